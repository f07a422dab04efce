package org.dhruva.legal.proceeding;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhruva.contracts.legal.ProceedingEvent;
import org.dhruva.contracts.legal.ProceedingEvent.AppealKind;
import org.dhruva.contracts.legal.ProceedingEvent.ArrestRecorded;
import org.dhruva.contracts.legal.ProceedingEvent.ChargeSheetFiled;
import org.dhruva.contracts.legal.ProceedingEvent.ClosureReportRecorded;
import org.dhruva.contracts.legal.ProceedingEvent.CognizanceTaken;
import org.dhruva.contracts.legal.ProceedingEvent.CommittedToSessions;
import org.dhruva.contracts.legal.ProceedingEvent.HearingAdjourned;
import org.dhruva.contracts.legal.ProceedingEvent.HearingHeld;
import org.dhruva.contracts.legal.ProceedingEvent.HearingPurpose;
import org.dhruva.contracts.legal.ProceedingEvent.HearingScheduled;
import org.dhruva.contracts.legal.ProceedingEvent.InvestigationTransferRequested;
import org.dhruva.contracts.legal.ProceedingEvent.InvestigationTransferred;
import org.dhruva.contracts.legal.ProceedingEvent.MedicalExaminationRecorded;
import org.dhruva.contracts.legal.ProceedingEvent.ProgressNoticeGiven;
import org.dhruva.contracts.legal.ProceedingEvent.StatementKind;
import org.dhruva.contracts.legal.ProceedingEvent.StatementRecorded;
import org.dhruva.contracts.legal.ProceedingEvent.TestimonyRecorded;

/**
 * How far a proceeding is, in the order of the law. What is entered late does not take it back; an
 * appeal that sends the case back does.
 */
public enum Stage {
  REPORT("report"),
  FIR("fir"),
  MEDICAL_EXAMINATION("medical_exam"),
  STATEMENT("statement_183"),
  INVESTIGATION("investigation"),
  CHARGE_SHEET("chargesheet"),
  COGNIZANCE("cognizance"),
  COMMITTAL("committal"),
  DISCHARGE("discharge"),
  CHARGES_FRAMED("charge_framed"),
  PROSECUTION_EVIDENCE("prosecution_evidence"),
  ACCUSED_STATEMENT("accused_statement"),
  DEFENCE_EVIDENCE("defence_evidence"),
  ARGUMENTS("arguments"),
  JUDGMENT("judgment"),
  SENTENCE("sentence"),
  COMPENSATION_DIRECTION("compensation_direction"),
  APPEAL("appeal"),
  REVISION("revision");

  private static final Map<Class<? extends ProceedingEvent>, Stage> REACHED_BEFORE_TRIAL =
      Map.of(
          MedicalExaminationRecorded.class, MEDICAL_EXAMINATION,
          ArrestRecorded.class, INVESTIGATION,
          ProgressNoticeGiven.class, INVESTIGATION,
          InvestigationTransferRequested.class, INVESTIGATION,
          InvestigationTransferred.class, INVESTIGATION,
          ClosureReportRecorded.class, INVESTIGATION,
          ChargeSheetFiled.class, CHARGE_SHEET,
          CognizanceTaken.class, COGNIZANCE,
          CommittedToSessions.class, COMMITTAL);

  private static final Map<HearingPurpose, Stage> REACHED_IN_TRIAL =
      Map.of(
          HearingPurpose.PROSECUTION_EVIDENCE, PROSECUTION_EVIDENCE,
          HearingPurpose.ACCUSED_STATEMENT, ACCUSED_STATEMENT,
          HearingPurpose.DEFENCE_EVIDENCE, DEFENCE_EVIDENCE,
          HearingPurpose.ARGUMENTS, ARGUMENTS);

  private final String code;

  Stage(String code) {
    this.code = code;
  }

  /** As in the published vocabulary. */
  public String code() {
    return code;
  }

  /** How far a trial is once it comes to such a hearing; empty if the hearing does not tell. */
  public static Optional<Stage> reachedBy(HearingPurpose purpose) {
    return Optional.ofNullable(REACHED_IN_TRIAL.get(purpose));
  }

  static Stage of(ProceedingFile file) {
    if (file.fir().isEmpty()) {
      return REPORT;
    }
    if (!file.openAppeals().isEmpty()) {
      return file.openAppeals().stream().anyMatch(a -> a.kind() == AppealKind.APPEAL)
          ? APPEAL
          : REVISION;
    }
    if (file.accused().stream().anyMatch(Accused::isOnTrial)) {
      return ofTrial(file);
    }
    return file.isAnyoneJudged() || file.result().isPresent() ? ofEnd(file) : beforeTrial(file);
  }

  private static Stage beforeTrial(ProceedingFile file) {
    Stage reached = furthest(FIR, file.entries().stream().flatMap(e -> reachedBy(e).stream()));
    return file.isAnyoneDischarged() ? DISCHARGE : reached;
  }

  private static Optional<Stage> reachedBy(ProceedingEvent event) {
    return event instanceof StatementRecorded(_, var kind) && kind == StatementKind.MAGISTRATE
        ? Optional.of(STATEMENT)
        : Optional.ofNullable(REACHED_BEFORE_TRIAL.get(event.getClass()));
  }

  private static Stage ofTrial(ProceedingFile file) {
    return furthest(
        CHARGES_FRAMED, file.sinceSentBack().stream().flatMap(e -> reachedInTrial(e).stream()));
  }

  private static Optional<Stage> reachedInTrial(ProceedingEvent event) {
    return event instanceof TestimonyRecorded
        ? Optional.of(PROSECUTION_EVIDENCE)
        : purpose(event).flatMap(Stage::reachedBy);
  }

  private static Optional<HearingPurpose> purpose(ProceedingEvent event) {
    if (event instanceof HearingScheduled scheduled) {
      return Optional.of(scheduled.purpose());
    }
    if (event instanceof HearingHeld held) {
      return Optional.of(held.purpose());
    }
    return event instanceof HearingAdjourned adjourned
        ? Optional.of(adjourned.purpose())
        : Optional.empty();
  }

  private static Stage ofEnd(ProceedingFile file) {
    if (file.accused().stream().anyMatch(Accused::isAwaitingSentence)) {
      return JUDGMENT;
    }
    if (file.isCompensationDirected()) {
      return COMPENSATION_DIRECTION;
    }
    if (file.accused().stream().anyMatch(a -> a.sentence().isPresent())) {
      return SENTENCE;
    }
    return file.accused().stream()
            .flatMap(a -> a.outcome().stream())
            .allMatch(outcome -> outcome == AccusedOutcome.DISCHARGED)
        ? DISCHARGE
        : JUDGMENT;
  }

  private static Stage furthest(Stage from, Stream<Stage> reached) {
    return Stream.concat(Stream.of(from), reached).max(Comparator.naturalOrder()).orElseThrow();
  }
}
