package org.dhruva.livelihoods.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dhruva.livelihoods.pathway.PathwaySamples.*;

import java.time.YearMonth;
import java.util.Optional;
import org.dhruva.contracts.livelihoods.PathwayEvent;
import org.dhruva.contracts.livelihoods.PathwayEvent.BaselineIncomeSet;
import org.dhruva.contracts.livelihoods.PathwayEvent.EnterpriseStopped;
import org.dhruva.contracts.livelihoods.PathwayEvent.EntryCorrected;
import org.dhruva.contracts.livelihoods.PathwayEvent.IncomeRecorded;
import org.dhruva.contracts.livelihoods.PathwayEvent.LoanTaken;
import org.dhruva.contracts.livelihoods.PathwayEvent.Owner;
import org.dhruva.contracts.livelihoods.PathwayEvent.RepaymentRecorded;
import org.dhruva.kernel.Amendment;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Money;
import org.dhruva.livelihoods.pathway.PathwayRejection.CorrectionContradicts;
import org.dhruva.livelihoods.pathway.PathwayRejection.Milestone;
import org.junit.jupiter.api.Test;

/** Putting an earlier entry right, and everything that depends on it. */
class PathwayCorrectionTest {

  private static final CivilDate TODAY = day("2023-01-15");
  private static final PathwayEvent LOAN =
      new LoanTaken(day("2021-04-01"), Owner.HERSELF, rupees(20_000), "bank", Optional.empty());
  private static final PathwayEvent REPAYMENT =
      new RepaymentRecorded(day("2021-05-01"), 2, rupees(8_000), Optional.empty());
  private static final PathwayEvent MAY =
      new IncomeRecorded(day("2021-06-01"), YearMonth.of(2021, 5), rupees(4_200), Owner.HERSELF);

  private static PathwayCommand correct(int entry, Amendment amendment) {
    return new PathwayCommand.Correct(TODAY, entry, amendment, BECAUSE);
  }

  private static PathwayEvent corrected(int entry, Amendment amendment) {
    return new EntryCorrected(TODAY, entry, amendment, BECAUSE);
  }

  @Test
  void an_amount_is_put_right_and_everything_that_depends_on_it() {
    begunAnd(LOAN, REPAYMENT)
        .when(correct(2, otherAmount(12_000)))
        .then(corrected(2, otherAmount(12_000)));
    begunAnd(LOAN, REPAYMENT, corrected(2, otherAmount(12_000)))
        .thenState(
            s -> assertThat(s.file().loans().getFirst().outstanding()).isEqualTo(rupees(4_000)));
  }

  @Test
  void a_day_is_put_right_and_everything_that_depends_on_it() {
    begunAnd(OWN_SHOP, corrected(2, otherDay("2021-09-01")))
        .thenState(
            s -> {
              assertThat(s.file().enterprises().getFirst().startedOn())
                  .isEqualTo(day("2021-09-01"));
              assertThat(s.file().runningAtMonths(2, 12, day("2022-03-01"))).isEmpty();
            });
  }

  @Test
  void what_later_entries_refer_to_keeps_its_number() {
    begunAnd(LOAN, corrected(2, otherAmount(25_000)), OWN_SHOP)
        .thenState(
            s ->
                assertThat(s.file().enterprises())
                    .singleElement()
                    .extracting(Enterprise::entry)
                    .isEqualTo(4));
  }

  @Test
  void a_loss_can_be_entered_for_an_income_by_mistake() {
    begunAnd(MAY).when(correct(2, otherAmount(-300))).then(corrected(2, otherAmount(-300)));
    begunAnd(MAY, corrected(2, otherAmount(-300)))
        .thenState(s -> assertThat(s.file().ownIncome()).containsValue(rupees(-300)).hasSize(1));
  }

  @Test
  void the_baseline_can_be_put_right() {
    begunAnd(
            new BaselineIncomeSet(FIRST_DAY, YearMonth.of(2019, 12), rupees(1_500)),
            MAY,
            corrected(2, otherAmount(0)))
        .thenState(s -> assertThat(s.file().incomeChange()).contains(rupees(4_200)));
  }

  @Test
  void an_entry_can_be_put_right_twice() {
    begunAnd(MAY, corrected(2, otherAmount(4_300)))
        .when(correct(2, otherAmount(4_400)))
        .then(corrected(2, otherAmount(4_400)));
  }

  @Test
  void a_closed_pathway_can_be_put_right_and_stays_closed() {
    begunAnd(MAY, CLOSED)
        .when(correct(2, otherAmount(4_300)))
        .then(corrected(2, otherAmount(4_300)));
    begunAnd(MAY, CLOSED, corrected(2, otherAmount(4_300)))
        .thenState(s -> assertThat(s).isInstanceOf(Pathway.Closed.class));
  }

  @Test
  void what_reads_so_already_needs_no_correction() {
    begunAnd(MAY).when(correct(2, otherAmount(4_200))).thenNothing();
    begunAnd(MAY, corrected(2, otherAmount(4_300)))
        .when(correct(2, otherAmount(4_300)))
        .thenNothing();
  }

  @Test
  void there_must_be_such_an_entry() {
    for (int entry : new int[] {-1, 0, 3}) {
      begunAnd(MAY)
          .when(correct(entry, otherAmount(1)))
          .thenRejected(new PathwayRejection.NoSuchEntry());
    }
  }

  @Test
  void a_correction_is_not_corrected_itself() {
    begunAnd(MAY, corrected(2, otherAmount(4_300)))
        .when(correct(3, otherDay("2023-01-14")))
        .thenRejected(new PathwayRejection.EntryIsCorrection());
  }

  @Test
  void it_says_what_was_wrong_and_the_entry_has_it() {
    begunAnd(MAY)
        .when(correct(2, new Amendment(Optional.empty(), Optional.empty())))
        .thenRejected(new PathwayRejection.AmendmentEmpty());
    begunAnd(OWN_SHOP)
        .when(correct(2, otherAmount(1)))
        .thenRejected(new PathwayRejection.AmendmentDoesNotFit());
  }

  @Test
  void nothing_happened_after_it_was_put_right() {
    begunAnd(MAY)
        .when(correct(2, otherDay("2023-01-16")))
        .thenRejected(new PathwayRejection.AmendedDayTooLate());
    begunAnd(MAY)
        .when(correct(2, otherDay("2023-01-15")))
        .then(corrected(2, otherDay("2023-01-15")));
  }

  @Test
  void the_right_amount_is_held_against_the_rules() {
    begunAnd(LOAN)
        .when(correct(2, new Amendment(Optional.empty(), Optional.of(Money.ZERO))))
        .thenRejected(
            new CorrectionContradicts(2, new PathwayRejection.AmountOutOfBounds("/amount")));
    begunAnd(LOAN)
        .when(correct(2, new Amendment(Optional.empty(), Optional.of(new Money(5, "USD")))))
        .thenRejected(
            new CorrectionContradicts(2, new PathwayRejection.AmountOutOfBounds("/amount")));
  }

  @Test
  void later_entries_must_still_be_possible() {
    begunAnd(LOAN, REPAYMENT)
        .when(correct(2, otherAmount(7_999)))
        .thenRejected(
            new CorrectionContradicts(3, new PathwayRejection.MoreThanIsLeft(rupees(7_999))));
    begunAnd(LOAN, REPAYMENT)
        .when(correct(2, otherDay("2021-05-02")))
        .thenRejected(
            new CorrectionContradicts(3, new PathwayRejection.DayTooEarly(Milestone.LOAN)));
    begunAnd(
            GROUP_KITCHEN,
            new IncomeRecorded(
                day("2021-06-01"), YearMonth.of(2021, 5), rupees(9_000), Owner.GROUP))
        .when(correct(2, otherDay("2021-06-01")))
        .thenRejected(new CorrectionContradicts(3, new PathwayRejection.GroupHasNoEnterprise()));
  }

  @Test
  void earlier_and_corrected_entries_between_do_not_stand_in_the_way() {
    begunAnd(
            OWN_SHOP,
            LOAN,
            corrected(3, otherAmount(21_000)),
            new EnterpriseStopped(day("2022-01-01"), 2, "flood"))
        .when(correct(3, otherAmount(22_000)))
        .then(corrected(3, otherAmount(22_000)));
    begunAnd(
            OWN_SHOP,
            corrected(2, otherDay("2021-04-01")),
            new EnterpriseStopped(day("2022-01-01"), 2, "flood"))
        .when(correct(2, otherDay("2022-01-02")))
        .thenRejected(
            new CorrectionContradicts(
                4, new PathwayRejection.DayTooEarly(Milestone.ENTERPRISE_START)));
  }

  @Test
  void a_correction_that_was_itself_put_right_does_not_count_any_more() {
    begunAnd(
            OWN_SHOP,
            new EnterpriseStopped(day("2022-01-01"), 2, "flood"),
            corrected(2, otherDay("2021-12-01")),
            corrected(2, otherDay("2021-03-01")))
        .when(correct(3, otherDay("2021-06-01")))
        .then(corrected(3, otherDay("2021-06-01")));
  }

  @Test
  void a_contradiction_says_where_and_why() {
    assertThat(
            new CorrectionContradicts(3, new PathwayRejection.MoreThanIsLeft(new Money(5, "INR")))
                .message())
        .isEqualTo(
            "After this correction entry 3 could not have happened: This is more than is left of"
                + " the loan, which is 0.05 rupees; enter what goes beyond it as interest, or"
                + " check the amount.");
  }
}
