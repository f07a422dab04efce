package org.dhruva.compensation.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dhruva.compensation.claim.ClaimSamples.*;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dhruva.compensation.claim.ClaimRejection.Milestone;
import org.dhruva.contracts.compensation.ClaimEvent;
import org.dhruva.contracts.compensation.ClaimEvent.AppealResult;
import org.dhruva.contracts.compensation.ClaimEvent.AuthorityAnswer;
import org.dhruva.contracts.compensation.ClaimEvent.AuthorityAnswered;
import org.dhruva.contracts.compensation.ClaimEvent.InterestAwarded;
import org.dhruva.contracts.compensation.ClaimEvent.InterestClaimed;
import org.dhruva.contracts.compensation.ClaimEvent.JurisdictionNamed;
import org.dhruva.contracts.compensation.ClaimEvent.JurisdictionPart;
import org.dhruva.contracts.compensation.ClaimEvent.WritDecided;
import org.dhruva.contracts.compensation.ClaimEvent.WritFiled;
import org.dhruva.contracts.compensation.ClaimEvent.WritResult;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Money;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What goes on beside a claim: a writ, interest, and several States. */
class ClaimSideTracksTest {

  @Nested
  class Writ {

    private static final ClaimCommand FILE = new ClaimCommand.FileWrit(LATER, Optional.empty());
    private static final ClaimEvent WRIT = new WritFiled(LATER, Optional.empty());
    private static final ClaimCommand ALLOW =
        new ClaimCommand.DecideWrit(LATER, WritResult.ALLOWED);
    private static final ClaimEvent ALLOWED = new WritDecided(LATER, WritResult.ALLOWED);

    @Test
    void is_open_until_the_high_court_decides() {
      claim().given(BEGUN).when(FILE).then(WRIT);
      claim().given(AWARDED).when(FILE).then(WRIT);
      claim().given(after(AWARDED, WRIT)).when(ALLOW).then(ALLOWED);
      claim()
          .given(after(AWARDED, WRIT, ALLOWED))
          .thenState(
              state -> {
                assertThat(state.file().isWritOpen()).isFalse();
                assertThat(state).isInstanceOf(Claim.Decided.class);
              });
    }

    @Test
    void the_same_again_changes_nothing_and_a_second_waits_for_the_first() {
      claim().given(after(AWARDED, WRIT)).when(FILE).thenNothing();
      claim()
          .given(after(AWARDED, WRIT))
          .when(new ClaimCommand.FileWrit(PAYMENT_DAY, Optional.empty()))
          .thenRejected(new ClaimRejection.WritIsOpen());
      claim().given(after(AWARDED, WRIT, ALLOWED)).when(ALLOW).thenNothing();
      claim().given(AWARDED).when(ALLOW).thenRejected(new ClaimRejection.NoWritOpen());
    }

    @Test
    void is_not_decided_before_it_is_filed() {
      claim()
          .given(after(AWARDED, WRIT))
          .when(new ClaimCommand.DecideWrit(PAYMENT_DAY, WritResult.DISMISSED))
          .thenRejected(new ClaimRejection.DayTooEarly(Milestone.WRIT));
    }
  }

  @Nested
  class Interest {

    private static final Money INTEREST = Money.rupees(20_000);
    private static final ClaimCommand ASK =
        new ClaimCommand.ClaimInterest(LATER, Optional.of(INTEREST));
    private static final ClaimCommand GRANT = new ClaimCommand.AwardInterest(LATER, INTEREST);
    private static final ClaimEvent GRANTED = new InterestAwarded(LATER, INTEREST);

    @Test
    void is_owed_on_top_of_the_award() {
      claim().given(AWARDED).when(ASK).then(new InterestClaimed(LATER, Optional.of(INTEREST)));
      claim().given(AWARDED).when(GRANT).then(GRANTED);
      claim()
          .given(after(AWARDED, GRANTED))
          .thenState(
              state -> {
                assertThat(state.file().standingAward()).contains(AWARD);
                assertThat(state.file().outstanding()).isEqualTo(AWARD.plus(INTEREST));
              });
    }

    @Test
    void keeps_what_was_paid_from_being_all() {
      claim()
          .given(after(PAID, GRANTED))
          .thenState(state -> assertThat(state.file().isPaidInFull()).isFalse());
      claim()
          .given(after(PAID, GRANTED))
          .when(pay(LATER, 20_000))
          .then(paid(LATER, 20_000), paidInFull(LATER, 320_000));
    }

    @Test
    void falls_with_the_award() {
      claim()
          .given(after(AWARDED, GRANTED, appealed(), decided(AppealResult.REDUCED)))
          .thenState(state -> assertThat(state.file().outstanding()).isEqualTo(Money.ZERO));
    }

    @Test
    void needs_an_award_and_is_not_granted_twice_in_one_day() {
      claim().given(FILED).when(ASK).thenRejected(new ClaimRejection.NoAwardStands());
      claim().given(REJECTED).when(GRANT).thenRejected(new ClaimRejection.NoAwardStands());
      claim().given(after(AWARDED, GRANTED)).when(GRANT).thenNothing();
      claim()
          .given(AWARDED)
          .when(new ClaimCommand.AwardInterest(LATER, Money.rupees(0)))
          .thenRejected(new ClaimRejection.AmountOutOfBounds("/amount"));
    }
  }

  @Nested
  class TwoStates {

    private static final CivilDate DAY = CivilDate.of(2018, 10, 1);
    private static final List<ClaimEvent> WAITING =
        after(FILED, blocked(DAY, "release-certificate"));
    private static final ClaimEvent BIHAR_SAYS_NO =
        new AuthorityAnswered(
            LATER, "release-certificate", "bihar", AuthorityAnswer.NOT_RESPONSIBLE);

    private static ClaimCommand answer(CivilDate on, String authority) {
      return new ClaimCommand.RecordAnswer(
          on, "release-certificate", authority, AuthorityAnswer.NOT_RESPONSIBLE);
    }

    @Test
    void each_answers_for_itself_and_the_claim_still_waits() {
      claim().given(WAITING).when(answer(LATER, "bihar")).then(BIHAR_SAYS_NO);
      claim()
          .given(after(WAITING, BIHAR_SAYS_NO))
          .thenState(
              state -> {
                Blockage blockage = state.file().blockedFor().getFirst();
                assertThat(blockage.isAnsweredBy("bihar")).isTrue();
                assertThat(blockage.isAnsweredBy("uttar-pradesh")).isFalse();
              });
    }

    @Test
    void only_those_that_it_waits_for_and_each_once() {
      claim().given(after(WAITING, BIHAR_SAYS_NO)).when(answer(LATER, "bihar")).thenNothing();
      claim()
          .given(after(WAITING, BIHAR_SAYS_NO))
          .when(answer(PAYMENT_DAY, "bihar"))
          .thenRejected(new ClaimRejection.AlreadyAnswered());
      claim()
          .given(WAITING)
          .when(answer(LATER, "odisha"))
          .thenRejected(new ClaimRejection.AuthorityNotAsked());
      claim()
          .given(FILED)
          .when(answer(LATER, "bihar"))
          .thenRejected(new ClaimRejection.NotBlocked());
      claim()
          .given(after(FILED, blocked(DAY, "fir")))
          .when(answer(LATER, "bihar"))
          .thenRejected(new ClaimRejection.NotBlocked());
      claim()
          .given(WAITING)
          .when(answer(FILING_DAY, "bihar"))
          .thenRejected(new ClaimRejection.DayTooEarly(Milestone.BLOCKAGE));
    }

    @Test
    void have_their_parts_in_the_claim() {
      ClaimCommand home = new ClaimCommand.NameJurisdiction(DAY, "bihar", JurisdictionPart.HOME);
      ClaimEvent named = new JurisdictionNamed(DAY, "bihar", JurisdictionPart.HOME);
      claim().given(BEGUN).when(home).then(named);
      claim().given(after(BEGUN, named)).when(home).thenNothing();
      claim()
          .given(after(BEGUN, named))
          .when(new ClaimCommand.NameJurisdiction(LATER, "bihar", JurisdictionPart.HOME))
          .thenRejected(new ClaimRejection.AlreadyNamed());
      claim()
          .given(BEGUN)
          .when(new ClaimCommand.NameJurisdiction(DAY, "Bihar!", JurisdictionPart.HOME))
          .thenRejected(new ClaimRejection.CodeMalformed("/state"));
    }

    @Test
    void are_not_more_than_a_reader_can_follow() {
      ClaimEvent[] many =
          IntStream.range(0, ClaimGate.JURISDICTIONS_MAX)
              .mapToObj(state -> new JurisdictionNamed(DAY, "s-" + state, JurisdictionPart.HOME))
              .toArray(ClaimEvent[]::new);
      claim()
          .given(after(BEGUN, many))
          .when(new ClaimCommand.NameJurisdiction(DAY, "bihar", JurisdictionPart.HOME))
          .thenRejected(
              new ClaimRejection.LimitReached("jurisdictions", ClaimGate.JURISDICTIONS_MAX));
    }
  }
}
