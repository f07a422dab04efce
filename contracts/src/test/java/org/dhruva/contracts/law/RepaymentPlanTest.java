package org.dhruva.contracts.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.dhruva.contracts.livelihoods.PathwayEvent.Rhythm;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Money;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RepaymentPlanTest {

  /** Four parts: three of 3,000 and a last one of 1,000. */
  private static final RepaymentPlan MONTHLY = plan("2021-01-31", Rhythm.MONTHLY);

  private static RepaymentPlan plan(String first, Rhythm rhythm) {
    return new RepaymentPlan(
        Money.rupees(10_000), CivilDate.parse(first), rhythm, Money.rupees(3_000));
  }

  private static CivilDate day(String text) {
    return CivilDate.parse(text);
  }

  private static Money rupees(long rupees) {
    return Money.rupees(rupees);
  }

  @Test
  void the_oldest_part_that_is_not_wholly_paid_is_the_next() {
    assertThat(MONTHLY.instalments()).isEqualTo(4);
    assertThat(MONTHLY.nextDueOn(Money.ZERO)).contains(day("2021-01-31"));
    assertThat(MONTHLY.nextDueOn(rupees(2_999))).contains(day("2021-01-31"));
    assertThat(MONTHLY.nextDueOn(rupees(3_000))).contains(day("2021-02-28"));
    assertThat(MONTHLY.nextDueOn(rupees(6_000))).contains(day("2021-03-31"));
    assertThat(MONTHLY.nextDueOn(rupees(10_000))).isEmpty();
    assertThat(plan("2021-01-31~", Rhythm.WEEKLY).nextDueOn(rupees(3_000)))
        .contains(day("2021-02-07~"));
  }

  @Test
  void a_part_that_was_begun_wants_only_the_rest_and_the_last_is_smaller() {
    assertThat(MONTHLY.nextAmount(Money.ZERO)).isEqualTo(rupees(3_000));
    assertThat(MONTHLY.nextAmount(rupees(1_000))).isEqualTo(rupees(2_000));
    assertThat(MONTHLY.nextAmount(rupees(9_000))).isEqualTo(rupees(1_000));
    assertThat(MONTHLY.nextAmount(rupees(10_000))).isEqualTo(Money.ZERO);
  }

  @Test
  void the_very_day_is_in_time_and_the_day_after_is_not() {
    assertThat(MONTHLY.arrears(Money.ZERO, day("2021-01-30"))).isEqualTo(Money.ZERO);
    assertThat(MONTHLY.arrears(Money.ZERO, day("2021-01-31"))).isEqualTo(Money.ZERO);
    assertThat(MONTHLY.arrears(Money.ZERO, day("2021-02-01"))).isEqualTo(rupees(3_000));
    assertThat(MONTHLY.arrears(Money.ZERO, day("2021-02-28"))).isEqualTo(rupees(3_000));
    assertThat(MONTHLY.arrears(Money.ZERO, day("2021-03-01"))).isEqualTo(rupees(6_000));
    assertThat(MONTHLY.daysInArrears(Money.ZERO, day("2021-02-10"))).isEqualTo(10);
    assertThat(MONTHLY.daysInArrears(Money.ZERO, day("2021-01-31"))).isZero();
  }

  @Test
  void what_was_paid_counts_for_the_oldest_and_paying_ahead_gives_time() {
    assertThat(MONTHLY.arrears(rupees(4_000), day("2021-03-01"))).isEqualTo(rupees(2_000));
    assertThat(MONTHLY.daysInArrears(rupees(4_000), day("2021-03-01"))).isEqualTo(1);
    assertThat(MONTHLY.arrears(rupees(9_000), day("2021-03-01"))).isEqualTo(Money.ZERO);
    assertThat(MONTHLY.daysInArrears(rupees(9_000), day("2021-03-01"))).isZero();
  }

  @Test
  void never_more_is_in_arrears_than_was_borrowed() {
    assertThat(MONTHLY.arrears(Money.ZERO, day("2031-01-01"))).isEqualTo(rupees(10_000));
    assertThat(MONTHLY.arrears(rupees(10_000), day("2031-01-01"))).isEqualTo(Money.ZERO);
    assertThat(MONTHLY.daysInArrears(rupees(10_000), day("2031-01-01"))).isZero();
  }

  @Test
  void a_part_of_nothing_is_none() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new RepaymentPlan(rupees(1), day("2021-01-31"), Rhythm.WEEKLY, Money.ZERO));
  }
}
