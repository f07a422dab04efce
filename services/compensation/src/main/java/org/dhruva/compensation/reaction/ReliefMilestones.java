package org.dhruva.compensation.reaction;

import java.util.Optional;
import org.dhruva.contracts.compensation.ClaimEvent.StageTrigger;
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
import org.dhruva.contracts.legal.ProceedingEvent.ClosingReason;
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
import org.dhruva.contracts.legal.ProceedingEvent.WitnessProtectionDeclined;
import org.dhruva.contracts.legal.ProceedingEvent.WitnessProtectionEnded;
import org.dhruva.contracts.legal.ProceedingEvent.WitnessProtectionOrdered;
import org.dhruva.contracts.legal.ProceedingEvent.WitnessProtectionRequested;

/** What in a proceeding makes a stage of relief payable. */
final class ReliefMilestones {

  private ReliefMilestones() {}

  /** Empty for everything that makes nothing payable. */
  static Optional<StageTrigger> of(ProceedingEvent event) {
    return switch (event) {
      case FirRegistered _ -> Optional.of(StageTrigger.FIR);
      case ChargeSheetFiled _ -> Optional.of(StageTrigger.CHARGE_SHEET);
      case JudgmentDelivered _ -> Optional.of(StageTrigger.END_OF_CASE);
      case ProceedingClosed(_, var reason) -> endOfCase(reason);
      case OffenceReported _,
          FirTransferred _,
          MedicalExaminationRecorded _,
          StatementRecorded _,
          ProgressNoticeGiven _,
          InvestigationTransferRequested _,
          InvestigationTransferred _,
          AccusedNamed _,
          ArrestRecorded _,
          ClosureReportRecorded _,
          ProtestFiled _,
          ClosureReportDecided _,
          CognizanceTaken _,
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
          ObservationNoted _,
          EntryCorrected _,
          ProceedingReopened _ ->
          Optional.empty();
    };
  }

  /** What was entered twice goes on elsewhere, and without an FIR there was no case to end. */
  private static Optional<StageTrigger> endOfCase(ClosingReason reason) {
    return switch (reason) {
      case DECIDED, PROSECUTION_WITHDRAWN, CLOSURE_REPORT_ACCEPTED, FIR_QUASHED ->
          Optional.of(StageTrigger.END_OF_CASE);
      case DUPLICATE, NOT_REGISTERED -> Optional.empty();
    };
  }
}
