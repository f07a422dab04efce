package org.dhruva.testing;

import io.smallrye.mutiny.Uni;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.dhruva.eventstore.Append;
import org.dhruva.eventstore.AppendResult;
import org.dhruva.eventstore.CommandKey;
import org.dhruva.eventstore.EventStore;
import org.dhruva.eventstore.Feed;
import org.dhruva.eventstore.StoredEvent;
import org.dhruva.eventstore.Stream;
import org.dhruva.eventstore.codec.EventCodec;
import org.dhruva.kernel.Envelope;
import org.dhruva.kernel.Event;
import org.dhruva.kernel.Partitions;
import org.dhruva.kernel.Recorded;

/**
 * The event store's promises without a database, for specifications that should take milliseconds.
 * Passes the same conformance suite as the real one.
 */
public final class InMemoryEventStore implements EventStore, Feed {

  private record Key(String actorId, String key) {}

  private record StoredAnswer(String requestHash, AppendResult.Answered answer) {}

  private final EventCodec codec;
  private final String source;
  private final Supplier<UUID> eventIds;
  private final InstantSource clock;
  private final Map<UUID, List<StoredEvent>> streams = new HashMap<>();
  private final List<List<StoredEvent>> partitions =
      IntStream.range(0, Partitions.COUNT)
          .<List<StoredEvent>>mapToObj(_ -> new ArrayList<>())
          .toList();
  private final Map<Key, StoredAnswer> answers = new HashMap<>();

  public InMemoryEventStore(
      EventCodec codec, String source, Supplier<UUID> eventIds, InstantSource clock) {
    this.codec = codec;
    this.source = source;
    this.eventIds = eventIds;
    this.clock = clock;
  }

  @Override
  public Uni<Stream> load(UUID streamId) {
    return load(streamId, Integer.MAX_VALUE);
  }

  @Override
  public Uni<Stream> load(UUID streamId, int upToVersion) {
    return Uni.createFrom().item(() -> read(streamId, upToVersion));
  }

  @Override
  public Uni<AppendResult> append(Append append) {
    return Uni.createFrom().item(() -> write(append));
  }

  @Override
  public Uni<Optional<AppendResult>> answered(CommandKey key) {
    return Uni.createFrom().item(() -> answeredBefore(key));
  }

  @Override
  public Uni<List<StoredEvent>> read(int partition, long afterPosition, int limit) {
    return Uni.createFrom()
        .item(
            () -> {
              synchronized (this) {
                return partitions.get(partition).stream()
                    .skip(afterPosition)
                    .limit(Math.min(limit, READ_EVENTS_MAX))
                    .toList();
              }
            });
  }

  @Override
  public Uni<long[]> heads() {
    return Uni.createFrom()
        .item(
            () -> {
              synchronized (this) {
                return partitions.stream().mapToLong(List::size).toArray();
              }
            });
  }

  private synchronized Stream read(UUID streamId, int upToVersion) {
    List<Recorded<Event>> events =
        streams.getOrDefault(streamId, List.of()).stream()
            .limit(upToVersion)
            .map(this::recorded)
            .toList();
    return new Stream(streamId, events);
  }

  private Recorded<Event> recorded(StoredEvent stored) {
    Envelope envelope = stored.envelope();
    return new Recorded<>(
        envelope,
        codec.decode(envelope.type(), stored.payload(), envelope.survivorId(), envelope.id()));
  }

  private synchronized AppendResult write(Append append) {
    Optional<AppendResult> before = append.key().flatMap(this::answeredBefore);
    if (before.isPresent()) {
      return before.get();
    }
    int actual = streams.getOrDefault(append.streamId(), List.of()).size();
    if (actual != append.expectedVersion()) {
      return new AppendResult.Conflict(append.streamId(), append.expectedVersion(), actual);
    }
    if (actual + append.events().size() > STREAM_EVENTS_MAX) {
      return new AppendResult.StreamFull(append.streamId());
    }
    UUID placing = append.survivor().map(s -> s.value()).orElse(append.streamId());
    int partition = Partitions.of(placing);
    // Everything is encoded before anything is kept, so that a refused event leaves no trace.
    List<StoredEvent> fresh = stored(append, partition, actual);
    List<StoredEvent> feed = partitions.get(partition);
    feed.addAll(fresh);
    streams.computeIfAbsent(append.streamId(), _ -> new ArrayList<>()).addAll(fresh);
    AppendResult.Answered answer =
        new AppendResult.Answered(
            append.streamId(),
            actual + fresh.size(),
            partition,
            fresh.isEmpty() ? 0 : feed.size(),
            append.rejection(),
            false);
    append
        .key()
        .ifPresent(
            key ->
                answers.put(
                    new Key(key.actorId(), key.key()),
                    new StoredAnswer(key.requestHash(), answer)));
    return answer;
  }

  private synchronized Optional<AppendResult> answeredBefore(CommandKey key) {
    return Optional.ofNullable(answers.get(new Key(key.actorId(), key.key())))
        .map(
            stored ->
                stored.requestHash.equals(key.requestHash())
                    ? repeated(stored.answer)
                    : new AppendResult.KeyReused(key.key()));
  }

  private List<StoredEvent> stored(Append append, int partition, int actual) {
    List<StoredEvent> fresh = new ArrayList<>();
    for (Event event : append.events()) {
      UUID id = eventIds.get();
      Envelope envelope =
          new Envelope(
              id,
              codec.nameOf(event),
              source,
              append.streamId(),
              actual + fresh.size() + 1,
              append.survivor(),
              event.occurredAt(),
              clock.instant(),
              append.actor(),
              append.trace(),
              partition,
              partitions.get(partition).size() + fresh.size() + 1L);
      fresh.add(
          new StoredEvent(envelope, codec.encode(event, append.survivor(), id, append.sealer())));
    }
    return fresh;
  }

  private static AppendResult.Answered repeated(AppendResult.Answered answer) {
    return new AppendResult.Answered(
        answer.streamId(),
        answer.version(),
        answer.partition(),
        answer.position(),
        answer.rejection(),
        true);
  }
}
