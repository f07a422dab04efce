package org.dhruva.projection;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.common.TopicPartition;
import org.dhruva.eventstore.codec.EventCodec;

/** What an operator does about the parked events of the live version. */
final class Parking {

  private final Pool pool;
  private final ProjectionVersions versions;
  private final Projection projection;
  private final EventCodec codec;

  Parking(Pool pool, ProjectionVersions versions, Projection projection, EventCodec codec) {
    this.pool = pool;
    this.versions = versions;
    this.projection = projection;
    this.codec = codec;
  }

  Uni<List<ParkedEvent>> list() {
    return versions.live(pool).chain(version -> ParkedEvents.list(pool, version.orElseThrow()));
  }

  Uni<Boolean> retry(UUID stream) {
    return pool.<Boolean>withTransaction(
            transaction ->
                versions
                    .liveShared(transaction)
                    .call(version -> ProjectionVersions.useTables(transaction, version))
                    .chain(version -> retry(transaction, version, stream)))
        .onFailure(failure -> !Failures.isTransient(failure))
        .recoverWithUni(
            failure ->
                versions
                    .live(pool)
                    .chain(
                        version ->
                            ParkedEvents.failedAgain(
                                pool, version.orElseThrow(), stream, Failures.describe(failure)))
                    .replaceWith(false));
  }

  private Uni<Boolean> retry(SqlConnection transaction, ProjectionVersion version, UUID stream) {
    return ParkedEvents.waiting(transaction, version, stream)
        // With the checkpoints locked, nothing of the stream can arrive in between.
        .call(messages -> lock(transaction, version, messages))
        .chain(_ -> ParkedEvents.waiting(transaction, version, stream))
        .chain(
            messages -> {
              if (messages.isEmpty()) {
                return Uni.createFrom().item(true);
              }
              List<Published> events =
                  messages.stream().map(message -> message.decode(codec)).toList();
              return projection
                  .applyPublished(events, transaction)
                  .chain(
                      _ -> ParkedEvents.settle(transaction, version, places(messages), "applied"))
                  .replaceWith(true);
            });
  }

  Uni<Void> resolve(TopicPosition at, String why) {
    return pool.withTransaction(
        transaction ->
            versions
                .liveShared(transaction)
                .chain(version -> ParkedEvents.settle(transaction, version, List.of(at), why)));
  }

  private static Uni<Void> lock(
      SqlConnection transaction, ProjectionVersion version, List<Message> messages) {
    Set<TopicPartition> partitions =
        messages.stream().map(Message::from).collect(Collectors.toSet());
    return partitions.isEmpty()
        ? Uni.createFrom().voidItem()
        : Checkpoints.locked(transaction, version, partitions).replaceWithVoid();
  }

  private static List<TopicPosition> places(List<Message> messages) {
    return messages.stream().map(Message::at).toList();
  }
}
