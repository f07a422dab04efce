package org.dhruva.compensation.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dhruva.compensation.claim.ClaimSamples.*;

import java.util.List;
import java.util.Optional;
import org.dhruva.compensation.claim.ClaimRejection.Milestone;
import org.dhruva.contracts.compensation.ClaimEvent;
import org.dhruva.contracts.compensation.ClaimEvent.AppealResult;
import org.dhruva.contracts.compensation.ClaimEvent.DepositMatured;
import org.dhruva.contracts.compensation.ClaimEvent.DepositRecorded;
import org.dhruva.contracts.compensation.ClaimEvent.FundsSanctioned;
import org.dhruva.contracts.compensation.ClaimEvent.InterimReliefOrdered;
import org.dhruva.contracts.compensation.ClaimEvent.PaymentPurpose;
import org.dhruva.contracts.compensation.ClaimEvent.PaymentRecorded;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Money;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What comes of an award: sanction, payments, interim relief and deposits. */
class ClaimMoneyTest {

  private static final CivilDate INTERIM_DAY = CivilDate.of(2018, 12, 3);
  private static final CivilDate MATURITY_DAY = CivilDate.of(2023, 6, 1);
  private static final List<ClaimEvent> INTERIM =
      after(FILED, new InterimReliefOrdered(INTERIM_DAY, Money.rupees(50_000)));

  @Nested
  class SanctionFunds {

    private static final ClaimCommand SANCTION = new ClaimCommand.SanctionFunds(PAYMENT_DAY, AWARD);
    private static final FundsSanctioned SANCTIONED = new FundsSanctioned(PAYMENT_DAY, AWARD);

    @Test
    void the_payer_sets_money_aside_which_is_not_yet_hers() {
      claim().given(AWARDED).when(SANCTION).then(SANCTIONED);
      claim()
          .given(after(AWARDED, SANCTIONED))
          .thenState(
              state -> {
                assertThat(state.file().sanctioned()).isEqualTo(AWARD);
                assertThat(state.file().outstanding()).isEqualTo(AWARD);
              });
    }

    @Test
    void also_for_interim_relief_and_for_stages() {
      claim().given(INTERIM).when(SANCTION).then(SANCTIONED);
      claim().given(STAGED).when(SANCTION).then(SANCTIONED);
    }

    @Test
    void the_same_again_changes_nothing() {
      claim().given(after(AWARDED, SANCTIONED)).when(SANCTION).thenNothing();
    }

    @Test
    void needs_an_order_that_grants_money() {
      claim().given(BEGUN).when(SANCTION).thenRejected(new ClaimRejection.NotFiled());
      claim().given(FILED).when(SANCTION).thenRejected(new ClaimRejection.NothingGranted());
      claim().given(REJECTED).when(SANCTION).thenRejected(new ClaimRejection.NothingGranted());
    }

    @Test
    void not_before_the_order() {
      claim()
          .given(AWARDED)
          .when(new ClaimCommand.SanctionFunds(FILING_DAY, AWARD))
          .thenRejected(new ClaimRejection.DayTooEarly(Milestone.ORDER));
      claim()
          .given(STAGED)
          .when(new ClaimCommand.SanctionFunds(DRAFT_DAY, AWARD))
          .thenRejected(new ClaimRejection.DayTooEarly(Milestone.FILING));
    }

    @Test
    void is_an_amount_of_rupees() {
      claim()
          .given(AWARDED)
          .when(new ClaimCommand.SanctionFunds(PAYMENT_DAY, Money.ZERO))
          .thenRejected(new ClaimRejection.AmountOutOfBounds("/amount"));
    }
  }

  @Nested
  class RecordPayment {

    @Test
    void a_part_reaches_her_and_the_rest_is_outstanding() {
      claim().given(AWARDED).when(pay(PAYMENT_DAY, 100_000)).then(paid(PAYMENT_DAY, 100_000));
      claim()
          .given(after(AWARDED, paid(PAYMENT_DAY, 100_000)))
          .thenState(
              state -> {
                assertThat(state.file().paid()).isEqualTo(Money.rupees(100_000));
                assertThat(state.file().outstanding()).isEqualTo(Money.rupees(200_000));
              });
    }

    @Test
    void the_last_one_makes_it_paid_in_full_by_itself() {
      claim()
          .given(after(AWARDED, paid(PAYMENT_DAY, 100_000)))
          .when(pay(LATER, 200_000))
          .then(paid(LATER, 200_000), paidInFull(LATER, 300_000));
    }

    @Test
    void paid_in_full_is_the_day_of_the_last_payment_whichever_was_entered_last() {
      claim()
          .given(after(AWARDED, paid(LATER, 100_000)))
          .when(pay(PAYMENT_DAY, 200_000))
          .then(paid(PAYMENT_DAY, 200_000), paidInFull(LATER, 300_000));
    }

    @Test
    void never_more_than_is_owed() {
      claim()
          .given(after(AWARDED, paid(PAYMENT_DAY, 100_000)))
          .when(pay(LATER, 200_001))
          .thenRejected(new ClaimRejection.MoreThanIsOwed(Money.rupees(200_000)));
      claim().given(PAID).when(pay(LATER, 1)).thenRejected(new ClaimRejection.AlreadyPaidInFull());
      assertThat(new ClaimRejection.MoreThanIsOwed(new Money(20_000_050, "INR")).message())
          .isEqualTo(
              "This is more than is owed, which is 200000.50 rupees; check the amount, or record"
                  + " the order that grants more.");
    }

    @Test
    void goes_on_after_an_enhancement() {
      List<ClaimEvent> enhanced =
          after(PAID, appealed(), decided(AppealResult.ENHANCED, 1_350_000));
      claim()
          .given(enhanced)
          .when(pay(LATER, 1_050_000))
          .then(paid(LATER, 1_050_000), paidInFull(LATER, 1_350_000));
    }

    @Test
    void the_same_again_changes_nothing() {
      claim()
          .given(after(AWARDED, paid(PAYMENT_DAY, 100_000)))
          .when(pay(PAYMENT_DAY, 100_000))
          .thenNothing();
      claim().given(CLOSED).when(pay(PAYMENT_DAY, 300_000)).thenNothing();
    }

    @Test
    void keeps_the_account_sealed() {
      claim()
          .given(AWARDED)
          .when(
              new ClaimCommand.RecordPayment(
                  PAYMENT_DAY,
                  Money.rupees(1_000),
                  PaymentPurpose.AWARD,
                  Optional.empty(),
                  Optional.of(words())))
          .then(
              new PaymentRecorded(
                  PAYMENT_DAY,
                  Money.rupees(1_000),
                  PaymentPurpose.AWARD,
                  Optional.empty(),
                  Optional.of(words())));
    }

    @Test
    void needs_an_order_that_grants_money() {
      ClaimCommand payment = pay(PAYMENT_DAY, 1_000);
      claim().given(BEGUN).when(payment).thenRejected(new ClaimRejection.NotFiled());
      claim().given(FILED).when(payment).thenRejected(new ClaimRejection.NothingGranted());
      claim().given(REJECTED).when(payment).thenRejected(new ClaimRejection.NothingGranted());
      claim().given(INTERIM).when(payment).thenRejected(new ClaimRejection.NoAwardStands());
      claim().given(CLOSED).when(payment).thenRejected(new ClaimRejection.IsClosed());
    }

    @Test
    void not_before_the_first_award() {
      claim()
          .given(AWARDED)
          .when(pay(FILING_DAY, 1_000))
          .thenRejected(new ClaimRejection.DayTooEarly(Milestone.ORDER));
      claim()
          .given(after(APPEALED, decided(AppealResult.ENHANCED, 400_000)))
          .when(pay(APPEAL_DAY, 1_000))
          .then(paid(APPEAL_DAY, 1_000));
    }

    @Test
    void is_an_amount_of_rupees() {
      claim()
          .given(AWARDED)
          .when(pay(PAYMENT_DAY, 0))
          .thenRejected(new ClaimRejection.AmountOutOfBounds("/amount"));
    }

    @Test
    void interim_relief_is_paid_before_the_order_and_counts_against_the_award() {
      claim()
          .given(INTERIM)
          .when(payInterim(INTERIM_DAY, 50_000))
          .then(paidInterim(INTERIM_DAY, 50_000));
      claim()
          .given(after(INTERIM, paidInterim(INTERIM_DAY, 50_000), awarded()))
          .when(pay(PAYMENT_DAY, 250_000))
          .then(paid(PAYMENT_DAY, 250_000), paidInFull(PAYMENT_DAY, 300_000));
    }

    @Test
    void interim_relief_is_not_more_than_was_ordered() {
      claim()
          .given(INTERIM)
          .when(payInterim(INTERIM_DAY, 50_001))
          .thenRejected(new ClaimRejection.MoreThanIsOwed(Money.rupees(50_000)));
      claim()
          .given(after(INTERIM, awarded(), paid(PAYMENT_DAY, 299_000)))
          .when(payInterim(PAYMENT_DAY, 1_001))
          .thenRejected(new ClaimRejection.MoreThanIsOwed(Money.rupees(1_000)));
    }

    @Test
    void interim_relief_needs_its_order_first() {
      claim()
          .given(AWARDED)
          .when(payInterim(PAYMENT_DAY, 1_000))
          .thenRejected(new ClaimRejection.NoInterimReliefOrdered());
      claim()
          .given(INTERIM)
          .when(payInterim(FILING_DAY, 1_000))
          .thenRejected(new ClaimRejection.DayTooEarly(Milestone.INTERIM_ORDER));
    }

    @Test
    void names_a_stage_if_it_is_for_one() {
      claim()
          .given(AWARDED)
          .when(
              new ClaimCommand.RecordPayment(
                  PAYMENT_DAY, AWARD, PaymentPurpose.STAGE, Optional.empty(), Optional.empty()))
          .thenRejected(new ClaimRejection.PurposeAndStageDiffer());
      claim()
          .given(AWARDED)
          .when(
              new ClaimCommand.RecordPayment(
                  PAYMENT_DAY, AWARD, PaymentPurpose.AWARD, Optional.of("fir"), Optional.empty()))
          .thenRejected(new ClaimRejection.PurposeAndStageDiffer());
      claim()
          .given(AWARDED)
          .when(payStage(PAYMENT_DAY, "fir", 1_000))
          .thenRejected(new ClaimRejection.PaysNoStages());
    }
  }

  @Nested
  class RecordDeposit {

    private static ClaimCommand deposit(CivilDate on, long rupees, CivilDate maturesOn) {
      return new ClaimCommand.RecordDeposit(
          on, Money.rupees(rupees), maturesOn, Optional.empty(), Optional.empty());
    }

    @Test
    void counts_as_paid() {
      claim()
          .given(after(AWARDED, paid(PAYMENT_DAY, 75_000)))
          .when(deposit(PAYMENT_DAY, 225_000, MATURITY_DAY))
          .then(deposited(PAYMENT_DAY, 225_000, MATURITY_DAY), paidInFull(PAYMENT_DAY, 300_000));
    }

    @Test
    void can_pay_a_stage() {
      claim()
          .given(STAGED)
          .when(
              new ClaimCommand.RecordDeposit(
                  PAYMENT_DAY,
                  Money.rupees(30_000),
                  MATURITY_DAY,
                  Optional.of("charge-sheet"),
                  Optional.empty()))
          .then(
              new DepositRecorded(
                  PAYMENT_DAY,
                  Money.rupees(30_000),
                  MATURITY_DAY,
                  Optional.of("charge-sheet"),
                  Optional.empty()));
      claim()
          .given(STAGED)
          .when(deposit(PAYMENT_DAY, 30_000, MATURITY_DAY))
          .thenRejected(new ClaimRejection.StageUnknown());
    }

    @Test
    void the_same_again_changes_nothing() {
      claim()
          .given(after(AWARDED, deposited(PAYMENT_DAY, 225_000, MATURITY_DAY)))
          .when(deposit(PAYMENT_DAY, 225_000, MATURITY_DAY))
          .thenNothing();
    }

    @Test
    void never_more_than_is_owed() {
      claim()
          .given(after(AWARDED, paid(PAYMENT_DAY, 100_000)))
          .when(deposit(PAYMENT_DAY, 225_000, MATURITY_DAY))
          .thenRejected(new ClaimRejection.MoreThanIsOwed(Money.rupees(200_000)));
      claim()
          .given(PAID)
          .when(deposit(LATER, 1, MATURITY_DAY))
          .thenRejected(new ClaimRejection.AlreadyPaidInFull());
    }

    @Test
    void needs_an_award_that_stands() {
      ClaimCommand deposit = deposit(PAYMENT_DAY, 225_000, MATURITY_DAY);
      claim().given(BEGUN).when(deposit).thenRejected(new ClaimRejection.NotFiled());
      claim().given(INTERIM).when(deposit).thenRejected(new ClaimRejection.NoAwardStands());
      claim()
          .given(AWARDED)
          .when(deposit(FILING_DAY, 225_000, MATURITY_DAY))
          .thenRejected(new ClaimRejection.DayTooEarly(Milestone.ORDER));
    }

    @Test
    void matures_after_it_was_made() {
      claim()
          .given(AWARDED)
          .when(deposit(PAYMENT_DAY, 225_000, ORDER_DAY))
          .thenRejected(new ClaimRejection.PlannedDayTooEarly("/maturesOn"));
    }
  }

  @Nested
  class RecordDepositMaturity {

    private static final List<ClaimEvent> DEPOSITED =
        after(AWARDED, deposited(PAYMENT_DAY, 225_000, MATURITY_DAY));
    private static final ClaimCommand MATURE =
        new ClaimCommand.RecordDepositMaturity(MATURITY_DAY, 4);
    private static final DepositMatured MATURED = new DepositMatured(MATURITY_DAY, 4);

    @Test
    void she_can_draw_it() {
      claim().given(DEPOSITED).when(MATURE).then(MATURED);
      claim()
          .given(after(DEPOSITED, MATURED))
          .thenState(
              state ->
                  assertThat(state.file().deposits())
                      .containsExactly(
                          new ClaimFile.Deposit(4, Money.rupees(225_000), MATURITY_DAY, true)));
    }

    @Test
    void the_same_again_changes_nothing() {
      claim().given(after(DEPOSITED, MATURED)).when(MATURE).thenNothing();
    }

    @Test
    void happens_once() {
      List<ClaimEvent> second =
          after(DEPOSITED, MATURED, deposited(PAYMENT_DAY, 1_000, MATURITY_DAY));
      claim()
          .given(second)
          .when(new ClaimCommand.RecordDepositMaturity(CivilDate.of(2024, 1, 1), 4))
          .thenRejected(new ClaimRejection.AlreadyMatured());
    }

    @Test
    void not_before_it_matures() {
      claim()
          .given(DEPOSITED)
          .when(new ClaimCommand.RecordDepositMaturity(LATER, 4))
          .thenRejected(new ClaimRejection.BeforeMaturity());
    }

    @Test
    void needs_a_deposit() {
      claim().given(BEGUN).when(MATURE).thenRejected(new ClaimRejection.NotFiled());
      claim().given(AWARDED).when(MATURE).thenRejected(new ClaimRejection.NoDeposit());
      claim()
          .given(DEPOSITED)
          .when(new ClaimCommand.RecordDepositMaturity(MATURITY_DAY, 3))
          .thenRejected(new ClaimRejection.NotADeposit());
    }
  }
}
