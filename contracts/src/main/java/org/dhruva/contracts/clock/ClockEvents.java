package org.dhruva.contracts.clock;

import org.dhruva.contracts.clock.ClockEvent.ClockExpired;
import org.dhruva.contracts.clock.ClockEvent.ClockExpiryWithdrawn;
import org.dhruva.kernel.EventTypes;

/** Stored names of what clocks came to: a service says it of its own cases, under its own name. */
public final class ClockEvents {

  private ClockEvents() {}

  /**
   * The names that a service uses.
   *
   * @param service such as {@code shelter}
   */
  public static EventTypes of(String service) {
    return EventTypes.builder()
        .current(service + ".clock-expired.v1", ClockExpired.class)
        .current(service + ".clock-expiry-withdrawn.v1", ClockExpiryWithdrawn.class)
        .build();
  }
}
