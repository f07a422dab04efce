package org.dhruva.recording;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.dhruva.access.Caller;
import org.dhruva.clocks.Clock;
import org.dhruva.kernel.Decider;
import org.dhruva.kernel.Event;
import org.dhruva.kernel.EventTypes;
import org.dhruva.kernel.Rejection;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.recording.letter.Particular;

/**
 * What a service says about the cases it records.
 *
 * @param <C> the sealed interface of the commands; its records are the bodies of requests
 * @param <S> the sealed interface of the states
 * @param <E> the sealed interface of the events
 * @param <R> the sealed interface of the rejections
 */
public interface CaseKind<C, S, E extends Event, R extends Rejection> {

  /** What a person calls one of them, such as {@code claim}. */
  String noun();

  Decider<C, S, E, R> decider();

  Class<C> commands();

  Class<E> events();

  /** The stored names of its events, of all versions. */
  EventTypes types();

  /** The command that begins a case, unless another is named. */
  Class<? extends C> beginning();

  /**
   * Commands with which a case can begin earlier than that. A case that one of them began still
   * takes {@link #beginning}.
   */
  default Set<Class<? extends C>> earlierBeginnings() {
    return Set.of();
  }

  /** Whose case it will be. */
  SurvivorId survivorOf(C beginning);

  /** What could be accepted now, if what it says is right. */
  Set<Class<? extends C>> possible(S state, Instant now);

  /** What a reader is shown of the case; sealed fields are opened on the way out. */
  Object facts(S state, Caller caller);

  /** The record that {@link #facts} answers, for the description of the API. */
  Class<? extends Record> factsType();

  /** The deadlines that run in the case, and those that ended. */
  default List<Clock> clocks(S state) {
    return List.of();
  }

  /** By which somebody who is written to finds the case. */
  default List<Particular> particulars(S state) {
    return List.of();
  }

  /** By duty of the law, the commands that record its fulfilment. */
  default Map<String, Set<Class<? extends C>>> duties() {
    return Map.of();
  }

  /** The command with what the service makes of its words, before anything is decided. */
  default C completed(C command) {
    return command;
  }

  /**
   * What stands against a command outside the case, such as a code that is in no catalogue. Asked
   * before the case decides; empty if nothing does.
   */
  default Uni<Optional<R>> objection(C command, UUID caseId) {
    return Uni.createFrom().item(Optional.empty());
  }

  /**
   * Components of commands that the service fills in itself, by name: what it knows and the sender
   * may not say. In a body they are unknown fields.
   */
  default Map<String, Function<Asked<S>, Object>> filledIn() {
    return Map.of();
  }
}
