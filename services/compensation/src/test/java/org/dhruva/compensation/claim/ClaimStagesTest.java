package org.dhruva.compensation.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dhruva.compensation.claim.ClaimSamples.*;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dhruva.compensation.claim.ClaimRejection.Milestone;
import org.dhruva.contracts.compensation.ClaimEvent;
import org.dhruva.contracts.compensation.ClaimEvent.StageBecameDue;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Money;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Schemes that pay in stages, each made due by something that happened elsewhere. */
class ClaimStagesTest {

  private static final Optional<UUID> CHARGE_SHEET_FILED =
      Optional.of(UUID.fromString("0193f5d2-0000-7000-8000-00000000c5e7"));
  private static final StageBecameDue DUE =
      new StageBecameDue(LATER, "charge-sheet", Money.rupees(50_000), CHARGE_SHEET_FILED);

  @Nested
  class MakeStageDue {

    private static final ClaimCommand MAKE_DUE =
        new ClaimCommand.MakeStageDue(LATER, "charge-sheet", CHARGE_SHEET_FILED);

    @Test
    void takes_the_amount_from_the_day_of_filing() {
      claim().given(STAGED).when(MAKE_DUE).then(DUE);
      claim()
          .given(after(STAGED, DUE))
          .thenState(
              state -> {
                ClaimFile.StageAccount account = state.file().stages().get(1);
                assertThat(account.dueOn()).contains(LATER);
                assertThat(account.outstanding()).isEqualTo(Money.rupees(50_000));
              });
    }

    @Test
    void a_stage_becomes_due_once_whatever_the_cause() {
      claim().given(after(STAGED, DUE)).when(MAKE_DUE).thenNothing();
      claim()
          .given(after(STAGED, DUE))
          .when(new ClaimCommand.MakeStageDue(PAYMENT_DAY, "charge-sheet", Optional.empty()))
          .thenNothing();
    }

    @Test
    void is_remembered_while_a_rejection_is_appealed() {
      claim().given(after(STAGED, rejected(), appealed())).when(MAKE_DUE).then(DUE);
    }

    @Test
    void needs_a_stage_of_the_scheme() {
      claim()
          .given(STAGED)
          .when(new ClaimCommand.MakeStageDue(LATER, "judgment", CHARGE_SHEET_FILED))
          .thenRejected(new ClaimRejection.StageUnknown());
      claim().given(FILED).when(MAKE_DUE).thenRejected(new ClaimRejection.PaysNoStages());
    }

    @Test
    void needs_a_claim_that_goes_on() {
      claim().given(BEGUN).when(MAKE_DUE).thenRejected(new ClaimRejection.NotFiled());
      claim()
          .given(after(STAGED, withdrawn()))
          .when(MAKE_DUE)
          .thenRejected(new ClaimRejection.IsWithdrawn());
    }
  }

  @Nested
  class RecordPaymentForAStage {

    @Test
    void pays_what_is_due() {
      claim()
          .given(after(STAGED, DUE))
          .when(payStage(LATER, "charge-sheet", 50_000))
          .then(paidStage(LATER, "charge-sheet", 50_000));
    }

    @Test
    void may_come_before_the_stage_was_made_due() {
      List<ClaimEvent> early = after(STAGED, paidStage(PAYMENT_DAY, "charge-sheet", 50_000));
      claim()
          .given(STAGED)
          .when(payStage(PAYMENT_DAY, "charge-sheet", 50_000))
          .then(paidStage(PAYMENT_DAY, "charge-sheet", 50_000));
      claim()
          .given(early)
          .when(new ClaimCommand.MakeStageDue(LATER, "charge-sheet", CHARGE_SHEET_FILED))
          .then(DUE);
    }

    @Test
    void is_not_more_than_the_stage() {
      claim()
          .given(STAGED)
          .when(payStage(PAYMENT_DAY, "fir", 20_001))
          .thenRejected(new ClaimRejection.MoreThanIsOwed(Money.rupees(20_000)));
      claim()
          .given(after(STAGED, paidStage(PAYMENT_DAY, "fir", 15_000)))
          .when(payStage(LATER, "fir", 5_001))
          .thenRejected(new ClaimRejection.MoreThanIsOwed(Money.rupees(5_000)));
    }

    @Test
    void the_last_stage_makes_it_paid_in_full() {
      claim()
          .given(
              after(
                  STAGED,
                  paidStage(PAYMENT_DAY, "fir", 20_000),
                  paidStage(LATER, "end-of-case", 30_000)))
          .when(payStage(PAYMENT_DAY, "charge-sheet", 50_000))
          .then(paidStage(PAYMENT_DAY, "charge-sheet", 50_000), paidInFull(LATER, 100_000));
    }

    @Test
    void needs_a_stage_of_the_scheme() {
      claim()
          .given(STAGED)
          .when(payStage(PAYMENT_DAY, "judgment", 1_000))
          .thenRejected(new ClaimRejection.StageUnknown());
      claim()
          .given(STAGED)
          .when(pay(PAYMENT_DAY, 1_000))
          .thenRejected(new ClaimRejection.PaysInStages());
      claim()
          .given(STAGED)
          .when(payInterim(PAYMENT_DAY, 1_000))
          .thenRejected(new ClaimRejection.NoInterimReliefOrdered());
    }

    @Test
    void not_before_the_filing() {
      claim()
          .given(STAGED)
          .when(payStage(CivilDate.of(2018, 9, 17), "fir", 1_000))
          .thenRejected(new ClaimRejection.DayTooEarly(Milestone.FILING));
    }
  }
}
