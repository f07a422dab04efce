package org.dhruva.contracts.compensation;

import java.util.Optional;
import org.dhruva.contracts.compensation.retired.ClaimDraftedV1;
import org.dhruva.kernel.EventTypes;

/** Under which names the events of a claim are stored and published. */
public final class ClaimEvents {

  public static final EventTypes TYPES =
      EventTypes.builder()
          .current("compensation.claim-drafted.v2", ClaimEvent.ClaimDrafted.class)
          .retired(
              "compensation.claim-drafted.v1", ClaimDraftedV1.class, ClaimEvents::offenceDayUnknown)
          .current("compensation.document-attached.v1", ClaimEvent.DocumentAttached.class)
          .current("compensation.claim-filed.v1", ClaimEvent.ClaimFiled.class)
          .current(
              "compensation.recommendation-received.v1", ClaimEvent.RecommendationReceived.class)
          .current("compensation.claim-acknowledged.v1", ClaimEvent.ClaimAcknowledged.class)
          .current("compensation.documents-requested.v1", ClaimEvent.DocumentsRequested.class)
          .current("compensation.documents-submitted.v1", ClaimEvent.DocumentsSubmitted.class)
          .current("compensation.claim-blocked.v1", ClaimEvent.ClaimBlocked.class)
          .current("compensation.claim-unblocked.v1", ClaimEvent.ClaimUnblocked.class)
          .current("compensation.authority-answered.v1", ClaimEvent.AuthorityAnswered.class)
          .current("compensation.jurisdiction-named.v1", ClaimEvent.JurisdictionNamed.class)
          .current("compensation.inquiry-opened.v1", ClaimEvent.InquiryOpened.class)
          .current("compensation.hearing-scheduled.v1", ClaimEvent.HearingScheduled.class)
          .current("compensation.hearing-held.v1", ClaimEvent.HearingHeld.class)
          .current(
              "compensation.interim-relief-requested.v1", ClaimEvent.InterimReliefRequested.class)
          .current("compensation.interim-relief-ordered.v1", ClaimEvent.InterimReliefOrdered.class)
          .current(
              "compensation.interim-relief-declined.v1", ClaimEvent.InterimReliefDeclined.class)
          .current("compensation.claim-awarded.v1", ClaimEvent.ClaimAwarded.class)
          .current("compensation.claim-rejected.v1", ClaimEvent.ClaimRejected.class)
          .current("compensation.award-refused.v1", ClaimEvent.AwardRefused.class)
          .current("compensation.appeal-filed.v1", ClaimEvent.AppealFiled.class)
          .current("compensation.appeal-decided.v1", ClaimEvent.AppealDecided.class)
          .current("compensation.order-served.v1", ClaimEvent.OrderServed.class)
          .current("compensation.order-acknowledged.v1", ClaimEvent.OrderAcknowledged.class)
          .current("compensation.funds-requested.v1", ClaimEvent.FundsRequested.class)
          .current("compensation.writ-filed.v1", ClaimEvent.WritFiled.class)
          .current("compensation.writ-decided.v1", ClaimEvent.WritDecided.class)
          .current("compensation.interest-claimed.v1", ClaimEvent.InterestClaimed.class)
          .current("compensation.interest-awarded.v1", ClaimEvent.InterestAwarded.class)
          .current("compensation.funds-sanctioned.v1", ClaimEvent.FundsSanctioned.class)
          .current("compensation.stage-became-due.v1", ClaimEvent.StageBecameDue.class)
          .current("compensation.payment-recorded.v1", ClaimEvent.PaymentRecorded.class)
          .current("compensation.deposit-recorded.v1", ClaimEvent.DepositRecorded.class)
          .current("compensation.deposit-matured.v1", ClaimEvent.DepositMatured.class)
          .current("compensation.claim-paid-in-full.v1", ClaimEvent.ClaimPaidInFull.class)
          .current("compensation.claim-withdrawn.v1", ClaimEvent.ClaimWithdrawn.class)
          .current("compensation.observation-noted.v1", ClaimEvent.ObservationNoted.class)
          .current("compensation.entry-corrected.v1", ClaimEvent.EntryCorrected.class)
          .current("compensation.claim-closed.v1", ClaimEvent.ClaimClosed.class)
          .current("compensation.claim-reopened.v1", ClaimEvent.ClaimReopened.class)
          .build();

  private ClaimEvents() {}

  private static ClaimEvent.ClaimDrafted offenceDayUnknown(ClaimDraftedV1 v1) {
    return new ClaimEvent.ClaimDrafted(v1.on(), v1.survivor(), v1.scheme(), Optional.empty());
  }
}
