package org.dhruva.contracts.people;

import org.dhruva.kernel.EventTypes;

/** The stored names of {@link LookEvent}. */
public final class LookEvents {

  public static final EventTypes TYPES =
      EventTypes.builder()
          .current("people.case-looked-at.v1", LookEvent.CaseLookedAt.class)
          .build();

  private LookEvents() {}
}
