package org.dhruva.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dhruva.eventstore.codec.EventCodec;
import org.dhruva.eventstore.codec.Sealer;
import org.dhruva.kernel.Decider;
import org.dhruva.kernel.Event;
import org.dhruva.kernel.EventTypes;
import org.dhruva.kernel.Outcome;
import org.dhruva.kernel.Rejection;
import org.dhruva.kernel.SurvivorId;

/**
 * One stream, walked through command by command in two ways at once: as it is decided, and as a
 * service reads it back from the bytes it stored. Both must come to the same at every step.
 */
public final class Walk<C, S, E extends Event, R extends Rejection> {

  /** Hides nothing; what a key does is tested where the keys are. */
  private static final Sealer BASE64 =
      (survivor, eventId, field, plaintext) -> Base64.getEncoder().encodeToString(plaintext);

  private final Decider<C, S, E, R> decider;
  private final EventCodec codec;
  private final Optional<SurvivorId> survivor;
  private final Class<E> kind;
  private final List<E> history = new ArrayList<>();
  private final List<E> stored = new ArrayList<>();
  private S state;
  private S read;

  /** What one accepted command did. */
  public record Step<C, S, E>(C command, S before, List<E> events, S after) {}

  public Walk(Decider<C, S, E, R> decider, EventTypes types, Class<E> kind, SurvivorId survivor) {
    this.decider = decider;
    this.codec = new EventCodec(types);
    this.kind = kind;
    this.survivor = Optional.of(survivor);
    this.state = decider.initial();
    this.read = decider.initial();
  }

  /** Takes a step if the command is accepted; a refusal says why in a sentence. */
  public Optional<Step<C, S, E>> take(C command) {
    Outcome<E, R> outcome = decider.decide(command, state);
    assertThat(decider.decide(command, read)).as("decided on what was stored").isEqualTo(outcome);
    return switch (outcome) {
      case Outcome.Accepted<E, R>(var events) -> Optional.of(accept(command, events));
      case Outcome.Rejected<E, R>(var why) -> {
        assertThat(why.message()).endsWith(".");
        yield Optional.empty();
      }
      case Outcome.Nothing<E, R>() -> Optional.empty();
    };
  }

  private Step<C, S, E> accept(C command, List<E> events) {
    S before = state;
    for (E event : events) {
      E again = storedAndRead(event);
      stored.add(again);
      state = decider.evolve(state, event);
      read = decider.evolve(read, again);
    }
    history.addAll(events);
    return new Step<>(command, before, events, state);
  }

  private E storedAndRead(E event) {
    UUID id = new UUID(0, stored.size());
    byte[] payload = codec.encode(event, survivor, id, BASE64);
    return kind.cast(codec.decode(codec.nameOf(event), payload, survivor, id));
  }

  public S state() {
    return state;
  }

  /** All events so far, as they were decided. */
  public List<E> history() {
    return List.copyOf(history);
  }

  /** Told again from the first event, it is the same: what was decided, and what was stored. */
  public void assertReplayed() {
    assertThat(decider.fold(decider.initial(), history)).isEqualTo(state);
    assertThat(decider.fold(decider.initial(), stored)).isEqualTo(read);
    // A sealed field prints alike whether it is open or not, and nothing else prints less.
    assertThat(read).hasToString(state.toString());
  }
}
