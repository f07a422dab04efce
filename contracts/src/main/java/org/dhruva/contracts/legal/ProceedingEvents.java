package org.dhruva.contracts.legal;

import org.dhruva.kernel.EventTypes;

/** Under which names the events of a proceeding are stored and published. */
public final class ProceedingEvents {

  public static final EventTypes TYPES =
      EventTypes.builder()
          .current("legal.offence-reported.v1", ProceedingEvent.OffenceReported.class)
          .current("legal.fir-registered.v1", ProceedingEvent.FirRegistered.class)
          .current("legal.registration-step-taken.v1", ProceedingEvent.RegistrationStepTaken.class)
          .current("legal.fir-transferred.v1", ProceedingEvent.FirTransferred.class)
          .current(
              "legal.medical-examination-recorded.v1",
              ProceedingEvent.MedicalExaminationRecorded.class)
          .current("legal.medical-report-sent.v1", ProceedingEvent.MedicalReportSent.class)
          .current("legal.statement-recorded.v1", ProceedingEvent.StatementRecorded.class)
          .current("legal.progress-notice-given.v1", ProceedingEvent.ProgressNoticeGiven.class)
          .current(
              "legal.investigation-transfer-requested.v1",
              ProceedingEvent.InvestigationTransferRequested.class)
          .current(
              "legal.investigation-transferred.v1", ProceedingEvent.InvestigationTransferred.class)
          .current("legal.accused-named.v1", ProceedingEvent.AccusedNamed.class)
          .current("legal.arrest-recorded.v1", ProceedingEvent.ArrestRecorded.class)
          .current("legal.charge-sheet-filed.v1", ProceedingEvent.ChargeSheetFiled.class)
          .current("legal.closure-report-recorded.v1", ProceedingEvent.ClosureReportRecorded.class)
          .current("legal.protest-filed.v1", ProceedingEvent.ProtestFiled.class)
          .current("legal.closure-report-decided.v1", ProceedingEvent.ClosureReportDecided.class)
          .current("legal.cognizance-taken.v1", ProceedingEvent.CognizanceTaken.class)
          .current("legal.committed-to-sessions.v1", ProceedingEvent.CommittedToSessions.class)
          .current("legal.cnr-recorded.v1", ProceedingEvent.CnrRecorded.class)
          .current("legal.accused-appeared.v1", ProceedingEvent.AccusedAppeared.class)
          .current("legal.copies-given.v1", ProceedingEvent.CopiesGiven.class)
          .current(
              "legal.high-court-circular-recorded.v1",
              ProceedingEvent.HighCourtCircularRecorded.class)
          .current("legal.charges-framed.v1", ProceedingEvent.ChargesFramed.class)
          .current("legal.accused-discharged.v1", ProceedingEvent.AccusedDischarged.class)
          .current("legal.hearing-scheduled.v1", ProceedingEvent.HearingScheduled.class)
          .current("legal.hearing-held.v1", ProceedingEvent.HearingHeld.class)
          .current("legal.hearing-adjourned.v1", ProceedingEvent.HearingAdjourned.class)
          .current("legal.arguments-concluded.v1", ProceedingEvent.ArgumentsConcluded.class)
          .current(
              "legal.remote-testimony-requested.v1", ProceedingEvent.RemoteTestimonyRequested.class)
          .current(
              "legal.remote-testimony-ordered.v1", ProceedingEvent.RemoteTestimonyOrdered.class)
          .current("legal.testimony-recorded.v1", ProceedingEvent.TestimonyRecorded.class)
          .current("legal.bail-applied.v1", ProceedingEvent.BailApplied.class)
          .current(
              "legal.bail-cancellation-requested.v1",
              ProceedingEvent.BailCancellationRequested.class)
          .current("legal.bail-decided.v1", ProceedingEvent.BailDecided.class)
          .current(
              "legal.witness-protection-requested.v1",
              ProceedingEvent.WitnessProtectionRequested.class)
          .current("legal.threat-report-ordered.v1", ProceedingEvent.ThreatReportOrdered.class)
          .current("legal.threat-report-received.v1", ProceedingEvent.ThreatReportReceived.class)
          .current(
              "legal.witness-protection-ordered.v1", ProceedingEvent.WitnessProtectionOrdered.class)
          .current(
              "legal.witness-protection-declined.v1",
              ProceedingEvent.WitnessProtectionDeclined.class)
          .current(
              "legal.witness-protection-ended.v1", ProceedingEvent.WitnessProtectionEnded.class)
          .current("legal.danger-noted.v1", ProceedingEvent.DangerNoted.class)
          .current("legal.danger-note-lifted.v1", ProceedingEvent.DangerNoteLifted.class)
          .current("legal.paper-issued.v1", ProceedingEvent.PaperIssued.class)
          .current("legal.safe-service-requested.v1", ProceedingEvent.SafeServiceRequested.class)
          .current("legal.safe-service-decided.v1", ProceedingEvent.SafeServiceDecided.class)
          .current("legal.judgment-delivered.v1", ProceedingEvent.JudgmentDelivered.class)
          .current("legal.sentence-passed.v1", ProceedingEvent.SentencePassed.class)
          .current("legal.compensation-directed.v1", ProceedingEvent.CompensationDirected.class)
          .current("legal.prosecution-withdrawn.v1", ProceedingEvent.ProsecutionWithdrawn.class)
          .current("legal.offence-compounded.v1", ProceedingEvent.OffenceCompounded.class)
          .current("legal.fir-quashed.v1", ProceedingEvent.FirQuashed.class)
          .current("legal.proceeding-abated.v1", ProceedingEvent.ProceedingAbated.class)
          .current("legal.appeal-filed.v1", ProceedingEvent.AppealFiled.class)
          .current("legal.appeal-decided.v1", ProceedingEvent.AppealDecided.class)
          .current("legal.counsel-appointed.v1", ProceedingEvent.CounselAppointed.class)
          .current("legal.counsel-discharged.v1", ProceedingEvent.CounselDischarged.class)
          .current("legal.observation-noted.v1", ProceedingEvent.ObservationNoted.class)
          .current("legal.entry-corrected.v1", ProceedingEvent.EntryCorrected.class)
          .current("legal.proceeding-closed.v1", ProceedingEvent.ProceedingClosed.class)
          .current("legal.proceeding-reopened.v1", ProceedingEvent.ProceedingReopened.class)
          .build();

  private ProceedingEvents() {}
}
