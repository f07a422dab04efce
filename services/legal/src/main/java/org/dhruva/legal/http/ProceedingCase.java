package org.dhruva.legal.http;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dhruva.access.Caller;
import org.dhruva.clocks.Clock;
import org.dhruva.contracts.law.Office;
import org.dhruva.contracts.law.ProceedingClocks;
import org.dhruva.contracts.legal.ProceedingEvent;
import org.dhruva.contracts.legal.ProceedingEvent.FirRegistered;
import org.dhruva.contracts.legal.ProceedingEvents;
import org.dhruva.kernel.Decider;
import org.dhruva.kernel.EventTypes;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.legal.hearing.CourtWords;
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

  public ProceedingCase(CourtWords courtWords) {
    this.courtWords = courtWords;
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
  public SurvivorId survivorOf(ProceedingCommand beginning) {
    return ((ProceedingCommand.RegisterFir) beginning).survivor();
  }

  @Override
  public Set<Class<? extends ProceedingCommand>> possible(Proceeding proceeding, Instant now) {
    return proceeding.possible();
  }

  @Override
  public Object facts(Proceeding proceeding, Caller caller) {
    return ProceedingFacts.of(proceeding);
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
    FirRegistered fir = file.fir();
    List<Particular> particulars = new ArrayList<>();
    file.firNumber()
        .ifPresent(number -> particulars.add(Particular.personal("Number of the FIR", number)));
    particulars.add(Particular.of("FIR of", fir.on()));
    particulars.add(
        Particular.of(
            "Registered in",
            "%s, %s"
                .formatted(
                    Office.plainName(fir.jurisdiction().district()),
                    Office.plainName(fir.jurisdiction().state()))));
    particulars.add(Particular.of("Sections", String.join(", ", fir.sections())));
    return List.copyOf(particulars);
  }

  @Override
  public List<Clock> clocks(Proceeding proceeding) {
    return ProceedingClocks.of(proceeding.file().entries());
  }

  @Override
  public Map<String, Set<Class<? extends ProceedingCommand>>> duties() {
    return Map.of(
        ProceedingClocks.INVESTIGATION,
            Set.of(
                ProceedingCommand.FileChargeSheet.class,
                ProceedingCommand.RecordClosureReport.class),
        ProceedingClocks.PROGRESS_NOTICE, Set.of(ProceedingCommand.GiveProgressNotice.class),
        ProceedingClocks.APPEAL, Set.of(ProceedingCommand.DecideAppeal.class));
  }

  @Override
  public Class<ProceedingFacts> factsType() {
    return ProceedingFacts.class;
  }
}
