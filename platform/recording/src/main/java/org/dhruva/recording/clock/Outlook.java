package org.dhruva.recording.clock;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhruva.clocks.Clock;
import org.dhruva.contracts.clock.ClockEvent.Expiry;
import org.dhruva.kernel.CivilDate;

/**
 * What the clocks of a case say on a day.
 *
 * @param expired those whose last day has passed, or had passed when they ended
 * @param lookOn the first day on which something new will have run out, if nothing is entered
 * @param dueOn the earliest last day of those that run, past or to come
 */
record Outlook(Set<Expiry> expired, Optional<CivilDate> lookOn, Optional<CivilDate> dueOn) {

  static Outlook of(List<Clock> clocks, CivilDate today) {
    return new Outlook(
        clocks.stream()
            .filter(clock -> clock.overdueDays(today) > 0)
            .map(Outlook::expiry)
            .collect(Collectors.toUnmodifiableSet()),
        running(clocks)
            .filter(clock -> clock.overdueDays(today) == 0)
            .map(clock -> expiry(clock).firstDayBeyond())
            .min(CivilDate::compareTo),
        running(clocks).flatMap(clock -> clock.dueOn().stream()).min(CivilDate::compareTo));
  }

  private static Expiry expiry(Clock clock) {
    return new Expiry(
        clock.deadline().id(),
        clock.about().duty(),
        clock.about().subject(),
        clock.about().entry(),
        clock.owner(),
        clock.dueOn().orElseThrow());
  }

  private static Stream<Clock> running(List<Clock> clocks) {
    return clocks.stream().filter(Clock::isRunning).filter(clock -> clock.dueOn().isPresent());
  }
}
