package org.dhruva.compensation.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dhruva.compensation.claim.ClaimSamples.*;

import java.util.List;
import java.util.Optional;
import org.dhruva.compensation.claim.ClaimRejection.Milestone;
import org.dhruva.contracts.compensation.ClaimEvent;
import org.dhruva.contracts.compensation.ClaimEvent.AppealResult;
import org.dhruva.contracts.compensation.ClaimEvent.FundsRequested;
import org.dhruva.contracts.compensation.ClaimEvent.OrderAcknowledged;
import org.dhruva.contracts.compensation.ClaimEvent.OrderServed;
import org.dhruva.contracts.compensation.ClaimEvent.Payer;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Money;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The way of an order to whoever pays: sent, confirmed, and the money asked for. */
class ClaimOrderServiceTest {

  private static final CivilDate SENT_DAY = CivilDate.of(2019, 9, 20);
  private static final ClaimEvent SENT = new OrderServed(SENT_DAY, Payer.SLSA);
  private static final List<ClaimEvent> SERVED = after(AWARDED, SENT);

  @Nested
  class Serving {

    private static final ClaimCommand SEND = new ClaimCommand.ServeOrder(SENT_DAY, Payer.SLSA);

    @Test
    void says_that_the_order_was_sent_to_whoever_pays() {
      claim().given(AWARDED).when(SEND).then(SENT);
      claim()
          .given(SERVED)
          .thenState(
              state ->
                  assertThat(state.file().services())
                      .containsExactly(
                          new ClaimFile.Service(Payer.SLSA, SENT_DAY, Optional.empty())));
    }

    @Test
    void the_same_again_changes_nothing_and_on_another_day_it_is_a_mistake() {
      claim().given(SERVED).when(SEND).thenNothing();
      claim()
          .given(SERVED)
          .when(new ClaimCommand.ServeOrder(LATER, Payer.SLSA))
          .thenRejected(new ClaimRejection.AlreadyServed());
    }

    @Test
    void another_order_has_to_be_sent_anew() {
      claim()
          .given(after(SERVED, appealed(), decided(AppealResult.ENHANCED, 400_000)))
          .when(new ClaimCommand.ServeOrder(LATER, Payer.SLSA))
          .then(new OrderServed(LATER, Payer.SLSA));
    }

    @Test
    void needs_an_order_that_grants_money_and_comes_after_it() {
      claim().given(FILED).when(SEND).thenRejected(new ClaimRejection.NothingGranted());
      claim().given(REJECTED).when(SEND).thenRejected(new ClaimRejection.NothingGranted());
      claim().given(STAGED).when(SEND).thenRejected(new ClaimRejection.NothingGranted());
      claim()
          .given(AWARDED)
          .when(new ClaimCommand.ServeOrder(FILING_DAY, Payer.SLSA))
          .thenRejected(new ClaimRejection.DayTooEarly(Milestone.ORDER));
    }
  }

  @Nested
  class Acknowledging {

    private static final ClaimCommand CONFIRM =
        new ClaimCommand.AcknowledgeOrder(LATER, Payer.SLSA);
    private static final ClaimEvent CONFIRMED = new OrderAcknowledged(LATER, Payer.SLSA);

    @Test
    void says_that_the_order_is_there() {
      claim().given(SERVED).when(CONFIRM).then(CONFIRMED);
      claim()
          .given(after(SERVED, CONFIRMED))
          .thenState(
              state ->
                  assertThat(state.file().services())
                      .containsExactly(
                          new ClaimFile.Service(Payer.SLSA, SENT_DAY, Optional.of(LATER))));
    }

    @Test
    void the_same_again_changes_nothing_and_on_another_day_it_is_a_mistake() {
      claim().given(after(SERVED, CONFIRMED)).when(CONFIRM).thenNothing();
      claim()
          .given(after(SERVED, CONFIRMED))
          .when(new ClaimCommand.AcknowledgeOrder(PAYMENT_DAY, Payer.SLSA))
          .thenRejected(new ClaimRejection.OrderAlreadyAcknowledged());
    }

    @Test
    void only_what_was_sent_there_and_not_before() {
      claim().given(AWARDED).when(CONFIRM).thenRejected(new ClaimRejection.NotServed());
      claim()
          .given(SERVED)
          .when(new ClaimCommand.AcknowledgeOrder(LATER, Payer.DLSA))
          .thenRejected(new ClaimRejection.NotServed());
      claim()
          .given(SERVED)
          .when(new ClaimCommand.AcknowledgeOrder(ORDER_DAY, Payer.SLSA))
          .thenRejected(new ClaimRejection.DayTooEarly(Milestone.SERVICE));
    }
  }

  @Nested
  class Funds {

    private static final ClaimCommand ASK =
        new ClaimCommand.RequestFunds(LATER, Payer.STATE_GOVERNMENT, Optional.of(AWARD));
    private static final ClaimEvent ASKED =
        new FundsRequested(LATER, Payer.STATE_GOVERNMENT, Optional.of(AWARD));

    @Test
    void are_asked_for_once_a_day() {
      claim().given(AWARDED).when(ASK).then(ASKED);
      claim().given(after(AWARDED, ASKED)).when(ASK).thenNothing();
      claim()
          .given(STAGED)
          .when(new ClaimCommand.RequestFunds(LATER, Payer.STATE_GOVERNMENT, Optional.empty()))
          .then(new FundsRequested(LATER, Payer.STATE_GOVERNMENT, Optional.empty()));
    }

    @Test
    void need_something_that_is_granted_and_an_amount_that_can_be() {
      claim().given(FILED).when(ASK).thenRejected(new ClaimRejection.NothingGranted());
      claim()
          .given(AWARDED)
          .when(
              new ClaimCommand.RequestFunds(
                  LATER, Payer.STATE_GOVERNMENT, Optional.of(Money.rupees(0))))
          .thenRejected(new ClaimRejection.AmountOutOfBounds("/amount"));
    }
  }
}
