package org.dhruva.compensation.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dhruva.compensation.claim.ClaimSamples.*;

import java.util.List;
import java.util.Optional;
import org.dhruva.compensation.claim.ClaimRejection.AppealAmountWrong;
import org.dhruva.compensation.claim.ClaimRejection.Milestone;
import org.dhruva.contracts.compensation.ClaimEvent;
import org.dhruva.contracts.compensation.ClaimEvent.AppealFiled;
import org.dhruva.contracts.compensation.ClaimEvent.AppealResult;
import org.dhruva.contracts.compensation.ClaimEvent.Forum;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Money;
import org.junit.jupiter.api.Test;

/** How an appeal ends: the later order stands, and the first is still in the history. */
class ClaimAppealDecisionTest {

  private static final List<ClaimEvent> REJECTED_AND_APPEALED = after(REJECTED, appealed());

  private static ClaimCommand decide(AppealResult result) {
    return new ClaimCommand.DecideAppeal(DECISION_DAY, result, Optional.empty());
  }

  private static ClaimCommand decide(AppealResult result, long rupees) {
    return new ClaimCommand.DecideAppeal(DECISION_DAY, result, Optional.of(Money.rupees(rupees)));
  }

  private static void stands(ClaimEvent decision, Optional<Money> award) {
    claim()
        .given(after(APPEALED, decision))
        .thenState(state -> assertThat(state.file().standingAward()).isEqualTo(award));
  }

  @Test
  void an_enhancement_grants_more() {
    claim()
        .given(APPEALED)
        .when(decide(AppealResult.ENHANCED, 1_350_000))
        .then(decided(AppealResult.ENHANCED, 1_350_000));
    stands(decided(AppealResult.ENHANCED, 1_350_000), Optional.of(Money.rupees(1_350_000)));
  }

  @Test
  void an_enhancement_after_a_rejection_grants_anything() {
    claim()
        .given(REJECTED_AND_APPEALED)
        .when(decide(AppealResult.ENHANCED, 1))
        .then(decided(AppealResult.ENHANCED, 1));
  }

  @Test
  void an_enhancement_that_does_not_grant_more_is_none() {
    ClaimRejection wrong = new AppealAmountWrong(AppealResult.ENHANCED);
    claim().given(APPEALED).when(decide(AppealResult.ENHANCED, 300_000)).thenRejected(wrong);
    claim().given(APPEALED).when(decide(AppealResult.ENHANCED)).thenRejected(wrong);
    claim().given(REJECTED_AND_APPEALED).when(decide(AppealResult.ENHANCED)).thenRejected(wrong);
  }

  @Test
  void a_reduction_grants_less() {
    claim()
        .given(APPEALED)
        .when(decide(AppealResult.REDUCED, 100_000))
        .then(decided(AppealResult.REDUCED, 100_000));
    stands(decided(AppealResult.REDUCED, 100_000), Optional.of(Money.rupees(100_000)));
  }

  @Test
  void a_reduction_can_leave_nothing() {
    claim().given(APPEALED).when(decide(AppealResult.REDUCED)).then(decided(AppealResult.REDUCED));
    stands(decided(AppealResult.REDUCED), Optional.empty());
  }

  @Test
  void a_reduction_that_does_not_grant_less_is_none() {
    ClaimRejection wrong = new AppealAmountWrong(AppealResult.REDUCED);
    claim().given(APPEALED).when(decide(AppealResult.REDUCED, 300_000)).thenRejected(wrong);
    claim().given(REJECTED_AND_APPEALED).when(decide(AppealResult.REDUCED)).thenRejected(wrong);
  }

  @Test
  void a_reduction_to_what_was_paid_makes_it_paid_in_full() {
    claim()
        .given(after(AWARDED, paid(CivilDate.of(2019, 10, 1), 100_000), appealed()))
        .when(decide(AppealResult.REDUCED, 100_000))
        .then(decided(AppealResult.REDUCED, 100_000), paidInFull(DECISION_DAY, 100_000));
  }

  @Test
  void what_is_upheld_or_not_admitted_stays_as_it_was() {
    for (AppealResult result : List.of(AppealResult.UPHELD, AppealResult.DISMISSED)) {
      claim().given(APPEALED).when(decide(result)).then(decided(result));
      claim().given(APPEALED).when(decide(result, 300_000)).then(decided(result));
      claim().given(REJECTED_AND_APPEALED).when(decide(result)).then(decided(result));
      stands(decided(result), Optional.of(AWARD));
    }
  }

  @Test
  void what_stays_as_it_was_has_no_other_amount() {
    for (AppealResult result : List.of(AppealResult.UPHELD, AppealResult.DISMISSED)) {
      claim()
          .given(APPEALED)
          .when(decide(result, 300_001))
          .thenRejected(new AppealAmountWrong(result));
    }
  }

  @Test
  void a_claim_that_is_sent_back_waits_for_a_new_order() {
    claim()
        .given(APPEALED)
        .when(decide(AppealResult.SENT_BACK))
        .then(decided(AppealResult.SENT_BACK));
    claim()
        .given(after(APPEALED, decided(AppealResult.SENT_BACK)))
        .thenState(
            state -> {
              assertThat(state).isInstanceOf(Claim.Pending.class);
              assertThat(state.file().standingOrder()).isEmpty();
              assertThat(state.possible()).contains(ClaimCommand.Award.class);
            });
    claim()
        .given(APPEALED)
        .when(decide(AppealResult.SENT_BACK, 300_000))
        .thenRejected(new AppealAmountWrong(AppealResult.SENT_BACK));
  }

  @Test
  void the_same_again_changes_nothing() {
    claim()
        .given(after(APPEALED, decided(AppealResult.UPHELD)))
        .when(decide(AppealResult.UPHELD, 300_000))
        .thenNothing();
  }

  @Test
  void a_second_appeal_is_against_what_the_first_made_of_it() {
    List<ClaimEvent> second =
        after(
            APPEALED,
            decided(AppealResult.ENHANCED, 800_000),
            new AppealFiled(LATER, Forum.HIGH_COURT));
    claim()
        .given(second)
        .when(
            new ClaimCommand.DecideAppeal(
                LATER, AppealResult.ENHANCED, Optional.of(Money.rupees(700_000))))
        .thenRejected(new AppealAmountWrong(AppealResult.ENHANCED));
  }

  @Test
  void needs_an_open_appeal() {
    claim()
        .given(BEGUN)
        .when(decide(AppealResult.UPHELD))
        .thenRejected(new ClaimRejection.NotFiled());
    claim()
        .given(FILED)
        .when(decide(AppealResult.UPHELD))
        .thenRejected(new ClaimRejection.NoAppealOpen());
    claim()
        .given(AWARDED)
        .when(decide(AppealResult.UPHELD))
        .thenRejected(new ClaimRejection.NoAppealOpen());
  }

  @Test
  void not_before_the_appeal() {
    claim()
        .given(APPEALED)
        .when(new ClaimCommand.DecideAppeal(ORDER_DAY, AppealResult.UPHELD, Optional.empty()))
        .thenRejected(new ClaimRejection.DayTooEarly(Milestone.APPEAL));
  }

  @Test
  void an_amount_is_in_rupees() {
    claim()
        .given(APPEALED)
        .when(
            new ClaimCommand.DecideAppeal(
                DECISION_DAY, AppealResult.ENHANCED, Optional.of(new Money(9, "USD"))))
        .thenRejected(new ClaimRejection.AmountOutOfBounds("/amount"));
  }

  @Test
  void no_amount_takes_the_place_of_stages() {
    List<ClaimEvent> staged = after(STAGED, rejected(), appealed());
    claim()
        .given(staged)
        .when(decide(AppealResult.ENHANCED, 100_000))
        .thenRejected(new ClaimRejection.PaysInStages());
    claim()
        .given(staged)
        .when(decide(AppealResult.SENT_BACK))
        .then(decided(AppealResult.SENT_BACK));
  }
}
