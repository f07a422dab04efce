package org.dhruva.compensation.claim;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.dhruva.compensation.claim.ClaimRejection.Milestone;
import org.dhruva.contracts.compensation.ClaimEvent;
import org.dhruva.contracts.compensation.ClaimEvent.AppealDecided;
import org.dhruva.contracts.compensation.ClaimEvent.AppealFiled;
import org.dhruva.contracts.compensation.ClaimEvent.AppealResult;
import org.dhruva.contracts.compensation.ClaimEvent.AuthorityAnswered;
import org.dhruva.contracts.compensation.ClaimEvent.AwardExtent;
import org.dhruva.contracts.compensation.ClaimEvent.AwardRefused;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimAcknowledged;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimAwarded;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimBlocked;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimClosed;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimDrafted;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimFiled;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimPaidInFull;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimRejected;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimReopened;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimUnblocked;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimWithdrawn;
import org.dhruva.contracts.compensation.ClaimEvent.DepositMatured;
import org.dhruva.contracts.compensation.ClaimEvent.DepositRecorded;
import org.dhruva.contracts.compensation.ClaimEvent.DocumentAttached;
import org.dhruva.contracts.compensation.ClaimEvent.DocumentsRequested;
import org.dhruva.contracts.compensation.ClaimEvent.DocumentsSubmitted;
import org.dhruva.contracts.compensation.ClaimEvent.EntryCorrected;
import org.dhruva.contracts.compensation.ClaimEvent.FundsRequested;
import org.dhruva.contracts.compensation.ClaimEvent.FundsSanctioned;
import org.dhruva.contracts.compensation.ClaimEvent.HearingHeld;
import org.dhruva.contracts.compensation.ClaimEvent.HearingScheduled;
import org.dhruva.contracts.compensation.ClaimEvent.InquiryOpened;
import org.dhruva.contracts.compensation.ClaimEvent.InterestAwarded;
import org.dhruva.contracts.compensation.ClaimEvent.InterestClaimed;
import org.dhruva.contracts.compensation.ClaimEvent.InterimReliefDeclined;
import org.dhruva.contracts.compensation.ClaimEvent.InterimReliefOrdered;
import org.dhruva.contracts.compensation.ClaimEvent.InterimReliefRequested;
import org.dhruva.contracts.compensation.ClaimEvent.JurisdictionNamed;
import org.dhruva.contracts.compensation.ClaimEvent.ObservationNoted;
import org.dhruva.contracts.compensation.ClaimEvent.OrderAcknowledged;
import org.dhruva.contracts.compensation.ClaimEvent.OrderServed;
import org.dhruva.contracts.compensation.ClaimEvent.Payer;
import org.dhruva.contracts.compensation.ClaimEvent.PaymentPurpose;
import org.dhruva.contracts.compensation.ClaimEvent.PaymentRecorded;
import org.dhruva.contracts.compensation.ClaimEvent.Receipt;
import org.dhruva.contracts.compensation.ClaimEvent.RecommendationReceived;
import org.dhruva.contracts.compensation.ClaimEvent.ReliefStage;
import org.dhruva.contracts.compensation.ClaimEvent.StageBecameDue;
import org.dhruva.contracts.compensation.ClaimEvent.WritDecided;
import org.dhruva.contracts.compensation.ClaimEvent.WritFiled;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Money;

/**
 * What an event may say, given the state before it. The rules look at events and not at commands,
 * so that the same ones judge what is asked today and the past after a correction.
 */
final class ClaimRules {

  static final int CODE_CHARACTERS_MAX = 60;
  static final int KINDS_MAX = 50;
  static final int AUTHORITIES_MAX = 20;
  static final int REASONS_MAX = 10;
  static final int STAGES_MAX = 20;
  static final Money AMOUNT_MAX = Money.rupees(1_000_000_000);

  private static final Pattern CODE = Pattern.compile("[a-z0-9-]{1," + CODE_CHARACTERS_MAX + "}");
  private static final Pattern REASON = Pattern.compile("[a-z-]{1," + CODE_CHARACTERS_MAX + "}");
  private static final Optional<ClaimRejection> FINE = Optional.empty();

  private ClaimRules() {}

  /** Why the event cannot happen in this state; empty if it can. */
  static Optional<ClaimRejection> refusal(ClaimEvent event, Claim claim) {
    return ClaimGate.whyNot(event, claim).or(() -> objection(event, claim));
  }

  /** Why the event cannot say what it says; empty if it can. */
  static Optional<ClaimRejection> objection(ClaimEvent event, Claim claim) {
    ClaimFile file = claim.file();
    return switch (event) {
      case ClaimDrafted drafted -> toDraft(drafted);
      case DocumentAttached attached -> code(attached.kind(), "/kind");
      case ClaimFiled filed -> toFiling(filed, file);
      case RecommendationReceived recommended -> beforeOffence(recommended.on(), file);
      case ClaimAcknowledged(var on, _) -> beforeFiling(on, file);
      case DocumentsRequested(var on, var kinds, var dueOn) ->
          codes(kinds, "/kinds", KINDS_MAX)
              .or(() -> beforeFiling(on, file))
              .or(() -> dueOn.flatMap(due -> planned(due, on, "/dueOn")));
      case DocumentsSubmitted(var on, var kinds) ->
          codes(kinds, "/kinds", KINDS_MAX).or(() -> beforeFiling(on, file));
      case ClaimBlocked blocked -> toBlocking(blocked, file);
      case ClaimUnblocked(var on, var waitedFor) ->
          file.blockedFor(waitedFor)
              .map(blockage -> before(on, blockage.since(), Milestone.BLOCKAGE))
              .orElse(no(new ClaimRejection.NotBlocked()));
      case AuthorityAnswered answered -> toAnswer(answered, file);
      case JurisdictionNamed(_, var state, var part) ->
          code(state, "/state")
              .or(
                  () ->
                      file.jurisdictions().contains(new ClaimFile.Jurisdiction(state, part))
                          ? no(new ClaimRejection.AlreadyNamed())
                          : FINE);
      case InquiryOpened(var on, _) -> beforeFiling(on, file);
      case HearingScheduled(var on, var hearingOn) ->
          beforeFiling(on, file).or(() -> planned(hearingOn, on, "/hearingOn"));
      case HearingHeld(var on) -> beforeFiling(on, file);
      case InterimReliefRequested(var on, _) -> beforeFiling(on, file);
      case InterimReliefOrdered(var on, var amount) ->
          amount(amount, "/amount").or(() -> beforeFiling(on, file));
      case InterimReliefDeclined(var on, var reasons) ->
          reasons(reasons).or(() -> beforeFiling(on, file));
      case ClaimAwarded awarded -> toAward(awarded, file);
      case ClaimRejected(var on, _, var reasons) -> reasons(reasons).or(() -> toOrder(on, file));
      case AwardRefused(var on, _) -> beforeOrder(on, file);
      case AppealFiled(var on, _) -> beforeOrder(on, file);
      case AppealDecided decided -> toAppealDecision(decided, file);
      case OrderServed(var on, var payer) ->
          (file.servedOn(payer).isPresent() ? no(new ClaimRejection.AlreadyServed()) : FINE)
              .or(() -> beforeGrant(on, file));
      case OrderAcknowledged(var on, var payer) -> toAcknowledgement(on, payer, file);
      case FundsRequested(var on, _, var amount) ->
          amount.flatMap(sum -> amount(sum, "/amount")).or(() -> beforeGrant(on, file));
      case WritFiled(var on, _) -> beforeOffence(on, file);
      case WritDecided(var on, _) ->
          file.lastWrit().flatMap(writ -> before(on, writ.on(), Milestone.WRIT));
      case InterestClaimed(var on, var amount) ->
          amount.flatMap(sum -> amount(sum, "/amount")).or(() -> beforeGrant(on, file));
      case InterestAwarded(var on, var amount) ->
          amount(amount, "/amount").or(() -> beforeGrant(on, file));
      case FundsSanctioned(var on, var amount) ->
          amount(amount, "/amount").or(() -> beforeGrant(on, file));
      case StageBecameDue(_, var stage, _, _) -> stageKnown(stage, file);
      case PaymentRecorded payment -> toPayment(payment, file);
      case DepositRecorded deposit -> toDeposit(deposit, file);
      case DepositMatured matured -> toMaturity(matured, file);
      case ClaimClosed closed -> toClosing(closed, claim);
      case ClaimWithdrawn _,
          ClaimReopened _,
          ObservationNoted _,
          EntryCorrected _,
          ClaimPaidInFull _ ->
          FINE;
    };
  }

  private static Optional<ClaimRejection> toDraft(ClaimDrafted drafted) {
    return code(drafted.scheme(), "/scheme")
        .or(
            () ->
                drafted
                    .offenceOn()
                    .filter(offence -> drafted.on().isCertainlyBefore(offence))
                    .flatMap(_ -> no(new ClaimRejection.OffenceTooLate())));
  }

  private static Optional<ClaimRejection> toFiling(ClaimFiled filed, ClaimFile file) {
    List<ReliefStage> stages = filed.stages();
    Set<String> codes = new HashSet<>();
    return filed
        .claimed()
        .flatMap(claimed -> amount(claimed, "/claimed"))
        .or(() -> atMost(STAGES_MAX, stages, "stages"))
        .or(() -> firstOf(stages, stage -> code(stage.code(), "/stages")))
        .or(() -> firstOf(stages, stage -> amount(stage.amount(), "/stages")))
        .or(
            () ->
                no(new ClaimRejection.StageTwice())
                    .filter(_ -> !stages.stream().map(ReliefStage::code).allMatch(codes::add)))
        .or(() -> beforeOffence(filed.on(), file));
  }

  private static Optional<ClaimRejection> toAnswer(AuthorityAnswered answered, ClaimFile file) {
    Optional<Blockage> blockage = file.blockedFor(answered.waitsFor());
    if (blockage.isEmpty()) {
      return no(new ClaimRejection.NotBlocked());
    }
    if (!blockage.get().authorities().contains(answered.authority())) {
      return no(new ClaimRejection.AuthorityNotAsked());
    }
    return blockage.get().isAnsweredBy(answered.authority())
        ? no(new ClaimRejection.AlreadyAnswered())
        : before(answered.on(), blockage.get().since(), Milestone.BLOCKAGE);
  }

  private static Optional<ClaimRejection> toAcknowledgement(
      CivilDate on, Payer payer, ClaimFile file) {
    Optional<CivilDate> served = file.servedOn(payer);
    if (served.isEmpty()) {
      return no(new ClaimRejection.NotServed());
    }
    return file.isOrderAcknowledgedBy(payer)
        ? no(new ClaimRejection.OrderAlreadyAcknowledged())
        : before(on, served.get(), Milestone.SERVICE);
  }

  private static Optional<ClaimRejection> toBlocking(ClaimBlocked blocked, ClaimFile file) {
    return code(blocked.waitsFor(), "/waitsFor")
        .or(() -> atMost(AUTHORITIES_MAX, blocked.authorities(), "authorities"))
        .or(() -> firstOf(blocked.authorities(), authority -> code(authority, "/authorities")))
        .or(
            () ->
                file.blockedFor(blocked.waitsFor())
                    .flatMap(_ -> no(new ClaimRejection.AlreadyBlocked())));
  }

  private static Optional<ClaimRejection> toAward(ClaimAwarded awarded, ClaimFile file) {
    boolean reasonsForFull = awarded.extent() == AwardExtent.FULL && !awarded.reasons().isEmpty();
    return amount(awarded.amount(), "/amount")
        .or(() -> reasonsForFull ? no(new ClaimRejection.ReasonsForFullAward()) : FINE)
        .or(() -> reasons(awarded.reasons()))
        .or(() -> toOrder(awarded.on(), file));
  }

  /** An order comes after the filing; a new one after the appeal that sent the claim back. */
  private static Optional<ClaimRejection> toOrder(CivilDate on, ClaimFile file) {
    return beforeFiling(on, file)
        .or(
            () ->
                file.lastAppealDecision()
                    .flatMap(decided -> before(on, decided.on(), Milestone.APPEAL_DECISION)));
  }

  private static Optional<ClaimRejection> toAppealDecision(AppealDecided decided, ClaimFile file) {
    boolean changesAmount =
        decided.result() == AppealResult.ENHANCED || decided.result() == AppealResult.REDUCED;
    return (changesAmount && file.isStaged() ? no(new ClaimRejection.PaysInStages()) : FINE)
        .or(() -> decided.amount().flatMap(amount -> amount(amount, "/amount")))
        .or(
            () ->
                isRightAmount(decided, file.standingAward())
                    ? FINE
                    : no(new ClaimRejection.AppealAmountWrong(decided.result())))
        .or(
            () ->
                file.lastAppeal()
                    .flatMap(appeal -> before(decided.on(), appeal.on(), Milestone.APPEAL)));
  }

  private static boolean isRightAmount(AppealDecided decided, Optional<Money> standing) {
    Optional<Money> amount = decided.amount();
    int comparison = amount.orElse(Money.ZERO).compareTo(standing.orElse(Money.ZERO));
    return switch (decided.result()) {
      case ENHANCED -> amount.isPresent() && comparison > 0;
      case REDUCED -> comparison < 0;
      case UPHELD, DISMISSED -> amount.isEmpty() || amount.equals(standing);
      case SENT_BACK -> amount.isEmpty();
    };
  }

  private static Optional<ClaimRejection> toPayment(PaymentRecorded payment, ClaimFile file) {
    boolean forStage = payment.purpose() == PaymentPurpose.STAGE;
    if (forStage != payment.stage().isPresent()) {
      return no(new ClaimRejection.PurposeAndStageDiffer());
    }
    return switch (payment.purpose()) {
      case STAGE -> forStage(payment, file);
      case AWARD -> forAward(payment, file);
      case INTERIM_RELIEF -> forInterimRelief(payment, file);
    };
  }

  private static Optional<ClaimRejection> toDeposit(DepositRecorded deposit, ClaimFile file) {
    return planned(deposit.maturesOn(), deposit.on(), "/maturesOn")
        .or(
            () ->
                file.isStaged() || deposit.stage().isPresent()
                    ? forStage(deposit, file)
                    : forAward(deposit, file));
  }

  /** A stage may be paid before it was made due: money comes early, or the news comes late. */
  private static Optional<ClaimRejection> forStage(Receipt receipt, ClaimFile file) {
    String code = receipt.stage().orElse("");
    return amount(receipt.amount(), "/amount")
        .or(() -> stageKnown(code, file))
        .or(() -> beforeFiling(receipt.on(), file))
        .or(() -> file.stage(code).flatMap(stage -> atMost(stage.outstanding(), receipt)));
  }

  private static Optional<ClaimRejection> forAward(Receipt receipt, ClaimFile file) {
    if (file.standingAward().isEmpty()) {
      return no(
          file.isStaged() ? new ClaimRejection.PaysInStages() : new ClaimRejection.NoAwardStands());
    }
    return amount(receipt.amount(), "/amount")
        .or(
            () ->
                file.firstAwardOn().flatMap(award -> before(receipt.on(), award, Milestone.ORDER)))
        .or(() -> atMost(file.awardLeft(), receipt));
  }

  private static Optional<ClaimRejection> forInterimRelief(
      PaymentRecorded payment, ClaimFile file) {
    if (file.firstInterimOrderOn().isEmpty()) {
      return no(new ClaimRejection.NoInterimReliefOrdered());
    }
    return amount(payment.amount(), "/amount")
        .or(
            () ->
                file.firstInterimOrderOn()
                    .flatMap(order -> before(payment.on(), order, Milestone.INTERIM_ORDER)))
        .or(() -> atMost(file.interimReliefLeft(), payment));
  }

  private static Optional<ClaimRejection> toMaturity(DepositMatured matured, ClaimFile file) {
    return file.deposits().stream()
        .filter(deposit -> deposit.entry() == matured.depositEntry())
        .findFirst()
        .map(deposit -> toMaturityOf(deposit, matured.on()))
        .orElse(no(new ClaimRejection.NotADeposit()));
  }

  private static Optional<ClaimRejection> toMaturityOf(ClaimFile.Deposit deposit, CivilDate on) {
    if (deposit.matured()) {
      return no(new ClaimRejection.AlreadyMatured());
    }
    return on.isCertainlyBefore(deposit.maturesOn())
        ? no(new ClaimRejection.BeforeMaturity())
        : FINE;
  }

  private static Optional<ClaimRejection> toClosing(ClaimClosed closed, Claim claim) {
    boolean withdrawn = claim instanceof Claim.Withdrawn;
    return switch (closed.reason()) {
      case PAID_IN_FULL -> appealOpen(claim).or(() -> notPaid(claim.file()));
      case WITHDRAWN -> withdrawn ? FINE : no(new ClaimRejection.NotWithdrawn());
      case FINALLY_REJECTED -> appealOpen(claim).or(() -> notRejected(claim.file()));
      case DUPLICATE -> FINE;
    };
  }

  private static Optional<ClaimRejection> appealOpen(Claim claim) {
    return claim instanceof Claim.Appealed ? no(new ClaimRejection.AppealIsOpen()) : FINE;
  }

  /** An award is never an end: only money closes a claim that was granted. */
  private static Optional<ClaimRejection> notPaid(ClaimFile file) {
    if (file.isPaidInFull()) {
      return FINE;
    }
    return file.outstanding().isPositive()
        ? no(new ClaimRejection.NotPaidInFull(file.outstanding()))
        : no(new ClaimRejection.NothingGranted());
  }

  private static Optional<ClaimRejection> notRejected(ClaimFile file) {
    return file.isRefusedEverything() ? FINE : no(new ClaimRejection.NotFinallyRejected());
  }

  private static Optional<ClaimRejection> stageKnown(String code, ClaimFile file) {
    if (!file.isStaged()) {
      return no(new ClaimRejection.PaysNoStages());
    }
    return file.stage(code).isPresent() ? FINE : no(new ClaimRejection.StageUnknown());
  }

  /** What the authority does comes after the first that brought the claim to it. */
  private static Optional<ClaimRejection> beforeFiling(CivilDate on, ClaimFile file) {
    Optional<CivilDate> recommended = file.recommendedOn();
    if (recommended.isEmpty()) {
      return file.filedOn().flatMap(filed -> before(on, filed, Milestone.FILING));
    }
    return file.filedOn().filter(filed -> !on.isCertainlyBefore(filed)).isPresent()
        ? FINE
        : before(on, recommended.get(), Milestone.RECOMMENDATION);
  }

  private static Optional<ClaimRejection> beforeOffence(CivilDate on, ClaimFile file) {
    return file.drafted().offenceOn().flatMap(offence -> before(on, offence, Milestone.OFFENCE));
  }

  private static Optional<ClaimRejection> beforeOrder(CivilDate on, ClaimFile file) {
    return file.standingOrder().flatMap(order -> before(on, order.on(), Milestone.ORDER));
  }

  private static Optional<ClaimRejection> beforeGrant(CivilDate on, ClaimFile file) {
    return file.grantedSince()
        .map(granted -> before(on, granted, Milestone.ORDER))
        .orElseGet(() -> beforeFiling(on, file));
  }

  private static Optional<ClaimRejection> before(
      CivilDate on, CivilDate earlier, Milestone milestone) {
    return on.isCertainlyBefore(earlier) ? no(new ClaimRejection.DayTooEarly(milestone)) : FINE;
  }

  private static Optional<ClaimRejection> planned(CivilDate day, CivilDate setOn, String field) {
    return day.isCertainlyBefore(setOn) ? no(new ClaimRejection.PlannedDayTooEarly(field)) : FINE;
  }

  private static Optional<ClaimRejection> amount(Money amount, String field) {
    boolean fine =
        amount.currency().equals(Money.INR)
            && amount.isPositive()
            && amount.compareTo(AMOUNT_MAX) <= 0;
    return fine ? FINE : no(new ClaimRejection.AmountOutOfBounds(field));
  }

  private static Optional<ClaimRejection> atMost(Money left, Receipt receipt) {
    return receipt.amount().compareTo(left) > 0
        ? no(new ClaimRejection.MoreThanIsOwed(left))
        : FINE;
  }

  private static Optional<ClaimRejection> atMost(int max, Collection<?> list, String of) {
    return list.size() > max ? no(new ClaimRejection.LimitReached(of, max)) : FINE;
  }

  private static Optional<ClaimRejection> codes(List<String> codes, String field, int max) {
    return (codes.isEmpty() ? no(new ClaimRejection.ListEmpty(field)) : FINE)
        .or(() -> atMost(max, codes, "kinds of documents"))
        .or(() -> firstOf(codes, code -> code(code, field)));
  }

  private static Optional<ClaimRejection> code(String code, String field) {
    return CODE.matcher(code).matches() ? FINE : no(new ClaimRejection.CodeMalformed(field));
  }

  private static Optional<ClaimRejection> reasons(List<String> reasons) {
    return atMost(REASONS_MAX, reasons, "reasons")
        .or(
            () ->
                firstOf(
                    reasons,
                    reason ->
                        REASON.matcher(reason).matches()
                            ? FINE
                            : no(new ClaimRejection.ReasonMalformed())));
  }

  private static Optional<ClaimRejection> no(ClaimRejection why) {
    return Optional.of(why);
  }

  private static <T> Optional<ClaimRejection> firstOf(
      List<T> all, Function<T, Optional<ClaimRejection>> rule) {
    return all.stream().map(rule).flatMap(Optional::stream).findFirst();
  }
}
