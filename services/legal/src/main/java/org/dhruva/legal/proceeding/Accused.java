package org.dhruva.legal.proceeding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhruva.contracts.legal.ProceedingEvent;
import org.dhruva.contracts.legal.ProceedingEvent.AccusedAppeared;
import org.dhruva.contracts.legal.ProceedingEvent.AccusedDischarged;
import org.dhruva.contracts.legal.ProceedingEvent.AccusedNamed;
import org.dhruva.contracts.legal.ProceedingEvent.AppealDecided;
import org.dhruva.contracts.legal.ProceedingEvent.AppealVerdict;
import org.dhruva.contracts.legal.ProceedingEvent.ArrestRecorded;
import org.dhruva.contracts.legal.ProceedingEvent.BailApplied;
import org.dhruva.contracts.legal.ProceedingEvent.BailCancellationRequested;
import org.dhruva.contracts.legal.ProceedingEvent.BailDecided;
import org.dhruva.contracts.legal.ProceedingEvent.BailDecision;
import org.dhruva.contracts.legal.ProceedingEvent.Charge;
import org.dhruva.contracts.legal.ProceedingEvent.ChargeSheetFiled;
import org.dhruva.contracts.legal.ProceedingEvent.ChargesFramed;
import org.dhruva.contracts.legal.ProceedingEvent.Decision;
import org.dhruva.contracts.legal.ProceedingEvent.FirQuashed;
import org.dhruva.contracts.legal.ProceedingEvent.JudgmentDelivered;
import org.dhruva.contracts.legal.ProceedingEvent.OffenceCompounded;
import org.dhruva.contracts.legal.ProceedingEvent.ProceedingAbated;
import org.dhruva.contracts.legal.ProceedingEvent.ProsecutionWithdrawn;
import org.dhruva.contracts.legal.ProceedingEvent.SentencePassed;
import org.dhruva.contracts.legal.ProceedingEvent.Verdict;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Sealed;

/**
 * One accused, known by a label.
 *
 * @param label A1 for the first who was named
 * @param facts the entries that concern this accused, in stream order, as they now read
 */
public record Accused(String label, List<ProceedingEvent> facts) {

  public Accused {
    facts = List.copyOf(facts);
  }

  /**
   * What stands.
   *
   * @param sections those of which the accused is convicted
   */
  public record Decided(AccusedOutcome outcome, CivilDate on, List<String> sections) {
    public Decided {
      sections = List.copyOf(sections);
    }
  }

  static Accused named(AccusedNamed event) {
    return new Accused(event.accused(), List.of(event));
  }

  static String label(int number) {
    return "A" + number;
  }

  /** With the event, if it concerns this accused. */
  Accused after(ProceedingEvent event) {
    if (!isConcernedBy(event)) {
      return this;
    }
    List<ProceedingEvent> more = new ArrayList<>(facts);
    more.add(event);
    return new Accused(label, more);
  }

  private boolean isConcernedBy(ProceedingEvent event) {
    return switch (event) {
      case ArrestRecorded(_, var accused) -> label.equals(accused);
      case AccusedAppeared(_, var accused) -> label.equals(accused);
      case BailApplied(_, var accused, _) -> label.equals(accused);
      case BailCancellationRequested(_, var accused, _) -> label.equals(accused);
      case BailDecided(_, var accused, _, _) -> label.equals(accused);
      case SentencePassed(_, var accused, _, _) -> label.equals(accused);
      case ChargeSheetFiled sheet -> sheet.accused().contains(label) || isLeftOutOf(sheet);
      case ChargesFramed framed -> charge(framed).isPresent();
      case Decision decision -> isDecidedBy(decision);
      case ProceedingEvent.OffenceReported _,
          ProceedingEvent.FirRegistered _,
          ProceedingEvent.FirTransferred _,
          ProceedingEvent.MedicalExaminationRecorded _,
          ProceedingEvent.StatementRecorded _,
          ProceedingEvent.ProgressNoticeGiven _,
          ProceedingEvent.InvestigationTransferRequested _,
          ProceedingEvent.InvestigationTransferred _,
          AccusedNamed _,
          ProceedingEvent.ClosureReportRecorded _,
          ProceedingEvent.ProtestFiled _,
          ProceedingEvent.ClosureReportDecided _,
          ProceedingEvent.CognizanceTaken _,
          ProceedingEvent.CommittedToSessions _,
          ProceedingEvent.HearingScheduled _,
          ProceedingEvent.HearingHeld _,
          ProceedingEvent.HearingAdjourned _,
          ProceedingEvent.RemoteTestimonyRequested _,
          ProceedingEvent.RemoteTestimonyOrdered _,
          ProceedingEvent.TestimonyRecorded _,
          ProceedingEvent.WitnessProtectionRequested _,
          ProceedingEvent.WitnessProtectionOrdered _,
          ProceedingEvent.WitnessProtectionDeclined _,
          ProceedingEvent.WitnessProtectionEnded _,
          ProceedingEvent.CompensationDirected _,
          ProceedingEvent.AppealFiled _,
          ProceedingEvent.CounselAppointed _,
          ProceedingEvent.CounselDischarged _,
          ProceedingEvent.RegistrationStepTaken _,
          ProceedingEvent.MedicalReportSent _,
          ProceedingEvent.CnrRecorded _,
          ProceedingEvent.CopiesGiven _,
          ProceedingEvent.HighCourtCircularRecorded _,
          ProceedingEvent.ArgumentsConcluded _,
          ProceedingEvent.ThreatReportOrdered _,
          ProceedingEvent.ThreatReportReceived _,
          ProceedingEvent.DangerNoted _,
          ProceedingEvent.DangerNoteLifted _,
          ProceedingEvent.PaperIssued _,
          ProceedingEvent.SafeServiceRequested _,
          ProceedingEvent.SafeServiceDecided _,
          ProceedingEvent.ObservationNoted _,
          ProceedingEvent.EntryCorrected _,
          ProceedingEvent.ProceedingClosed _,
          ProceedingEvent.ProceedingReopened _ ->
          false;
    };
  }

  private boolean isDecidedBy(Decision decision) {
    return switch (decision) {
      case JudgmentDelivered judgment -> verdict(judgment).isPresent();
      case AccusedDischarged(_, var accused) -> accused.contains(label);
      case ProsecutionWithdrawn(_, var accused, _) -> accused.isEmpty() || accused.contains(label);
      case OffenceCompounded(_, var accused) -> accused.contains(label);
      case FirQuashed(_, var accused) -> accused.isEmpty() || accused.contains(label);
      case ProceedingAbated(_, var accused) -> label.equals(accused);
      case AppealDecided appeal -> verdict(appeal).isPresent();
    };
  }

  /** Empty for somebody who is known to exist and not by name. */
  public Optional<Sealed<String>> name() {
    return all(AccusedNamed.class).findFirst().flatMap(AccusedNamed::name);
  }

  public Optional<CivilDate> arrestedOn() {
    return all(ArrestRecorded.class).map(ArrestRecorded::on).findFirst();
  }

  /** The day of the first appearance before the court. */
  public Optional<CivilDate> appearedOn() {
    return all(AccusedAppeared.class).map(AccusedAppeared::on).findFirst();
  }

  public Optional<CivilDate> chargeSheetedOn() {
    return all(ChargeSheetFiled.class)
        .filter(sheet -> sheet.accused().contains(label))
        .map(ChargeSheetFiled::on)
        .findFirst();
  }

  /** Whether the police found no case and no court has charged this accused all the same. */
  public boolean isNotSentUp() {
    return all(ChargeSheetFiled.class)
            .reduce((_, later) -> later)
            .filter(this::isLeftOutOf)
            .isPresent()
        && chargedOn().isEmpty();
  }

  private boolean isLeftOutOf(ChargeSheetFiled sheet) {
    return sheet.notSentUp().contains(label);
  }

  /** The day on which charges were framed first. */
  public Optional<CivilDate> chargedOn() {
    return all(ChargesFramed.class).map(ChargesFramed::on).findFirst();
  }

  /** The sections of the charge as it stands. */
  public List<String> chargedWith() {
    return all(ChargesFramed.class)
        .flatMap(framed -> charge(framed).stream())
        .map(Charge::sections)
        .reduce((_, later) -> later)
        .orElse(List.of());
  }

  /** Since when on bail; a decision about the accused ends it. */
  public Optional<CivilDate> onBailSince() {
    Optional<CivilDate> since = Optional.empty();
    for (ProceedingEvent fact : facts) {
      if (fact instanceof BailDecided bail && bail.decision() == BailDecision.GRANTED) {
        since = Optional.of(bail.on());
      } else if (fact instanceof Decision || isBailCancelled(fact)) {
        since = Optional.empty();
      }
    }
    return since;
  }

  private static boolean isBailCancelled(ProceedingEvent fact) {
    return fact instanceof BailDecided bail && bail.decision() == BailDecision.CANCELLED;
  }

  /** Whether bail, or its cancellation, was asked for and not decided. */
  public boolean isBailPending() {
    return facts.stream()
        .filter(fact -> isBailRequest(fact) || fact instanceof BailDecided)
        .reduce((_, later) -> later)
        .filter(Accused::isBailRequest)
        .isPresent();
  }

  private static boolean isBailRequest(ProceedingEvent fact) {
    return fact instanceof BailApplied || fact instanceof BailCancellationRequested;
  }

  Optional<BailDecided> lastBailDecision() {
    return all(BailDecided.class).reduce((_, later) -> later);
  }

  /** What stands now; empty before a decision, and after an appeal that sent the case back. */
  public Optional<Decided> decided() {
    Optional<Decided> standing = Optional.empty();
    for (Decision decision : all(Decision.class).toList()) {
      standing = after(decision, standing);
    }
    return standing;
  }

  public Optional<AccusedOutcome> outcome() {
    return decided().map(Decided::outcome);
  }

  public boolean isUndecided() {
    return decided().isEmpty();
  }

  /** Charged, and not judged or not judged again. */
  public boolean isOnTrial() {
    return isUndecided() && chargedOn().isPresent();
  }

  public boolean isConvicted() {
    return outcome().filter(AccusedOutcome::isConviction).isPresent();
  }

  private Optional<Decided> after(Decision decision, Optional<Decided> before) {
    return switch (decision) {
      case JudgmentDelivered judgment ->
          verdict(judgment).map(v -> new Decided(outcome(v), judgment.on(), v.sections()));
      case AccusedDischarged(var on, _) -> ended(AccusedOutcome.DISCHARGED, on);
      case ProsecutionWithdrawn(var on, _, _) ->
          before.or(() -> ended(AccusedOutcome.WITHDRAWN, on));
      case OffenceCompounded(var on, _) -> ended(AccusedOutcome.COMPOUNDED, on);
      case FirQuashed(var on, _) -> before.or(() -> ended(AccusedOutcome.QUASHED, on));
      case ProceedingAbated(var on, _) -> ended(AccusedOutcome.ABATED, on);
      case AppealDecided appeal -> verdict(appeal).flatMap(v -> after(appeal.on(), v, before));
    };
  }

  private static Optional<Decided> after(
      CivilDate on, AppealVerdict verdict, Optional<Decided> before) {
    return switch (verdict.result()) {
      case UPHELD, SENTENCE_CHANGED, NOT_PURSUED -> before;
      case REVERSED_TO_CONVICTION ->
          Optional.of(new Decided(AccusedOutcome.CONVICTED, on, verdict.sections()));
      case REVERSED_TO_ACQUITTAL -> ended(AccusedOutcome.ACQUITTED, on);
      case SENT_BACK -> Optional.empty();
    };
  }

  private static AccusedOutcome outcome(Verdict verdict) {
    return switch (verdict.result()) {
      case CONVICTED -> AccusedOutcome.CONVICTED;
      case PARTLY -> AccusedOutcome.PARTLY_CONVICTED;
      case ACQUITTED -> AccusedOutcome.ACQUITTED;
    };
  }

  private static Optional<Decided> ended(AccusedOutcome outcome, CivilDate on) {
    return Optional.of(new Decided(outcome, on, List.of()));
  }

  /** The sentence that stands; empty after an appeal that changed what it was passed for. */
  public Optional<SentencePassed> sentence() {
    Optional<SentencePassed> standing = Optional.empty();
    for (ProceedingEvent fact : facts) {
      if (fact instanceof SentencePassed sentence) {
        standing = Optional.of(sentence);
      } else if (fact instanceof AppealDecided appeal && !keepsSentence(appeal)) {
        standing = Optional.empty();
      }
    }
    return standing;
  }

  private boolean keepsSentence(AppealDecided appeal) {
    return verdict(appeal).map(AppealVerdict::result).stream()
        .allMatch(
            result ->
                switch (result) {
                  case UPHELD, NOT_PURSUED -> true;
                  case REVERSED_TO_CONVICTION, REVERSED_TO_ACQUITTAL, SENTENCE_CHANGED, SENT_BACK ->
                      false;
                });
  }

  public boolean isAwaitingSentence() {
    return isConvicted() && sentence().isEmpty();
  }

  /** The day of the last decision of a higher court, which what follows cannot precede. */
  Optional<CivilDate> lastAppealDecisionOn() {
    return all(AppealDecided.class).map(AppealDecided::on).reduce((_, later) -> later);
  }

  private Optional<Charge> charge(ChargesFramed framed) {
    return framed.charges().stream().filter(c -> c.accused().equals(label)).findFirst();
  }

  private Optional<Verdict> verdict(JudgmentDelivered judgment) {
    return judgment.verdicts().stream().filter(v -> v.accused().equals(label)).findFirst();
  }

  private Optional<AppealVerdict> verdict(AppealDecided appeal) {
    return appeal.verdicts().stream().filter(v -> v.accused().equals(label)).findFirst();
  }

  private <T> Stream<T> all(Class<T> kind) {
    return facts.stream().filter(kind::isInstance).map(kind::cast);
  }
}
