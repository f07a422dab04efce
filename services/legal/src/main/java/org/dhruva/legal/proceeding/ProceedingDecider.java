package org.dhruva.legal.proceeding;

import java.util.Optional;
import java.util.Set;
import org.dhruva.contracts.legal.ProceedingEvent;
import org.dhruva.contracts.legal.ProceedingEvent.AccusedAppeared;
import org.dhruva.contracts.legal.ProceedingEvent.AccusedDischarged;
import org.dhruva.contracts.legal.ProceedingEvent.AccusedNamed;
import org.dhruva.contracts.legal.ProceedingEvent.AppealDecided;
import org.dhruva.contracts.legal.ProceedingEvent.AppealFiled;
import org.dhruva.contracts.legal.ProceedingEvent.ArgumentsConcluded;
import org.dhruva.contracts.legal.ProceedingEvent.ArrestRecorded;
import org.dhruva.contracts.legal.ProceedingEvent.BailApplied;
import org.dhruva.contracts.legal.ProceedingEvent.BailCancellationRequested;
import org.dhruva.contracts.legal.ProceedingEvent.BailDecided;
import org.dhruva.contracts.legal.ProceedingEvent.ChargeSheetFiled;
import org.dhruva.contracts.legal.ProceedingEvent.ChargesFramed;
import org.dhruva.contracts.legal.ProceedingEvent.ClosureReportDecided;
import org.dhruva.contracts.legal.ProceedingEvent.ClosureReportRecorded;
import org.dhruva.contracts.legal.ProceedingEvent.CnrRecorded;
import org.dhruva.contracts.legal.ProceedingEvent.CognizanceTaken;
import org.dhruva.contracts.legal.ProceedingEvent.CommittedToSessions;
import org.dhruva.contracts.legal.ProceedingEvent.CompensationDirected;
import org.dhruva.contracts.legal.ProceedingEvent.CopiesGiven;
import org.dhruva.contracts.legal.ProceedingEvent.CounselAppointed;
import org.dhruva.contracts.legal.ProceedingEvent.CounselDischarged;
import org.dhruva.contracts.legal.ProceedingEvent.DangerNoteLifted;
import org.dhruva.contracts.legal.ProceedingEvent.DangerNoted;
import org.dhruva.contracts.legal.ProceedingEvent.EntryCorrected;
import org.dhruva.contracts.legal.ProceedingEvent.FirQuashed;
import org.dhruva.contracts.legal.ProceedingEvent.FirRegistered;
import org.dhruva.contracts.legal.ProceedingEvent.FirTransferred;
import org.dhruva.contracts.legal.ProceedingEvent.HearingAdjourned;
import org.dhruva.contracts.legal.ProceedingEvent.HearingHeld;
import org.dhruva.contracts.legal.ProceedingEvent.HearingPurpose;
import org.dhruva.contracts.legal.ProceedingEvent.HearingScheduled;
import org.dhruva.contracts.legal.ProceedingEvent.HighCourtCircularRecorded;
import org.dhruva.contracts.legal.ProceedingEvent.InvestigationTransferRequested;
import org.dhruva.contracts.legal.ProceedingEvent.InvestigationTransferred;
import org.dhruva.contracts.legal.ProceedingEvent.JudgmentDelivered;
import org.dhruva.contracts.legal.ProceedingEvent.MedicalExaminationRecorded;
import org.dhruva.contracts.legal.ProceedingEvent.MedicalReportSent;
import org.dhruva.contracts.legal.ProceedingEvent.ObservationNoted;
import org.dhruva.contracts.legal.ProceedingEvent.OffenceCompounded;
import org.dhruva.contracts.legal.ProceedingEvent.OffenceReported;
import org.dhruva.contracts.legal.ProceedingEvent.PaperIssued;
import org.dhruva.contracts.legal.ProceedingEvent.ProceedingAbated;
import org.dhruva.contracts.legal.ProceedingEvent.ProceedingClosed;
import org.dhruva.contracts.legal.ProceedingEvent.ProceedingReopened;
import org.dhruva.contracts.legal.ProceedingEvent.ProgressNoticeGiven;
import org.dhruva.contracts.legal.ProceedingEvent.ProsecutionWithdrawn;
import org.dhruva.contracts.legal.ProceedingEvent.ProtestFiled;
import org.dhruva.contracts.legal.ProceedingEvent.RegistrationStepTaken;
import org.dhruva.contracts.legal.ProceedingEvent.RemoteTestimonyOrdered;
import org.dhruva.contracts.legal.ProceedingEvent.RemoteTestimonyRequested;
import org.dhruva.contracts.legal.ProceedingEvent.SafeServiceDecided;
import org.dhruva.contracts.legal.ProceedingEvent.SafeServiceRequested;
import org.dhruva.contracts.legal.ProceedingEvent.SentencePassed;
import org.dhruva.contracts.legal.ProceedingEvent.StatementRecorded;
import org.dhruva.contracts.legal.ProceedingEvent.TestimonyRecorded;
import org.dhruva.contracts.legal.ProceedingEvent.ThreatReportOrdered;
import org.dhruva.contracts.legal.ProceedingEvent.ThreatReportReceived;
import org.dhruva.contracts.legal.ProceedingEvent.Witness;
import org.dhruva.contracts.legal.ProceedingEvent.WitnessProtectionDeclined;
import org.dhruva.contracts.legal.ProceedingEvent.WitnessProtectionEnded;
import org.dhruva.contracts.legal.ProceedingEvent.WitnessProtectionOrdered;
import org.dhruva.contracts.legal.ProceedingEvent.WitnessProtectionRequested;
import org.dhruva.kernel.CorruptHistory;
import org.dhruva.kernel.Decider;
import org.dhruva.kernel.Outcome;

/**
 * The rules of a criminal proceeding.
 *
 * <ul>
 *   <li>It begins when the police are told, or with the FIR; without an FIR nobody investigates.
 *   <li>Each accused is decided for himself: one may be convicted while another is still sought.
 *   <li>Charges come after cognizance, a judgment after the charges, a sentence after a conviction,
 *       an appeal after a decision; for each accused once, unless a higher court sends it back.
 *   <li>What a higher court says replaces what stood; the earlier judgment stays in the history.
 *   <li>Compensation needs no conviction, and its absence after a judgment is an alert.
 *   <li>A proceeding is closed only when every accused whom the police sent up has an outcome, or
 *       the whole case was withdrawn, quashed, given up by the police, or entered twice.
 *   <li>A correction is accepted if the whole history could have happened that way.
 * </ul>
 */
public final class ProceedingDecider
    implements Decider<ProceedingCommand, Proceeding, ProceedingEvent, ProceedingRejection> {

  /** After one of these the same may happen once more, even on the same day. */
  private static final Set<Class<? extends ProceedingEvent>> AGAIN_AFTER_APPEAL =
      Set.of(ProceedingClosed.class, ProceedingReopened.class, AppealDecided.class);

  private static final Set<Class<? extends ProceedingEvent>> AGAIN_AFTER_BAIL =
      Set.of(ProceedingClosed.class, BailDecided.class);

  private static final Set<Class<? extends ProceedingEvent>> AGAIN_AFTER_PROTECTION =
      Set.of(
          ProceedingClosed.class,
          WitnessProtectionOrdered.class,
          WitnessProtectionDeclined.class,
          WitnessProtectionEnded.class);

  private static final Set<Class<? extends ProceedingEvent>> AGAIN_AFTER_REMOTE_ORDER =
      Set.of(ProceedingClosed.class, RemoteTestimonyOrdered.class);

  private static final Set<Class<? extends ProceedingEvent>> AGAIN_AFTER_THREAT_REPORT =
      Set.of(ProceedingClosed.class, ThreatReportReceived.class);

  @Override
  public Proceeding initial() {
    return new Proceeding.None();
  }

  @Override
  public Outcome<ProceedingEvent, ProceedingRejection> decide(
      ProceedingCommand command, Proceeding proceeding) {
    return switch (command) {
      case ProceedingCommand.OfInvestigation asked -> decideInvestigation(asked, proceeding);
      case ProceedingCommand.OfTrial asked -> decideTrial(asked, proceeding);
      case ProceedingCommand.OfEnd asked -> decideEnd(asked, proceeding);
      case ProceedingCommand.OfSafety asked -> decideSafety(asked, proceeding);
      case ProceedingCommand.NoteObservation(var on, var text) ->
          accept(proceeding, new ObservationNoted(on, text));
      case ProceedingCommand.Correct correct -> Correction.of(correct, proceeding, this);
      case ProceedingCommand.Close(var on, var reason) ->
          acceptOnce(proceeding, new ProceedingClosed(on, reason));
      case ProceedingCommand.Reopen(var on, var because) ->
          acceptOnce(proceeding, new ProceedingReopened(on, because));
    };
  }

  private Outcome<ProceedingEvent, ProceedingRejection> decideInvestigation(
      ProceedingCommand.OfInvestigation asked, Proceeding proceeding) {
    return switch (asked) {
      case ProceedingCommand.ReportOffence(
              var on,
              var survivor,
              var sections,
              var jurisdiction,
              var way,
              var offenceOn) ->
          acceptOnce(
              proceeding,
              new OffenceReported(on, survivor, sections, jurisdiction, way, offenceOn));
      case ProceedingCommand.RegisterFir(
              var on,
              var survivor,
              var sections,
              var jurisdiction,
              var firNumber,
              var zero,
              var offenceOn) ->
          acceptOnce(
              proceeding,
              new FirRegistered(
                  on,
                  survivor,
                  sections,
                  jurisdiction,
                  firNumber.map(FirNumber::normalised),
                  zero,
                  offenceOn));
      case ProceedingCommand.RecordRegistrationStep(var on, var step) ->
          acceptOnce(proceeding, new RegistrationStepTaken(on, step));
      case ProceedingCommand.TransferFir(var on, var to, var firNumber) ->
          acceptOnce(proceeding, new FirTransferred(on, to, firNumber.map(FirNumber::normalised)));
      case ProceedingCommand.RecordMedicalExamination(var on) ->
          acceptOnce(proceeding, new MedicalExaminationRecorded(on));
      case ProceedingCommand.SendMedicalReport(var on) ->
          acceptOnce(proceeding, new MedicalReportSent(on));
      case ProceedingCommand.RecordStatement(var on, var kind) ->
          acceptOnce(proceeding, new StatementRecorded(on, kind));
      case ProceedingCommand.GiveProgressNotice(var on) ->
          acceptOnce(proceeding, new ProgressNoticeGiven(on));
      case ProceedingCommand.RequestInvestigationTransfer(var on, var to, var jurisdiction) ->
          acceptOnce(proceeding, new InvestigationTransferRequested(on, to, jurisdiction));
      case ProceedingCommand.TransferInvestigation transfer -> transfer(proceeding, transfer);
      case ProceedingCommand.NameAccused(var on, var name) ->
          accept(proceeding, new AccusedNamed(on, proceeding.file().nextLabel(), name));
      case ProceedingCommand.RecordArrest(var on, var accused) ->
          acceptOnce(proceeding, new ArrestRecorded(on, accused));
      case ProceedingCommand.FileChargeSheet file -> fileChargeSheet(proceeding, file);
      case ProceedingCommand.RecordClosureReport(var on, var ground) ->
          acceptOnce(proceeding, new ClosureReportRecorded(on, ground));
      case ProceedingCommand.FileProtest(var on) -> acceptOnce(proceeding, new ProtestFiled(on));
      case ProceedingCommand.DecideClosureReport(var on, var decision) ->
          acceptOnce(proceeding, new ClosureReportDecided(on, decision));
    };
  }

  private Outcome<ProceedingEvent, ProceedingRejection> decideTrial(
      ProceedingCommand.OfTrial asked, Proceeding proceeding) {
    return switch (asked) {
      case ProceedingCommand.TakeCognizance(var on, var court, var caseNumber) ->
          acceptOnce(proceeding, new CognizanceTaken(on, court, caseNumber));
      case ProceedingCommand.CommitToSessions(var on, var caseNumber) ->
          acceptOnce(proceeding, new CommittedToSessions(on, caseNumber));
      // A number that is sealed cannot be compared with the one that was entered before.
      case ProceedingCommand.RecordCnr(var on, var cnr) ->
          accept(proceeding, new CnrRecorded(on, Cnr.normalised(cnr)));
      case ProceedingCommand.RecordAppearance(var on, var accused) ->
          acceptOnce(proceeding, new AccusedAppeared(on, accused));
      case ProceedingCommand.GiveCopies(var on) -> acceptOnce(proceeding, new CopiesGiven(on));
      case ProceedingCommand.RecordHighCourtCircular(var on) ->
          acceptOnce(proceeding, new HighCourtCircularRecorded(on));
      case ProceedingCommand.FrameCharges(var on, var charges) ->
          acceptOnce(proceeding, new ChargesFramed(on, charges));
      case ProceedingCommand.DischargeAccused(var on, var accused) ->
          acceptOnce(proceeding, new AccusedDischarged(on, accused));
      case ProceedingCommand.OfHearing hearing -> decideHearing(hearing, proceeding);
      case ProceedingCommand.RecordTestimony testimony -> recordTestimony(proceeding, testimony);
      case ProceedingCommand.ConcludeArguments(var on) ->
          acceptOnce(proceeding, new ArgumentsConcluded(on));
      case ProceedingCommand.DeliverJudgment(var on, var verdicts) ->
          acceptOnce(proceeding, new JudgmentDelivered(on, verdicts));
      case ProceedingCommand.PassSentence(var on, var accused, var imprisonment, var amount) ->
          acceptOnce(proceeding, new SentencePassed(on, accused, imprisonment, amount));
      case ProceedingCommand.DirectCompensation(var on, var route, var interim, var amount) ->
          acceptOnce(proceeding, new CompensationDirected(on, route, interim, amount));
    };
  }

  private static Outcome<ProceedingEvent, ProceedingRejection> decideHearing(
      ProceedingCommand.OfHearing asked, Proceeding proceeding) {
    return whyUnclear(asked)
        .<Outcome<ProceedingEvent, ProceedingRejection>>map(Outcome::reject)
        .orElseGet(() -> acceptOnce(proceeding, hearing(asked, asked.purpose().orElseThrow())));
  }

  /** Words of the court that could be read have become a purpose on their way here. */
  private static Optional<ProceedingRejection> whyUnclear(ProceedingCommand.OfHearing asked) {
    if (asked.courtWords().stream().allMatch(String::isBlank)) {
      return Checks.unless(asked.purpose().isPresent(), new ProceedingRejection.PurposeMissing());
    }
    return Checks.no(
        asked.purpose().isPresent()
            ? new ProceedingRejection.PurposeTwice()
            : new ProceedingRejection.CourtWordsTooLong());
  }

  private static ProceedingEvent hearing(
      ProceedingCommand.OfHearing asked, HearingPurpose purpose) {
    return switch (asked) {
      case ProceedingCommand.ScheduleHearing(var on, var hearingOn, var hearingAt, _, _) ->
          new HearingScheduled(on, hearingOn, hearingAt, purpose);
      case ProceedingCommand.HoldHearing(var on, var scheduledBy, _, _) ->
          new HearingHeld(on, scheduledBy, purpose);
      case ProceedingCommand.AdjournHearing(
              var on,
              var scheduledBy,
              _,
              _,
              var reason,
              var nextOn) ->
          new HearingAdjourned(on, scheduledBy, purpose, reason, nextOn);
    };
  }

  private Outcome<ProceedingEvent, ProceedingRejection> decideEnd(
      ProceedingCommand.OfEnd asked, Proceeding proceeding) {
    return switch (asked) {
      case ProceedingCommand.WithdrawProsecution(var on, var accused, var survivorHeard) ->
          acceptOnce(proceeding, new ProsecutionWithdrawn(on, accused, survivorHeard));
      case ProceedingCommand.CompoundOffence(var on, var accused) ->
          acceptOnce(proceeding, new OffenceCompounded(on, accused));
      case ProceedingCommand.QuashFir(var on, var accused) ->
          acceptOnce(proceeding, new FirQuashed(on, accused));
      case ProceedingCommand.Abate(var on, var accused) ->
          acceptOnce(proceeding, new ProceedingAbated(on, accused));
      case ProceedingCommand.FileAppeal(var on, var kind, var by, var forum, var accused) ->
          acceptOnce(proceeding, new AppealFiled(on, kind, by, forum, accused));
      case ProceedingCommand.DecideAppeal(var on, var appeal, var verdicts) ->
          acceptOnce(proceeding, new AppealDecided(on, appeal, verdicts));
    };
  }

  private Outcome<ProceedingEvent, ProceedingRejection> decideSafety(
      ProceedingCommand.OfSafety asked, Proceeding proceeding) {
    return switch (asked) {
      case ProceedingCommand.RequestRemoteTestimony(var on, var ground, var from) ->
          acceptOnce(
              proceeding, new RemoteTestimonyRequested(on, ground, from), AGAIN_AFTER_REMOTE_ORDER);
      case ProceedingCommand.OrderRemoteTestimony order ->
          acceptOnce(
              proceeding,
              new RemoteTestimonyOrdered(
                  order.on(),
                  order.granted(),
                  order.from(),
                  order.refusal(),
                  order.coordinator(),
                  order.inCamera(),
                  order.hearingOn()));
      case ProceedingCommand.ApplyForBail(var on, var accused, var kind) ->
          acceptOnce(proceeding, new BailApplied(on, accused, kind), AGAIN_AFTER_BAIL);
      case ProceedingCommand.RequestBailCancellation(var on, var accused, var by) ->
          acceptOnce(proceeding, new BailCancellationRequested(on, accused, by), AGAIN_AFTER_BAIL);
      case ProceedingCommand.DecideBail decide -> decideBail(proceeding, decide);
      case ProceedingCommand.RequestWitnessProtection(var on) ->
          acceptOnce(proceeding, new WitnessProtectionRequested(on), AGAIN_AFTER_PROTECTION);
      case ProceedingCommand.OrderThreatReport(var on) ->
          acceptOnce(proceeding, new ThreatReportOrdered(on), AGAIN_AFTER_THREAT_REPORT);
      case ProceedingCommand.ReceiveThreatReport(var on, var category) ->
          acceptOnce(proceeding, new ThreatReportReceived(on, category));
      case ProceedingCommand.OrderWitnessProtection(var on, var category, var extent, var until) ->
          acceptOnce(
              proceeding,
              new WitnessProtectionOrdered(on, category, extent, until),
              AGAIN_AFTER_PROTECTION);
      case ProceedingCommand.DeclineWitnessProtection(var on) ->
          acceptOnce(proceeding, new WitnessProtectionDeclined(on), AGAIN_AFTER_PROTECTION);
      case ProceedingCommand.EndWitnessProtection(var on) ->
          acceptOnce(proceeding, new WitnessProtectionEnded(on), AGAIN_AFTER_PROTECTION);
      case ProceedingCommand.NoteDanger(var on, var text, var way) ->
          accept(proceeding, new DangerNoted(on, text, way));
      case ProceedingCommand.LiftDangerNote(var on) ->
          acceptOnce(proceeding, new DangerNoteLifted(on), Set.of(DangerNoted.class));
      case ProceedingCommand.IssuePaper(var on, var kind, var way, var hearingOn) ->
          acceptOnce(proceeding, new PaperIssued(on, kind, way, hearingOn));
      case ProceedingCommand.RequestSafeService(var on, var way) ->
          acceptOnce(
              proceeding, new SafeServiceRequested(on, way), Set.of(SafeServiceDecided.class));
      case ProceedingCommand.DecideSafeService(var on, var granted) ->
          acceptOnce(
              proceeding, new SafeServiceDecided(on, granted), Set.of(SafeServiceRequested.class));
      case ProceedingCommand.AppointCounsel appoint ->
          accept(
              proceeding,
              new CounselAppointed(
                  appoint.on(),
                  appoint.kind(),
                  appoint.role(),
                  appoint.name(),
                  appoint.document(),
                  appoint.court(),
                  appoint.until()));
      case ProceedingCommand.DischargeCounsel(var on, var counsel) ->
          acceptOnce(proceeding, new CounselDischarged(on, counsel));
    };
  }

  @Override
  public Proceeding evolve(Proceeding proceeding, ProceedingEvent event) {
    if (!ProceedingGate.canFollow(proceeding, event)) {
      throw new CorruptHistory(proceeding, event);
    }
    ProceedingFile file = proceeding.file().plus(event);
    return switch (event) {
      case OffenceReported _ -> new Proceeding.Reported(file);
      case FirRegistered _ -> new Proceeding.Investigation(file);
      case CognizanceTaken _ -> new Proceeding.BeforeCourt(file);
      case ProceedingClosed _ -> new Proceeding.Closed(proceeding.with(file));
      case ProceedingReopened _ when proceeding instanceof Proceeding.Closed(var stood) ->
          stood.with(file);
      case EntryCorrected correction
          when Correction.isCorrectable(correction.entry(), proceeding.file()) ->
          proceeding.with(file.amended(correction));
      case AccusedNamed(_, var label, _) when label.equals(proceeding.file().nextLabel()) ->
          proceeding.with(file);
      case ProceedingReopened _, EntryCorrected _, AccusedNamed _ ->
          throw new CorruptHistory(proceeding, event);
      case FirTransferred _,
          MedicalExaminationRecorded _,
          StatementRecorded _,
          ProgressNoticeGiven _,
          InvestigationTransferRequested _,
          InvestigationTransferred _,
          ArrestRecorded _,
          ChargeSheetFiled _,
          ClosureReportRecorded _,
          ProtestFiled _,
          ClosureReportDecided _,
          CommittedToSessions _,
          ChargesFramed _,
          AccusedDischarged _,
          HearingScheduled _,
          HearingHeld _,
          HearingAdjourned _,
          RemoteTestimonyRequested _,
          RemoteTestimonyOrdered _,
          TestimonyRecorded _,
          BailApplied _,
          BailCancellationRequested _,
          BailDecided _,
          WitnessProtectionRequested _,
          WitnessProtectionOrdered _,
          WitnessProtectionDeclined _,
          WitnessProtectionEnded _,
          JudgmentDelivered _,
          SentencePassed _,
          CompensationDirected _,
          ProsecutionWithdrawn _,
          OffenceCompounded _,
          FirQuashed _,
          ProceedingAbated _,
          AppealFiled _,
          AppealDecided _,
          CounselAppointed _,
          CounselDischarged _,
          RegistrationStepTaken _,
          MedicalReportSent _,
          CnrRecorded _,
          AccusedAppeared _,
          CopiesGiven _,
          HighCourtCircularRecorded _,
          ArgumentsConcluded _,
          ThreatReportOrdered _,
          ThreatReportReceived _,
          DangerNoted _,
          DangerNoteLifted _,
          PaperIssued _,
          SafeServiceRequested _,
          SafeServiceDecided _,
          ObservationNoted _ ->
          proceeding.with(file);
    };
  }

  private Outcome<ProceedingEvent, ProceedingRejection> transfer(
      Proceeding proceeding, ProceedingCommand.TransferInvestigation transfer) {
    boolean isSo =
        ProceedingRules.isInvestigating(transfer.to(), transfer.jurisdiction(), proceeding.file());
    return isSo
        ? Outcome.nothing()
        : accept(
            proceeding,
            new InvestigationTransferred(transfer.on(), transfer.to(), transfer.jurisdiction()));
  }

  private Outcome<ProceedingEvent, ProceedingRejection> fileChargeSheet(
      Proceeding proceeding, ProceedingCommand.FileChargeSheet file) {
    boolean supplementary = proceeding.file().chargeSheetOn().isPresent();
    ChargeSheetFiled first = chargeSheet(file, false);
    return proceeding.file().says(first, AGAIN_AFTER_APPEAL)
        ? Outcome.nothing()
        : acceptOnce(proceeding, chargeSheet(file, supplementary));
  }

  private static ChargeSheetFiled chargeSheet(
      ProceedingCommand.FileChargeSheet file, boolean supplementary) {
    return new ChargeSheetFiled(
        file.on(), file.accused(), file.notSentUp(), file.sections(), supplementary);
  }

  private Outcome<ProceedingEvent, ProceedingRejection> recordTestimony(
      Proceeding proceeding, ProceedingCommand.RecordTestimony testimony) {
    TestimonyRecorded recorded =
        new TestimonyRecorded(
            testimony.on(), testimony.witness(), testimony.mode(), testimony.inCamera());
    // Several others may be heard on one day; they are not told apart by name.
    return testimony.witness() == Witness.OTHER
        ? accept(proceeding, recorded)
        : acceptOnce(proceeding, recorded);
  }

  /** Bail may be granted, cancelled and granted anew: only the last decision can be the same. */
  private Outcome<ProceedingEvent, ProceedingRejection> decideBail(
      Proceeding proceeding, ProceedingCommand.DecideBail decide) {
    BailDecided decided =
        new BailDecided(decide.on(), decide.accused(), decide.decision(), decide.survivorHeard());
    boolean isSo =
        proceeding
            .file()
            .accused(decide.accused())
            .flatMap(Accused::lastBailDecision)
            .filter(decided::equals)
            .isPresent();
    return isSo ? Outcome.nothing() : accept(proceeding, decided);
  }

  private static Outcome<ProceedingEvent, ProceedingRejection> acceptOnce(
      Proceeding proceeding, ProceedingEvent event) {
    return acceptOnce(proceeding, event, AGAIN_AFTER_APPEAL);
  }

  private static Outcome<ProceedingEvent, ProceedingRejection> acceptOnce(
      Proceeding proceeding,
      ProceedingEvent event,
      Set<Class<? extends ProceedingEvent>> possibleAnewBy) {
    return proceeding.file().says(event, possibleAnewBy)
        ? Outcome.nothing()
        : accept(proceeding, event);
  }

  private static Outcome<ProceedingEvent, ProceedingRejection> accept(
      Proceeding proceeding, ProceedingEvent event) {
    return ProceedingRules.refusal(event, proceeding)
        .<Outcome<ProceedingEvent, ProceedingRejection>>map(Outcome::reject)
        .orElseGet(() -> Outcome.accept(event));
  }
}
