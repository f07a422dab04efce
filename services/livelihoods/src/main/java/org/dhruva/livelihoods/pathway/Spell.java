package org.dhruva.livelihoods.pathway;

import java.util.List;
import org.dhruva.kernel.CivilDate;

/** Something with a beginning that may end and, for some, go on again. */
public sealed interface Spell permits Training, Job, Enterprise, Application {

  /** The entry that recorded its beginning, by which others refer to it. */
  int entry();

  /** When it went on, in the order in which it was recorded; at least once. */
  List<Span> spans();

  default CivilDate startedOn() {
    return spans().getFirst().from();
  }

  default boolean isRunning() {
    return latest().isOpen();
  }

  default Span latest() {
    return spans().getLast();
  }

  default boolean covers(CivilDate day) {
    return spans().stream().anyMatch(span -> span.covers(day));
  }
}
