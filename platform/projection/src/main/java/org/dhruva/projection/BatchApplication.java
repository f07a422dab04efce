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
  private final ProjectionVersion version;
  private final SqlConnection transaction;
  private final boolean eachStreamAlone;

  private final List<Arrival> next = new ArrayList<>();
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
      ProjectionVersion version,
      SqlConnection transaction,
      boolean eachStreamAlone) {
    this.projection = projection;
    this.version = version;
    this.transaction = transaction;
    this.eachStreamAlone = eachStreamAlone;
  }

  Uni<Result> apply(List<Arrival> arrivals) {
    Set<TopicPartition> partitions =
        arrivals.stream().map(Arrival::from).collect(Collectors.toSet());
    return Checkpoints.locked(transaction, version, partitions)
        .invoke(checkpoints -> takeNext(arrivals, checkpoints))
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

  private void takeNext(List<Arrival> arrivals, Map<TopicPartition, Checkpoint> checkpoints) {
    reached.putAll(checkpoints);
    for (Arrival arrival : arrivals) {
      Checkpoint last = reached.get(arrival.from());
      if (last == null) {
        throw new IllegalStateException("no checkpoint for %s".formatted(arrival.from()));
      }
      if (arrival.position() == last.position() + 1) {
        next.add(arrival);
        gaps.remove(arrival.from());
        reached.put(
            arrival.from(),
            new Checkpoint(arrival.position(), arrival.message().nextOffset(), last.topicId()));
      } else if (arrival.position() <= last.position()) {
        repeated++;
      } else {
        gaps.add(arrival.from());
      }
    }
  }

  private Uni<Void> applyNext() {
    Set<UUID> streams = next.stream().map(Arrival::stream).collect(Collectors.toSet());
    return ParkedEvents.streamsAmong(transaction, version, streams)
        .map(this::withoutParked)
        .chain(this::applyReadable)
        .chain(_ -> ParkedEvents.park(transaction, version, parked));
  }

  /** What cannot be read is parked, and so is what follows something parked of its stream. */
  private List<Arrival> withoutParked(Set<UUID> alreadyParked) {
    Set<UUID> waiting = new HashSet<>(alreadyParked);
    List<Arrival> readable = new ArrayList<>(next.size());
    for (Arrival arrival : next) {
      if (waiting.contains(arrival.stream())) {
        parked.add(new ParkedEvents.Reason(arrival.message(), "follows a parked event"));
      } else if (arrival.event().isEmpty()) {
        waiting.add(arrival.stream());
        parked.add(new ParkedEvents.Reason(arrival.message(), arrival.fault()));
      } else {
        readable.add(arrival);
      }
    }
    return readable;
  }

  private Uni<Void> applyReadable(List<Arrival> readable) {
    if (eachStreamAlone) {
      Map<UUID, List<Arrival>> byStream =
          readable.stream()
              .collect(
                  Collectors.groupingBy(Arrival::stream, LinkedHashMap::new, Collectors.toList()));
      Uni<Void> all = Uni.createFrom().voidItem();
      for (Map.Entry<UUID, List<Arrival>> stream : byStream.entrySet()) {
        all = all.chain(_ -> applyAlone(stream.getKey(), events(stream.getValue())));
      }
      return all;
    }
    applied = readable.size();
    return readable.isEmpty()
        ? Uni.createFrom().voidItem()
        : projection.applyPublished(events(readable), transaction);
  }

  private static List<Published> events(List<Arrival> arrivals) {
    return arrivals.stream().map(arrival -> arrival.event().orElseThrow()).toList();
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
    Set<TopicPosition> alreadyParked =
        parked.stream().map(reason -> reason.message().at()).collect(Collectors.toSet());
    next.stream()
        .map(Arrival::message)
        .filter(message -> message.stream().equals(stream))
        .filter(message -> !alreadyParked.contains(message.at()))
        .forEach(
            message -> parked.add(new ParkedEvents.Reason(message, Failures.describe(failure))));
  }
}
