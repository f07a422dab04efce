package org.dhruva.legal.http;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dhruva.access.Caller;
import org.dhruva.clocks.Clock;
import org.dhruva.contracts.law.Office;
import org.dhruva.contracts.law.ProceedingClocks;
import org.dhruva.contracts.legal.ProceedingEvent;
import org.dhruva.contracts.legal.ProceedingEvent.Jurisdiction;
import org.dhruva.contracts.legal.ProceedingEvents;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Decider;
import org.dhruva.kernel.EventTypes;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.legal.hearing.CourtWords;
import org.dhruva.legal.offence.Offences;
import org.dhruva.legal.proceeding.Proceeding;
import org.dhruva.legal.proceeding.ProceedingCommand;
import org.dhruva.legal.proceeding.ProceedingDecider;
import org.dhruva.legal.proceeding.ProceedingFile;
import org.dhruva.legal.proceeding.ProceedingRejection;
import org.dhruva.recording.CaseKind;
import org.dhruva.recording.letter.Particular;

/** What a criminal proceeding is to the platform. */
public final class ProceedingCase
    implements CaseKind<ProceedingCommand, Proceeding, ProceedingEvent, ProceedingRejection> {

  private final CourtWords courtWords;
  private final SectionPeriods periods;
  private final InstantSource clock;

  public ProceedingCase(CourtWords courtWords, Offences offences, InstantSource clock) {
    this.courtWords = courtWords;
    this.periods = new SectionPeriods(offences);
    this.clock = clock;
  }

  @Override
  public String noun() {
    return "proceeding";
  }

  @Override
  public Decider<ProceedingCommand, Proceeding, ProceedingEvent, ProceedingRejection> decider() {
    return new ProceedingDecider();
  }

  @Override
  public Class<ProceedingCommand> commands() {
    return ProceedingCommand.class;
  }

  @Override
  public Class<ProceedingEvent> events() {
    return ProceedingEvent.class;
  }

  @Override
  public EventTypes types() {
    return ProceedingEvents.TYPES;
  }

  @Override
  public Class<ProceedingCommand.RegisterFir> beginning() {
    return ProceedingCommand.RegisterFir.class;
  }

  @Override
  public Set<Class<? extends ProceedingCommand>> earlierBeginnings() {
    return Set.of(ProceedingCommand.ReportOffence.class);
  }

  @Override
  public SurvivorId survivorOf(ProceedingCommand beginning) {
    return beginning instanceof ProceedingCommand.ReportOffence report
        ? report.survivor()
        : ((ProceedingCommand.RegisterFir) beginning).survivor();
  }

  @Override
  public Set<Class<? extends ProceedingCommand>> possible(Proceeding proceeding, Instant now) {
    return proceeding.possible();
  }

  @Override
  public Object facts(Proceeding proceeding, Caller caller) {
    return ProceedingFacts.of(proceeding, CivilDate.at(clock.instant()));
  }

  /** What a court wrote of a hearing's purpose is read here; only what it means is entered. */
  @Override
  public ProceedingCommand completed(ProceedingCommand command) {
    return command instanceof ProceedingCommand.OfHearing hearing && hearing.purpose().isEmpty()
        ? hearing
            .courtWords()
            .filter(words -> !words.isBlank() && words.length() <= CourtWords.TEXT_CHARS_MAX)
            .map(words -> hearing.readAs(courtWords.read(words).purpose()))
            .orElse(command)
        : command;
  }

  @Override
  public List<Particular> particulars(Proceeding proceeding) {
    ProceedingFile file = proceeding.file();
    List<Particular> particulars = new ArrayList<>();
    file.report()
        .ifPresent(
            report -> {
              particulars.add(Particular.of("Told to the police on", report.on()));
              particulars.add(Particular.of("Told to the police in", place(report.jurisdiction())));
            });
    file.firNumber()
        .ifPresent(number -> particulars.add(Particular.personal("Number of the FIR", number)));
    file.fir()
        .ifPresent(
            fir -> {
              particulars.add(Particular.of("FIR of", fir.on()));
              particulars.add(Particular.of("Registered in", place(fir.jurisdiction())));
            });
    if (!file.sections().isEmpty()) {
      particulars.add(Particular.of("Sections", String.join(", ", file.sections())));
    }
    return List.copyOf(particulars);
  }

  private static String place(Jurisdiction jurisdiction) {
    return "%s, %s"
        .formatted(
            Office.plainName(jurisdiction.district()), Office.plainName(jurisdiction.state()));
  }

  @Override
  public Uni<Optional<ProceedingRejection>> objection(ProceedingCommand command, UUID caseId) {
    return Uni.createFrom().item(periods.objection(command));
  }

  @Override
  public List<Clock> clocks(Proceeding proceeding) {
    return ProceedingClocks.of(proceeding.file().entries());
  }

  @Override
  public Map<String, Set<Class<? extends ProceedingCommand>>> duties() {
    Set<Class<? extends ProceedingCommand>> charges =
        Set.of(ProceedingCommand.FrameCharges.class, ProceedingCommand.DischargeAccused.class);
    Set<Class<? extends ProceedingCommand>> judgment =
        Set.of(ProceedingCommand.DeliverJudgment.class);
    return Map.ofEntries(
        Map.entry(
            ProceedingClocks.INVESTIGATION,
            Set.of(
                ProceedingCommand.FileChargeSheet.class,
                ProceedingCommand.RecordClosureReport.class)),
        fulfils(ProceedingClocks.PROGRESS_NOTICE, ProceedingCommand.GiveProgressNotice.class),
        fulfils(ProceedingClocks.APPEAL, ProceedingCommand.DecideAppeal.class),
        fulfils(ProceedingClocks.E_FIR_SIGNATURE, ProceedingCommand.RecordRegistrationStep.class),
        Map.entry(
            ProceedingClocks.PRELIMINARY_ENQUIRY,
            Set.of(
                ProceedingCommand.RecordRegistrationStep.class,
                ProceedingCommand.RegisterFir.class)),
        fulfils(ProceedingClocks.REGISTRATION, ProceedingCommand.RegisterFir.class),
        fulfils(
            ProceedingClocks.MEDICAL_EXAMINATION, ProceedingCommand.RecordMedicalExamination.class),
        fulfils(ProceedingClocks.MEDICAL_REPORT, ProceedingCommand.SendMedicalReport.class),
        fulfils(
            ProceedingClocks.CUSTODY_WITHOUT_CHARGE_SHEET, ProceedingCommand.FileChargeSheet.class),
        fulfils(ProceedingClocks.COPIES, ProceedingCommand.GiveCopies.class),
        Map.entry(ProceedingClocks.CHARGES, charges),
        Map.entry(ProceedingClocks.DISCHARGE_APPLICATION, charges),
        fulfils(ProceedingClocks.CHILD_EVIDENCE, ProceedingCommand.RecordTestimony.class),
        Map.entry(ProceedingClocks.POCSO_TRIAL, judgment),
        Map.entry(ProceedingClocks.CHILD_TRIAL, judgment),
        Map.entry(ProceedingClocks.JUDGMENT, judgment),
        fulfils(
            ProceedingClocks.COMPENSATION_DIRECTION, ProceedingCommand.DirectCompensation.class),
        fulfils(ProceedingClocks.THREAT_REPORT, ProceedingCommand.ReceiveThreatReport.class),
        Map.entry(
            ProceedingClocks.PROTECTION_REVIEW,
            Set.of(
                ProceedingCommand.OrderWitnessProtection.class,
                ProceedingCommand.EndWitnessProtection.class)),
        Map.entry(
            ProceedingClocks.COUNSEL_AUTHORITY,
            Set.of(
                ProceedingCommand.AppointCounsel.class, ProceedingCommand.DischargeCounsel.class)));
  }

  private static Map.Entry<String, Set<Class<? extends ProceedingCommand>>> fulfils(
      String duty, Class<? extends ProceedingCommand> command) {
    return Map.entry(duty, Set.of(command));
  }

  @Override
  public Class<ProceedingFacts> factsType() {
    return ProceedingFacts.class;
  }
}
