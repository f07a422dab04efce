package org.dhruva.compensation.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dhruva.compensation.claim.ClaimSamples.*;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.dhruva.compensation.claim.ClaimRejection.Milestone;
import org.dhruva.contracts.compensation.ClaimEvent;
import org.dhruva.contracts.compensation.ClaimEvent.AppealFiled;
import org.dhruva.contracts.compensation.ClaimEvent.AppealResult;
import org.dhruva.contracts.compensation.ClaimEvent.AwardExtent;
import org.dhruva.contracts.compensation.ClaimEvent.AwardRefused;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimAwarded;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimRejected;
import org.dhruva.contracts.compensation.ClaimEvent.Forum;
import org.dhruva.contracts.compensation.ClaimEvent.InterimReliefOrdered;
import org.dhruva.contracts.compensation.ClaimEvent.RejectionKind;
import org.dhruva.kernel.Amendment;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Money;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Orders and appeals: what is granted, and which order stands. */
class ClaimOrderTest {

  private static final List<ClaimEvent> SENT_BACK =
      after(APPEALED, decided(AppealResult.SENT_BACK));

  private static void stands(List<ClaimEvent> history, Optional<Money> award) {
    claim()
        .given(history)
        .thenState(state -> assertThat(state.file().standingAward()).isEqualTo(award));
  }

  @Nested
  class Award {

    private static final ClaimCommand AWARD_IT = award(ORDER_DAY, AWARD, AwardExtent.FULL);

    private static ClaimCommand award(
        CivilDate on, Money amount, AwardExtent extent, String... reasons) {
      return new ClaimCommand.Award(on, amount, extent, List.of(reasons), REASONS);
    }

    @Test
    void grants_money_and_is_no_end() {
      claim().given(FILED).when(AWARD_IT).then(awarded());
      claim()
          .given(AWARDED)
          .thenState(
              state -> {
                assertThat(state).isInstanceOf(Claim.Decided.class);
                assertThat(state.file().standingAward()).contains(AWARD);
                assertThat(state.file().outstanding()).isEqualTo(AWARD);
                assertThat(state.file().firstOrderOn()).contains(ORDER_DAY);
                assertThat(state.file().isPaidInFull()).isFalse();
              });
    }

    @Test
    void gives_reasons_for_granting_a_part() {
      claim()
          .given(FILED)
          .when(award(ORDER_DAY, AWARD, AwardExtent.PART, "only-the-minimum"))
          .then(new ClaimAwarded(ORDER_DAY, AWARD, AwardExtent.PART, List.of("only-the-minimum")));
    }

    @Test
    void gives_none_for_granting_all() {
      claim()
          .given(FILED)
          .when(award(ORDER_DAY, AWARD, AwardExtent.FULL, "only-the-minimum"))
          .thenRejected(new ClaimRejection.ReasonsForFullAward());
    }

    @Test
    void reasons_are_codes_and_not_too_many() {
      claim()
          .given(FILED)
          .when(award(ORDER_DAY, AWARD, AwardExtent.PART, "reason-1"))
          .thenRejected(new ClaimRejection.ReasonMalformed());
      String[] many =
          Collections.nCopies(ClaimRules.REASONS_MAX + 1, "no-fir").toArray(String[]::new);
      claim()
          .given(FILED)
          .when(award(ORDER_DAY, AWARD, AwardExtent.PART, many))
          .thenRejected(new ClaimRejection.LimitReached("reasons", ClaimRules.REASONS_MAX));
    }

    @Test
    void reasons_are_those_of_the_catalogue() {
      claim()
          .given(FILED)
          .when(award(ORDER_DAY, AWARD, AwardExtent.PART, "only-the-minimum", "bad-mood"))
          .thenRejected(new ClaimRejection.ReasonUnknown("/reasons/1"));
    }

    @Test
    void a_history_keeps_the_codes_it_was_written_with() {
      ClaimEvent old = new ClaimAwarded(ORDER_DAY, AWARD, AwardExtent.PART, List.of("minimum-row"));
      claim()
          .given(after(FILED, old))
          .when(award(ORDER_DAY, AWARD, AwardExtent.PART, "minimum-row"))
          .thenNothing();
      claim()
          .given(after(FILED, old))
          .when(
              new ClaimCommand.Correct(
                  LATER, 3, new Amendment(Optional.empty(), Optional.of(Money.rupees(2))), words()))
          .then(
              new ClaimEvent.EntryCorrected(
                  LATER,
                  3,
                  new Amendment(Optional.empty(), Optional.of(Money.rupees(2))),
                  words()));
    }

    @Test
    void the_same_award_again_changes_nothing() {
      claim().given(APPEALED).when(AWARD_IT).thenNothing();
    }

    @Test
    void comes_after_the_filing() {
      claim().given().when(AWARD_IT).thenRejected(new ClaimRejection.NotBegun());
      claim().given(BEGUN).when(AWARD_IT).thenRejected(new ClaimRejection.NotFiled());
      claim()
          .given(FILED)
          .when(award(DRAFT_DAY, AWARD, AwardExtent.FULL))
          .thenRejected(new ClaimRejection.DayTooEarly(Milestone.FILING));
    }

    @Test
    void never_overwrites_an_order() {
      ClaimCommand other = award(LATER, AWARD, AwardExtent.FULL);
      claim().given(AWARDED).when(other).thenRejected(new ClaimRejection.OrderStands());
      claim().given(REJECTED).when(other).thenRejected(new ClaimRejection.OrderStands());
      claim().given(APPEALED).when(other).thenRejected(new ClaimRejection.AppealIsOpen());
    }

    @Test
    void comes_anew_after_the_claim_was_sent_back() {
      claim()
          .given(SENT_BACK)
          .when(award(LATER, AWARD, AwardExtent.FULL))
          .then(new ClaimAwarded(LATER, AWARD, AwardExtent.FULL, List.of()));
      claim()
          .given(SENT_BACK)
          .when(award(APPEAL_DAY, AWARD, AwardExtent.FULL))
          .thenRejected(new ClaimRejection.DayTooEarly(Milestone.APPEAL_DECISION));
    }

    @Test
    void a_staged_scheme_has_none() {
      claim().given(STAGED).when(AWARD_IT).thenRejected(new ClaimRejection.PaysInStages());
    }

    @Test
    void interim_relief_can_have_paid_it_already() {
      List<ClaimEvent> interim =
          after(
              FILED,
              new InterimReliefOrdered(FILING_DAY, Money.rupees(50_000)),
              paidInterim(FILING_DAY, 50_000));
      claim()
          .given(interim)
          .when(award(ORDER_DAY, Money.rupees(50_000), AwardExtent.FULL))
          .then(
              new ClaimAwarded(ORDER_DAY, Money.rupees(50_000), AwardExtent.FULL, List.of()),
              paidInFull(ORDER_DAY, 50_000));
    }

    @Test
    void is_an_amount_of_rupees() {
      claim()
          .given(FILED)
          .when(award(ORDER_DAY, new Money(5_000, "BDT"), AwardExtent.FULL))
          .thenRejected(new ClaimRejection.AmountOutOfBounds("/amount"));
    }
  }

  @Nested
  class Reject {

    private static final ClaimCommand REJECT = reject(ORDER_DAY, "no-fir");

    private static ClaimCommand reject(CivilDate on, String... reasons) {
      return new ClaimCommand.Reject(on, RejectionKind.REJECTED, List.of(reasons), REASONS);
    }

    @Test
    void grants_nothing() {
      claim().given(FILED).when(REJECT).then(rejected());
      stands(REJECTED, Optional.empty());
    }

    @Test
    void may_say_that_the_claim_was_returned_without_a_reason() {
      claim()
          .given(FILED)
          .when(new ClaimCommand.Reject(ORDER_DAY, RejectionKind.RETURNED, List.of(), REASONS))
          .then(new ClaimRejected(ORDER_DAY, RejectionKind.RETURNED, List.of()));
    }

    @Test
    void a_staged_claim_can_be_rejected_and_nothing_is_owed_then() {
      claim().given(STAGED).when(REJECT).then(rejected());
      claim()
          .given(after(STAGED, rejected()))
          .thenState(state -> assertThat(state.file().outstanding()).isEqualTo(Money.ZERO));
    }

    @Test
    void the_same_again_changes_nothing() {
      claim().given(REJECTED).when(REJECT).thenNothing();
    }

    @Test
    void comes_after_the_filing() {
      claim().given(BEGUN).when(REJECT).thenRejected(new ClaimRejection.NotFiled());
      claim()
          .given(FILED)
          .when(reject(DRAFT_DAY))
          .thenRejected(new ClaimRejection.DayTooEarly(Milestone.FILING));
    }

    @Test
    void never_overwrites_an_order() {
      claim().given(AWARDED).when(REJECT).thenRejected(new ClaimRejection.OrderStands());
      claim().given(APPEALED).when(REJECT).thenRejected(new ClaimRejection.AppealIsOpen());
    }

    @Test
    void reasons_are_codes() {
      claim()
          .given(FILED)
          .when(reject(ORDER_DAY, "she did not come"))
          .thenRejected(new ClaimRejection.ReasonMalformed());
    }
  }

  @Nested
  class RefuseAward {

    private static final ClaimCommand REFUSE =
        new ClaimCommand.RefuseAward(APPEAL_DAY, Optional.of(words()));
    private static final AwardRefused REFUSED = new AwardRefused(APPEAL_DAY, Optional.of(words()));

    @Test
    void she_does_not_accept_what_was_offered() {
      claim().given(AWARDED).when(REFUSE).then(REFUSED);
      claim()
          .given(after(AWARDED, REFUSED))
          .thenState(state -> assertThat(state.file().isAwardRefused()).isTrue());
    }

    @Test
    void the_award_stands_all_the_same() {
      stands(after(AWARDED, REFUSED), Optional.of(AWARD));
    }

    @Test
    void the_same_again_changes_nothing() {
      claim().given(after(AWARDED, REFUSED)).when(REFUSE).thenNothing();
    }

    @Test
    void each_order_can_be_refused_once() {
      ClaimCommand again = new ClaimCommand.RefuseAward(LATER, Optional.empty());
      claim()
          .given(after(AWARDED, REFUSED))
          .when(again)
          .thenRejected(new ClaimRejection.AlreadyRefused());
      claim()
          .given(after(AWARDED, REFUSED, appealed(), decided(AppealResult.ENHANCED, 400_000)))
          .when(again)
          .then(new AwardRefused(LATER, Optional.empty()));
    }

    @Test
    void needs_an_award() {
      claim().given(BEGUN).when(REFUSE).thenRejected(new ClaimRejection.NotFiled());
      claim().given(FILED).when(REFUSE).thenRejected(new ClaimRejection.NoOrderYet());
      claim().given(REJECTED).when(REFUSE).thenRejected(new ClaimRejection.NoAwardStands());
    }

    @Test
    void not_before_the_order() {
      claim()
          .given(AWARDED)
          .when(new ClaimCommand.RefuseAward(FILING_DAY, Optional.empty()))
          .thenRejected(new ClaimRejection.DayTooEarly(Milestone.ORDER));
    }
  }

  @Nested
  class Appeal {

    private static final ClaimCommand APPEAL = new ClaimCommand.Appeal(APPEAL_DAY, Forum.SLSA);

    @Test
    void takes_the_order_to_a_higher_authority() {
      claim().given(AWARDED).when(APPEAL).then(appealed());
      claim().given(REJECTED).when(APPEAL).then(appealed());
      claim()
          .given(after(AWARDED, new AwardRefused(APPEAL_DAY, Optional.empty())))
          .when(APPEAL)
          .then(appealed());
    }

    @Test
    void is_possible_although_the_award_was_paid() {
      claim()
          .given(PAID)
          .when(new ClaimCommand.Appeal(LATER, Forum.HIGH_COURT))
          .then(new AppealFiled(LATER, Forum.HIGH_COURT));
    }

    @Test
    void the_order_stands_until_it_is_decided() {
      stands(APPEALED, Optional.of(AWARD));
    }

    @Test
    void the_same_again_changes_nothing() {
      claim().given(APPEALED).when(APPEAL).thenNothing();
    }

    @Test
    void one_at_a_time() {
      claim()
          .given(APPEALED)
          .when(new ClaimCommand.Appeal(LATER, Forum.HIGH_COURT))
          .thenRejected(new ClaimRejection.AppealIsOpen());
    }

    @Test
    void needs_an_order() {
      claim().given(BEGUN).when(APPEAL).thenRejected(new ClaimRejection.NotFiled());
      claim().given(FILED).when(APPEAL).thenRejected(new ClaimRejection.NoOrderYet());
      claim()
          .given(AWARDED)
          .when(new ClaimCommand.Appeal(FILING_DAY, Forum.SLSA))
          .thenRejected(new ClaimRejection.DayTooEarly(Milestone.ORDER));
    }
  }
}
