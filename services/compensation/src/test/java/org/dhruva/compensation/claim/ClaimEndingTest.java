package org.dhruva.compensation.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dhruva.compensation.claim.ClaimSamples.*;

import java.util.List;
import java.util.Optional;
import org.dhruva.contracts.compensation.ClaimEvent;
import org.dhruva.contracts.compensation.ClaimEvent.AppealResult;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimReopened;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimWithdrawn;
import org.dhruva.contracts.compensation.ClaimEvent.ClosingReason;
import org.dhruva.contracts.compensation.ClaimEvent.ObservationNoted;
import org.dhruva.kernel.Money;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Withdrawing, closing and reopening; and what is noted on the way. */
class ClaimEndingTest {

  @Nested
  class Withdraw {

    private static final ClaimCommand WITHDRAW =
        new ClaimCommand.Withdraw(LATER, Optional.of(words()));
    private static final ClaimWithdrawn TAKEN_BACK =
        new ClaimWithdrawn(LATER, Optional.of(words()));

    @Test
    void she_takes_the_claim_back_at_any_time_before_it_is_paid() {
      claim().given(BEGUN).when(WITHDRAW).then(TAKEN_BACK);
      claim().given(FILED).when(WITHDRAW).then(TAKEN_BACK);
      claim().given(APPEALED).when(WITHDRAW).then(TAKEN_BACK);
      claim().given(after(AWARDED, paid(PAYMENT_DAY, 1_000))).when(WITHDRAW).then(TAKEN_BACK);
    }

    @Test
    void the_same_again_changes_nothing() {
      claim().given(after(FILED, TAKEN_BACK)).when(WITHDRAW).thenNothing();
    }

    @Test
    void happens_once() {
      claim()
          .given(WITHDRAWN)
          .when(new ClaimCommand.Withdraw(PAYMENT_DAY, Optional.empty()))
          .thenRejected(new ClaimRejection.IsWithdrawn());
    }

    @Test
    void not_when_everything_is_paid() {
      claim().given(PAID).when(WITHDRAW).thenRejected(new ClaimRejection.AlreadyPaidInFull());
      claim().given().when(WITHDRAW).thenRejected(new ClaimRejection.NotBegun());
      claim().given(CLOSED).when(WITHDRAW).thenRejected(new ClaimRejection.IsClosed());
    }
  }

  @Nested
  class NoteObservation {

    private static final ClaimCommand NOTE = new ClaimCommand.NoteObservation(LATER, words());
    private static final ObservationNoted NOTED = new ObservationNoted(LATER, words());

    @Test
    void keeps_it_and_changes_nothing_else() {
      claim().given(BEGUN).when(NOTE).then(NOTED);
      claim().given(AWARDED).when(NOTE).then(NOTED);
      claim().given(WITHDRAWN).when(NOTE).then(NOTED);
    }

    @Test
    void two_on_a_day_are_two() {
      claim().given(after(AWARDED, NOTED)).when(NOTE).then(NOTED);
    }

    @Test
    void needs_a_claim_that_is_not_closed() {
      claim().given().when(NOTE).thenRejected(new ClaimRejection.NotBegun());
      claim().given(CLOSED).when(NOTE).thenRejected(new ClaimRejection.IsClosed());
    }

    @Test
    void is_never_taken_for_a_repetition_and_lost() {
      claim()
          .given(after(PAID, NOTED, closed(ClosingReason.PAID_IN_FULL)))
          .when(NOTE)
          .thenRejected(new ClaimRejection.IsClosed());
    }
  }

  @Nested
  class Close {

    private static ClaimCommand close(ClosingReason reason) {
      return new ClaimCommand.Close(LATER, reason);
    }

    @Test
    void when_everything_is_paid() {
      claim()
          .given(PAID)
          .when(close(ClosingReason.PAID_IN_FULL))
          .then(closed(ClosingReason.PAID_IN_FULL));
    }

    @Test
    void not_when_it_is_only_awarded() {
      ClaimCommand asPaid = close(ClosingReason.PAID_IN_FULL);
      claim().given(AWARDED).when(asPaid).thenRejected(new ClaimRejection.NotPaidInFull(AWARD));
      claim()
          .given(after(AWARDED, paid(PAYMENT_DAY, 299_999)))
          .when(asPaid)
          .thenRejected(new ClaimRejection.NotPaidInFull(Money.rupees(1)));
      claim()
          .given(after(STAGED, paidStage(PAYMENT_DAY, "fir", 20_000)))
          .when(asPaid)
          .thenRejected(new ClaimRejection.NotPaidInFull(Money.rupees(80_000)));
      claim().given(FILED).when(asPaid).thenRejected(new ClaimRejection.NothingGranted());
      claim().given(REJECTED).when(asPaid).thenRejected(new ClaimRejection.NothingGranted());
    }

    @Test
    void not_when_an_appeal_is_open() {
      for (ClosingReason reason :
          List.of(ClosingReason.PAID_IN_FULL, ClosingReason.FINALLY_REJECTED)) {
        claim()
            .given(after(PAID, appealed()))
            .when(close(reason))
            .thenRejected(new ClaimRejection.AppealIsOpen());
      }
    }

    @Test
    void when_it_was_withdrawn() {
      claim()
          .given(WITHDRAWN)
          .when(close(ClosingReason.WITHDRAWN))
          .then(closed(ClosingReason.WITHDRAWN));
      claim()
          .given(AWARDED)
          .when(close(ClosingReason.WITHDRAWN))
          .thenRejected(new ClaimRejection.NotWithdrawn());
    }

    @Test
    void when_nothing_is_granted_in_the_end() {
      claim()
          .given(REJECTED)
          .when(close(ClosingReason.FINALLY_REJECTED))
          .then(closed(ClosingReason.FINALLY_REJECTED));
      claim()
          .given(after(APPEALED, decided(AppealResult.REDUCED)))
          .when(close(ClosingReason.FINALLY_REJECTED))
          .then(closed(ClosingReason.FINALLY_REJECTED));
      claim()
          .given(AWARDED)
          .when(close(ClosingReason.FINALLY_REJECTED))
          .thenRejected(new ClaimRejection.NotFinallyRejected());
      claim()
          .given(FILED)
          .when(close(ClosingReason.FINALLY_REJECTED))
          .thenRejected(new ClaimRejection.NotFinallyRejected());
    }

    @Test
    void when_it_was_entered_twice() {
      for (List<ClaimEvent> history : List.of(BEGUN, FILED, AWARDED, WITHDRAWN)) {
        claim()
            .given(history)
            .when(close(ClosingReason.DUPLICATE))
            .then(closed(ClosingReason.DUPLICATE));
      }
    }

    @Test
    void the_same_again_changes_nothing() {
      claim().given(CLOSED).when(close(ClosingReason.PAID_IN_FULL)).thenNothing();
    }

    @Test
    void happens_once() {
      claim()
          .given(CLOSED)
          .when(close(ClosingReason.DUPLICATE))
          .thenRejected(new ClaimRejection.IsClosed());
      claim()
          .given()
          .when(close(ClosingReason.DUPLICATE))
          .thenRejected(new ClaimRejection.NotBegun());
    }
  }

  @Nested
  class Reopen {

    private static final ClaimCommand REOPEN = new ClaimCommand.Reopen(LATER, Optional.empty());
    private static final ClaimReopened REOPENED = new ClaimReopened(LATER, Optional.empty());

    @Test
    void goes_on_where_it_stood() {
      claim().given(CLOSED).when(REOPEN).then(REOPENED);
      claim()
          .given(after(CLOSED, REOPENED))
          .thenState(
              state -> {
                assertThat(state).isInstanceOf(Claim.Decided.class);
                assertThat(state.file().isPaidInFull()).isTrue();
              });
      claim()
          .given(after(APPEALED, withdrawn(), closed(ClosingReason.WITHDRAWN), REOPENED))
          .thenState(state -> assertThat(state).isInstanceOf(Claim.Appealed.class));
    }

    @Test
    void a_withdrawn_claim_can_be_taken_up_again() {
      claim().given(WITHDRAWN).when(REOPEN).then(REOPENED);
      claim()
          .given(after(WITHDRAWN, REOPENED))
          .thenState(state -> assertThat(state).isInstanceOf(Claim.Pending.class));
    }

    @Test
    void the_same_again_changes_nothing() {
      claim().given(after(CLOSED, REOPENED)).when(REOPEN).thenNothing();
    }

    @Test
    void needs_a_claim_that_came_to_an_end() {
      claim().given(AWARDED).when(REOPEN).thenRejected(new ClaimRejection.IsOpen());
      claim().given(BEGUN).when(REOPEN).thenRejected(new ClaimRejection.IsOpen());
      claim().given().when(REOPEN).thenRejected(new ClaimRejection.NotBegun());
    }
  }
}
