package org.dhruva.statistics.cases;

import java.util.List;
import java.util.Optional;
import org.dhruva.contracts.legal.ProceedingEvent;
import org.dhruva.contracts.legal.ProceedingEvent.AppealResult;
import org.dhruva.contracts.legal.ProceedingEvent.ClosingReason;
import org.dhruva.contracts.legal.ProceedingEvent.VerdictResult;
import org.dhruva.kernel.CivilDate;

/** What is kept of a proceeding's events. The accused are labels: A1, A2. */
public sealed interface ProceedingFact extends Fact {

  /** The case is at a police station in this place, now or for the first time. */
  record Located(CivilDate on, Place place) implements ProceedingFact {}

  record Named(CivilDate on, String accused) implements ProceedingFact {}

  record ChargeSheeted(CivilDate on, List<String> accused, List<String> notSentUp)
      implements ProceedingFact {
    public ChargeSheeted {
      accused = List.copyOf(accused);
      notSentUp = List.copyOf(notSentUp);
    }
  }

  record Charged(CivilDate on, List<String> accused) implements ProceedingFact {
    public Charged {
      accused = List.copyOf(accused);
    }
  }

  record Judged(CivilDate on, List<Verdict> verdicts) implements Decision {
    public Judged {
      verdicts = List.copyOf(verdicts);
    }
  }

  record Discharged(CivilDate on, List<String> accused) implements Decision {
    public Discharged {
      accused = List.copyOf(accused);
    }
  }

  /**
   * It ended for these accused without a decision about their guilt. What was decided before stays.
   *
   * @param accused empty if it ended for all
   */
  record Dropped(CivilDate on, List<String> accused) implements Decision {
    public Dropped {
      accused = List.copyOf(accused);
    }
  }

  /** It ended for these accused by a compromise, whatever was decided before. */
  record Compounded(CivilDate on, List<String> accused) implements Decision {
    public Compounded {
      accused = List.copyOf(accused);
    }
  }

  record Abated(CivilDate on, String accused) implements Decision {}

  record AppealDecided(CivilDate on, List<AppealVerdict> verdicts) implements Decision {
    public AppealDecided {
      verdicts = List.copyOf(verdicts);
    }
  }

  record Closed(CivilDate on, ClosingReason reason) implements ProceedingFact {}

  record Reopened(CivilDate on) implements ProceedingFact {}

  /** What decides about an accused. */
  sealed interface Decision extends ProceedingFact
      permits Judged, Discharged, Dropped, Compounded, Abated, AppealDecided {
    CivilDate on();
  }

  record Verdict(String accused, VerdictResult result) {}

  record AppealVerdict(String accused, AppealResult result) {}

  static Optional<Fact> of(ProceedingEvent event) {
    return switch (event) {
      case ProceedingEvent.FirRegistered fir ->
          Optional.of(new Located(fir.on(), Place.of(fir.jurisdiction())));
      case ProceedingEvent.FirTransferred(var on, var to, _) ->
          Optional.of(new Located(on, Place.of(to)));
      case ProceedingEvent.InvestigationTransferred(var on, _, var jurisdiction) ->
          jurisdiction.map(to -> new Located(on, Place.of(to)));
      case ProceedingEvent.AccusedNamed(var on, var accused, _) ->
          Optional.of(new Named(on, accused));
      case ProceedingEvent.ChargeSheetFiled sheet ->
          Optional.of(new ChargeSheeted(sheet.on(), sheet.accused(), sheet.notSentUp()));
      case ProceedingEvent.ChargesFramed(var on, var charges) ->
          Optional.of(
              new Charged(on, charges.stream().map(ProceedingEvent.Charge::accused).toList()));
      case ProceedingEvent.Decision decision -> Optional.of(of(decision));
      case ProceedingEvent.EntryCorrected correction ->
          Optional.of(new Correction(correction.entry(), correction.amendment()));
      case ProceedingEvent.ProceedingClosed(var on, var reason) ->
          Optional.of(new Closed(on, reason));
      case ProceedingEvent.ProceedingReopened(var on, _) -> Optional.of(new Reopened(on));
      // Without an FIR no case is counted.
      case ProceedingEvent.OffenceReported _,
          ProceedingEvent.MedicalExaminationRecorded _,
          ProceedingEvent.StatementRecorded _,
          ProceedingEvent.ProgressNoticeGiven _,
          ProceedingEvent.InvestigationTransferRequested _,
          ProceedingEvent.ArrestRecorded _,
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
          ProceedingEvent.BailApplied _,
          ProceedingEvent.BailCancellationRequested _,
          ProceedingEvent.BailDecided _,
          ProceedingEvent.WitnessProtectionRequested _,
          ProceedingEvent.WitnessProtectionOrdered _,
          ProceedingEvent.WitnessProtectionDeclined _,
          ProceedingEvent.WitnessProtectionEnded _,
          ProceedingEvent.SentencePassed _,
          ProceedingEvent.CompensationDirected _,
          ProceedingEvent.AppealFiled _,
          ProceedingEvent.CounselAppointed _,
          ProceedingEvent.CounselDischarged _,
          ProceedingEvent.RegistrationStepTaken _,
          ProceedingEvent.MedicalReportSent _,
          ProceedingEvent.CnrRecorded _,
          ProceedingEvent.AccusedAppeared _,
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
          ProceedingEvent.ObservationNoted _ ->
          Optional.empty();
    };
  }

  private static Decision of(ProceedingEvent.Decision decision) {
    return switch (decision) {
      case ProceedingEvent.JudgmentDelivered(var on, var verdicts) ->
          new Judged(on, verdicts.stream().map(v -> new Verdict(v.accused(), v.result())).toList());
      case ProceedingEvent.AccusedDischarged(var on, var accused) -> new Discharged(on, accused);
      case ProceedingEvent.ProsecutionWithdrawn(var on, var accused, _) -> new Dropped(on, accused);
      case ProceedingEvent.FirQuashed(var on, var accused) -> new Dropped(on, accused);
      case ProceedingEvent.OffenceCompounded(var on, var accused) -> new Compounded(on, accused);
      case ProceedingEvent.ProceedingAbated(var on, var accused) -> new Abated(on, accused);
      case ProceedingEvent.AppealDecided(var on, _, var verdicts) ->
          new AppealDecided(
              on, verdicts.stream().map(v -> new AppealVerdict(v.accused(), v.result())).toList());
    };
  }
}
