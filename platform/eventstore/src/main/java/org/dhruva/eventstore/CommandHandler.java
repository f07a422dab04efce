package org.dhruva.eventstore;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dhruva.eventstore.codec.EventCodec;
import org.dhruva.eventstore.codec.Sealer;
import org.dhruva.kernel.Decider;
import org.dhruva.kernel.Event;
import org.dhruva.kernel.Outcome;
import org.dhruva.kernel.Rejection;
import org.dhruva.kernel.SurvivorId;

/**
 * Takes a command through load, decide and append. The same request under the same key is carried
 * out once and answered alike every time.
 */
public final class CommandHandler<C, S, E extends Event, R extends Rejection> {

  /** How often a command without an expected version is decided anew after a lost race. */
  public static final int ATTEMPTS_MAX = 5;

  private final EventStore store;
  private final Decider<C, S, E, R> decider;
  private final Class<E> family;
  private final Function<SurvivorId, Uni<Sealer>> sealers;
  private final InstantSource clock;

  /**
   * @param family the sealed interface of the stream's events
   * @param sealers the sealer of a survivor; asked only when an event has something to seal
   */
  public CommandHandler(
      EventStore store,
      Decider<C, S, E, R> decider,
      Class<E> family,
      Function<SurvivorId, Uni<Sealer>> sealers,
      InstantSource clock) {
    this.store = store;
    this.decider = decider;
    this.family = family;
    this.sealers = sealers;
    this.clock = clock;
  }

  public Uni<CommandResult<S>> handle(CommandRequest<C> request) {
    return attempt(request, 1);
  }

  /** The state that a stream's events lead to. */
  public S stateOf(Stream stream) {
    return decider.fold(decider.initial(), stream.eventsOf(family));
  }

  private Uni<CommandResult<S>> attempt(CommandRequest<C> request, int number) {
    return store
        .load(request.streamId())
        .chain(stream -> decideAndAppend(request, stream))
        .chain(
            result ->
                result instanceof CommandResult.Conflict<S>
                        && request.expectedVersion().isEmpty()
                        && number < ATTEMPTS_MAX
                    ? attempt(request, number + 1)
                    : Uni.createFrom().item(result));
  }

  private Uni<CommandResult<S>> decideAndAppend(CommandRequest<C> request, Stream stream) {
    Optional<Integer> expected = request.expectedVersion();
    if (expected.isPresent() && expected.get() != stream.version()) {
      return answeredBefore(request, expected.get(), stream.version());
    }
    S state = stateOf(stream);
    return switch (decider.decide(request.command(), state)) {
      case Outcome.Accepted<E, R>(List<E> events) when anyInTheFuture(events) ->
          append(request, stream, state, List.of(), Optional.of(new InTheFuture()));
      case Outcome.Accepted<E, R>(List<E> events) ->
          append(request, stream, state, events, Optional.empty());
      case Outcome.Rejected<E, R>(R rejection) ->
          append(request, stream, state, List.of(), Optional.of(rejection));
      case Outcome.Nothing<E, R>() -> append(request, stream, state, List.of(), Optional.empty());
    };
  }

  private boolean anyInTheFuture(List<E> events) {
    Instant now = clock.instant();
    return events.stream().anyMatch(event -> event.occurredAt().isAfter(now));
  }

  /** A repetition names the version it was first sent with, which is history by now. */
  private Uni<CommandResult<S>> answeredBefore(
      CommandRequest<C> request, int expected, int actual) {
    AppendResult conflict = new AppendResult.Conflict(request.streamId(), expected, actual);
    return request
        .key()
        .map(store::answered)
        .orElse(Uni.createFrom().item(Optional.empty()))
        .chain(answer -> resultOf(answer.orElse(conflict), Optional.empty()));
  }

  private Uni<CommandResult<S>> append(
      CommandRequest<C> request,
      Stream stream,
      S before,
      List<E> events,
      Optional<? extends Rejection> rejection) {
    Optional<SurvivorId> survivor = stream.survivor().or(request::survivor);
    return sealer(survivor, events)
        .map(
            sealer ->
                new Append(
                    request.key(),
                    request.streamId(),
                    survivor,
                    stream.version(),
                    List.copyOf(events),
                    rejection.map(StoredRejection::of),
                    request.actor(),
                    request.trace(),
                    sealer))
        .chain(store::append)
        .chain(result -> resultOf(result, Optional.of(decider.fold(before, events))));
  }

  private Uni<Sealer> sealer(Optional<SurvivorId> survivor, List<E> events) {
    return survivor.isPresent() && events.stream().anyMatch(EventCodec::seals)
        ? sealers.apply(survivor.get())
        : Uni.createFrom().item(Sealer.none());
  }

  /**
   * @param after the state if the command was carried out just now; read again when it was carried
   *     out by an earlier one
   */
  private Uni<CommandResult<S>> resultOf(AppendResult result, Optional<S> after) {
    return switch (result) {
      case AppendResult.Answered answer when answer.rejection().isPresent() ->
          Uni.createFrom().item(new CommandResult.Rejected<>(answer.rejection().get()));
      case AppendResult.Answered answer when answer.repeated() || after.isEmpty() ->
          store
              .load(answer.streamId(), answer.version())
              .map(stream -> done(answer, stateOf(stream)));
      case AppendResult.Answered answer -> Uni.createFrom().item(done(answer, after.get()));
      case AppendResult.Conflict(_, int expected, int actual) ->
          Uni.createFrom().item(new CommandResult.Conflict<>(expected, actual));
      case AppendResult.KeyReused(String key) ->
          Uni.createFrom().item(new CommandResult.KeyReused<>(key));
      case AppendResult.StreamFull(var id) ->
          Uni.createFrom().item(new CommandResult.StreamFull<>(id));
    };
  }

  private static <S> CommandResult<S> done(AppendResult.Answered answer, S state) {
    return new CommandResult.Done<>(
        answer.streamId(), answer.version(), state, answer.partition(), answer.position());
  }
}
