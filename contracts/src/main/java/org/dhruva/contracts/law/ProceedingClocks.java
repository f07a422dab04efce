package org.dhruva.contracts.law;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhruva.clocks.About;
import org.dhruva.clocks.Clock;
import org.dhruva.clocks.Clockwork;
import org.dhruva.contracts.law.Entries.Entry;
import org.dhruva.contracts.legal.ProceedingEvent;
import org.dhruva.contracts.legal.ProceedingEvent.AppealDecided;
import org.dhruva.contracts.legal.ProceedingEvent.AppealFiled;
import org.dhruva.contracts.legal.ProceedingEvent.ClosureDecision;
import org.dhruva.contracts.legal.ProceedingEvent.FirRegistered;
import org.dhruva.kernel.CivilDate;

/**
 * The clocks of a proceeding. The day of the offence is not known; it is at the latest that of the
 * FIR, and a section of the Penal Code of 1860 shows that it was before the new codes.
 */
public final class ProceedingClocks {

  public static final String INVESTIGATION = "legal.investigation";
  public static final String PROGRESS_NOTICE = "legal.progress-notice";
  public static final String APPEAL = "legal.appeal";

  private static final String OLD_CODE = "IPC";

  private final Clockwork clocks;
  private final Map<Integer, About> appeals = new HashMap<>();

  private ProceedingClocks(FirRegistered fir) {
    this.clocks = Law.clockwork(fir.on().day(), Optional.of(fir.jurisdiction().state()));
  }

  /**
   * All clocks of a proceeding, ended ones too.
   *
   * @param entries the events in stream order, each corrected one as it should have been
   */
  public static List<Clock> of(List<ProceedingEvent> entries) {
    Optional<FirRegistered> fir =
        entries.stream()
            .filter(FirRegistered.class::isInstance)
            .map(FirRegistered.class::cast)
            .findFirst();
    if (fir.isEmpty()) {
      return List.of();
    }
    ProceedingClocks proceeding = new ProceedingClocks(fir.get());
    Entries.byDay(entries).forEach(proceeding::take);
    return proceeding.clocks.clocks();
  }

  private void take(Entry<ProceedingEvent> entry) {
    switch (entry.event()) {
      case FirRegistered fir -> register(fir);
      case ProceedingEvent.ProgressNoticeGiven(var on) -> stop(PROGRESS_NOTICE, on);
      case ProceedingEvent.ChargeSheetFiled sheet -> endInvestigation(sheet.on());
      case ProceedingEvent.ClosureReportDecided(var on, var decision)
          when decision == ClosureDecision.ACCEPTED ->
          endInvestigation(on);
      case ProceedingEvent.ClosureReportDecided _ -> {}
      case ProceedingEvent.FirQuashed(var on, var accused) when accused.isEmpty() ->
          endInvestigation(on);
      case ProceedingEvent.FirQuashed _ -> {}
      case AppealFiled appeal -> file(entry.number(), appeal);
      case AppealDecided decision -> decide(decision);
      case ProceedingEvent.ProceedingClosed(var on, _) -> clocks.suspend(on);
      case ProceedingEvent.ProceedingReopened _ -> clocks.resume();
      case ProceedingEvent.FirTransferred _,
          ProceedingEvent.MedicalExaminationRecorded _,
          ProceedingEvent.StatementRecorded _,
          ProceedingEvent.InvestigationTransferRequested _,
          ProceedingEvent.InvestigationTransferred _,
          ProceedingEvent.AccusedNamed _,
          ProceedingEvent.ArrestRecorded _,
          ProceedingEvent.ClosureReportRecorded _,
          ProceedingEvent.ProtestFiled _,
          ProceedingEvent.CognizanceTaken _,
          ProceedingEvent.CommittedToSessions _,
          ProceedingEvent.ChargesFramed _,
          ProceedingEvent.AccusedDischarged _,
          ProceedingEvent.HearingScheduled _,
          ProceedingEvent.HearingHeld _,
          ProceedingEvent.HearingAdjourned _,
          ProceedingEvent.RemoteTestimonyRequested _,
          ProceedingEvent.RemoteTestimonyOrdered _,
          ProceedingEvent.TestimonyRecorded _,
          ProceedingEvent.BailApplied _,
          ProceedingEvent.BailCancellationRequested _,
          ProceedingEvent.BailDecided _,
          ProceedingEvent.WitnessProtectionRequested _,
          ProceedingEvent.WitnessProtectionOrdered _,
          ProceedingEvent.WitnessProtectionDeclined _,
          ProceedingEvent.WitnessProtectionEnded _,
          ProceedingEvent.JudgmentDelivered _,
          ProceedingEvent.SentencePassed _,
          ProceedingEvent.CompensationDirected _,
          ProceedingEvent.ProsecutionWithdrawn _,
          ProceedingEvent.OffenceCompounded _,
          ProceedingEvent.ProceedingAbated _,
          ProceedingEvent.CounselAppointed _,
          ProceedingEvent.CounselDischarged _,
          ProceedingEvent.ObservationNoted _,
          ProceedingEvent.EntryCorrected _ -> {}
    }
  }

  private void register(FirRegistered fir) {
    String police = Office.POLICE.name();
    boolean old = fir.sections().stream().anyMatch(section -> section.startsWith(OLD_CODE));
    clocks.start(About.duty(PROGRESS_NOTICE), old ? OLD_CODE : "", fir.on(), police);
    for (String section : fir.sections()) {
      if (!clocks.isRunning(About.duty(INVESTIGATION))) {
        clocks.start(About.duty(INVESTIGATION), withoutClause(section), fir.on(), police);
      }
    }
  }

  /** {@code BNS 64(1)} is under section 64. */
  private static String withoutClause(String section) {
    int clause = section.indexOf('(');
    return clause < 0 ? section : section.substring(0, clause).strip();
  }

  private void endInvestigation(CivilDate on) {
    stop(INVESTIGATION, on);
    stop(PROGRESS_NOTICE, on);
  }

  private void file(int entry, AppealFiled appeal) {
    About about = new About(APPEAL, "", entry);
    appeals.put(entry, about);
    clocks.start(about, "", appeal.on(), appeal.forum().name());
  }

  private void decide(AppealDecided decision) {
    Optional.ofNullable(appeals.get(decision.appeal()))
        .ifPresent(about -> clocks.stop(about, decision.on()));
  }

  private void stop(String duty, CivilDate on) {
    clocks.stop(About.duty(duty), on);
  }
}
