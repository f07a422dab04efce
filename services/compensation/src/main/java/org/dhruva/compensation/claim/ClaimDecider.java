package org.dhruva.compensation.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhruva.compensation.scheme.SchemeChoice;
import org.dhruva.contracts.compensation.ClaimEvent;
import org.dhruva.contracts.compensation.ClaimEvent.AppealDecided;
import org.dhruva.contracts.compensation.ClaimEvent.AppealResult;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimClosed;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimPaidInFull;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimReopened;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimUnblocked;
import org.dhruva.contracts.compensation.ClaimEvent.DocumentAttached;
import org.dhruva.contracts.compensation.ClaimEvent.DocumentsSubmitted;
import org.dhruva.contracts.compensation.ClaimEvent.EntryCorrected;
import org.dhruva.contracts.compensation.ClaimEvent.StageBecameDue;
import org.dhruva.kernel.Consequence;
import org.dhruva.kernel.CorruptHistory;
import org.dhruva.kernel.Decider;
import org.dhruva.kernel.Money;
import org.dhruva.kernel.Outcome;

/**
 * The rules of a compensation claim.
 *
 * <ul>
 *   <li>The latest order stands; an earlier one is never overwritten. A first award and what an
 *       appeal made of it are two entries with two amounts.
 *   <li>An award is no end. Only money, a final rejection, a withdrawal or a duplicate closes.
 *   <li>Never more is recorded as paid than is granted; interim relief counts against the award,
 *       and interest is owed and paid on top of it.
 *   <li>{@code ClaimPaidInFull} follows the last payment, order or correction by itself. It is
 *       never taken back: what is outstanding is derived from the entries as they now read, so
 *       after a correction or a higher order the claim simply is not paid in full any more, and
 *       says it anew when it is. A closing whose reason a correction took away is followed by
 *       {@code ClaimReopened}.
 *   <li>A correction is accepted if the whole history could have happened that way.
 * </ul>
 */
public final class ClaimDecider
    implements Decider<ClaimCommand, Claim, ClaimEvent, ClaimRejection> {

  @Override
  public Claim initial() {
    return new Claim.None();
  }

  @Override
  public Outcome<ClaimEvent, ClaimRejection> decide(ClaimCommand command, Claim claim) {
    return switch (command) {
      case ClaimCommand.Draft draft -> draft(claim, draft);
      case ClaimCommand.AttachDocument attach -> attachDocument(claim, attach);
      case ClaimCommand.File(var on, var forum, var claimed, var reference, var stages) ->
          accept(claim, new ClaimEvent.ClaimFiled(on, forum, claimed, reference, stages));
      case ClaimCommand.RecordRecommendation(
              var on,
              var court,
              var occasion,
              var forum,
              var reference) ->
          acceptOnce(
              claim, new ClaimEvent.RecommendationReceived(on, court, occasion, forum, reference));
      case ClaimCommand.Acknowledge(var on, var reference) ->
          accept(claim, new ClaimEvent.ClaimAcknowledged(on, reference));
      case ClaimCommand.RequestDocuments(var on, var kinds, var dueOn) ->
          acceptOnce(claim, new ClaimEvent.DocumentsRequested(on, kinds, dueOn));
      case ClaimCommand.SubmitDocuments submit -> submitDocuments(claim, submit);
      case ClaimCommand.Block(var on, var waitsFor, var authorities) ->
          accept(claim, new ClaimEvent.ClaimBlocked(on, waitsFor, authorities));
      case ClaimCommand.Unblock(var on, var waitedFor) ->
          accept(claim, new ClaimUnblocked(on, waitedFor));
      case ClaimCommand.RecordAnswer(var on, var waitsFor, var authority, var answer) ->
          accept(claim, new ClaimEvent.AuthorityAnswered(on, waitsFor, authority, answer));
      case ClaimCommand.NameJurisdiction(var on, var state, var part) ->
          accept(claim, new ClaimEvent.JurisdictionNamed(on, state, part));
      case ClaimCommand.OpenInquiry(var on, var kind) ->
          acceptOnce(claim, new ClaimEvent.InquiryOpened(on, kind));
      case ClaimCommand.ScheduleHearing(var on, var hearingOn) ->
          acceptOnce(claim, new ClaimEvent.HearingScheduled(on, hearingOn));
      case ClaimCommand.HoldHearing(var on) -> acceptOnce(claim, new ClaimEvent.HearingHeld(on));
      case ClaimCommand.RequestInterimRelief(var on, var ground) ->
          acceptOnce(claim, new ClaimEvent.InterimReliefRequested(on, ground));
      case ClaimCommand.OrderInterimRelief(var on, var amount) ->
          acceptOnce(claim, new ClaimEvent.InterimReliefOrdered(on, amount));
      case ClaimCommand.DeclineInterimRelief(var on, var reasons, var known) ->
          giving(reasons, known, claim, new ClaimEvent.InterimReliefDeclined(on, reasons));
      case ClaimCommand.Award(var on, var amount, var extent, var reasons, var known) ->
          giving(reasons, known, claim, new ClaimEvent.ClaimAwarded(on, amount, extent, reasons));
      case ClaimCommand.Reject(var on, var kind, var reasons, var known) ->
          giving(reasons, known, claim, new ClaimEvent.ClaimRejected(on, kind, reasons));
      case ClaimCommand.RefuseAward(var on, var because) ->
          accept(claim, new ClaimEvent.AwardRefused(on, because));
      case ClaimCommand.Appeal(var on, var forum) ->
          accept(claim, new ClaimEvent.AppealFiled(on, forum));
      case ClaimCommand.DecideAppeal decide -> decideAppeal(claim, decide);
      case ClaimCommand.ServeOrder(var on, var payer) ->
          accept(claim, new ClaimEvent.OrderServed(on, payer));
      case ClaimCommand.AcknowledgeOrder(var on, var payer) ->
          accept(claim, new ClaimEvent.OrderAcknowledged(on, payer));
      case ClaimCommand.RequestFunds(var on, var payer, var amount) ->
          acceptOnce(claim, new ClaimEvent.FundsRequested(on, payer, amount));
      case ClaimCommand.FileWrit(var on, var reference) ->
          accept(claim, new ClaimEvent.WritFiled(on, reference));
      case ClaimCommand.DecideWrit(var on, var result) ->
          accept(claim, new ClaimEvent.WritDecided(on, result));
      case ClaimCommand.ClaimInterest(var on, var amount) ->
          acceptOnce(claim, new ClaimEvent.InterestClaimed(on, amount));
      case ClaimCommand.AwardInterest(var on, var amount) ->
          acceptOnce(claim, new ClaimEvent.InterestAwarded(on, amount));
      case ClaimCommand.SanctionFunds(var on, var amount) ->
          acceptOnce(claim, new ClaimEvent.FundsSanctioned(on, amount));
      case ClaimCommand.MakeStageDue due -> makeStageDue(claim, due);
      case ClaimCommand.RecordPayment(var on, var amount, var purpose, var stage, var account) ->
          acceptOnce(claim, new ClaimEvent.PaymentRecorded(on, amount, purpose, stage, account));
      case ClaimCommand.RecordDeposit(var on, var amount, var maturesOn, var stage, var account) ->
          acceptOnce(claim, new ClaimEvent.DepositRecorded(on, amount, maturesOn, stage, account));
      case ClaimCommand.RecordDepositMaturity(var on, var depositEntry) ->
          accept(claim, new ClaimEvent.DepositMatured(on, depositEntry));
      case ClaimCommand.Withdraw(var on, var because) ->
          accept(claim, new ClaimEvent.ClaimWithdrawn(on, because));
      case ClaimCommand.NoteObservation(var on, var text) ->
          acceptAnyway(claim, new ClaimEvent.ObservationNoted(on, text));
      case ClaimCommand.Correct correct -> correct(claim, correct);
      case ClaimCommand.Close(var on, var reason) -> accept(claim, new ClaimClosed(on, reason));
      case ClaimCommand.Reopen(var on, var because) ->
          accept(claim, new ClaimReopened(on, because));
    };
  }

  @Override
  public Claim evolve(Claim claim, ClaimEvent event) {
    if (!ClaimGate.canFollow(claim, event)) {
      throw new CorruptHistory(claim, event);
    }
    ClaimFile file = claim.file().plus(event);
    return switch (event) {
      case ClaimEvent.ClaimDrafted _ -> new Claim.Draft(file);
      case ClaimEvent.RecommendationReceived _ when claim instanceof Claim.Draft ->
          new Claim.Recommended(file);
      case ClaimEvent.ClaimFiled _ -> new Claim.Pending(file);
      case ClaimEvent.ClaimAwarded _, ClaimEvent.ClaimRejected _ -> new Claim.Decided(file);
      case ClaimEvent.AppealFiled _ -> new Claim.Appealed(file);
      case AppealDecided(_, var result, _) when result == AppealResult.SENT_BACK ->
          new Claim.Pending(file);
      case AppealDecided _ -> new Claim.Decided(file);
      case ClaimEvent.ClaimWithdrawn _ -> new Claim.Withdrawn(claim.with(file));
      case ClaimClosed _ -> new Claim.Closed(claim.with(file));
      case ClaimReopened _ -> whereItStood(claim).with(file);
      case EntryCorrected correction when isCorrectable(correction.entry(), claim.file()) ->
          claim.with(file.amended(correction));
      case EntryCorrected _ -> throw new CorruptHistory(claim, event);
      case DocumentAttached _,
          ClaimEvent.RecommendationReceived _,
          ClaimEvent.AuthorityAnswered _,
          ClaimEvent.JurisdictionNamed _,
          ClaimEvent.OrderServed _,
          ClaimEvent.OrderAcknowledged _,
          ClaimEvent.FundsRequested _,
          ClaimEvent.WritFiled _,
          ClaimEvent.WritDecided _,
          ClaimEvent.InterestClaimed _,
          ClaimEvent.InterestAwarded _,
          ClaimEvent.ClaimAcknowledged _,
          ClaimEvent.DocumentsRequested _,
          DocumentsSubmitted _,
          ClaimEvent.ClaimBlocked _,
          ClaimUnblocked _,
          ClaimEvent.InquiryOpened _,
          ClaimEvent.HearingScheduled _,
          ClaimEvent.HearingHeld _,
          ClaimEvent.InterimReliefRequested _,
          ClaimEvent.InterimReliefOrdered _,
          ClaimEvent.InterimReliefDeclined _,
          ClaimEvent.AwardRefused _,
          ClaimEvent.FundsSanctioned _,
          StageBecameDue _,
          ClaimEvent.PaymentRecorded _,
          ClaimEvent.DepositRecorded _,
          ClaimEvent.DepositMatured _,
          ClaimPaidInFull _,
          ClaimEvent.ObservationNoted _ ->
          claim.with(file);
    };
  }

  private static Claim whereItStood(Claim claim) {
    return switch (claim) {
      case Claim.Withdrawn(Claim stood) -> whereItStood(stood);
      case Claim.Closed(Claim stood) -> whereItStood(stood);
      default -> claim;
    };
  }

  private Outcome<ClaimEvent, ClaimRejection> draft(Claim claim, ClaimCommand.Draft draft) {
    return switch (SchemeChoice.of(draft.scheme(), draft.offenceOn(), draft.catalogue())) {
      case SchemeChoice.Chosen(var code) -> accept(claim, drafted(draft, code));
      case SchemeChoice.Unknown() -> noDraft(claim, draft, new ClaimRejection.SchemeUnknown());
      case SchemeChoice.NotInForce(var instead) ->
          noDraft(claim, draft, new ClaimRejection.SchemeNotInForce(instead));
      case SchemeChoice.DayNeeded(var codes) ->
          noDraft(claim, draft, new ClaimRejection.OffenceDayNeeded(codes));
    };
  }

  /** What is wrong whatever the scheme may be is said first. */
  private static Outcome<ClaimEvent, ClaimRejection> noDraft(
      Claim claim, ClaimCommand.Draft draft, ClaimRejection why) {
    ClaimEvent asked = drafted(draft, draft.scheme());
    return refuse(claim, asked, ClaimRules.refusal(asked, claim).orElse(why));
  }

  private static ClaimEvent drafted(ClaimCommand.Draft draft, String scheme) {
    return new ClaimEvent.ClaimDrafted(draft.on(), draft.survivor(), scheme, draft.offenceOn());
  }

  private Outcome<ClaimEvent, ClaimRejection> attachDocument(
      Claim claim, ClaimCommand.AttachDocument attach) {
    DocumentAttached attached = new DocumentAttached(attach.on(), attach.kind(), attach.title());
    return attach.title().isPresent() ? acceptAnyway(claim, attached) : acceptOnce(claim, attached);
  }

  private Outcome<ClaimEvent, ClaimRejection> submitDocuments(
      Claim claim, ClaimCommand.SubmitDocuments submit) {
    Stream<ClaimEvent> unblocked =
        submit.kinds().stream()
            .distinct()
            .<ClaimEvent>map(kind -> new ClaimUnblocked(submit.on(), kind))
            .filter(event -> ClaimRules.refusal(event, claim).isEmpty());
    return acceptOnce(
        claim, new DocumentsSubmitted(submit.on(), submit.kinds()), unblocked.toList());
  }

  /**
   * Accepts an order that gives its reasons. That each is in the catalogue is asked of what is
   * entered today and not by the rules: a history keeps the codes it was written with.
   */
  private Outcome<ClaimEvent, ClaimRejection> giving(
      List<String> reasons, List<String> known, Claim claim, ClaimEvent order) {
    if (claim.file().says(order)) {
      return Outcome.nothing();
    }
    return ClaimRules.refusal(order, claim)
        .or(
            () ->
                IntStream.range(0, reasons.size())
                    .filter(place -> !known.contains(reasons.get(place)))
                    .mapToObj(place -> new ClaimRejection.ReasonUnknown("/reasons/" + place))
                    .findFirst())
        .map(Outcome::<ClaimEvent, ClaimRejection>reject)
        .orElseGet(() -> settle(claim, List.of(order)));
  }

  private Outcome<ClaimEvent, ClaimRejection> decideAppeal(
      Claim claim, ClaimCommand.DecideAppeal decide) {
    AppealDecided asSaid = new AppealDecided(decide.on(), decide.result(), decide.amount());
    boolean changesNothing =
        decide.result() == AppealResult.UPHELD || decide.result() == AppealResult.DISMISSED;
    // A copy of the amount that stands would have to be corrected together with the order it is of.
    AppealDecided kept =
        changesNothing ? new AppealDecided(decide.on(), decide.result(), Optional.empty()) : asSaid;
    return ClaimRules.refusal(asSaid, claim)
        .map(why -> refuse(claim, kept, why))
        .orElseGet(() -> settle(claim, List.of(kept)));
  }

  private Outcome<ClaimEvent, ClaimRejection> makeStageDue(
      Claim claim, ClaimCommand.MakeStageDue due) {
    Optional<ClaimFile.StageAccount> account = claim.file().stage(due.stage());
    if (account.flatMap(ClaimFile.StageAccount::dueOn).isPresent()) {
      return Outcome.nothing();
    }
    // A stage that the scheme does not have has no amount either; the rules refuse it.
    Money amount = account.map(a -> a.stage().amount()).orElse(Money.ZERO);
    return accept(claim, new StageBecameDue(due.on(), due.stage(), amount, due.cause()));
  }

  private Outcome<ClaimEvent, ClaimRejection> correct(Claim claim, ClaimCommand.Correct correct) {
    EntryCorrected correction =
        new EntryCorrected(correct.on(), correct.entry(), correct.amendment(), correct.because());
    Optional<ClaimRejection> refusal =
        ClaimRules.refusal(correction, claim).or(() -> unfit(correction, claim.file()));
    if (refusal.isPresent()) {
      return Outcome.reject(refusal.get());
    }
    ClaimFile amended = claim.file().amended(correction);
    if (amended.equals(claim.file())) {
      return Outcome.nothing();
    }
    return contradiction(amended)
        .map(Outcome::<ClaimEvent, ClaimRejection>reject)
        .orElseGet(() -> settle(claim, List.of(correction)));
  }

  private static Optional<ClaimRejection> unfit(EntryCorrected correction, ClaimFile file) {
    int entry = correction.entry();
    if (!file.has(entry)) {
      return Optional.of(new ClaimRejection.NoSuchEntry());
    }
    if (!isCorrectable(entry, file)) {
      return Optional.of(new ClaimRejection.EntryFollowsFromOthers());
    }
    if (correction.amendment().isEmpty()) {
      return Optional.of(new ClaimRejection.AmendmentEmpty());
    }
    if (!correction.amendment().fits((Record) file.entry(entry))) {
      return Optional.of(new ClaimRejection.AmendmentDoesNotFit());
    }
    return correction
        .amendment()
        .on()
        .filter(correction.on()::isCertainlyBefore)
        .map(_ -> new ClaimRejection.AmendedDayTooLate());
  }

  private static boolean isCorrectable(int entry, ClaimFile file) {
    return file.has(entry)
        && !(file.entry(entry) instanceof Consequence)
        && !(file.entry(entry) instanceof EntryCorrected);
  }

  /**
   * The first entry that the rules would not have allowed. A closing is not asked about: if the
   * money it was based on is not there, the claim is reopened.
   */
  private Optional<ClaimRejection> contradiction(ClaimFile file) {
    Claim claim = initial();
    for (ClaimEvent entry : file.entries()) {
      boolean asked = !(entry instanceof Consequence || entry instanceof ClaimClosed);
      Optional<ClaimRejection> why = asked ? ClaimRules.refusal(entry, claim) : Optional.empty();
      if (why.isPresent()) {
        return Optional.of(
            new ClaimRejection.CorrectionContradicts(claim.file().size() + 1, why.get()));
      }
      // The entries read as corrected already; carrying an old correction out again would undo a
      // later one.
      claim =
          entry instanceof EntryCorrected
              ? claim.with(claim.file().plus(entry))
              : evolve(claim, entry);
    }
    return Optional.empty();
  }

  /**
   * Accepts what says something in sealed words. They cannot be compared, and to take new words for
   * a repetition would lose them: a second paper of a kind, another observation on one day.
   */
  private Outcome<ClaimEvent, ClaimRejection> acceptAnyway(Claim claim, ClaimEvent event) {
    return ClaimRules.refusal(event, claim)
        .map(Outcome::<ClaimEvent, ClaimRejection>reject)
        .orElseGet(() -> settle(claim, List.of(event)));
  }

  /** Accepts what makes no sense twice on the same day. */
  private Outcome<ClaimEvent, ClaimRejection> acceptOnce(
      Claim claim, ClaimEvent event, List<ClaimEvent> following) {
    return claim.file().says(event) ? Outcome.nothing() : accept(claim, event, following);
  }

  private Outcome<ClaimEvent, ClaimRejection> acceptOnce(Claim claim, ClaimEvent event) {
    return acceptOnce(claim, event, List.of());
  }

  private Outcome<ClaimEvent, ClaimRejection> accept(
      Claim claim, ClaimEvent event, List<ClaimEvent> following) {
    List<ClaimEvent> events = Stream.concat(Stream.of(event), following.stream()).toList();
    return ClaimRules.refusal(event, claim)
        .map(why -> refuse(claim, event, why))
        .orElseGet(() -> settle(claim, events));
  }

  private Outcome<ClaimEvent, ClaimRejection> accept(Claim claim, ClaimEvent event) {
    return accept(claim, event, List.of());
  }

  /** What cannot happen again because it has happened is no mistake. */
  private static Outcome<ClaimEvent, ClaimRejection> refuse(
      Claim claim, ClaimEvent event, ClaimRejection why) {
    return claim.file().says(event) ? Outcome.nothing() : Outcome.reject(why);
  }

  /** Adds what follows by itself: that all is paid now, or that a closing has lost its reason. */
  private Outcome<ClaimEvent, ClaimRejection> settle(Claim before, List<ClaimEvent> events) {
    Claim after = fold(before, events);
    List<ClaimEvent> all = new ArrayList<>(events);
    if (!before.file().isPaidInFull() && after.file().isPaidInFull()) {
      all.add(paidInFull(after.file()));
    }
    if (after instanceof Claim.Closed(Claim stood) && hasLostItsReason(stood)) {
      all.add(new ClaimReopened(events.getLast().on(), Optional.empty()));
    }
    return before.file().size() + all.size() > ClaimGate.ENTRIES_MAX
        ? Outcome.reject(new ClaimRejection.LimitReached("entries", ClaimGate.ENTRIES_MAX))
        : new Outcome.Accepted<>(all);
  }

  private static ClaimPaidInFull paidInFull(ClaimFile file) {
    return new ClaimPaidInFull(file.paidInFullOn().orElseThrow(), file.paid());
  }

  private static boolean hasLostItsReason(Claim closed) {
    return closed
        .file()
        .lastClosing()
        .flatMap(closing -> ClaimRules.objection(closing, closed))
        .isPresent();
  }
}
