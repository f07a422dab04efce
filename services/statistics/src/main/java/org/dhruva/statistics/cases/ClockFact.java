package org.dhruva.statistics.cases;

import java.util.Optional;
import org.dhruva.contracts.clock.ClockEvent;
import org.dhruva.kernel.CivilDate;

/** What is kept of what clocks came to. */
public sealed interface ClockFact extends Fact {

  /**
   * A last day passed.
   *
   * @param on the first day beyond it
   * @param owner code of who had to act
   */
  record Expired(CivilDate on, String owner) implements ClockFact {}

  /** It had not. */
  record Withdrawn(CivilDate on, int entry) implements ClockFact {}

  static Optional<Fact> of(ClockEvent event) {
    return switch (event) {
      case ClockEvent.ClockExpired(var on, _, var clock) ->
          Optional.of(new Expired(on, clock.owner()));
      case ClockEvent.ClockExpiryWithdrawn(var on, int entry) ->
          Optional.of(new Withdrawn(on, entry));
    };
  }
}
