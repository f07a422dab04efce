package org.dhruva.eventstore.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
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
import org.dhruva.kernel.Event;
import org.dhruva.kernel.Partitions;
import org.dhruva.kernel.Recorded;

/**
 * The event store on PostgreSQL. Tables and the append function are in {@code db/eventstore}.
 *
 * <p>Appends that arrive while others are on their way are sent together as one transaction, so a
 * busy store pays for one round trip and one flush per group instead of per append.
 */
public final class PostgresEventStore implements EventStore, Feed {

  private static final String SELECT_STREAM =
      "select " + EventRows.COLUMNS + " from event where stream_id = $1 order by version";
  private static final String SELECT_STREAM_START =
      "select "
          + EventRows.COLUMNS
          + " from event where stream_id = $1 and version <= $2 order by version";
  private static final String SELECT_FEED =
      "select "
          + EventRows.COLUMNS
          + " from event where partition = $1 and position > $2 order by position limit $3";
  // One index probe a partition; a plain group by would walk the whole index.
  private static final String SELECT_HEADS =
      "select coalesce((select max(position) from event where partition = p), 0) as head"
          + " from generate_series(0, $1 - 1) p order by p";

  private final Pool pool;
  private final EventCodec codec;
  private final EventRows rows;
  private final AppendQueue queue;
  private final Supplier<UUID> eventIds;

  /**
   * @param source name of the service, the {@code source} of every envelope
   * @param appended told the partition after every commit that added events; must not block
   */
  public PostgresEventStore(
      Pool pool,
      EventCodec codec,
      String source,
      Supplier<UUID> eventIds,
      InstantSource clock,
      Consumer<Integer> appended) {
    this.pool = pool;
    this.codec = codec;
    this.rows = new EventRows(source);
    this.eventIds = eventIds;
    AppendStatement statement = new AppendStatement(pool, clock);
    this.queue =
        new AppendQueue(
            group -> statement.execute(group).invoke(results -> tell(results, group, appended)));
  }

  private static void tell(
      List<AppendResult> results, List<EncodedAppend> group, Consumer<Integer> appended) {
    IntStream.range(0, group.size())
        .filter(n -> results.get(n) instanceof AppendResult.Answered a && !a.repeated())
        .map(n -> group.get(n).partition())
        .distinct()
        .forEach(appended::accept);
  }

  @Override
  public Uni<Stream> load(UUID streamId) {
    return pool.preparedQuery(SELECT_STREAM)
        .execute(Tuple.of(streamId))
        .map(found -> stream(streamId, found));
  }

  @Override
  public Uni<Stream> load(UUID streamId, int upToVersion) {
    return pool.preparedQuery(SELECT_STREAM_START)
        .execute(Tuple.of(streamId, upToVersion))
        .map(found -> stream(streamId, found));
  }

  @Override
  public Uni<AppendResult> append(Append append) {
    Uni<AppendResult> result =
        Uni.createFrom().item(() -> EncodedAppend.of(append, codec, eventIds)).chain(queue::submit);
    // The group may complete on another caller's context; sessions and requests stay on their own.
    Context context = Vertx.currentContext();
    return context == null ? result : result.emitOn(task -> context.runOnContext(_ -> task.run()));
  }

  @Override
  public Uni<Optional<AppendResult>> answered(CommandKey key) {
    return pool.preparedQuery(
            "select stream_id, version, partition, position, rejection, request_hash"
                + " from command_answer where actor_id = $1 and key = $2")
        .execute(Tuple.of(key.actorId(), key.key()))
        .map(
            found ->
                found.size() == 0
                    ? Optional.empty()
                    : Optional.of(AppendStatement.answer(found.iterator().next(), key)));
  }

  @Override
  public Uni<List<StoredEvent>> read(int partition, long afterPosition, int limit) {
    int bounded = Math.min(limit, READ_EVENTS_MAX);
    return pool.preparedQuery(SELECT_FEED)
        .execute(Tuple.of((short) partition, afterPosition, bounded))
        .map(
            found -> {
              List<StoredEvent> events = new ArrayList<>(found.size());
              found.forEach(row -> events.add(rows.stored(row)));
              return events;
            });
  }

  @Override
  public Uni<long[]> heads() {
    return pool.preparedQuery(SELECT_HEADS)
        .execute(Tuple.of(Partitions.COUNT))
        .map(
            found -> {
              long[] heads = new long[Partitions.COUNT];
              int partition = 0;
              for (Row row : found) {
                heads[partition++] = row.getLong(0);
              }
              return heads;
            });
  }

  private Stream stream(UUID id, RowSet<Row> found) {
    List<Recorded<Event>> events = new ArrayList<>(found.size());
    found.forEach(row -> events.add(rows.recorded(row, codec)));
    return new Stream(id, events);
  }
}
