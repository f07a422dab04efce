package org.dhruva.statistics.cases;

import java.util.Optional;
import org.dhruva.contracts.compensation.ClaimEvent;
import org.dhruva.contracts.compensation.ClaimEvent.AppealResult;
import org.dhruva.contracts.compensation.ClaimEvent.ClosingReason;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Money;

/** What is kept of a claim's events. */
public sealed interface ClaimFact extends Fact {

  /**
   * @param staged whether the scheme pays in stages by itself, without an order
   */
  record Filed(CivilDate on, boolean staged) implements ClaimFact {}

  record Awarded(CivilDate on, Money amount) implements ClaimFact, Order {}

  record Rejected(CivilDate on) implements ClaimFact, Order {}

  record AppealDecided(CivilDate on, AppealResult result, Optional<Money> amount)
      implements ClaimFact, Order {}

  /** Money reached her or was put into a deposit in her name. */
  record Received(CivilDate on, Money amount) implements ClaimFact {}

  record Withdrawn(CivilDate on) implements ClaimFact {}

  record Closed(CivilDate on, ClosingReason reason) implements ClaimFact {}

  record Reopened(CivilDate on) implements ClaimFact {}

  /** What decides how much is granted. The latest order stands. */
  sealed interface Order permits Awarded, Rejected, AppealDecided {
    CivilDate on();
  }

  static Optional<Fact> of(ClaimEvent event) {
    return switch (event) {
      case ClaimEvent.ClaimFiled filed ->
          Optional.of(new Filed(filed.on(), !filed.stages().isEmpty()));
      case ClaimEvent.ClaimAwarded award -> Optional.of(new Awarded(award.on(), award.amount()));
      case ClaimEvent.ClaimRejected rejection -> Optional.of(new Rejected(rejection.on()));
      case ClaimEvent.AppealDecided(var on, var result, var amount) ->
          Optional.of(new AppealDecided(on, result, amount));
      case ClaimEvent.PaymentRecorded payment ->
          Optional.of(new Received(payment.on(), payment.amount()));
      case ClaimEvent.DepositRecorded deposit ->
          Optional.of(new Received(deposit.on(), deposit.amount()));
      case ClaimEvent.ClaimWithdrawn withdrawal -> Optional.of(new Withdrawn(withdrawal.on()));
      case ClaimEvent.ClaimClosed(var on, var reason) -> Optional.of(new Closed(on, reason));
      case ClaimEvent.ClaimReopened reopening -> Optional.of(new Reopened(reopening.on()));
      case ClaimEvent.EntryCorrected correction ->
          Optional.of(new Correction(correction.entry(), correction.amendment()));
      case ClaimEvent.ClaimDrafted _,
          ClaimEvent.DocumentAttached _,
          ClaimEvent.RecommendationReceived _,
          ClaimEvent.ClaimAcknowledged _,
          ClaimEvent.DocumentsRequested _,
          ClaimEvent.DocumentsSubmitted _,
          ClaimEvent.ClaimBlocked _,
          ClaimEvent.ClaimUnblocked _,
          ClaimEvent.AuthorityAnswered _,
          ClaimEvent.JurisdictionNamed _,
          ClaimEvent.InquiryOpened _,
          ClaimEvent.HearingScheduled _,
          ClaimEvent.HearingHeld _,
          ClaimEvent.InterimReliefRequested _,
          ClaimEvent.InterimReliefOrdered _,
          ClaimEvent.InterimReliefDeclined _,
          ClaimEvent.AwardRefused _,
          ClaimEvent.AppealFiled _,
          ClaimEvent.OrderServed _,
          ClaimEvent.OrderAcknowledged _,
          ClaimEvent.FundsRequested _,
          ClaimEvent.WritFiled _,
          ClaimEvent.WritDecided _,
          ClaimEvent.InterestClaimed _,
          ClaimEvent.InterestAwarded _,
          ClaimEvent.FundsSanctioned _,
          ClaimEvent.StageBecameDue _,
          ClaimEvent.DepositMatured _,
          ClaimEvent.ClaimPaidInFull _,
          ClaimEvent.ObservationNoted _ ->
          Optional.empty();
    };
  }
}
