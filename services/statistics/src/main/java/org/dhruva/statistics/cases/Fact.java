package org.dhruva.statistics.cases;

import java.util.Optional;
import org.dhruva.contracts.clock.ClockEvent;
import org.dhruva.contracts.compensation.ClaimEvent;
import org.dhruva.contracts.legal.ProceedingEvent;
import org.dhruva.contracts.livelihoods.PathwayEvent;
import org.dhruva.contracts.shelter.StayEvent;
import org.dhruva.kernel.Event;

/**
 * What is kept of an event of a case. Days and amounts are called {@code on} and {@code amount}, as
 * in the events, so that an amendment fits both alike.
 */
public sealed interface Fact
    permits ClaimFact, ProceedingFact, StayFact, PathwayFact, ClockFact, Correction {

  /** What is kept of the event; empty if nothing that is counted depends on it. */
  static Optional<Fact> of(Event event) {
    return switch (event) {
      case ClaimEvent claim -> ClaimFact.of(claim);
      case ProceedingEvent proceeding -> ProceedingFact.of(proceeding);
      case StayEvent stay -> StayFact.of(stay);
      case PathwayEvent pathway -> PathwayFact.of(pathway);
      case ClockEvent clock -> ClockFact.of(clock);
      default -> Optional.empty();
    };
  }
}
