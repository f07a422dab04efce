package org.dhruva.eventstore.postgres;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.dhruva.eventstore.Append;
import org.dhruva.eventstore.CommandKey;
import org.dhruva.eventstore.codec.EventCodec;
import org.dhruva.kernel.Event;
import org.dhruva.kernel.Partitions;
import org.dhruva.kernel.SurvivorId;

/**
 * An append with its events as bytes, made before it waits: an event that is refused stops nobody
 * else.
 */
record EncodedAppend(Append append, int partition, List<EncodedEvent> events) {

  record EncodedEvent(UUID id, String type, byte[] payload, Instant occurredAt) {}

  static EncodedAppend of(Append append, EventCodec codec, Supplier<UUID> eventIds) {
    List<EncodedEvent> events = new ArrayList<>(append.events().size());
    for (Event event : append.events()) {
      UUID id = eventIds.get();
      events.add(
          new EncodedEvent(
              id,
              codec.nameOf(event),
              codec.encode(event, append.survivor(), id, append.sealer()),
              event.occurredAt()));
    }
    UUID placing = append.survivor().map(SurvivorId::value).orElse(append.streamId());
    return new EncodedAppend(append, Partitions.of(placing), events);
  }

  UUID streamId() {
    return append.streamId();
  }

  Optional<String> key() {
    return append.key().map(CommandKey::key);
  }
}
