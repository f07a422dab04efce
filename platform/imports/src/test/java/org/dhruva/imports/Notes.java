package org.dhruva.imports;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dhruva.access.Caller;
import org.dhruva.contracts.people.SurvivorEvent.Access;
import org.dhruva.imports.register.Column;
import org.dhruva.imports.register.Column.Kind;
import org.dhruva.imports.register.Entry;
import org.dhruva.imports.register.Register;
import org.dhruva.imports.register.Row;
import org.dhruva.imports.register.Step;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Decider;
import org.dhruva.kernel.EventTypes;
import org.dhruva.kernel.Outcome;
import org.dhruva.kernel.Rejection;
import org.dhruva.kernel.Sealed;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.recording.CaseAccess;
import org.dhruva.recording.CaseKind;
import org.dhruva.recording.OpenCases;
import org.dhruva.service.http.Problems;
import org.dhruva.testing.SampleEvent;

/**
 * A kind of case of no service, and its register: something noted, and something confided later.
 */
final class Notes implements CaseKind<Notes.Command, Notes.State, SampleEvent, Notes.Refusal> {

  sealed interface Command {
    record Note(CivilDate on, String text, SurvivorId survivor) implements Command {}

    record Confide(CivilDate on, Sealed<String> text) implements Command {}
  }

  record State(Optional<CivilDate> noted) {}

  record Refusal() implements Rejection {
    @Override
    public String code() {
      return "confided-too-early";
    }

    @Override
    public String message() {
      return "Nobody confides before the first note; look at both days.";
    }

    @Override
    public Optional<String> field() {
      return Optional.of("/on");
    }
  }

  static final Column NOTED_ON =
      Column.of("noted_on", Kind.DAY, "2021-03-09", "The day.").whichIsRequired();
  static final Column TEXT = Column.of("text", Kind.TEXT, "Something.", "What.").whichIsRequired();
  static final Column CONFIDED = Column.of("confided", Kind.TEXT, "", "What.").whichIsPersonal();
  static final Column CONFIDED_ON =
      Column.of("confided_on", Kind.DAY, "", "The day.").togetherWith(CONFIDED);

  /** The register of notes; another profile of it leaves unknown columns aside. */
  record OfNotes(String profile, boolean ignoresUnknownColumns)
      implements Register<Command, State> {
    @Override
    public String meaning() {
      return "A row is a note.";
    }

    @Override
    public List<Column> columns() {
      return Register.aboutHer(NOTED_ON, TEXT, CONFIDED_ON, CONFIDED);
    }

    @Override
    public List<Step<Command, State>> steps(Row row, Entry entry) {
      Step<Command, State> note =
          Step.of(
              NOTED_ON,
              new Command.Note(
                  row.day(NOTED_ON).orElseThrow(), row.text(TEXT).orElseThrow(), entry.survivor()));
      return row.day(CONFIDED_ON)
          .map(
              on ->
                  List.of(
                      note,
                      Step.<Command, State>of(
                          CONFIDED_ON,
                          new Command.Confide(on, row.sealed(CONFIDED).orElseThrow()))))
          .orElse(List.of(note));
    }
  }

  /** Lets the caller begin a case of everybody but one. */
  record AllBut(SurvivorId closed, Runnable asked) implements CaseAccess<Command> {
    @Override
    public Uni<Void> toBegin(Caller caller, SurvivorId survivor) {
      asked.run();
      return survivor.equals(closed)
          ? Uni.createFrom().failure(Problems.notOpenedToYou())
          : Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Access> toRead(Caller caller, SurvivorId survivor) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Uni<Void> toAct(Caller caller, SurvivorId survivor, Class<? extends Command> command) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Uni<List<SurvivorId>> everybodyOpenTo(Caller caller) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Uni<OpenCases> openTo(Caller caller, Optional<SurvivorId> after, int limit) {
      throw new UnsupportedOperationException();
    }
  }

  private static final class Rules implements Decider<Command, State, SampleEvent, Refusal> {
    @Override
    public State initial() {
      return new State(Optional.empty());
    }

    @Override
    public Outcome<SampleEvent, Refusal> decide(Command command, State state) {
      return switch (command) {
        case Command.Note(var on, var text, _) -> Outcome.accept(new SampleEvent.Noted(on, text));
        case Command.Confide(var on, _) when state.noted().filter(on::isBefore).isPresent() ->
            Outcome.reject(new Refusal());
        case Command.Confide(var on, var text) ->
            Outcome.accept(new SampleEvent.Confided(on, text));
      };
    }

    @Override
    public State evolve(State state, SampleEvent event) {
      return new State(state.noted().or(() -> Optional.of(event.on())));
    }
  }

  @Override
  public String noun() {
    return "note";
  }

  @Override
  public Decider<Command, State, SampleEvent, Refusal> decider() {
    return new Rules();
  }

  @Override
  public Class<Command> commands() {
    return Command.class;
  }

  @Override
  public Class<SampleEvent> events() {
    return SampleEvent.class;
  }

  @Override
  public EventTypes types() {
    return SampleEvent.TYPES;
  }

  @Override
  public Class<Command.Note> beginning() {
    return Command.Note.class;
  }

  @Override
  public SurvivorId survivorOf(Command beginning) {
    return ((Command.Note) beginning).survivor();
  }

  @Override
  public Set<Class<? extends Command>> possible(State state, Instant now) {
    return Set.of();
  }

  @Override
  public Object facts(State state, Caller caller) {
    return state;
  }

  @Override
  public Class<State> factsType() {
    return State.class;
  }
}
