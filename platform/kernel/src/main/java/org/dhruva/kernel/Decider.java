package org.dhruva.kernel;

/**
 * The rules of one aggregate as pure functions. Time, ids and looked-up facts arrive in the
 * command; nothing is read from the outside, so the same inputs give the same outcome for ever.
 *
 * @param <C> commands: a sealed interface of records
 * @param <S> states: a sealed interface of records
 * @param <E> events: a sealed interface of records
 * @param <R> rejections: a sealed interface of records
 */
public interface Decider<C, S, E extends Event, R extends Rejection> {

  /** The state of a stream that has no event yet. */
  S initial();

  /** What the command leads to in this state. Never throws for a business reason. */
  Outcome<E, R> decide(C command, S state);

  /**
   * The state after the event.
   *
   * @throws CorruptHistory if the event cannot follow this state; it is never swallowed
   */
  S evolve(S state, E event);

  /** Folds events, in stream order, onto a state. */
  default S fold(S from, Iterable<? extends E> events) {
    S state = from;
    for (E event : events) {
      state = evolve(state, event);
    }
    return state;
  }
}
