package org.dhruva.timeline.step;

import java.util.ArrayList;
import java.util.List;
import org.dhruva.contracts.law.Office;
import org.dhruva.contracts.legal.ProceedingEvent;
import org.dhruva.contracts.legal.ProceedingEvent.ChargeSheetFiled;
import org.dhruva.contracts.legal.ProceedingEvent.ClosureReportDecided;
import org.dhruva.contracts.legal.ProceedingEvent.ClosureReportRecorded;
import org.dhruva.contracts.legal.ProceedingEvent.CognizanceTaken;
import org.dhruva.contracts.legal.ProceedingEvent.DangerNoteLifted;
import org.dhruva.contracts.legal.ProceedingEvent.DangerNoted;
import org.dhruva.contracts.legal.ProceedingEvent.FirQuashed;
import org.dhruva.contracts.legal.ProceedingEvent.FirRegistered;
import org.dhruva.contracts.legal.ProceedingEvent.JudgmentDelivered;
import org.dhruva.contracts.legal.ProceedingEvent.OffenceReported;
import org.dhruva.contracts.legal.ProceedingEvent.PaperIssued;
import org.dhruva.contracts.legal.ProceedingEvent.ProceedingClosed;
import org.dhruva.contracts.legal.ProceedingEvent.ProceedingReopened;
import org.dhruva.contracts.legal.ProceedingEvent.RegistrationStep;
import org.dhruva.contracts.legal.ProceedingEvent.RegistrationStepTaken;
import org.dhruva.contracts.legal.ProceedingEvent.RemoteTestimonyOrdered;
import org.dhruva.contracts.legal.ProceedingEvent.RemoteTestimonyRequested;
import org.dhruva.contracts.legal.ProceedingEvent.SafeServiceDecided;
import org.dhruva.contracts.legal.ProceedingEvent.SafeServiceRequested;
import org.dhruva.contracts.legal.ProceedingEvent.WitnessProtectionDeclined;
import org.dhruva.contracts.legal.ProceedingEvent.WitnessProtectionOrdered;
import org.dhruva.contracts.legal.ProceedingEvent.WitnessProtectionRequested;
import org.dhruva.kernel.CivilDate;

/** What a proceeding waits for, beside what its clocks say. */
final class ProceedingSteps {

  private final List<ProceedingEvent> events;
  private final Latest<ProceedingEvent> latest;
  private final List<Waiting> waiting = new ArrayList<>();

  private ProceedingSteps(List<ProceedingEvent> events) {
    this.events = events;
    this.latest = new Latest<>(events);
  }

  static List<Waiting> waiting(List<ProceedingEvent> events, CivilDate today) {
    ProceedingSteps proceeding = new ProceedingSteps(events);
    if (!isResting(events)) {
      proceeding.stage();
      proceeding.requests();
      proceeding.hearings(today);
    }
    return List.copyOf(proceeding.waiting);
  }

  static boolean isResting(List<ProceedingEvent> events) {
    Latest<ProceedingEvent> latest = new Latest<>(events);
    return latest.isAfter(ProceedingClosed.class, ProceedingReopened.class)
        || latest.of(FirQuashed.class).filter(quashed -> quashed.accused().isEmpty()).isPresent();
  }

  private void stage() {
    if (latest.has(JudgmentDelivered.class)) {
      return;
    }
    if (latest.has(CognizanceTaken.class)) {
      add(Office.TRIAL_COURT, "go on with the trial", latest.of(CognizanceTaken.class).get().on());
    } else if (latest.has(ChargeSheetFiled.class)) {
      add(Office.TRIAL_COURT, "take up the case", latest.of(ChargeSheetFiled.class).get().on());
    } else if (latest.isAfter(ClosureReportRecorded.class, ClosureReportDecided.class)) {
      CivilDate since = latest.of(ClosureReportRecorded.class).get().on();
      add(Office.MAGISTRATE, "decide whether the police may close the case", since);
      add(Office.SURVIVOR, "object to closing the case", since);
    } else if (latest.has(FirRegistered.class)) {
      CivilDate since = latest.of(FirRegistered.class).get().on();
      add(Office.POLICE, "investigate and send the case to court", since);
    } else if (!isRefused()) {
      latest
          .of(OffenceReported.class)
          .ifPresent(report -> add(Office.POLICE, "register the FIR", report.on()));
    }
  }

  /** From then on a clock says what the police have to do. */
  private boolean isRefused() {
    return events.stream()
        .anyMatch(
            event ->
                event instanceof RegistrationStepTaken(_, var step)
                    && step == RegistrationStep.REFUSED);
  }

  private void requests() {
    if (latest.isAfter(RemoteTestimonyRequested.class, RemoteTestimonyOrdered.class)) {
      add(
          Office.TRIAL_COURT,
          "decide about a hearing from a place near home",
          latest.of(RemoteTestimonyRequested.class).orElseThrow().on());
    }
    if (isPaperOnAnUnsafeWay()) {
      add(
          Office.SURVIVOR,
          "have the court asked to send its papers the safe way",
          latest.of(PaperIssued.class).orElseThrow().on());
    }
    if (latest.isAfter(SafeServiceRequested.class, SafeServiceDecided.class)) {
      add(
          Office.TRIAL_COURT,
          "decide about a safe way for its papers",
          latest.of(SafeServiceRequested.class).orElseThrow().on());
    }
    if (latest.isAfter(
        WitnessProtectionRequested.class,
        WitnessProtectionOrdered.class,
        WitnessProtectionDeclined.class)) {
      add(
          Office.SESSIONS_COURT,
          "decide about protection as a witness",
          latest.of(WitnessProtectionRequested.class).orElseThrow().on());
    }
  }

  /** While she says that there is danger, and nothing was asked of the court since the paper. */
  private boolean isPaperOnAnUnsafeWay() {
    return latest.isAfter(DangerNoted.class, DangerNoteLifted.class)
        && latest.isAfter(PaperIssued.class, SafeServiceRequested.class, SafeServiceDecided.class)
        && latest.of(PaperIssued.class).filter(paper -> paper.way().comesToADoor()).isPresent();
  }

  private void hearings(CivilDate today) {
    Hearings.ofProceeding(events).stream()
        .filter(hearing -> !hearing.on().isBefore(today))
        .forEach(
            hearing ->
                waiting.add(
                    Waiting.forOffice(
                            Office.TRIAL_COURT,
                            "hold the hearing (%s)".formatted(hearing.purpose().orElseThrow()),
                            hearing.setOn())
                        .on(hearing.on())));
  }

  private void add(Office owner, String what, CivilDate since) {
    waiting.add(Waiting.forOffice(owner, what, since));
  }
}
