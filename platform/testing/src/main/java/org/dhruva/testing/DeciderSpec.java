package org.dhruva.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.dhruva.kernel.Decider;
import org.dhruva.kernel.Event;
import org.dhruva.kernel.Outcome;
import org.dhruva.kernel.Rejection;

/**
 * Given events, when a command, then events, a rejection or nothing.
 *
 * <pre>{@code
 * private final DeciderSpec<ClaimCommand, Claim, ClaimEvent, ClaimRejection> claim =
 *     DeciderSpec.of(new ClaimDecider());
 *
 * claim.given(drafted()).when(new ClaimCommand.File(...)).then(filed());
 * }</pre>
 */
public final class DeciderSpec<C, S, E extends Event, R extends Rejection> {

  private final Decider<C, S, E, R> decider;

  private DeciderSpec(Decider<C, S, E, R> decider) {
    this.decider = decider;
  }

  public static <C, S, E extends Event, R extends Rejection> DeciderSpec<C, S, E, R> of(
      Decider<C, S, E, R> decider) {
    return new DeciderSpec<>(decider);
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // List.of copies; the array is never exposed
  public final Given given(E... history) {
    return new Given(List.of(history));
  }

  public Given given(List<? extends E> history) {
    return new Given(List.copyOf(history));
  }

  /** What has happened so far. */
  public final class Given {
    private final List<E> history;

    private Given(List<E> history) {
      this.history = history;
    }

    public Then when(C command) {
      return new Then(history, decider.decide(command, decider.fold(decider.initial(), history)));
    }

    /** Looks at the state that the history leads to. */
    public void thenState(Consumer<S> expectation) {
      expectation.accept(decider.fold(decider.initial(), history));
    }
  }

  /** What the command leads to. */
  public final class Then {
    private final List<E> history;
    private final Outcome<E, R> outcome;

    private Then(List<E> history, Outcome<E, R> outcome) {
      this.history = history;
      this.outcome = outcome;
    }

    /** Exactly these events; and they can be folded onto the history. */
    @SafeVarargs
    @SuppressWarnings("varargs") // List.of copies; the array is never exposed
    public final void then(E... expected) {
      assertThat(outcome).isEqualTo(new Outcome.Accepted<E, R>(List.of(expected)));
      decider.fold(decider.fold(decider.initial(), history), List.of(expected));
    }

    public void thenRejected(R expected) {
      assertThat(outcome).isEqualTo(new Outcome.Rejected<E, R>(expected));
      assertThat(expected.code()).matches("[a-z]+(-[a-z]+)*");
      assertThat(expected.message()).endsWith(".");
    }

    public void thenNothing() {
      assertThat(outcome).isEqualTo(new Outcome.Nothing<E, R>());
    }
  }
}
