package org.dhruva.legal.proceeding;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dhruva.contracts.legal.ProceedingEvent;

/**
 * When a command is possible, before it is asked what it says. There is one row for each command
 * and the event it leads to, and everything reads the same row: decide before it accepts, evolve
 * before it believes, a correction before it changes the past, and {@link Proceeding#possible()}.
 *
 * @param states where it is possible
 * @param unless what in the file stands against it all the same
 */
record ProceedingGate(
    Class<? extends ProceedingCommand> command,
    Class<? extends ProceedingEvent> event,
    Set<Class<? extends Proceeding>> states,
    Function<ProceedingFile, Optional<ProceedingRejection>> unless) {

  static final int ENTRIES_MAX = 2_000;
  static final int ACCUSED_MAX = 50;
  static final int COUNSEL_MAX = 20;
  static final int HEARINGS_OPEN_MAX = 100;
  static final int APPEALS_OPEN_MAX = 50;

  private static final Set<Class<? extends Proceeding>> NONE = Set.of(Proceeding.None.class);
  private static final Set<Class<? extends Proceeding>> BEFORE_FIR =
      Set.of(Proceeding.None.class, Proceeding.Reported.class);
  private static final Set<Class<? extends Proceeding>> POLICE =
      Set.of(Proceeding.Investigation.class);
  private static final Set<Class<? extends Proceeding>> COURT =
      Set.of(Proceeding.BeforeCourt.class);

  /** There is an FIR. */
  private static final Set<Class<? extends Proceeding>> OPEN =
      Set.of(Proceeding.Investigation.class, Proceeding.BeforeCourt.class);

  /** Whether there is an FIR or not. */
  private static final Set<Class<? extends Proceeding>> UNTIL_CLOSED =
      Set.of(
          Proceeding.Reported.class, Proceeding.Investigation.class, Proceeding.BeforeCourt.class);

  private static final Set<Class<? extends Proceeding>> CLOSED = Set.of(Proceeding.Closed.class);
  private static final Set<Class<? extends Proceeding>> BEGUN =
      Set.of(
          Proceeding.Reported.class,
          Proceeding.Investigation.class,
          Proceeding.BeforeCourt.class,
          Proceeding.Closed.class);

  private static final List<ProceedingGate> ALL =
      List.of(
          row(ProceedingCommand.ReportOffence.class, ProceedingEvent.OffenceReported.class, NONE),
          row(ProceedingCommand.RegisterFir.class, ProceedingEvent.FirRegistered.class, BEFORE_FIR),
          row(
              ProceedingCommand.RecordRegistrationStep.class,
              ProceedingEvent.RegistrationStepTaken.class,
              UNTIL_CLOSED),
          row(ProceedingCommand.TransferFir.class, ProceedingEvent.FirTransferred.class, OPEN)
              .unlessStopped()
              .unless(file -> !file.isZeroFir(), new ProceedingRejection.NotAZeroFir()),
          row(
              ProceedingCommand.RecordMedicalExamination.class,
              ProceedingEvent.MedicalExaminationRecorded.class,
              UNTIL_CLOSED),
          row(
                  ProceedingCommand.SendMedicalReport.class,
                  ProceedingEvent.MedicalReportSent.class,
                  UNTIL_CLOSED)
              .unless(
                  file -> file.medicallyExaminedOn().isEmpty(),
                  new ProceedingRejection.NotExamined()),
          row(
              ProceedingCommand.RecordStatement.class,
              ProceedingEvent.StatementRecorded.class,
              OPEN),
          row(
              ProceedingCommand.GiveProgressNotice.class,
              ProceedingEvent.ProgressNoticeGiven.class,
              OPEN),
          row(
                  ProceedingCommand.RequestInvestigationTransfer.class,
                  ProceedingEvent.InvestigationTransferRequested.class,
                  OPEN)
              .unlessStopped(),
          row(
                  ProceedingCommand.TransferInvestigation.class,
                  ProceedingEvent.InvestigationTransferred.class,
                  OPEN)
              .unlessStopped(),
          row(ProceedingCommand.NameAccused.class, ProceedingEvent.AccusedNamed.class, OPEN)
              .unlessStopped()
              .atMost(ACCUSED_MAX, "accused", file -> file.accused().size()),
          row(ProceedingCommand.RecordArrest.class, ProceedingEvent.ArrestRecorded.class, OPEN)
              .unlessStopped()
              .unlessNobodyIs(_ -> true, new ProceedingRejection.NobodyAccused()),
          row(ProceedingCommand.FileChargeSheet.class, ProceedingEvent.ChargeSheetFiled.class, OPEN)
              .unlessStopped(),
          row(
                  ProceedingCommand.RecordClosureReport.class,
                  ProceedingEvent.ClosureReportRecorded.class,
                  POLICE)
              .unlessStopped(),
          row(ProceedingCommand.FileProtest.class, ProceedingEvent.ProtestFiled.class, POLICE)
              .unless(
                  file -> file.openClosureReport().isEmpty(),
                  new ProceedingRejection.NoClosureReport()),
          row(
                  ProceedingCommand.DecideClosureReport.class,
                  ProceedingEvent.ClosureReportDecided.class,
                  POLICE)
              .unless(
                  file -> file.openClosureReport().isEmpty(),
                  new ProceedingRejection.NoClosureReport()),
          row(ProceedingCommand.TakeCognizance.class, ProceedingEvent.CognizanceTaken.class, POLICE)
              .unlessStopped()
              .unless(
                  file -> file.firstPoliceReportOn().isEmpty(),
                  new ProceedingRejection.NoPoliceReport()),
          row(
                  ProceedingCommand.CommitToSessions.class,
                  ProceedingEvent.CommittedToSessions.class,
                  COURT)
              .unlessStopped(),
          row(ProceedingCommand.RecordCnr.class, ProceedingEvent.CnrRecorded.class, OPEN),
          row(
                  ProceedingCommand.RecordAppearance.class,
                  ProceedingEvent.AccusedAppeared.class,
                  COURT)
              .unlessNobodyIs(_ -> true, new ProceedingRejection.NobodyAccused()),
          row(ProceedingCommand.GiveCopies.class, ProceedingEvent.CopiesGiven.class, OPEN),
          row(
              ProceedingCommand.RecordHighCourtCircular.class,
              ProceedingEvent.HighCourtCircularRecorded.class,
              COURT),
          row(ProceedingCommand.FrameCharges.class, ProceedingEvent.ChargesFramed.class, COURT)
              .unlessNobodyIs(Accused::isUndecided, new ProceedingRejection.NobodyUndecided()),
          row(
                  ProceedingCommand.DischargeAccused.class,
                  ProceedingEvent.AccusedDischarged.class,
                  COURT)
              .unlessNobodyIs(
                  a -> a.isUndecided() && !a.isOnTrial(),
                  new ProceedingRejection.NobodyToDischarge()),
          row(ProceedingCommand.ScheduleHearing.class, ProceedingEvent.HearingScheduled.class, OPEN)
              .atMost(HEARINGS_OPEN_MAX, "open hearings", file -> file.openHearings().size()),
          row(ProceedingCommand.HoldHearing.class, ProceedingEvent.HearingHeld.class, OPEN),
          row(ProceedingCommand.AdjournHearing.class, ProceedingEvent.HearingAdjourned.class, OPEN),
          row(
              ProceedingCommand.RequestRemoteTestimony.class,
              ProceedingEvent.RemoteTestimonyRequested.class,
              COURT),
          row(
              ProceedingCommand.OrderRemoteTestimony.class,
              ProceedingEvent.RemoteTestimonyOrdered.class,
              COURT),
          row(
              ProceedingCommand.RecordTestimony.class,
              ProceedingEvent.TestimonyRecorded.class,
              COURT),
          row(
                  ProceedingCommand.ConcludeArguments.class,
                  ProceedingEvent.ArgumentsConcluded.class,
                  COURT)
              .unlessNobodyIs(Accused::isOnTrial, new ProceedingRejection.NobodyOnTrial()),
          row(ProceedingCommand.ApplyForBail.class, ProceedingEvent.BailApplied.class, OPEN)
              .unlessNobodyIs(_ -> true, new ProceedingRejection.NobodyAccused()),
          row(
                  ProceedingCommand.RequestBailCancellation.class,
                  ProceedingEvent.BailCancellationRequested.class,
                  OPEN)
              .unlessNobodyIs(
                  a -> a.onBailSince().isPresent(), new ProceedingRejection.NobodyOnBail()),
          row(ProceedingCommand.DecideBail.class, ProceedingEvent.BailDecided.class, OPEN)
              .unlessNobodyIs(_ -> true, new ProceedingRejection.NobodyAccused()),
          row(
              ProceedingCommand.RequestWitnessProtection.class,
              ProceedingEvent.WitnessProtectionRequested.class,
              UNTIL_CLOSED),
          row(
              ProceedingCommand.OrderThreatReport.class,
              ProceedingEvent.ThreatReportOrdered.class,
              UNTIL_CLOSED),
          row(
                  ProceedingCommand.ReceiveThreatReport.class,
                  ProceedingEvent.ThreatReportReceived.class,
                  UNTIL_CLOSED)
              .unless(
                  file -> file.threatReportOrderedOn().isEmpty(),
                  new ProceedingRejection.NoThreatReportOrdered()),
          row(
              ProceedingCommand.OrderWitnessProtection.class,
              ProceedingEvent.WitnessProtectionOrdered.class,
              UNTIL_CLOSED),
          row(
                  ProceedingCommand.DeclineWitnessProtection.class,
                  ProceedingEvent.WitnessProtectionDeclined.class,
                  UNTIL_CLOSED)
              .unless(
                  file -> file.protectionRequestedOn().isEmpty(),
                  new ProceedingRejection.NoProtectionRequested()),
          row(
                  ProceedingCommand.EndWitnessProtection.class,
                  ProceedingEvent.WitnessProtectionEnded.class,
                  UNTIL_CLOSED)
              .unless(
                  file -> file.protection().isEmpty(),
                  new ProceedingRejection.NoProtectionStands()),
          row(ProceedingCommand.NoteDanger.class, ProceedingEvent.DangerNoted.class, UNTIL_CLOSED),
          row(
                  ProceedingCommand.LiftDangerNote.class,
                  ProceedingEvent.DangerNoteLifted.class,
                  UNTIL_CLOSED)
              .unless(file -> file.dangerNote().isEmpty(), new ProceedingRejection.NoDangerNoted()),
          row(ProceedingCommand.IssuePaper.class, ProceedingEvent.PaperIssued.class, OPEN),
          row(
              ProceedingCommand.RequestSafeService.class,
              ProceedingEvent.SafeServiceRequested.class,
              OPEN),
          row(
                  ProceedingCommand.DecideSafeService.class,
                  ProceedingEvent.SafeServiceDecided.class,
                  OPEN)
              .unless(
                  file -> file.safeServiceRequestedOn().isEmpty(),
                  new ProceedingRejection.NoSafeServiceRequested()),
          row(
                  ProceedingCommand.DeliverJudgment.class,
                  ProceedingEvent.JudgmentDelivered.class,
                  COURT)
              .unlessNobodyIs(Accused::isOnTrial, new ProceedingRejection.NobodyOnTrial()),
          row(ProceedingCommand.PassSentence.class, ProceedingEvent.SentencePassed.class, COURT)
              .unlessNobodyIs(
                  Accused::isAwaitingSentence, new ProceedingRejection.NobodyAwaitsSentence()),
          row(
              ProceedingCommand.DirectCompensation.class,
              ProceedingEvent.CompensationDirected.class,
              OPEN),
          row(
                  ProceedingCommand.WithdrawProsecution.class,
                  ProceedingEvent.ProsecutionWithdrawn.class,
                  OPEN)
              .unlessStopped()
              .unless(ProceedingGate::isDecidedForAll, new ProceedingRejection.NobodyUndecided()),
          row(
                  ProceedingCommand.CompoundOffence.class,
                  ProceedingEvent.OffenceCompounded.class,
                  COURT)
              .unlessNobodyIs(Accused::isUndecided, new ProceedingRejection.NobodyUndecided()),
          row(ProceedingCommand.QuashFir.class, ProceedingEvent.FirQuashed.class, OPEN)
              .unlessStopped()
              .unless(ProceedingGate::isDecidedForAll, new ProceedingRejection.NobodyUndecided()),
          row(ProceedingCommand.Abate.class, ProceedingEvent.ProceedingAbated.class, OPEN)
              .unlessNobodyIs(Accused::isUndecided, new ProceedingRejection.NobodyUndecided()),
          row(ProceedingCommand.FileAppeal.class, ProceedingEvent.AppealFiled.class, OPEN)
              .unlessNobodyIs(
                  AccusedRules::isAppealable, new ProceedingRejection.NothingToAppealAgainst())
              .atMost(APPEALS_OPEN_MAX, "open appeals", file -> file.openAppeals().size()),
          row(ProceedingCommand.DecideAppeal.class, ProceedingEvent.AppealDecided.class, OPEN)
              .unless(file -> file.openAppeals().isEmpty(), new ProceedingRejection.NoAppealOpen()),
          row(
                  ProceedingCommand.AppointCounsel.class,
                  ProceedingEvent.CounselAppointed.class,
                  UNTIL_CLOSED)
              .atMost(COUNSEL_MAX, "advocates acting", file -> file.counsel().size()),
          row(
                  ProceedingCommand.DischargeCounsel.class,
                  ProceedingEvent.CounselDischarged.class,
                  UNTIL_CLOSED)
              .unless(file -> file.counsel().isEmpty(), new ProceedingRejection.NoCounselActs()),
          row(
              ProceedingCommand.NoteObservation.class,
              ProceedingEvent.ObservationNoted.class,
              UNTIL_CLOSED),
          row(ProceedingCommand.Correct.class, ProceedingEvent.EntryCorrected.class, BEGUN),
          row(ProceedingCommand.Close.class, ProceedingEvent.ProceedingClosed.class, UNTIL_CLOSED),
          row(ProceedingCommand.Reopen.class, ProceedingEvent.ProceedingReopened.class, CLOSED));

  private static final Map<Class<?>, ProceedingGate> BY_EVENT =
      ALL.stream().collect(Collectors.toUnmodifiableMap(ProceedingGate::event, gate -> gate));

  static Set<Class<? extends ProceedingCommand>> openIn(Proceeding proceeding) {
    return ALL.stream()
        .filter(gate -> gate.whyNot(proceeding).isEmpty())
        .map(ProceedingGate::command)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Why the event cannot happen now, whatever it says; empty if it can. */
  static Optional<ProceedingRejection> whyNot(ProceedingEvent event, Proceeding proceeding) {
    return BY_EVENT.get(event.getClass()).whyNot(proceeding);
  }

  /** Whether such an event may be in a history at this point at all. */
  static boolean canFollow(Proceeding proceeding, ProceedingEvent event) {
    return BY_EVENT.get(event.getClass()).states().contains(proceeding.getClass());
  }

  private Optional<ProceedingRejection> whyNot(Proceeding proceeding) {
    if (!states.contains(proceeding.getClass())) {
      return Optional.of(whyNotHere(proceeding));
    }
    return proceeding.file().size() >= ENTRIES_MAX
        ? Optional.of(new ProceedingRejection.LimitReached("entries", ENTRIES_MAX))
        : unless.apply(proceeding.file());
  }

  private ProceedingRejection whyNotHere(Proceeding proceeding) {
    return switch (proceeding) {
      case Proceeding.None _ -> new ProceedingRejection.NotBegun();
      case Proceeding _ when beginsOne() && proceeding.file().fir().isPresent() ->
          new ProceedingRejection.AlreadyRegistered();
      case Proceeding _ when states.equals(NONE) -> new ProceedingRejection.AlreadyReported();
      case Proceeding.Closed _ -> new ProceedingRejection.IsClosed();
      case Proceeding _ when states.equals(CLOSED) -> new ProceedingRejection.IsOpen();
      case Proceeding.Reported _ -> new ProceedingRejection.NotRegistered();
      case Proceeding.Investigation _ -> new ProceedingRejection.CognizanceNotTaken();
      case Proceeding.BeforeCourt _ -> new ProceedingRejection.CognizanceTakenBefore();
    };
  }

  private boolean beginsOne() {
    return states.contains(Proceeding.None.class);
  }

  private static boolean isDecidedForAll(ProceedingFile file) {
    return !file.accused().isEmpty() && file.accused().stream().noneMatch(Accused::isUndecided);
  }

  private static ProceedingGate row(
      Class<? extends ProceedingCommand> command,
      Class<? extends ProceedingEvent> event,
      Set<Class<? extends Proceeding>> states) {
    return new ProceedingGate(command, event, states, _ -> Optional.empty());
  }

  private ProceedingGate unless(Predicate<ProceedingFile> standsAgainst, ProceedingRejection why) {
    return new ProceedingGate(
        command,
        event,
        states,
        file ->
            unless.apply(file).or(() -> Optional.of(why).filter(_ -> standsAgainst.test(file))));
  }

  private ProceedingGate unlessStopped() {
    return unless(ProceedingFile::isStopped, new ProceedingRejection.IsStopped());
  }

  private ProceedingGate unlessNobodyIs(Predicate<Accused> who, ProceedingRejection why) {
    return unless(file -> file.accused().stream().noneMatch(who), why);
  }

  private ProceedingGate atMost(int max, String of, Function<ProceedingFile, Integer> count) {
    return unless(file -> count.apply(file) >= max, new ProceedingRejection.LimitReached(of, max));
  }
}
