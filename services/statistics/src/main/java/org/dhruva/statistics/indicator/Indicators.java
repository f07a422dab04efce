package org.dhruva.statistics.indicator;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Money;
import org.dhruva.statistics.cases.AccusedOutcome;
import org.dhruva.statistics.cases.CaseOutcome;
import org.dhruva.statistics.cases.ClaimCase;
import org.dhruva.statistics.measure.Measure;
import org.dhruva.statistics.measure.Wait;

/** Every indicator. What each means, in words, is in {@code definitions.yaml}. */
public final class Indicators {

  public static final List<Indicator<?, ?>> ALL =
      List.of(
          counted("survivors-enrolled", Populations.SURVIVORS),
          share("survivors-who-claimed", Populations.SURVIVORS, (her, _) -> hasClaimed(her)),
          share("survivors-paid", Populations.SURVIVORS, (her, _) -> isPaid(her)),
          counted("claims-filed", Populations.CLAIMS),
          counted("claims-awarded", Populations.AWARDS),
          share(
              "awards-paid",
              Populations.AWARDS,
              (claim, _) -> claim.awardPaidInFullOn().isPresent()),
          amounts("award-total", Populations.AWARDS, Indicators::award, new Measure.Total()),
          amounts("award-median", Populations.AWARDS, Indicators::award, new Measure.Median()),
          amounts("paid-total", Populations.PAID_CLAIMS, ClaimCase::received, new Measure.Total()),
          amounts(
              "paid-median", Populations.PAID_CLAIMS, ClaimCase::received, new Measure.Median()),
          waits("filing-to-award", Populations.CLAIMS_TO_ORDER, Waits::forOrder),
          waits("award-to-payment", Populations.AWARDS, Waits::forPayment),
          counted("cases-decided", Populations.CASES_DECIDED),
          share(
              "acquittals-by-case",
              Populations.CASES_DECIDED,
              (decided, _) -> decided.outcome() == CaseOutcome.ACQUITTAL),
          counted("accused-decided", Populations.ACCUSED_DECIDED),
          share(
              "acquittals-by-person",
              Populations.ACCUSED_DECIDED,
              (decided, _) -> decided.outcome() == AccusedOutcome.ACQUITTED),
          waits("months-in-shelter", Populations.STAYS, Waits::inShelter),
          waits("release-latency", Populations.RELEASE_PETITIONS, Waits::forRelease),
          counted("deadlines-missed", Populations.DEADLINES_MISSED),
          share(
              "survivors-kept-waiting",
              Populations.SURVIVORS,
              (her, _) -> her.clocks().stream().anyMatch(c -> !c.missedByOffices().isEmpty())),
          counted("livelihoods-started", Populations.LIVELIHOODS),
          share(
              "livelihoods-running-at-12-months",
              Populations.LIVELIHOODS_OF_12_MONTHS,
              (livelihood, asOf) ->
                  livelihood.ranAfter(Populations.LIVELIHOOD_MONTHS, asOf).orElseThrow()));

  private Indicators() {}

  public static Optional<Indicator<?, ?>> named(String id) {
    return ALL.stream()
        .<Indicator<?, ?>>map(indicator -> indicator)
        .filter(indicator -> indicator.id().equals(id))
        .findFirst();
  }

  private static <T> Indicator<T, T> counted(String id, Population<T> population) {
    return new Indicator<>(id, population, (what, _) -> what, new Measure.Count<>());
  }

  private static <T> Indicator<T, Boolean> share(
      String id, Population<T> population, BiPredicate<T, CivilDate> truth) {
    return new Indicator<>(id, population, truth::test, new Measure.Share());
  }

  private static Indicator<ClaimCase, Long> amounts(
      String id,
      Population<ClaimCase> population,
      Function<ClaimCase, Money> amount,
      Measure<Long> measure) {
    return new Indicator<>(id, population, (claim, _) -> amount.apply(claim).paise(), measure);
  }

  private static <T> Indicator<T, Wait> waits(
      String id, Population<T> population, BiFunction<T, CivilDate, Wait> wait) {
    return new Indicator<>(id, population, wait, new Measure.MedianWait());
  }

  private static Money award(ClaimCase claim) {
    return claim.standingAward().orElseThrow();
  }

  private static boolean hasClaimed(CountedSurvivor her) {
    return claims(her).anyMatch(claim -> claim.filedOn().isPresent());
  }

  private static boolean isPaid(CountedSurvivor her) {
    return claims(her).anyMatch(claim -> claim.firstReceiptOn().isPresent());
  }

  private static Stream<ClaimCase> claims(CountedSurvivor her) {
    return her.claims().stream().filter(claim -> !claim.isDuplicate());
  }
}
