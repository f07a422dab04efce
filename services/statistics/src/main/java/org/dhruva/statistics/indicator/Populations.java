package org.dhruva.statistics.indicator;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dhruva.kernel.CivilDate;
import org.dhruva.statistics.cases.AccusedCase;
import org.dhruva.statistics.cases.ClaimCase;
import org.dhruva.statistics.cases.ClockFact.Expired;
import org.dhruva.statistics.cases.PathwayCase;
import org.dhruva.statistics.cases.PathwayCase.Livelihood;
import org.dhruva.statistics.cases.ProceedingCase;
import org.dhruva.statistics.cases.ProceedingCase.CaseDecided;
import org.dhruva.statistics.cases.StayCase;

/**
 * What is counted, under which place and which day. Claims and livelihoods do not say where they
 * are decided and count where she comes from; proceedings and stays count where they are.
 */
final class Populations {

  static final int LIVELIHOOD_MONTHS = 12;

  /** Those who were enrolled, by the day of that. */
  static final Population<CountedSurvivor> SURVIVORS =
      (her, _) -> Stream.of(Counted.of(her, her.home(), her.enrolledOn(), her));

  /** Claims that were handed in, by the day of that. */
  static final Population<ClaimCase> CLAIMS = claims(ClaimCase::filedOn);

  /** Claims that need an order: all but those under schemes that pay in stages by themselves. */
  static final Population<ClaimCase> CLAIMS_TO_ORDER =
      claims(claim -> claim.filedOn().filter(_ -> !claim.isStaged()));

  /** Claims for which an award stands, by the day of the first order that granted money. */
  static final Population<ClaimCase> AWARDS =
      claims(claim -> claim.firstAwardOn().filter(_ -> claim.standingAward().isPresent()));

  /** Claims for which money came, by the day of the first. */
  static final Population<ClaimCase> PAID_CLAIMS = claims(ClaimCase::firstReceiptOn);

  /** Proceedings that ended as a whole, by the day of that. */
  static final Population<CaseDecided> CASES_DECIDED =
      proceedings(proceeding -> proceeding.decided().stream(), CaseDecided::on);

  /** Accused whose guilt was decided about, by the day of what stands. */
  static final Population<AccusedCase.Decided> ACCUSED_DECIDED =
      proceedings(
          proceeding ->
              proceeding.accused().stream()
                  .flatMap(accused -> accused.decided().stream())
                  .filter(decided -> decided.outcome().isDecision()),
          AccusedCase.Decided::on);

  /** Stays in shelter, by the day of admission. */
  static final Population<StayCase> STAYS = stays(StayCase::admittedOn);

  /** Stays in which her release was petitioned for, by the day of the first petition. */
  static final Population<StayCase> RELEASE_PETITIONS = stays(StayCase::releasePetitionedOn);

  /** Jobs and businesses, by the day on which they began. */
  static final Population<Livelihood> LIVELIHOODS =
      (her, _) -> livelihoods(her).map(started -> began(her, started));

  /** Those of which it can be known whether they ran twelve months after they began. */
  static final Population<Livelihood> LIVELIHOODS_OF_12_MONTHS =
      (her, asOf) ->
          livelihoods(her)
              .filter(started -> started.ranAfter(LIVELIHOOD_MONTHS, asOf).isPresent())
              .map(started -> began(her, started));

  /** Deadlines by which an office had to act and had not, by the first day beyond. */
  static final Population<Expired> DEADLINES_MISSED =
      (her, _) ->
          her.clocks().stream()
              .flatMap(clocks -> clocks.missedByOffices().stream())
              .map(missed -> Counted.of(her, her.home(), missed.on(), missed));

  private Populations() {}

  private static Population<ClaimCase> claims(Function<ClaimCase, Optional<CivilDate>> on) {
    return (her, _) ->
        her.claims().stream()
            .filter(claim -> !claim.isDuplicate())
            .flatMap(
                claim ->
                    on.apply(claim).map(day -> Counted.of(her, her.home(), day, claim)).stream());
  }

  private static <T> Population<T> proceedings(
      Function<ProceedingCase, Stream<T>> decided, Function<T, CivilDate> on) {
    return (her, _) ->
        her.proceedings().stream()
            .filter(proceeding -> !proceeding.isDuplicate())
            .flatMap(
                proceeding ->
                    decided
                        .apply(proceeding)
                        .map(what -> Counted.of(her, proceeding.place(), on.apply(what), what)));
  }

  private static Population<StayCase> stays(Function<StayCase, Optional<CivilDate>> on) {
    return (her, _) ->
        her.stays().stream()
            .flatMap(
                stay ->
                    on.apply(stay).map(day -> Counted.of(her, stay.place(), day, stay)).stream());
  }

  private static Stream<Livelihood> livelihoods(CountedSurvivor her) {
    return her.pathways().stream()
        .filter(pathway -> !pathway.isDuplicate())
        .map(PathwayCase::livelihoods)
        .flatMap(started -> started.stream());
  }

  private static Counted<Livelihood> began(CountedSurvivor her, Livelihood livelihood) {
    return Counted.of(her, her.home(), livelihood.startedOn(), livelihood);
  }
}
