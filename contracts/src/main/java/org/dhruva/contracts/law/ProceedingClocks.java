package org.dhruva.contracts.law;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.dhruva.clocks.About;
import org.dhruva.clocks.Clock;
import org.dhruva.clocks.Clockwork;
import org.dhruva.contracts.law.Entries.Entry;
import org.dhruva.contracts.legal.ProceedingEvent;
import org.dhruva.contracts.legal.ProceedingEvent.AppealDecided;
import org.dhruva.contracts.legal.ProceedingEvent.AppealFiled;
import org.dhruva.contracts.legal.ProceedingEvent.BailDecision;
import org.dhruva.contracts.legal.ProceedingEvent.ClosureDecision;
import org.dhruva.contracts.legal.ProceedingEvent.CompensationDirected;
import org.dhruva.contracts.legal.ProceedingEvent.CounselDischarged;
import org.dhruva.contracts.legal.ProceedingEvent.Court;
import org.dhruva.contracts.legal.ProceedingEvent.FirRegistered;
import org.dhruva.contracts.legal.ProceedingEvent.HearingPurpose;
import org.dhruva.contracts.legal.ProceedingEvent.Jurisdiction;
import org.dhruva.contracts.legal.ProceedingEvent.OffenceReported;
import org.dhruva.contracts.legal.ProceedingEvent.ProceedingClosed;
import org.dhruva.contracts.legal.ProceedingEvent.ProceedingReopened;
import org.dhruva.contracts.legal.ProceedingEvent.RegistrationStep;
import org.dhruva.contracts.legal.ProceedingEvent.ReportWay;
import org.dhruva.contracts.legal.ProceedingEvent.Witness;
import org.dhruva.kernel.CivilDate;

/**
 * The clocks of a proceeding. Where the day of the offence is not known, it is at the latest the
 * one on which the police were told of it, and a section of the Penal Code of 1860 shows that it
 * was before the new codes.
 */
public final class ProceedingClocks {

  public static final String INVESTIGATION = "legal.investigation";
  public static final String PROGRESS_NOTICE = "legal.progress-notice";
  public static final String APPEAL = "legal.appeal";
  public static final String E_FIR_SIGNATURE = "legal.e-fir-signature";
  public static final String PRELIMINARY_ENQUIRY = "legal.preliminary-enquiry";
  public static final String REGISTRATION = "legal.registration";
  public static final String MEDICAL_EXAMINATION = "legal.medical-examination";
  public static final String MEDICAL_REPORT = "legal.medical-report";
  public static final String CUSTODY_WITHOUT_CHARGE_SHEET = "legal.custody-without-charge-sheet";
  public static final String COPIES = "legal.copies";
  public static final String DISCHARGE_APPLICATION = "legal.discharge-application";
  public static final String CHARGES = "legal.charges";
  public static final String CHILD_TRIAL = "legal.child-trial";
  public static final String CHILD_EVIDENCE = "legal.child-evidence";
  public static final String POCSO_TRIAL = "legal.pocso-trial";
  public static final String JUDGMENT = "legal.judgment";
  public static final String COMPENSATION_DIRECTION = "legal.compensation-direction";
  public static final String THREAT_REPORT = "legal.threat-report";
  public static final String PROTECTION_REVIEW = "legal.protection-review";
  public static final String COUNSEL_AUTHORITY = "legal.counsel-authority";

  /** In the law's {@code counts_from}: what the police were told, not the FIR that came of it. */
  static final String INFORMATION = "INFORMATION";

  private static final String OLD_CODE = "IPC";
  private static final String CHILD_LAW = "POCSO";

  private final Clockwork clocks;
  private final CivilDate informedOn;
  private final List<String> namedSections;
  private final LocalDate offenceOn;
  private final Map<Integer, Set<String>> undecided = new HashMap<>();
  private final Map<Integer, About> authorities = new HashMap<>();
  private final TrialProgress trial = new TrialProgress();
  private final Set<String> settled = new HashSet<>();
  private final Set<Class<?>> directionDueBy = new HashSet<>();
  private Optional<CivilDate> directedOn = Optional.empty();

  /**
   * @param report and {@code fir}: one of them at least; what the FIR says goes before the report
   */
  private ProceedingClocks(Optional<OffenceReported> report, Optional<FirRegistered> fir) {
    this.informedOn =
        report.map(OffenceReported::on).or(() -> fir.map(FirRegistered::on)).orElseThrow();
    this.namedSections =
        fir.map(FirRegistered::sections).or(() -> report.map(OffenceReported::sections)).get();
    this.offenceOn =
        fir.flatMap(FirRegistered::offenceOn)
            .or(() -> report.flatMap(OffenceReported::offenceOn))
            .orElse(informedOn)
            .day();
    this.clocks =
        Law.clockwork(
            offenceOn,
            fir.map(FirRegistered::jurisdiction)
                .or(() -> report.map(OffenceReported::jurisdiction))
                .map(Jurisdiction::state));
  }

  /**
   * All clocks of a proceeding, ended ones too.
   *
   * @param entries the events in stream order, each corrected one as it should have been
   */
  public static List<Clock> of(List<ProceedingEvent> entries) {
    Optional<OffenceReported> report = first(OffenceReported.class, entries);
    Optional<FirRegistered> fir = first(FirRegistered.class, entries);
    if (report.isEmpty() && fir.isEmpty()) {
      return List.of();
    }
    ProceedingClocks proceeding = new ProceedingClocks(report, fir);
    Entries.byDay(entries, event -> answered(event, report)).forEach(proceeding::take);
    Entries.restsSince(
            entries, ProceedingClosed.class::isInstance, ProceedingReopened.class::isInstance)
        .ifPresent(proceeding.clocks::suspend);
    return proceeding.clocks.clocks();
  }

  private static <E> Optional<E> first(Class<E> kind, List<ProceedingEvent> entries) {
    return entries.stream().filter(kind::isInstance).map(kind::cast).findFirst();
  }

  private static OptionalInt answered(ProceedingEvent event, Optional<OffenceReported> report) {
    return switch (event) {
      // A report is never anything but the first entry.
      case FirRegistered _ when report.isPresent() -> OptionalInt.of(1);
      case AppealDecided decision -> OptionalInt.of(decision.appeal());
      case CounselDischarged(_, var counsel) -> OptionalInt.of(counsel);
      case ProceedingEvent _ -> OptionalInt.empty();
    };
  }

  private void take(Entry<ProceedingEvent> entry) {
    trial.take(entry.event());
    switch (entry.event()) {
      case OffenceReported report -> report(report);
      case FirRegistered fir -> register(fir.on());
      case ProceedingEvent.RegistrationStepTaken(var on, var step) -> take(step, on);
      case ProceedingEvent.ProgressNoticeGiven(var on) -> stop(PROGRESS_NOTICE, on);
      case ProceedingEvent.MedicalExaminationRecorded(var on) -> examine(on);
      case ProceedingEvent.MedicalReportSent(var on) -> stop(MEDICAL_REPORT, on);
      case ProceedingEvent.ArrestRecorded(var on, var accused) -> arrest(accused, on);
      case ProceedingEvent.BailDecided bail -> decide(bail);
      case ProceedingEvent.ChargeSheetFiled sheet -> file(sheet);
      case ProceedingEvent.ClosureReportDecided(var on, var decision)
          when decision == ClosureDecision.ACCEPTED ->
          endInvestigation(on);
      case ProceedingEvent.ClosureReportDecided _ -> {}
      case ProceedingEvent.CognizanceTaken cognizance -> takeUp(cognizance);
      case ProceedingEvent.CommittedToSessions(var on, _) -> commit(on);
      case ProceedingEvent.AccusedAppeared(var on, _) -> startOnce(COPIES, on);
      case ProceedingEvent.CopiesGiven(var on) -> stop(COPIES, on);
      case ProceedingEvent.HearingHeld(var on, _, var purpose)
          when purpose == HearingPurpose.CHARGE ->
          startOnce(CHARGES, on);
      case ProceedingEvent.HearingHeld _ -> {}
      case ProceedingEvent.ChargesFramed(var on, _) -> endCharges(on);
      case ProceedingEvent.HighCourtCircularRecorded(var on) -> startUntilJudgment(CHILD_TRIAL, on);
      case ProceedingEvent.TestimonyRecorded(var on, var witness, _, _)
          when witness == Witness.SURVIVOR ->
          stop(CHILD_EVIDENCE, on);
      case ProceedingEvent.TestimonyRecorded _ -> {}
      case ProceedingEvent.ArgumentsConcluded(var on) -> startUntilJudgment(JUDGMENT, on);
      case ProceedingEvent.Decision decision -> decide(decision);
      case CompensationDirected(var on, _, var interim, _) when !interim -> direct(on);
      case CompensationDirected _ -> {}
      case ProceedingEvent.ThreatReportOrdered(var on) -> start(THREAT_REPORT, on);
      case ProceedingEvent.ThreatReportReceived(var on, _) -> stop(THREAT_REPORT, on);
      case ProceedingEvent.WitnessProtectionOrdered(var on, _, _, var until) -> protect(on, until);
      case ProceedingEvent.WitnessProtectionEnded(var on) -> stop(PROTECTION_REVIEW, on);
      case ProceedingEvent.CounselAppointed counsel -> appoint(entry.number(), counsel);
      case CounselDischarged(var on, var counsel) ->
          Optional.ofNullable(authorities.get(counsel)).ifPresent(about -> clocks.stop(about, on));
      case AppealFiled appeal -> file(entry.number(), appeal);
      case ProceedingEvent.FirTransferred _,
          ProceedingEvent.StatementRecorded _,
          ProceedingEvent.InvestigationTransferRequested _,
          ProceedingEvent.InvestigationTransferred _,
          ProceedingEvent.AccusedNamed _,
          ProceedingEvent.ClosureReportRecorded _,
          ProceedingEvent.ProtestFiled _,
          ProceedingEvent.CnrRecorded _,
          ProceedingEvent.HearingScheduled _,
          ProceedingEvent.HearingAdjourned _,
          ProceedingEvent.RemoteTestimonyRequested _,
          ProceedingEvent.RemoteTestimonyOrdered _,
          ProceedingEvent.BailApplied _,
          ProceedingEvent.BailCancellationRequested _,
          ProceedingEvent.WitnessProtectionRequested _,
          ProceedingEvent.WitnessProtectionDeclined _,
          ProceedingEvent.DangerNoted _,
          ProceedingEvent.DangerNoteLifted _,
          ProceedingEvent.PaperIssued _,
          ProceedingEvent.SafeServiceRequested _,
          ProceedingEvent.SafeServiceDecided _,
          ProceedingEvent.SentencePassed _,
          ProceedingEvent.ObservationNoted _,
          ProceedingEvent.EntryCorrected _,
          ProceedingClosed _,
          ProceedingReopened _ -> {}
    }
  }

  private void report(OffenceReported report) {
    if (report.way() == ReportWay.ONLINE) {
      start(E_FIR_SIGNATURE, report.on());
    }
    startUnder(MEDICAL_EXAMINATION, report.on());
  }

  /** What was to be signed, looked into or registered does not wait any more. */
  private void register(CivilDate on) {
    List.of(E_FIR_SIGNATURE, PRELIMINARY_ENQUIRY, REGISTRATION).forEach(duty -> stop(duty, on));
    start(PROGRESS_NOTICE, on);
    startUnder(INVESTIGATION, on);
    startUnder(MEDICAL_EXAMINATION, on);
  }

  private void take(RegistrationStep step, CivilDate on) {
    switch (step) {
      case GIVEN_ONLINE -> start(E_FIR_SIGNATURE, on);
      case SIGNED -> stop(E_FIR_SIGNATURE, on);
      case ENQUIRY_BEGUN -> enquire(on);
      case ENQUIRY_ENDED -> stop(PRELIMINARY_ENQUIRY, on);
      case REFUSED -> start(REGISTRATION, on);
      case TAKEN_TO_SUPERINTENDENT, TAKEN_TO_MAGISTRATE, ORDERED_BY_MAGISTRATE -> {}
    }
  }

  /** Where the law gives an offence no such enquiry, no days are given to finish one. */
  private void enquire(CivilDate on) {
    if (sections()
        .noneMatch(s -> Law.DEADLINES.limiting(PRELIMINARY_ENQUIRY, s, offenceOn).isEmpty())) {
      start(PRELIMINARY_ENQUIRY, on);
    }
  }

  private void examine(CivilDate on) {
    stop(MEDICAL_EXAMINATION, on);
    startUnder(MEDICAL_REPORT, on);
  }

  /** How long somebody may be in custody without a charge sheet hangs on the gravest section. */
  private void arrest(String accused, CivilDate on) {
    About about = About.duty(CUSTODY_WITHOUT_CHARGE_SHEET, accused);
    if (!clocks.isRunning(about) && !trial.isSentUp(accused)) {
      clocks.start(about, gravest(CUSTODY_WITHOUT_CHARGE_SHEET), on, Office.POLICE.name());
    }
  }

  /** The first section that the law names for this duty; empty if it is one of those left over. */
  private String gravest(String duty) {
    return Stream.concat(namedSections.stream(), sections())
        .filter(
            section ->
                Law.DEADLINES.limiting(duty, section, offenceOn).stream()
                    .anyMatch(deadline -> deadline.appliesTo().contains(section)))
        .findFirst()
        .orElse("");
  }

  private void decide(ProceedingEvent.BailDecided bail) {
    if (bail.decision() == BailDecision.GRANTED) {
      clocks.stop(About.duty(CUSTODY_WITHOUT_CHARGE_SHEET, bail.accused()), bail.on());
    }
  }

  private void file(ProceedingEvent.ChargeSheetFiled sheet) {
    endInvestigation(sheet.on());
    if (sheet.accused().isEmpty()) {
      clocks.stopAll(CUSTODY_WITHOUT_CHARGE_SHEET, sheet.on());
    }
    for (String accused : sheet.accused()) {
      clocks.stop(About.duty(CUSTODY_WITHOUT_CHARGE_SHEET, accused), sheet.on());
    }
  }

  private void takeUp(ProceedingEvent.CognizanceTaken cognizance) {
    boolean child =
        cognizance.court() == Court.POCSO_SPECIAL
            || sections().anyMatch(section -> section.startsWith(CHILD_LAW));
    if (child) {
      start(CHILD_EVIDENCE, cognizance.on());
      start(POCSO_TRIAL, cognizance.on());
    }
  }

  private void commit(CivilDate on) {
    if (settled.add(DISCHARGE_APPLICATION)) {
      clocks.start(About.duty(DISCHARGE_APPLICATION), code(), on, Office.ACCUSED.name());
    }
  }

  private void endCharges(CivilDate on) {
    stop(CHARGES, on);
    stop(DISCHARGE_APPLICATION, on);
  }

  /** What is to be done before the trial ends; nothing starts once it has ended. */
  private void startUntilJudgment(String duty, CivilDate on) {
    if (!trial.isOver()) {
      start(duty, on);
    }
  }

  private void decide(ProceedingEvent.Decision decision) {
    switch (decision) {
      case ProceedingEvent.JudgmentDelivered _ -> expectDirection(decision);
      case ProceedingEvent.AccusedDischarged(var on, _) -> {
        endCharges(on);
        expectDirection(decision);
      }
      case ProceedingEvent.FirQuashed(var on, var accused) when accused.isEmpty() ->
          endInvestigation(on);
      case AppealDecided appeal -> decide(appeal);
      case ProceedingEvent.FirQuashed _,
          ProceedingEvent.ProsecutionWithdrawn _,
          ProceedingEvent.OffenceCompounded _,
          ProceedingEvent.ProceedingAbated _ -> {}
    }
    if (trial.isOver()) {
      List.of(
              COPIES,
              CHILD_EVIDENCE,
              CHILD_TRIAL,
              POCSO_TRIAL,
              JUDGMENT,
              CHARGES,
              DISCHARGE_APPLICATION)
          .forEach(duty -> stop(duty, decision.on()));
    }
  }

  /**
   * Due with the first discharge and again with the first judgment; what was directed on the same
   * day is in time.
   */
  private void expectDirection(ProceedingEvent.Decision by) {
    About about = About.duty(COMPENSATION_DIRECTION);
    if (directionDueBy.contains(ProceedingEvent.JudgmentDelivered.class)
        || !directionDueBy.add(by.getClass())
        || clocks.isRunning(about)) {
      return;
    }
    clocks.start(about, "", by.on(), Office.TRIAL_COURT.name(), Optional.of(by.on()));
    directedOn
        .filter(direction -> !direction.isCertainlyBefore(by.on()))
        .ifPresent(direction -> clocks.stop(about, direction));
  }

  private void direct(CivilDate on) {
    directedOn = Optional.of(on);
    clocks.stop(About.duty(COMPENSATION_DIRECTION), on);
  }

  /** An order lasts until its last day, and in no case longer than the law lets it. */
  private void protect(CivilDate on, Optional<CivilDate> until) {
    stop(PROTECTION_REVIEW, on);
    clocks.start(About.duty(PROTECTION_REVIEW), "", on, Office.SESSIONS_COURT.name(), until);
  }

  private void appoint(int entry, ProceedingEvent.CounselAppointed counsel) {
    About about = new About(COUNSEL_AUTHORITY, "", entry);
    if (counsel.until().isPresent()) {
      authorities.put(entry, about);
      clocks.start(about, "", counsel.on(), Office.SURVIVOR.name(), counsel.until());
    }
  }

  private Stream<String> sections() {
    return namedSections.stream().map(ProceedingClocks::withoutClause);
  }

  /** {@code BNS 64(1)} is under section 64. */
  private static String withoutClause(String section) {
    int clause = section.indexOf('(');
    return clause < 0 ? section : section.substring(0, clause).strip();
  }

  /** What was due for the investigation does not matter once it is over. */
  private void endInvestigation(CivilDate on) {
    List.of(INVESTIGATION, PROGRESS_NOTICE, E_FIR_SIGNATURE, MEDICAL_EXAMINATION, MEDICAL_REPORT)
        .forEach(duty -> stop(duty, on));
  }

  private void file(int entry, AppealFiled appeal) {
    undecided.put(entry, new HashSet<>(appeal.accused()));
    clocks.start(appeal(entry), "", appeal.on(), appeal.forum().name());
  }

  /** It waits for a decision as long as somebody it is about has none. */
  private void decide(AppealDecided decision) {
    Set<String> left = undecided.get(decision.appeal());
    decision.verdicts().forEach(verdict -> left.remove(verdict.accused()));
    if (left.isEmpty()) {
      clocks.stop(appeal(decision.appeal()), decision.on());
    }
  }

  private static About appeal(int entry) {
    return new About(APPEAL, "", entry);
  }

  private void start(String duty, CivilDate on) {
    if (!clocks.isRunning(About.duty(duty))) {
      clocks.start(About.duty(duty), code(), on, Office.POLICE.name());
    }
  }

  /** Starts what is due once, unless it was done before. */
  private void startOnce(String duty, CivilDate on) {
    if (!settled.contains(duty)) {
      start(duty, on);
      settled.add(duty);
    }
  }

  /** Starts what is due under some sections alone, unless it was done before. */
  private void startUnder(String duty, CivilDate on) {
    sections()
        .filter(_ -> !settled.contains(duty) && !clocks.isRunning(About.duty(duty)))
        .forEach(
            section ->
                clocks.start(
                    About.duty(duty),
                    section,
                    countsFromInformation(duty, section) && informedOn.isBefore(on)
                        ? informedOn
                        : on,
                    Office.POLICE.name()));
  }

  private boolean countsFromInformation(String duty, String section) {
    return Law.DEADLINES.limiting(duty, section, offenceOn).stream()
        .anyMatch(deadline -> deadline.countsFrom().filter(INFORMATION::equals).isPresent());
  }

  private String code() {
    return namedSections.stream().anyMatch(section -> section.startsWith(OLD_CODE)) ? OLD_CODE : "";
  }

  private void stop(String duty, CivilDate on) {
    settled.add(duty);
    clocks.stop(About.duty(duty), on);
  }
}
