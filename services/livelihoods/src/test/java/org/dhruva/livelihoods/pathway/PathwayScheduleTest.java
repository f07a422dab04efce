package org.dhruva.livelihoods.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dhruva.livelihoods.pathway.PathwaySamples.*;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhruva.contracts.livelihoods.PathwayEvent;
import org.dhruva.contracts.livelihoods.PathwayEvent.EntryCorrected;
import org.dhruva.contracts.livelihoods.PathwayEvent.LoanScheduled;
import org.dhruva.contracts.livelihoods.PathwayEvent.LoanTaken;
import org.dhruva.contracts.livelihoods.PathwayEvent.Owner;
import org.dhruva.contracts.livelihoods.PathwayEvent.RepaymentRecorded;
import org.dhruva.contracts.livelihoods.PathwayEvent.Rhythm;
import org.dhruva.kernel.Money;
import org.dhruva.livelihoods.pathway.PathwayRejection.Milestone;
import org.junit.jupiter.api.Test;

/** How a loan is to be paid back, and what is late. */
class PathwayScheduleTest {

  private static final PathwayEvent LOAN =
      new LoanTaken(day("2021-04-01"), Owner.HERSELF, rupees(20_000), "bank", Optional.of(10));
  private static final LoanScheduled AGREED = agreed("2021-04-02", "2021-05-01", 2_000);

  private static LoanScheduled agreed(String on, String first, long rupees) {
    return new LoanScheduled(day(on), 2, day(first), Rhythm.MONTHLY, rupees(rupees));
  }

  private static PathwayCommand agree(String on, String first, Money amount) {
    return new PathwayCommand.ScheduleLoan(day(on), 2, day(first), Rhythm.MONTHLY, amount);
  }

  private static PathwayEvent repaid(String on, long rupees) {
    return new RepaymentRecorded(day(on), 2, rupees(rupees), Optional.empty());
  }

  @Test
  void it_is_agreed_how_the_loan_is_paid_back() {
    begunAnd(LOAN).when(agree("2021-04-02", "2021-05-01", rupees(2_000))).then(AGREED);
    begunAnd(LOAN, AGREED)
        .thenState(
            s -> {
              Loan loan = s.file().loans().getFirst();
              assertThat(loan.arrears(day("2021-05-01"))).isEqualTo(Money.ZERO);
              assertThat(loan.arrears(day("2021-05-02"))).isEqualTo(rupees(2_000));
              assertThat(loan.daysInArrears(day("2021-05-11"))).isEqualTo(10);
            });
  }

  @Test
  void what_was_agreed_last_counts() {
    LoanScheduled less = agreed("2021-05-03", "2021-06-01", 1_000);
    begunAnd(LOAN, AGREED).when(agree("2021-05-03", "2021-06-01", rupees(1_000))).then(less);
    begunAnd(LOAN, AGREED, less)
        .thenState(
            s ->
                assertThat(s.file().loans().getFirst().arrears(day("2021-05-15")))
                    .isEqualTo(Money.ZERO));
  }

  @Test
  void the_same_again_changes_nothing_unless_another_came_between() {
    begunAnd(LOAN, AGREED).when(agree("2021-04-02", "2021-05-01", rupees(2_000))).thenNothing();
    begunAnd(LOAN, AGREED, agreed("2021-04-03", "2021-06-01", 1_000))
        .when(agree("2021-04-02", "2021-05-01", rupees(2_000)))
        .then(AGREED);
  }

  @Test
  void only_for_a_loan_that_is_owed() {
    PathwayRejection notOpen = new PathwayRejection.LoanNotOpen();
    begunAnd().when(agree("2021-04-02", "2021-05-01", rupees(2_000))).thenRejected(notOpen);
    begunAnd(LOAN, repaid("2021-04-02", 20_000))
        .when(agree("2021-04-03", "2021-05-01", rupees(2_000)))
        .thenRejected(notOpen);
    begunAnd(LOAN, CLOSED)
        .when(agree("2021-04-03", "2021-05-01", rupees(2_000)))
        .thenRejected(new PathwayRejection.IsClosed());
  }

  @Test
  void neither_agreed_nor_due_before_the_loan() {
    begunAnd(LOAN)
        .when(agree("2021-03-31", "2021-05-01", rupees(2_000)))
        .thenRejected(new PathwayRejection.DayTooEarly(Milestone.LOAN));
    begunAnd(LOAN)
        .when(agree("2021-04-02", "2021-03-31", rupees(2_000)))
        .thenRejected(new PathwayRejection.FirstInstalmentTooEarly());
  }

  @Test
  void a_part_is_above_zero_not_more_than_the_whole_and_not_too_small() {
    begunAnd(LOAN)
        .when(agree("2021-04-02", "2021-05-01", Money.ZERO))
        .thenRejected(new PathwayRejection.AmountOutOfBounds("/amount"));
    begunAnd(LOAN)
        .when(agree("2021-04-02", "2021-05-01", rupees(20_001)))
        .thenRejected(new PathwayRejection.InstalmentTooLarge());
    begunAnd(LOAN)
        .when(agree("2021-04-02", "2021-05-01", rupees(33)))
        .thenRejected(new PathwayRejection.InstalmentTooSmall());
    Money smallest = rupees(20_000 / PathwayRules.INSTALMENTS_MAX + 1);
    begunAnd(LOAN)
        .when(agree("2021-04-02", "2021-05-01", smallest))
        .then(new LoanScheduled(day("2021-04-02"), 2, day("2021-05-01"), Rhythm.MONTHLY, smallest));
  }

  @Test
  void there_is_a_limit() {
    PathwayEvent[] all =
        Stream.concat(
                Stream.of(LOAN),
                IntStream.range(0, PathwayGate.SCHEDULES_MAX)
                    .mapToObj(n -> agreed("2021-04-02", "2021-05-01", 1_000 + n)))
            .toArray(PathwayEvent[]::new);
    begunAnd(all)
        .when(agree("2021-04-03", "2021-05-01", rupees(500)))
        .thenRejected(
            new PathwayRejection.LimitReached("agreements on loans", PathwayGate.SCHEDULES_MAX));
  }

  @Test
  void a_corrected_part_changes_what_is_late_and_never_exceeds_the_loan() {
    begunAnd(LOAN, AGREED, repaid("2021-05-01", 1_000))
        .thenState(
            s ->
                assertThat(s.file().loans().getFirst().arrears(day("2021-05-02")))
                    .isEqualTo(rupees(1_000)));
    begunAnd(
            LOAN,
            AGREED,
            repaid("2021-05-01", 1_000),
            new EntryCorrected(day("2021-05-03"), 3, otherAmount(1_000), BECAUSE))
        .thenState(
            s ->
                assertThat(s.file().loans().getFirst().arrears(day("2021-05-02")))
                    .isEqualTo(Money.ZERO));
    begunAnd(LOAN, AGREED)
        .when(new PathwayCommand.Correct(day("2021-05-03"), 2, otherAmount(1_000), BECAUSE))
        .thenRejected(
            new PathwayRejection.CorrectionContradicts(
                3, new PathwayRejection.InstalmentTooLarge()));
  }

  @Test
  void what_was_paid_after_a_day_does_not_count_on_that_day() {
    begunAnd(LOAN, AGREED, repaid("2021-05-20", 2_000))
        .thenState(
            s -> {
              Loan loan = s.file().loans().getFirst();
              assertThat(loan.arrears(day("2021-05-10"))).isEqualTo(rupees(2_000));
              assertThat(loan.arrears(day("2021-05-20"))).isEqualTo(Money.ZERO);
              assertThat(loan.daysInArrears(day("2021-05-10"))).isEqualTo(9);
            });
  }
}
