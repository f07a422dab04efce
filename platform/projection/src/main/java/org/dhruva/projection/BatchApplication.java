package org.dhruva.projection;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.common.TopicPartition;
import org.dhruva.eventstore.codec.EventCodec;
import org.dhruva.eventstore.codec.UndecodableEvent;
import org.dhruva.projection.Checkpoints.Checkpoint;

/**
 * One batch of messages in one transaction: what is new is applied, what cannot be applied is
 * parked with its whole stream, the checkpoint says how far it came.
 *
 * <p>Of every partition exactly the next position is taken. What is not above the checkpoint is a
 * repetition. What lies beyond the next one means that the topic lacks something yet; it is left
 * alone, because whoever publishes repeats it after what is missing.
 */
final class BatchApplication {

  /**
   * What became of a batch.
   *
   * @param gaps partitions in which messages lie beyond the next position
   */
  record Result(
      int applied,
      int repeated,
      int parked,
      Set<TopicPartition> gaps,
      Map<TopicPartition, Long> positions) {

    static final Result NOTHING = new Result(0, 0, 0, Set.of(), Map.of());
  }

  private final Projection projection;
  private final EventCodec codec;
  private final ProjectionVersion version;
  private final SqlConnection transaction;
  private final boolean eachStreamAlone;

  private final List<Message> next = new ArrayList<>();
  private final Map<TopicPartition, Checkpoint> reached = new HashMap<>();
  private final Set<TopicPartition> gaps = new HashSet<>();
  private final List<ParkedEvents.Reason> parked = new ArrayList<>();
  private int repeated;
  private int applied;

  /**
   * @param eachStreamAlone after the batch as a whole has failed: finds out whose fault it was
   */
  BatchApplication(
      Projection projection,
      EventCodec codec,
      ProjectionVersion version,
      SqlConnection transaction,
      boolean eachStreamAlone) {
    this.projection = projection;
    this.codec = codec;
    this.version = version;
    this.transaction = transaction;
    this.eachStreamAlone = eachStreamAlone;
  }

  Uni<Result> apply(List<Message> messages) {
    Set<TopicPartition> partitions =
        messages.stream().map(Message::from).collect(Collectors.toSet());
    return Checkpoints.locked(transaction, version, partitions)
        .invoke(checkpoints -> takeNext(messages, checkpoints))
        .chain(_ -> next.isEmpty() ? Uni.createFrom().voidItem() : applyNext())
        .chain(_ -> Checkpoints.advance(transaction, version, reached))
        .map(
            _ ->
                new Result(
                    applied,
                    repeated,
                    parked.size(),
                    gaps,
                    reached.entrySet().stream()
                        .collect(
                            Collectors.toMap(Map.Entry::getKey, e -> e.getValue().position()))));
  }

  private void takeNext(List<Message> messages, Map<TopicPartition, Checkpoint> checkpoints) {
    reached.putAll(checkpoints);
    for (Message message : messages) {
      Checkpoint last = reached.get(message.from());
      if (last == null) {
        throw new IllegalStateException("no checkpoint for %s".formatted(message.from()));
      }
      if (message.position() == last.position() + 1) {
        next.add(message);
        gaps.remove(message.from());
        reached.put(
            message.from(),
            new Checkpoint(message.position(), message.nextOffset(), last.topicId()));
      } else if (message.position() <= last.position()) {
        repeated++;
      } else {
        gaps.add(message.from());
      }
    }
  }

  private Uni<Void> applyNext() {
    List<UUID> streams = next.stream().map(Message::stream).distinct().toList();
    return ParkedEvents.streamsAmong(transaction, version, streams)
        .map(this::decode)
        .chain(this::applyDecoded)
        .chain(_ -> ParkedEvents.park(transaction, version, parked));
  }

  /** The decoded events by stream; what cannot be decoded is parked, and what follows it. */
  private Map<UUID, List<Published>> decode(Set<UUID> alreadyParked) {
    Set<UUID> waiting = new HashSet<>(alreadyParked);
    Map<UUID, List<Published>> byStream = new LinkedHashMap<>();
    for (Message message : next) {
      if (waiting.contains(message.stream())) {
        parked.add(new ParkedEvents.Reason(message, "follows a parked event"));
        continue;
      }
      try {
        byStream
            .computeIfAbsent(message.stream(), _ -> new ArrayList<>())
            .add(message.decode(codec));
      } catch (UndecodableEvent | IllegalArgumentException e) {
        waiting.add(message.stream());
        parked.add(new ParkedEvents.Reason(message, Failures.describe(e)));
      }
    }
    return byStream;
  }

  private Uni<Void> applyDecoded(Map<UUID, List<Published>> byStream) {
    if (eachStreamAlone) {
      Uni<Void> all = Uni.createFrom().voidItem();
      for (Map.Entry<UUID, List<Published>> stream : byStream.entrySet()) {
        all = all.chain(_ -> applyAlone(stream.getKey(), stream.getValue()));
      }
      return all;
    }
    // In the order of the topic, not of the streams: a partition's events keep theirs.
    Map<UUID, Integer> taken = new HashMap<>();
    List<Published> events = new ArrayList<>(next.size());
    for (Message message : next) {
      List<Published> stream = byStream.getOrDefault(message.stream(), List.of());
      int index = taken.merge(message.stream(), 1, Integer::sum) - 1;
      if (index < stream.size()) {
        events.add(stream.get(index));
      }
    }
    applied = events.size();
    return events.isEmpty()
        ? Uni.createFrom().voidItem()
        : projection.applyPublished(events, transaction);
  }

  private Uni<Void> applyAlone(UUID stream, List<Published> events) {
    return transaction
        .query("savepoint one_stream")
        .execute()
        .chain(_ -> projection.applyPublished(events, transaction))
        .chain(_ -> transaction.query("release savepoint one_stream").execute())
        .invoke(() -> applied += events.size())
        .replaceWithVoid()
        .onFailure(failure -> !Failures.isTransient(failure))
        .recoverWithUni(
            failure ->
                transaction
                    .query("rollback to savepoint one_stream")
                    .execute()
                    .invoke(() -> setAside(stream, failure))
                    .replaceWithVoid());
  }

  private void setAside(UUID stream, Throwable failure) {
    Set<Long> alreadyParked =
        parked.stream().map(r -> r.message().position()).collect(Collectors.toSet());
    next.stream()
        .filter(message -> message.stream().equals(stream))
        .filter(message -> !alreadyParked.contains(message.position()))
        .forEach(
            message -> parked.add(new ParkedEvents.Reason(message, Failures.describe(failure))));
  }
}
