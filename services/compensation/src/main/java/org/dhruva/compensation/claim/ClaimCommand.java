package org.dhruva.compensation.claim;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dhruva.compensation.scheme.SchemeVersion;
import org.dhruva.contracts.compensation.ClaimEvent.AppealResult;
import org.dhruva.contracts.compensation.ClaimEvent.AuthorityAnswer;
import org.dhruva.contracts.compensation.ClaimEvent.AwardExtent;
import org.dhruva.contracts.compensation.ClaimEvent.ClosingReason;
import org.dhruva.contracts.compensation.ClaimEvent.Forum;
import org.dhruva.contracts.compensation.ClaimEvent.InquiryKind;
import org.dhruva.contracts.compensation.ClaimEvent.InterimGround;
import org.dhruva.contracts.compensation.ClaimEvent.JurisdictionPart;
import org.dhruva.contracts.compensation.ClaimEvent.Payer;
import org.dhruva.contracts.compensation.ClaimEvent.PaymentPurpose;
import org.dhruva.contracts.compensation.ClaimEvent.RecommendationOccasion;
import org.dhruva.contracts.compensation.ClaimEvent.RecommendingCourt;
import org.dhruva.contracts.compensation.ClaimEvent.RejectionKind;
import org.dhruva.contracts.compensation.ClaimEvent.ReliefStage;
import org.dhruva.contracts.compensation.ClaimEvent.WritResult;
import org.dhruva.kernel.Amendment;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Money;
import org.dhruva.kernel.Sealed;
import org.dhruva.kernel.SurvivorId;

/**
 * What can be asked of a claim. The records are the request bodies of the HTTP interface; {@code
 * on} is the day it happened in the world, which is often long ago.
 */
public sealed interface ClaimCommand {

  CivilDate on();

  /**
   * Begins a claim under a scheme. The claim keeps the version of the scheme it was begun under.
   *
   * @param scheme code of a version, such as {@code odisha-2018}, or of a family, such as {@code
   *     odisha}, of which the day of the offence picks the version
   * @param offenceOn the day that decides which version of the scheme applies
   * @param catalogue the versions of all schemes, looked up by the caller
   */
  record Draft(
      CivilDate on,
      SurvivorId survivor,
      String scheme,
      Optional<CivilDate> offenceOn,
      List<SchemeVersion> catalogue)
      implements ClaimCommand {
    public Draft {
      catalogue = List.copyOf(catalogue);
    }
  }

  /** Notes that a paper is there. */
  record AttachDocument(CivilDate on, String kind, Optional<Sealed<String>> title)
      implements ClaimCommand {}

  /**
   * Hands the claim in.
   *
   * @param stages what the scheme pays in stages, looked up by the caller; empty for an award
   */
  record File(
      CivilDate on,
      Forum forum,
      Optional<Money> claimed,
      Optional<Sealed<String>> reference,
      List<ReliefStage> stages)
      implements ClaimCommand {
    public File {
      stages = List.copyOf(stages);
    }
  }

  /**
   * A court recommends compensation; nobody needs to have applied.
   *
   * @param forum who has to decide on it
   * @param reference number of the case or of the order
   */
  record RecordRecommendation(
      CivilDate on,
      RecommendingCourt court,
      RecommendationOccasion occasion,
      Forum forum,
      Optional<Sealed<String>> reference)
      implements ClaimCommand {}

  /** The authority says that it has the claim. */
  record Acknowledge(CivilDate on, Optional<Sealed<String>> reference) implements ClaimCommand {}

  /** The authority asks for papers. */
  record RequestDocuments(CivilDate on, List<String> kinds, Optional<CivilDate> dueOn)
      implements ClaimCommand {
    public RequestDocuments {
      kinds = List.copyOf(kinds);
    }
  }

  /** Papers reach the authority. What the claim was blocked for is unblocked by it. */
  record SubmitDocuments(CivilDate on, List<String> kinds) implements ClaimCommand {
    public SubmitDocuments {
      kinds = List.copyOf(kinds);
    }
  }

  /**
   * Something outside the claim holds it up.
   *
   * @param waitsFor code of what is missing; the code of a document where it is one
   * @param authorities codes of those who could give it
   */
  record Block(CivilDate on, String waitsFor, List<String> authorities) implements ClaimCommand {
    public Block {
      authorities = List.copyOf(authorities);
    }
  }

  /** What held it up is there. */
  record Unblock(CivilDate on, String waitedFor) implements ClaimCommand {}

  /**
   * One of those that could give what is missing says its word; its task is over.
   *
   * @param waitsFor what the claim is blocked for
   * @param authority one of those that the blockage names
   */
  record RecordAnswer(CivilDate on, String waitsFor, String authority, AuthorityAnswer answer)
      implements ClaimCommand {}

  /**
   * A State has a part in the claim.
   *
   * @param state code, such as {@code west-bengal}
   */
  record NameJurisdiction(CivilDate on, String state, JurisdictionPart part)
      implements ClaimCommand {}

  /** The authority looks into the claim. */
  record OpenInquiry(CivilDate on, InquiryKind kind) implements ClaimCommand {}

  /** A hearing is set for a day. */
  record ScheduleHearing(CivilDate on, CivilDate hearingOn) implements ClaimCommand {}

  /** The claim is heard. */
  record HoldHearing(CivilDate on) implements ClaimCommand {}

  /**
   * Money is asked for before the final order.
   *
   * @param ground what it is needed for; after an attack with acid other times are set
   */
  record RequestInterimRelief(CivilDate on, Optional<InterimGround> ground)
      implements ClaimCommand {}

  /** Money is ordered before the final order. */
  record OrderInterimRelief(CivilDate on, Money amount) implements ClaimCommand {}

  /**
   * Interim relief is refused.
   *
   * @param reasons codes of the catalogue of reasons
   * @param knownReasons codes that an order can give, looked up by the caller
   */
  record DeclineInterimRelief(CivilDate on, List<String> reasons, List<String> knownReasons)
      implements ClaimCommand {
    public DeclineInterimRelief {
      reasons = List.copyOf(reasons);
      knownReasons = List.copyOf(knownReasons);
    }
  }

  /**
   * The authority grants money.
   *
   * @param reasons for granting only a part: codes of the catalogue of reasons
   * @param knownReasons codes that an order can give, looked up by the caller
   */
  record Award(
      CivilDate on,
      Money amount,
      AwardExtent extent,
      List<String> reasons,
      List<String> knownReasons)
      implements ClaimCommand {
    public Award {
      reasons = List.copyOf(reasons);
      knownReasons = List.copyOf(knownReasons);
    }
  }

  /**
   * The authority grants nothing.
   *
   * @param reasons codes of the catalogue of reasons
   * @param knownReasons codes that an order can give, looked up by the caller
   */
  record Reject(CivilDate on, RejectionKind kind, List<String> reasons, List<String> knownReasons)
      implements ClaimCommand {
    public Reject {
      reasons = List.copyOf(reasons);
      knownReasons = List.copyOf(knownReasons);
    }
  }

  /** She does not accept what was offered. */
  record RefuseAward(CivilDate on, Optional<Sealed<String>> because) implements ClaimCommand {}

  /** Takes the order that stands to a higher authority. */
  record Appeal(CivilDate on, Forum forum) implements ClaimCommand {}

  /**
   * The higher authority decides.
   *
   * @param amount what is granted instead, for an enhancement or a reduction; for an order that is
   *     left as it was it may be repeated or left out
   */
  record DecideAppeal(CivilDate on, AppealResult result, Optional<Money> amount)
      implements ClaimCommand {}

  /** The order is sent to whoever has to pay. */
  record ServeOrder(CivilDate on, Payer payer) implements ClaimCommand {}

  /** Whoever has to pay confirms that the order is there. */
  record AcknowledgeOrder(CivilDate on, Payer payer) implements ClaimCommand {}

  /**
   * Money is asked for from whoever provides it.
   *
   * @param amount left out if it is not known how much
   */
  record RequestFunds(CivilDate on, Payer payer, Optional<Money> amount) implements ClaimCommand {}

  /** The High Court is asked to order what an authority does not do. */
  record FileWrit(CivilDate on, Optional<Sealed<String>> reference) implements ClaimCommand {}

  /** The High Court decides. What it changes in the claim is entered by itself. */
  record DecideWrit(CivilDate on, WritResult result) implements ClaimCommand {}

  /** Interest is asked for, because the award is late. */
  record ClaimInterest(CivilDate on, Optional<Money> amount) implements ClaimCommand {}

  /** Interest is granted on top of the award, and is paid with it. */
  record AwardInterest(CivilDate on, Money amount) implements ClaimCommand {}

  /** The payer sets money aside. */
  record SanctionFunds(CivilDate on, Money amount) implements ClaimCommand {}

  /**
   * Something happened that makes a stage payable.
   *
   * @param cause the event, of any service, that did
   */
  record MakeStageDue(CivilDate on, String stage, Optional<UUID> cause) implements ClaimCommand {}

  /** Money reached her. */
  record RecordPayment(
      CivilDate on,
      Money amount,
      PaymentPurpose purpose,
      Optional<String> stage,
      Optional<Sealed<String>> account)
      implements ClaimCommand {}

  /** Money was put into a fixed deposit in her name. */
  record RecordDeposit(
      CivilDate on,
      Money amount,
      CivilDate maturesOn,
      Optional<String> stage,
      Optional<Sealed<String>> account)
      implements ClaimCommand {}

  /** A fixed deposit can be drawn. */
  record RecordDepositMaturity(CivilDate on, int depositEntry) implements ClaimCommand {}

  /** She or her lawyer takes the claim back. */
  record Withdraw(CivilDate on, Optional<Sealed<String>> because) implements ClaimCommand {}

  /** Keeps something worth knowing. */
  record NoteObservation(CivilDate on, Sealed<String> text) implements ClaimCommand {}

  /** Puts an earlier entry right. */
  record Correct(CivilDate on, int entry, Amendment amendment, Sealed<String> because)
      implements ClaimCommand {}

  /** Nothing more is to be done. */
  record Close(CivilDate on, ClosingReason reason) implements ClaimCommand {}

  /** A closed or withdrawn claim goes on where it stood. */
  record Reopen(CivilDate on, Optional<Sealed<String>> because) implements ClaimCommand {}
}
