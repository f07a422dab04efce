package org.dhruva.statistics.indicator;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhruva.kernel.CivilDate;
import org.dhruva.statistics.cases.ClaimCase;
import org.dhruva.statistics.cases.StayCase;
import org.dhruva.statistics.measure.Wait;

/** How long was waited, or is known to have been waited so far. */
final class Waits {

  private Waits() {}

  /** Days from filing to the first order; open until the day it was withdrawn, or today. */
  static Wait forOrder(ClaimCase claim, CivilDate asOf) {
    return wait(
        claim.filedOn().orElseThrow(),
        claim.firstOrderOn(),
        claim.withdrawnOn(),
        asOf,
        ChronoUnit.DAYS);
  }

  /** Days from the first award until the award that stands is there in full. */
  static Wait forPayment(ClaimCase claim, CivilDate asOf) {
    return wait(
        claim.firstAwardOn().orElseThrow(),
        claim.awardPaidInFullOn(),
        claim.withdrawnOn(),
        asOf,
        ChronoUnit.DAYS);
  }

  /** Whole months from admission to release. */
  static Wait inShelter(StayCase stay, CivilDate asOf) {
    return wait(
        stay.admittedOn().orElseThrow(),
        stay.releasedOn(),
        stay.lostSightOn(),
        asOf,
        ChronoUnit.MONTHS);
  }

  /** Days from the first petition for release to the release. */
  static Wait forRelease(StayCase stay, CivilDate asOf) {
    return wait(
        stay.releasePetitionedOn().orElseThrow(),
        stay.releasedOn(),
        stay.lostSightOn(),
        asOf,
        ChronoUnit.DAYS);
  }

  /**
   * @param lostSightOn the last day of which is known that the wait was not over
   */
  private static Wait wait(
      CivilDate since,
      Optional<CivilDate> overOn,
      Optional<CivilDate> lostSightOn,
      CivilDate asOf,
      ChronoUnit unit) {
    Optional<CivilDate> over = overOn.filter(day -> !day.isAfter(asOf));
    CivilDate until =
        over.orElseGet(
            () ->
                Stream.concat(lostSightOn.stream(), Stream.of(asOf))
                    .min(Comparator.naturalOrder())
                    .orElseThrow());
    // Days known only roughly may lie the wrong way round.
    return new Wait(Math.max(0, unit.between(since.day(), until.day())), over.isPresent());
  }
}
