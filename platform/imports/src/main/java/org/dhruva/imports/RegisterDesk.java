package org.dhruva.imports;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.dhruva.access.Caller;
import org.dhruva.access.Sealers;
import org.dhruva.eventstore.Append;
import org.dhruva.eventstore.AppendResult;
import org.dhruva.eventstore.CommandKey;
import org.dhruva.eventstore.EventStore;
import org.dhruva.eventstore.InTheFuture;
import org.dhruva.eventstore.codec.Sealer;
import org.dhruva.eventstore.postgres.RequestHashes;
import org.dhruva.imports.register.Column;
import org.dhruva.imports.register.Entry;
import org.dhruva.imports.register.Fault;
import org.dhruva.imports.register.Register;
import org.dhruva.imports.register.Row;
import org.dhruva.imports.register.Step;
import org.dhruva.kernel.Event;
import org.dhruva.kernel.Outcome;
import org.dhruva.kernel.Rejection;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.kernel.Trace;
import org.dhruva.privacy.SurvivorKeys;
import org.dhruva.recording.CaseAccess;
import org.dhruva.recording.CaseKind;

/**
 * Enters rows of a service's registers. A row is a case, whose id follows from its key; its
 * commands are decided one after the other by the service's own decider, and what they come to is
 * one append. Made by {@link RegisterDesks}.
 *
 * @param <C> commands
 * @param <S> states
 * @param <E> events
 * @param <R> rejections
 */
public final class RegisterDesk<C, S, E extends Event, R extends Rejection> {

  /** What is fixed for a row before it is decided. */
  record Place(UUID caseId, Entry entry, Trace trace) {
    SurvivorId survivor() {
      return entry.survivor();
    }

    /** Says nothing of the row but which case it is. */
    String key() {
      return "row:" + caseId;
    }
  }

  private sealed interface Decision {
    record Events(List<Event> events) implements Decision {}

    record Refused(Fault fault) implements Decision {}
  }

  /** A command of a row, and where it stands in it. */
  private record Said<C, S>(C command, Step<C, S> step) {}

  private final CaseKind<C, S, E, R> kind;
  private final CaseAccess<C> access;
  private final List<Register<C, S>> registers;
  private final EventStore store;
  private final RequestHashes hashes;
  private final Sealers sealers;
  private final SurvivorKeys keys;

  RegisterDesk(
      CaseKind<C, S, E, R> kind,
      CaseAccess<C> access,
      List<Register<C, S>> registers,
      EventStore store,
      RequestHashes hashes,
      Sealers sealers,
      SurvivorKeys keys) {
    this.kind = kind;
    this.access = access;
    this.registers = List.copyOf(registers);
    this.store = store;
    this.hashes = hashes;
    this.sealers = sealers;
    this.keys = keys;
  }

  /** The first is the one that is meant where none is named. */
  List<Register<C, S>> registers() {
    return registers;
  }

  /** Fails with the problem to answer with. To be called while the request is known. */
  Uni<Void> allowed(Caller caller, SurvivorId survivor) {
    return access.toBegin(caller, survivor);
  }

  /** What would become of a row; changes nothing. */
  Uni<RowOutcome> check(String profile, Row row, Place place) {
    return unlessThere(profile, row, place, _ -> Uni.createFrom().item(new RowOutcome.Good()));
  }

  /** Enters a row, unless it was entered before. */
  Uni<RowOutcome> enter(String profile, Row row, Place place) {
    return unlessThere(profile, row, place, events -> append(row, place, events));
  }

  /**
   * @param then what to do with the events of a row that was not entered before and may be
   */
  private Uni<RowOutcome> unlessThere(
      String profile, Row row, Place place, Function<List<Event>, Uni<RowOutcome>> then) {
    return before(row, place)
        .chain(
            known ->
                known.isPresent()
                    ? Uni.createFrom().item(known.get())
                    : decision(profile, row, place).chain(decided -> outcome(decided, then)));
  }

  private static Uni<RowOutcome> outcome(
      Decision decided, Function<List<Event>, Uni<RowOutcome>> then) {
    return switch (decided) {
      case Decision.Events(List<Event> events) -> then.apply(events);
      case Decision.Refused(Fault fault) -> Uni.createFrom().item(RowOutcome.Bad.of(fault));
    };
  }

  /** What stands there under the row's key; empty if nothing does. */
  private Uni<Optional<RowOutcome>> before(Row row, Place place) {
    return hashes
        .ofBeginning(place.caseId(), place.key())
        .chain(
            hash ->
                hash.map(kept -> compared(row, place, kept).map(Optional::of))
                    .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
  }

  private Uni<RowOutcome> compared(Row row, Place place, String kept) {
    return keys.key(place.survivor())
        .map(
            key ->
                RowDigest.isOf(row, kept, place.survivor(), place.caseId(), key)
                    ? new RowOutcome.AlreadyThere()
                    : RowOutcome.Bad.of(Faults.changed()));
  }

  /** What the rules say, and whether something outside the case stands against it. */
  private Uni<Decision> decision(String profile, Row row, Place place) {
    List<Said<C, S>> said = new ArrayList<>();
    Uni<Decision> decision = Uni.createFrom().item(decide(profile, row, place, said));
    for (Said<C, S> one : said) {
      decision = decision.chain(standing -> opposed(standing, one, place));
    }
    return decision;
  }

  private Uni<Decision> opposed(Decision standing, Said<C, S> said, Place place) {
    return standing instanceof Decision.Refused
        ? Uni.createFrom().item(standing)
        : kind.objection(said.command(), place.caseId())
            .map(objection -> objection.map(why -> refused(why, said.step())).orElse(standing));
  }

  private Decision decide(String profile, Row row, Place place, List<Said<C, S>> said) {
    Register<C, S> register = named(profile);
    Optional<Fault> objection = register.objection(row);
    if (objection.isPresent()) {
      return new Decision.Refused(objection.get());
    }
    Instant now = place.entry().now();
    List<Event> events = new ArrayList<>();
    S state = kind.decider().initial();
    for (Step<C, S> step : register.steps(row, place.entry())) {
      C command = kind.completed(step.command().apply(state));
      said.add(new Said<>(command, step));
      switch (kind.decider().decide(command, state)) {
        case Outcome.Accepted<E, R>(List<E> more) -> {
          if (more.stream().anyMatch(event -> event.occurredAt().isAfter(now))) {
            return refused(new InTheFuture(), step);
          }
          state = kind.decider().fold(state, more);
          events.addAll(more);
        }
        case Outcome.Rejected<E, R>(R rejection) -> {
          return refused(rejection, step);
        }
        case Outcome.Nothing<E, R>() -> {
          // said twice in one row
        }
      }
      if (events.size() > EventStore.APPEND_EVENTS_MAX) {
        return new Decision.Refused(Faults.tooMuch());
      }
    }
    return new Decision.Events(events);
  }

  private Decision refused(Rejection why, Step<C, S> step) {
    Column column = why.field().map(field -> step.fields().get(field)).orElseGet(step::column);
    return new Decision.Refused(new Fault(column.name(), why.code(), why.message()));
  }

  private Uni<RowOutcome> append(Row row, Place place, List<Event> events) {
    return sealers
        .apply(place.survivor())
        .map(sealer -> toAppend(row, place, events, sealer))
        .chain(store::append)
        .chain(
            result ->
                switch (result) {
                  case AppendResult.Answered _ -> Uni.createFrom().item(new RowOutcome.Good());
                  // Somebody else entered it in this moment, or began it in another way.
                  case AppendResult.KeyReused _,
                      AppendResult.Conflict _,
                      AppendResult.StreamFull _ ->
                      before(row, place)
                          .map(known -> known.orElseGet(() -> RowOutcome.Bad.of(Faults.changed())));
                });
  }

  private Append toAppend(Row row, Place place, List<Event> events, Sealer sealer) {
    return new Append(
        Optional.of(
            new CommandKey(
                place.entry().actor().id(),
                place.key(),
                RowDigest.seal(row, place.survivor(), place.caseId(), sealer))),
        place.caseId(),
        Optional.of(place.survivor()),
        0,
        events,
        Optional.empty(),
        place.entry().actor(),
        place.trace(),
        sealer);
  }

  private Register<C, S> named(String profile) {
    return registers.stream()
        .filter(register -> register.profile().equals(profile))
        .findFirst()
        .orElseThrow();
  }
}
