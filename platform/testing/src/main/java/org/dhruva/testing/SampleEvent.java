package org.dhruva.testing;

import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.DatedEvent;
import org.dhruva.kernel.EventTypes;
import org.dhruva.kernel.Sealed;

/** Events of no service, for tests of the platform alone. */
public sealed interface SampleEvent extends DatedEvent {

  EventTypes TYPES =
      EventTypes.builder()
          .current("sample.noted.v1", Noted.class)
          .current("sample.confided.v1", Confided.class)
          .build();

  /** Something anybody may know. */
  record Noted(CivilDate on, String text) implements SampleEvent {}

  /** Something only she and those she chose may know. */
  record Confided(CivilDate on, Sealed<String> text) implements SampleEvent {}
}
