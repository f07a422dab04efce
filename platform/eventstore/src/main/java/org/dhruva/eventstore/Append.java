package org.dhruva.eventstore;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.dhruva.eventstore.codec.Sealer;
import org.dhruva.kernel.Actor;
import org.dhruva.kernel.Event;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.kernel.Trace;

/**
 * What a command led to, ready to be recorded.
 *
 * @param key makes the command safe to send twice; absent for callers with a guard of their own
 * @param expectedVersion the version the decision was taken on; 0 for a new stream
 * @param events empty when nothing happened or the command was rejected
 * @param rejection why it was rejected, kept with the key so that a repetition hears the same
 * @param sealer encrypts the personal fields
 */
public record Append(
    Optional<CommandKey> key,
    UUID streamId,
    Optional<SurvivorId> survivor,
    int expectedVersion,
    List<Event> events,
    Optional<StoredRejection> rejection,
    Actor actor,
    Trace trace,
    Sealer sealer) {

  public Append {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(streamId, "streamId");
    Objects.requireNonNull(survivor, "survivor");
    Objects.requireNonNull(rejection, "rejection");
    Objects.requireNonNull(actor, "actor");
    Objects.requireNonNull(trace, "trace");
    Objects.requireNonNull(sealer, "sealer");
    events = List.copyOf(events);
    if (events.size() > EventStore.APPEND_EVENTS_MAX) {
      throw new IllegalArgumentException(
          "%d events in one append; at most %d"
              .formatted(events.size(), EventStore.APPEND_EVENTS_MAX));
    }
    if (rejection.isPresent() && !events.isEmpty()) {
      throw new IllegalArgumentException("a rejected command has no events");
    }
  }
}
