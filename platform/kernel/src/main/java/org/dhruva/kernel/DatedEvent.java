package org.dhruva.kernel;

import java.time.Instant;

/** An event known by its civil day, as law and case papers date things. */
public interface DatedEvent extends Event {

  /** The day on which it happened, in India. */
  CivilDate on();

  @Override
  default Instant occurredAt() {
    return on().startOfDay();
  }
}
