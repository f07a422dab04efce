package org.dhruva.compensation.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dhruva.compensation.estimate.FactsSamples.CATALOGUE;
import static org.dhruva.compensation.estimate.FactsSamples.woman;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.dhruva.compensation.estimate.Estimate.OfScheme;
import org.dhruva.compensation.estimate.Facts.Received;
import org.dhruva.compensation.scheme.Circumstance;
import org.dhruva.compensation.scheme.Range;
import org.dhruva.compensation.scheme.Schedule.Row;
import org.dhruva.compensation.scheme.Schedule.Stacking;
import org.dhruva.compensation.scheme.Schedule.Uplift;
import org.dhruva.compensation.scheme.Scheme;
import org.dhruva.compensation.scheme.ViolationCode;
import org.dhruva.contracts.people.SurvivorEvent.Gender;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Money;

/** What holds of every estimate, whatever the facts are. */
class EstimatorPropertyTest {

  @Property(tries = 500)
  void no_range_leaves_its_schedule_and_what_is_added(@ForAll("facts") FactsSamples facts) {
    for (OfScheme estimate : facts.received(List.of()).estimate().schemes()) {
      Scheme scheme = CATALOGUE.coded(estimate.scheme()).orElseThrow();
      List<Row> rows = named(scheme, facts.facts().violations());
      assertThat(estimate.range().isPresent() && rows.isEmpty()).isFalse();
      estimate.range().ifPresent(range -> isWithin(range, rows, scheme));
    }
  }

  private static void isWithin(Range range, List<Row> rows, Scheme scheme) {
    int most = 100 + scheme.schedule().uplifts().stream().mapToInt(Uplift::percent).sum();
    Money least = rows.stream().map(row -> row.amount().min()).min(Money::compareTo).orElseThrow();
    assertThat(range.min()).isGreaterThanOrEqualTo(least);
    if (rows.stream().allMatch(row -> row.max().isPresent())) {
      long sum = rows.stream().mapToLong(row -> row.max().orElseThrow().paise()).sum();
      assertThat(range.max().orElseThrow().paise()).isLessThanOrEqualTo(sum * most / 100);
    }
  }

  @Property(tries = 500)
  void where_rows_add_up_more_violations_are_never_less(
      @ForAll("facts") FactsSamples facts, @ForAll ViolationCode one) {
    List<ViolationCode> before = facts.facts().violations();
    FactsSamples more =
        facts.violations(Stream.concat(before.stream(), Stream.of(one)).distinct().toList());
    for (OfScheme estimate : facts.estimate().schemes()) {
      if (estimate.stacking() == Stacking.ROWS_ADD_UP && estimate.range().isPresent()) {
        Range less = estimate.range().get();
        Range after = more.rangeUnder(estimate.scheme());
        assertThat(after.min()).isGreaterThanOrEqualTo(less.min());
        assertThat(after.max().orElseThrow()).isGreaterThanOrEqualTo(less.max().orElseThrow());
      }
    }
  }

  @Property(tries = 200)
  void every_minor_gets_half_more_under_the_national_scheme(
      @ForAll("violations") Set<ViolationCode> violations, @ForAll @IntRange(max = 40) int age) {
    Assume.that(!named(CATALOGUE.coded("nalsa-2018").orElseThrow(), violations).isEmpty());
    FactsSamples her = woman(violations.toArray(ViolationCode[]::new));
    Range adult = her.aged(18).rangeUnder("nalsa-2018");
    assertThat(her.aged(age).rangeUnder("nalsa-2018"))
        .isEqualTo(age < 18 ? adult.percent(150) : adult);
  }

  @Property(tries = 200)
  void those_under_fourteen_get_half_more_of_the_central_floor(
      @ForAll("violations") Set<ViolationCode> violations, @ForAll @IntRange(max = 17) int age) {
    Assume.that(!named(CATALOGUE.coded("cvcf-2015").orElseThrow(), violations).isEmpty());
    FactsSamples her = woman(violations.toArray(ViolationCode[]::new));
    Range older = her.aged(14).rangeUnder("cvcf-2015");
    assertThat(her.aged(age).rangeUnder("cvcf-2015"))
        .isEqualTo(age < 14 ? older.percent(150) : older);
  }

  @Property(tries = 500)
  void money_that_was_received_takes_away_no_more_than_there_is(
      @ForAll("facts") FactsSamples facts) {
    List<OfScheme> whole = facts.received(List.of()).estimate().schemes();
    List<OfScheme> left = facts.estimate().schemes();
    assertThat(left).extracting(OfScheme::scheme).isEqualTo(codes(whole));
    for (int place = 0; place < left.size(); place++) {
      Optional<Range> before = whole.get(place).range();
      left.get(place)
          .range()
          .ifPresent(
              range -> {
                assertThat(range.min()).isBetween(Money.ZERO, before.orElseThrow().min());
                range.max().ifPresent(most -> assertThat(most).isGreaterThanOrEqualTo(range.min()));
              });
    }
  }

  @Property(tries = 500)
  void an_unknown_age_covers_every_age(
      @ForAll("facts") FactsSamples facts, @ForAll @IntRange(max = 120) int age) {
    FactsSamples unknown = facts.aged(Optional.empty());
    for (OfScheme known : facts.aged(age).estimate().schemes()) {
      OfScheme estimate = unknown.under(known.scheme()).orElseThrow();
      known.range().ifPresent(range -> covers(estimate.range().orElseThrow(), range));
    }
  }

  private static void covers(Range wide, Range narrow) {
    assertThat(wide.or(narrow)).isEqualTo(wide);
  }

  private static List<String> codes(List<OfScheme> schemes) {
    return schemes.stream().map(OfScheme::scheme).toList();
  }

  private static List<Row> named(Scheme scheme, Collection<ViolationCode> violations) {
    return scheme.schedule().rows().stream()
        .filter(row -> !Collections.disjoint(row.violations(), violations))
        .toList();
  }

  @Provide
  Arbitrary<Set<ViolationCode>> violations() {
    return Arbitraries.of(ViolationCode.class).set().ofMinSize(1).ofMaxSize(6);
  }

  @Provide
  Arbitrary<FactsSamples> facts() {
    Arbitrary<Optional<Boolean>> answers = Arbitraries.of(true, false).optional();
    Arbitrary<FactsSamples> someone =
        Combinators.combine(
                violations(),
                Arbitraries.integers().between(0, 60).optional(),
                Arbitraries.of(Gender.class).optional(),
                Arbitraries.longs()
                    .between(
                        LocalDate.of(2012, 1, 1).toEpochDay(),
                        LocalDate.of(2026, 12, 31).toEpochDay()),
                Arbitraries.of("bihar", "delhi", "maharashtra", "odisha", "telangana"),
                received())
            .as(
                (violations, age, gender, day, state, received) ->
                    woman(violations.toArray(ViolationCode[]::new))
                        .aged(age)
                        .gender(gender)
                        .on(CivilDate.of(LocalDate.ofEpochDay(day)))
                        .in(state)
                        .received(received));
    return Combinators.combine(someone, Arbitraries.of(Circumstance.class), answers)
        .as(
            (facts, circumstance, answer) ->
                answer.map(isTrue -> facts.who(circumstance, isTrue)).orElse(facts));
  }

  private static Arbitrary<List<Received>> received() {
    return Combinators.combine(
            Arbitraries.of(CATALOGUE.all().stream().map(Scheme::code).toList()),
            Arbitraries.longs().between(1, Facts.RECEIVED_AMOUNT_MAX.paise()))
        .as((scheme, paise) -> new Received(scheme, new Money(paise, Money.INR)))
        .list()
        .ofMaxSize(Facts.RECEIVED_MAX);
  }
}
