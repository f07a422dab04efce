package org.dhruva.contracts.compensation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dhruva.kernel.Amendment;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Consequence;
import org.dhruva.kernel.DatedEvent;
import org.dhruva.kernel.Money;
import org.dhruva.kernel.Sealed;
import org.dhruva.kernel.SurvivorId;

/**
 * What happens to a compensation claim, from the first draft until the last rupee is paid.
 *
 * <p>An <em>entry</em> is an event's place in the claim's stream (its stream version); orders and
 * payments are referred to by the entry that recorded them.
 */
public sealed interface ClaimEvent extends DatedEvent {

  /**
   * A claim was begun.
   *
   * @param scheme code of the scheme in the compensation catalogue, such as {@code
   *     west-bengal-2017}
   * @param offenceOn the day that decides which version of the scheme applies
   */
  record ClaimDrafted(
      CivilDate on, SurvivorId survivor, String scheme, Optional<CivilDate> offenceOn)
      implements ClaimEvent {}

  /**
   * A paper joined the claim. Only what it is is kept, never the paper itself.
   *
   * @param kind code of the document, such as {@code fir} or {@code release-certificate}
   * @param title her or her lawyer's own words for it
   */
  record DocumentAttached(CivilDate on, String kind, Optional<Sealed<String>> title)
      implements ClaimEvent {}

  /**
   * The claim was handed in.
   *
   * @param reference the authority's own number for it
   * @param stages for schemes that pay in stages: what the scheme said on the day of filing
   */
  record ClaimFiled(
      CivilDate on,
      Forum forum,
      Optional<Money> claimed,
      Optional<Sealed<String>> reference,
      List<ReliefStage> stages)
      implements ClaimEvent {
    public ClaimFiled {
      stages = List.copyOf(stages);
    }
  }

  /**
   * A court recommended compensation, also where nobody applied. The authority has to decide on it
   * as on an application.
   *
   * @param forum who has to decide
   * @param reference number of the case or of the order
   */
  record RecommendationReceived(
      CivilDate on,
      RecommendingCourt court,
      RecommendationOccasion occasion,
      Forum forum,
      Optional<Sealed<String>> reference)
      implements ClaimEvent {}

  /** The authority confirmed that it has the claim. */
  record ClaimAcknowledged(CivilDate on, Optional<Sealed<String>> reference)
      implements ClaimEvent {}

  /** The authority asked for papers. */
  record DocumentsRequested(CivilDate on, List<String> kinds, Optional<CivilDate> dueOn)
      implements ClaimEvent {
    public DocumentsRequested {
      kinds = List.copyOf(kinds);
    }
  }

  /** Papers reached the authority. */
  record DocumentsSubmitted(CivilDate on, List<String> kinds) implements ClaimEvent {
    public DocumentsSubmitted {
      kinds = List.copyOf(kinds);
    }
  }

  /** Something outside the claim holds it up, such as two States each waiting for the other. */
  record ClaimBlocked(CivilDate on, String waitsFor, List<String> authorities)
      implements ClaimEvent {
    public ClaimBlocked {
      authorities = List.copyOf(authorities);
    }
  }

  /** What held it up is there. */
  record ClaimUnblocked(CivilDate on, String waitedFor) implements ClaimEvent {}

  /**
   * One of those that the claim waits for has said its word; its task is over, whatever the others
   * do.
   *
   * @param authority code, as the blockage names it
   */
  record AuthorityAnswered(CivilDate on, String waitsFor, String authority, AuthorityAnswer answer)
      implements ClaimEvent {}

  /**
   * A State has a part in the claim, so that its offices may have to act.
   *
   * @param state code, such as {@code west-bengal}
   */
  record JurisdictionNamed(CivilDate on, String state, JurisdictionPart part)
      implements ClaimEvent {}

  /** The authority began to look into the claim. */
  record InquiryOpened(CivilDate on, InquiryKind kind) implements ClaimEvent {}

  /** A hearing was set for a day. */
  record HearingScheduled(CivilDate on, CivilDate hearingOn) implements ClaimEvent {}

  /** The claim was heard. */
  record HearingHeld(CivilDate on) implements ClaimEvent {}

  /**
   * Money was asked for before the final order.
   *
   * @param ground what it is needed for, where another time is set for that
   */
  record InterimReliefRequested(CivilDate on, Optional<InterimGround> ground)
      implements ClaimEvent {}

  /** Money was ordered before the final order. */
  record InterimReliefOrdered(CivilDate on, Money amount) implements ClaimEvent {}

  /** Interim relief was refused. */
  record InterimReliefDeclined(CivilDate on, List<String> reasons) implements ClaimEvent {
    public InterimReliefDeclined {
      reasons = List.copyOf(reasons);
    }
  }

  /**
   * A first order that grants money. Not an end: the claim is open until it is paid.
   *
   * @param reasons codes for granting only a part; empty for a full award
   */
  record ClaimAwarded(CivilDate on, Money amount, AwardExtent extent, List<String> reasons)
      implements ClaimEvent, Order {
    public ClaimAwarded {
      reasons = List.copyOf(reasons);
    }
  }

  /** A first order that grants nothing. */
  record ClaimRejected(CivilDate on, RejectionKind kind, List<String> reasons)
      implements ClaimEvent, Order {
    public ClaimRejected {
      reasons = List.copyOf(reasons);
    }
  }

  /** She did not accept what was offered. */
  record AwardRefused(CivilDate on, Optional<Sealed<String>> because) implements ClaimEvent {}

  /** The standing order was taken to a higher authority. */
  record AppealFiled(CivilDate on, Forum forum) implements ClaimEvent {}

  /**
   * The appeal was decided. The later order stands; the earlier one stays in the history.
   *
   * @param amount what an enhancement or a reduction grants instead; empty when nothing is granted
   *     any more, the claim goes back, or what stood before still stands
   */
  record AppealDecided(CivilDate on, AppealResult result, Optional<Money> amount)
      implements ClaimEvent, Order {}

  /** The order that grants money was sent to whoever has to pay. */
  record OrderServed(CivilDate on, Payer payer) implements ClaimEvent {}

  /** Whoever has to pay confirmed that the order is there. */
  record OrderAcknowledged(CivilDate on, Payer payer) implements ClaimEvent {}

  /**
   * Money was asked for from whoever provides it, so that it can be paid.
   *
   * @param amount empty if it is not known how much
   */
  record FundsRequested(CivilDate on, Payer payer, Optional<Money> amount) implements ClaimEvent {}

  /**
   * The High Court was asked to order what an authority does not do.
   *
   * @param reference number of the petition
   */
  record WritFiled(CivilDate on, Optional<Sealed<String>> reference) implements ClaimEvent {}

  /** The High Court decided. What it changes in the claim is an entry of its own. */
  record WritDecided(CivilDate on, WritResult result) implements ClaimEvent {}

  /**
   * Interest was asked for, because the award is late.
   *
   * @param amount empty if it is left to be computed
   */
  record InterestClaimed(CivilDate on, Optional<Money> amount) implements ClaimEvent {}

  /** Interest was granted on top of the award, and is paid with it. */
  record InterestAwarded(CivilDate on, Money amount) implements ClaimEvent {}

  /** The payer set the money aside. */
  record FundsSanctioned(CivilDate on, Money amount) implements ClaimEvent {}

  /**
   * A stage of a staged scheme must now be paid.
   *
   * @param cause the event, of any service, that made it due
   */
  record StageBecameDue(CivilDate on, String stage, Money amount, Optional<UUID> cause)
      implements ClaimEvent, Consequence {}

  /**
   * Money reached her.
   *
   * @param stage which stage it pays, in a staged scheme
   */
  record PaymentRecorded(
      CivilDate on,
      Money amount,
      PaymentPurpose purpose,
      Optional<String> stage,
      Optional<Sealed<String>> account)
      implements ClaimEvent, Receipt {}

  /**
   * Money was put into a fixed deposit or an annuity in her name.
   *
   * @param stage which stage it pays, in a staged scheme
   */
  record DepositRecorded(
      CivilDate on,
      Money amount,
      CivilDate maturesOn,
      Optional<String> stage,
      Optional<Sealed<String>> account)
      implements ClaimEvent, Receipt {}

  /** A fixed deposit can be drawn. */
  record DepositMatured(CivilDate on, int depositEntry) implements ClaimEvent {}

  /**
   * Everything that stood had been paid or deposited. Said once whenever the last money came in; a
   * later correction or a higher order may leave something outstanding again, so whoever wants to
   * know today's answer adds up the orders and receipts.
   *
   * @param on the day of the last order or receipt that made it so
   */
  record ClaimPaidInFull(CivilDate on, Money total) implements ClaimEvent, Consequence {}

  /** She or her lawyer took the claim back. */
  record ClaimWithdrawn(CivilDate on, Optional<Sealed<String>> because) implements ClaimEvent {}

  /** Something worth keeping that changes nothing by itself. */
  record ObservationNoted(CivilDate on, Sealed<String> text) implements ClaimEvent {}

  /**
   * An earlier entry was wrong.
   *
   * @param on the day the mistake was put right
   * @param entry the stream version of the wrong entry
   */
  record EntryCorrected(CivilDate on, int entry, Amendment amendment, Sealed<String> because)
      implements ClaimEvent {}

  /** Nothing more is to be done. */
  record ClaimClosed(CivilDate on, ClosingReason reason) implements ClaimEvent {}

  /**
   * A closed or withdrawn claim goes on where it stood. Also said by itself when a correction shows
   * that a claim closed as paid in full is not.
   */
  record ClaimReopened(CivilDate on, Optional<Sealed<String>> because) implements ClaimEvent {}

  /** What decides how much is granted. The latest order stands. */
  sealed interface Order permits ClaimAwarded, ClaimRejected, AppealDecided {
    CivilDate on();
  }

  /** What counts towards the sum that is owed. */
  sealed interface Receipt permits PaymentRecorded, DepositRecorded {
    CivilDate on();

    Money amount();

    Optional<String> stage();
  }

  /** Who decides. */
  enum Forum {
    DLSA,
    SLSA,
    DLSA_CHAIRPERSON,
    TRIAL_COURT,
    HIGH_COURT,
    DISTRICT_MAGISTRATE,
    STATE_DEPARTMENT
  }

  /** Courts that can recommend compensation. */
  enum RecommendingCourt {
    MAGISTRATE,
    TRIAL_COURT,
    CHILDRENS_COURT,
    SESSIONS_COURT,
    HIGH_COURT,
    SUPREME_COURT
  }

  /** When a court recommended it. A conviction is never needed. */
  enum RecommendationOccasion {
    DURING_TRIAL,
    CONVICTION,
    ACQUITTAL,
    DISCHARGE
  }

  /** Who has to pay, or to provide the money. */
  enum Payer {
    DLSA,
    SLSA,
    DISTRICT_MAGISTRATE,
    STATE_DEPARTMENT,
    STATE_GOVERNMENT
  }

  enum AuthorityAnswer {
    GAVE_ITS_PART,
    NOT_RESPONSIBLE
  }

  /** What a State has to do with a claim. */
  enum JurisdictionPart {
    OFFENCE,
    RESCUE,
    HOME
  }

  enum InterimGround {
    ACID_ATTACK,
    FIRST_AID,
    MEDICAL_TREATMENT,
    IMMEDIATE_NEED
  }

  enum WritResult {
    ALLOWED,
    DISPOSED_OF,
    DISMISSED
  }

  enum InquiryKind {
    POLICE,
    MEDICAL,
    SOCIAL
  }

  enum AwardExtent {
    FULL,
    PART
  }

  enum RejectionKind {
    REJECTED,
    RETURNED,
    NOT_MAINTAINABLE
  }

  enum AppealResult {
    ENHANCED,
    UPHELD,
    REDUCED,
    DISMISSED,
    SENT_BACK
  }

  enum PaymentPurpose {
    AWARD,
    INTERIM_RELIEF,
    STAGE
  }

  enum ClosingReason {
    PAID_IN_FULL,
    WITHDRAWN,
    FINALLY_REJECTED,
    DUPLICATE
  }

  /**
   * One stage of a staged scheme, as it stood when the claim was filed.
   *
   * @param code such as {@code charge-sheet}
   * @param trigger what makes it due
   */
  record ReliefStage(String code, StageTrigger trigger, Money amount) {}

  enum StageTrigger {
    FIR,
    CHARGE_SHEET,
    END_OF_CASE,
    RELEASE_CERTIFICATE
  }
}
