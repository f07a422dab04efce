package org.dhruva.livelihoods.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.dhruva.livelihoods.pathway.PathwaySamples.*;

import java.time.YearMonth;
import java.util.Collections;
import java.util.Optional;
import org.dhruva.contracts.livelihoods.PathwayEvent;
import org.dhruva.contracts.livelihoods.PathwayEvent.BaselineIncomeSet;
import org.dhruva.contracts.livelihoods.PathwayEvent.EnterpriseStopped;
import org.dhruva.contracts.livelihoods.PathwayEvent.IncomeRecorded;
import org.dhruva.contracts.livelihoods.PathwayEvent.LoanTaken;
import org.dhruva.contracts.livelihoods.PathwayEvent.Owner;
import org.dhruva.contracts.livelihoods.PathwayEvent.RepaymentRecorded;
import org.dhruva.contracts.livelihoods.PathwayEvent.SeedCapitalReceived;
import org.dhruva.kernel.Money;
import org.dhruva.livelihoods.pathway.PathwayRejection.Milestone;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Capital, loans and income, hers and her group's. */
class PathwayMoneyTest {

  private static final YearMonth MAY = YearMonth.of(2021, 5);
  private static final Money DOLLARS = new Money(100, "USD");
  private static final Money TOO_MUCH = Checks.AMOUNT_MAX.plus(new Money(1, Money.INR));

  @Nested
  class ReceiveSeedCapital {

    private static final PathwayEvent TO_GROUP =
        new SeedCapitalReceived(day("2021-04-01"), Owner.GROUP, rupees(50_000), "ngo");

    private static PathwayCommand receive(String on, Owner to, Money amount) {
      return new PathwayCommand.ReceiveSeedCapital(day(on), to, amount, "ngo");
    }

    @Test
    void it_is_hers_or_the_groups_and_never_added_up() {
      SeedCapitalReceived toHer =
          new SeedCapitalReceived(day("2021-04-01"), Owner.HERSELF, rupees(10_000), "ngo");

      begunAnd().when(receive("2021-04-01", Owner.HERSELF, rupees(10_000))).then(toHer);
      begunAnd(GROUP_KITCHEN)
          .when(receive("2021-04-01", Owner.GROUP, rupees(50_000)))
          .then(TO_GROUP);
      begunAnd(GROUP_KITCHEN, TO_GROUP, toHer)
          .thenState(
              s -> {
                assertThat(s.file().seedCapital(Owner.HERSELF)).isEqualTo(rupees(10_000));
                assertThat(s.file().seedCapital(Owner.GROUP)).isEqualTo(rupees(50_000));
              });
    }

    @Test
    void a_group_may_have_it_in_the_very_month_of_its_start() {
      begunAnd(GROUP_KITCHEN)
          .when(receive("2021-03-31", Owner.GROUP, rupees(50_000)))
          .then(new SeedCapitalReceived(day("2021-03-31"), Owner.GROUP, rupees(50_000), "ngo"));
    }

    @Test
    void the_same_again_on_the_same_day_changes_nothing() {
      begunAnd(GROUP_KITCHEN, TO_GROUP)
          .when(receive("2021-04-01", Owner.GROUP, rupees(50_000)))
          .thenNothing();
    }

    @Test
    void a_group_without_an_enterprise_has_none() {
      PathwayRejection none = new PathwayRejection.GroupHasNoEnterprise();
      PathwayCommand april = receive("2021-04-01", Owner.GROUP, rupees(50_000));

      begunAnd().when(april).thenRejected(none);
      begunAnd(OWN_SHOP).when(april).thenRejected(none);
      begunAnd(GROUP_KITCHEN)
          .when(receive("2021-02-28", Owner.GROUP, rupees(50_000)))
          .thenRejected(none);
      begunAnd(GROUP_KITCHEN, new EnterpriseStopped(day("2021-03-31"), 2, "flood"))
          .when(april)
          .thenRejected(none);
    }

    @Test
    void the_amount_is_in_rupees_above_zero_and_within_bounds() {
      PathwayRejection outOfBounds = new PathwayRejection.AmountOutOfBounds("/amount");
      begunAnd().when(receive("2021-04-01", Owner.HERSELF, Money.ZERO)).thenRejected(outOfBounds);
      begunAnd().when(receive("2021-04-01", Owner.HERSELF, rupees(-5))).thenRejected(outOfBounds);
      begunAnd().when(receive("2021-04-01", Owner.HERSELF, TOO_MUCH)).thenRejected(outOfBounds);
      begunAnd().when(receive("2021-04-01", Owner.HERSELF, DOLLARS)).thenRejected(outOfBounds);
    }

    @Test
    void the_source_is_a_code() {
      begunAnd()
          .when(
              new PathwayCommand.ReceiveSeedCapital(
                  day("2021-04-01"), Owner.HERSELF, rupees(1), "from Rina"))
          .thenRejected(new PathwayRejection.CodeMalformed("/source"));
    }

    @Test
    void not_on_a_closed_pathway() {
      begunAnd(CLOSED)
          .when(receive("2021-04-01", Owner.HERSELF, rupees(1)))
          .thenRejected(new PathwayRejection.IsClosed());
    }
  }

  @Nested
  class TakeLoan {

    private static PathwayCommand take(Money amount, String lender, Integer instalments) {
      return new PathwayCommand.TakeLoan(
          day("2021-04-01"), Owner.HERSELF, amount, lender, Optional.ofNullable(instalments));
    }

    @Test
    void she_borrows() {
      begunAnd().when(take(rupees(20_000), "bank", 24)).then(loan(Owner.HERSELF, 20_000));
    }

    @Test
    void a_savings_group_may_borrow_before_it_has_an_enterprise() {
      begunAnd()
          .when(
              new PathwayCommand.TakeLoan(
                  day("2021-04-01"), Owner.GROUP, rupees(90_000), "bank", Optional.of(24)))
          .then(loan(Owner.GROUP, 90_000));
    }

    @Test
    void the_same_again_on_the_same_day_changes_nothing() {
      begunAnd(loan(Owner.HERSELF, 20_000)).when(take(rupees(20_000), "bank", 24)).thenNothing();
    }

    @Test
    void amount_lender_and_instalments_must_be_right() {
      begunAnd()
          .when(take(Money.ZERO, "bank", 24))
          .thenRejected(new PathwayRejection.AmountOutOfBounds("/amount"));
      begunAnd()
          .when(take(rupees(1), "Uncle", 24))
          .thenRejected(new PathwayRejection.CodeMalformed("/lender"));
      begunAnd()
          .when(take(rupees(1), "bank", 0))
          .thenRejected(new PathwayRejection.InstalmentsOutOfBounds());
      begunAnd()
          .when(take(rupees(1), "bank", PathwayRules.INSTALMENTS_MAX + 1))
          .thenRejected(new PathwayRejection.InstalmentsOutOfBounds());
    }

    @Test
    void there_is_a_limit() {
      begunAnd(
              Collections.nCopies(PathwayGate.LOANS_MAX, loan(Owner.HERSELF, 500))
                  .toArray(PathwayEvent[]::new))
          .when(take(rupees(20_000), "bank", null))
          .thenRejected(new PathwayRejection.LimitReached("loans", PathwayGate.LOANS_MAX));
    }
  }

  private static PathwayEvent loan(Owner to, long rupees) {
    return new LoanTaken(day("2021-04-01"), to, rupees(rupees), "bank", Optional.of(24));
  }

  @Nested
  class RecordRepayment {

    private static final PathwayEvent LOAN = loan(Owner.HERSELF, 20_000);
    private static final PathwayEvent FIRST = repaid("2021-05-01", 8_000, 300);

    private static RepaymentRecorded repaid(String on, long rupees, long interest) {
      return new RepaymentRecorded(day(on), 2, rupees(rupees), Optional.of(rupees(interest)));
    }

    private static PathwayCommand repay(String on, Money amount, Money interest) {
      return new PathwayCommand.RecordRepayment(day(on), 2, amount, Optional.ofNullable(interest));
    }

    @Test
    void she_owes_less_by_the_amount_and_not_by_the_interest() {
      begunAnd(LOAN).when(repay("2021-05-01", rupees(8_000), rupees(300))).then(FIRST);
      begunAnd(LOAN, FIRST)
          .thenState(
              s -> {
                Loan loan = s.file().loans().getFirst();
                assertThat(loan.outstanding()).isEqualTo(rupees(12_000));
                assertThat(loan.interest()).isEqualTo(rupees(300));
              });
    }

    @Test
    void the_same_again_on_the_same_day_changes_nothing() {
      begunAnd(LOAN, FIRST).when(repay("2021-05-01", rupees(8_000), rupees(300))).thenNothing();
    }

    @Test
    void the_last_rupee_can_be_repaid_and_not_one_paisa_more() {
      begunAnd(LOAN, FIRST)
          .when(repay("2021-06-01", rupees(12_000), null))
          .then(new RepaymentRecorded(day("2021-06-01"), 2, rupees(12_000), Optional.empty()));
      begunAnd(LOAN, FIRST)
          .when(repay("2021-06-01", rupees(12_000).plus(new Money(1, Money.INR)), null))
          .thenRejected(new PathwayRejection.MoreThanIsLeft(rupees(12_000)));
    }

    @Test
    void only_of_a_loan_that_is_owed() {
      begunAnd(OWN_SHOP)
          .when(repay("2021-05-01", rupees(1), null))
          .thenRejected(new PathwayRejection.LoanNotOpen());
      begunAnd(LOAN, repaid("2021-05-01", 20_000, 1))
          .when(repay("2021-05-02", rupees(1), null))
          .thenRejected(new PathwayRejection.LoanNotOpen());
    }

    @Test
    void not_before_the_loan() {
      begunAnd(LOAN)
          .when(repay("2021-03-31", rupees(1), null))
          .thenRejected(new PathwayRejection.DayTooEarly(Milestone.LOAN));
    }

    @Test
    void amount_and_interest_are_above_zero() {
      begunAnd(LOAN)
          .when(repay("2021-05-01", Money.ZERO, rupees(300)))
          .thenRejected(new PathwayRejection.AmountOutOfBounds("/amount"));
      begunAnd(LOAN)
          .when(repay("2021-05-01", rupees(1), Money.ZERO))
          .thenRejected(new PathwayRejection.AmountOutOfBounds("/interest"));
    }
  }

  @Nested
  class RecordIncome {

    private static IncomeRecorded may(Money amount, Owner of) {
      return new IncomeRecorded(day("2021-06-01"), MAY, amount, of);
    }

    private static PathwayCommand record(YearMonth month, Money amount, Owner of) {
      return new PathwayCommand.RecordIncome(day("2021-06-01"), month, amount, of);
    }

    @Test
    void a_month_brought_a_gain_nothing_or_a_loss() {
      for (Money net : new Money[] {rupees(4_200), Money.ZERO, rupees(-800)}) {
        begunAnd().when(record(MAY, net, Owner.HERSELF)).then(may(net, Owner.HERSELF));
      }
    }

    @Test
    void the_groups_income_is_never_hers() {
      begunAnd(GROUP_KITCHEN, may(rupees(9_000), Owner.GROUP), may(rupees(1_100), Owner.HERSELF))
          .thenState(
              s -> {
                assertThat(s.file().ownIncome()).containsExactly(entry(MAY, rupees(1_100)));
                assertThat(s.file().groupIncome()).containsExactly(entry(MAY, rupees(9_000)));
              });
    }

    @Test
    void the_same_again_changes_nothing() {
      begunAnd(may(rupees(4_200), Owner.HERSELF))
          .when(record(MAY, rupees(4_200), Owner.HERSELF))
          .thenNothing();
    }

    @Test
    void another_amount_for_the_same_month_is_a_correction() {
      begunAnd(may(rupees(4_200), Owner.HERSELF))
          .when(record(MAY, rupees(4_300), Owner.HERSELF))
          .thenRejected(new PathwayRejection.IncomeAlreadyRecorded(2));
      begunAnd(GROUP_KITCHEN, may(rupees(4_200), Owner.HERSELF))
          .when(record(MAY, rupees(4_200), Owner.GROUP))
          .then(may(rupees(4_200), Owner.GROUP));
    }

    @Test
    void the_month_it_is_told_in_is_the_last_possible() {
      begunAnd()
          .when(record(YearMonth.of(2021, 6), rupees(1), Owner.HERSELF))
          .then(
              new IncomeRecorded(
                  day("2021-06-01"), YearMonth.of(2021, 6), rupees(1), Owner.HERSELF));
      begunAnd()
          .when(record(YearMonth.of(2021, 7), rupees(1), Owner.HERSELF))
          .thenRejected(new PathwayRejection.MonthOutOfBounds());
      begunAnd()
          .when(record(Checks.MONTH_MIN.minusMonths(1), rupees(1), Owner.HERSELF))
          .thenRejected(new PathwayRejection.MonthOutOfBounds());
    }

    @Test
    void a_group_without_an_enterprise_in_that_month_has_none() {
      PathwayRejection none = new PathwayRejection.GroupHasNoEnterprise();
      begunAnd(OWN_SHOP).when(record(MAY, rupees(1), Owner.GROUP)).thenRejected(none);
      begunAnd(GROUP_KITCHEN)
          .when(record(YearMonth.of(2021, 2), rupees(1), Owner.GROUP))
          .thenRejected(none);
      begunAnd(GROUP_KITCHEN, new EnterpriseStopped(day("2021-04-30"), 2, "flood"))
          .when(record(MAY, rupees(1), Owner.GROUP))
          .thenRejected(none);
      begunAnd(GROUP_KITCHEN, new EnterpriseStopped(day("2021-05-10"), 2, "flood"))
          .when(record(MAY, rupees(1), Owner.GROUP))
          .then(may(rupees(1), Owner.GROUP));
    }

    @Test
    void it_is_in_rupees_and_within_bounds() {
      PathwayRejection outOfBounds = new PathwayRejection.NetOutOfBounds();
      begunAnd().when(record(MAY, DOLLARS, Owner.HERSELF)).thenRejected(outOfBounds);
      begunAnd().when(record(MAY, TOO_MUCH, Owner.HERSELF)).thenRejected(outOfBounds);
      begunAnd()
          .when(record(MAY, Money.ZERO.minus(TOO_MUCH), Owner.HERSELF))
          .thenRejected(outOfBounds);
    }
  }

  @Nested
  class SetBaselineIncome {

    private static final YearMonth BEFORE = YearMonth.of(2019, 12);
    private static final BaselineIncomeSet BASELINE =
        new BaselineIncomeSet(FIRST_DAY, BEFORE, rupees(1_500));

    private static PathwayCommand set(YearMonth month, Money amount) {
      return new PathwayCommand.SetBaselineIncome(FIRST_DAY, month, amount);
    }

    @Test
    void her_latest_own_month_is_compared_to_it() {
      begunAnd().when(set(BEFORE, rupees(1_500))).then(BASELINE);
      begunAnd(BASELINE).thenState(s -> assertThat(s.file().incomeChange()).isEmpty());
      begunAnd(
              BASELINE,
              GROUP_KITCHEN,
              new IncomeRecorded(
                  day("2021-08-01"), MAY.plusMonths(1), rupees(1_200), Owner.HERSELF),
              new IncomeRecorded(day("2021-08-01"), MAY, rupees(4_000), Owner.HERSELF),
              new IncomeRecorded(day("2021-08-01"), MAY.plusMonths(2), rupees(9_000), Owner.GROUP))
          .thenState(s -> assertThat(s.file().incomeChange()).contains(rupees(-300)));
    }

    @Test
    void it_may_be_set_again_and_the_last_counts() {
      begunAnd(BASELINE)
          .when(set(BEFORE, Money.ZERO))
          .then(new BaselineIncomeSet(FIRST_DAY, BEFORE, Money.ZERO));
      begunAnd(BASELINE, new BaselineIncomeSet(FIRST_DAY, BEFORE, Money.ZERO))
          .thenState(
              s ->
                  assertThat(s.file().baseline())
                      .contains(new BaselineIncomeSet(FIRST_DAY, BEFORE, Money.ZERO)));
    }

    @Test
    void the_same_again_changes_nothing_unless_another_came_between() {
      begunAnd(BASELINE).when(set(BEFORE, rupees(1_500))).thenNothing();
      begunAnd(BASELINE, new BaselineIncomeSet(FIRST_DAY, BEFORE, Money.ZERO))
          .when(set(BEFORE, rupees(1_500)))
          .then(BASELINE);
    }

    @Test
    void month_and_amount_are_within_bounds() {
      begunAnd()
          .when(set(YearMonth.of(2020, 2), rupees(1)))
          .thenRejected(new PathwayRejection.MonthOutOfBounds());
      begunAnd().when(set(BEFORE, DOLLARS)).thenRejected(new PathwayRejection.NetOutOfBounds());
    }
  }
}
