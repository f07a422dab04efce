package org.dhruva.eventstore.postgres;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.dhruva.eventstore.Append;
import org.dhruva.eventstore.AppendResult;
import org.dhruva.eventstore.CommandKey;
import org.dhruva.eventstore.EventStore;
import org.dhruva.eventstore.StoredRejection;
import org.dhruva.eventstore.codec.EventCodec;
import org.dhruva.kernel.Event;
import org.dhruva.kernel.SurvivorId;

/** One call of the {@code append_events} function: a group of appends, a transaction of its own. */
final class AppendStatement {

  private static final String APPEND =
      "select outcome, stream, version, at_partition, at_position, rejection from"
          + " append_events($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16,"
          + " $17, $18, $19)";
  private static final ObjectMapper REJECTIONS =
      new ObjectMapper().registerModule(new Jdk8Module());

  private final Pool pool;
  private final EventCodec codec;
  private final Supplier<UUID> eventIds;
  private final InstantSource clock;

  AppendStatement(Pool pool, EventCodec codec, Supplier<UUID> eventIds, InstantSource clock) {
    this.pool = pool;
    this.codec = codec;
    this.eventIds = eventIds;
    this.clock = clock;
  }

  Uni<List<AppendResult>> execute(int partition, List<Append> group) {
    return pool.preparedQuery(APPEND)
        .execute(parameters(partition, group))
        .map(
            found -> {
              List<AppendResult> results = new ArrayList<>(group.size());
              for (Row row : found) {
                results.add(result(row, group.get(results.size())));
              }
              return results;
            });
  }

  private Tuple parameters(int partition, List<Append> group) {
    OffsetDateTime now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    List<Integer> commands = new ArrayList<>();
    List<UUID> ids = new ArrayList<>();
    List<String> types = new ArrayList<>();
    List<Buffer> payloads = new ArrayList<>();
    List<OffsetDateTime> occurred = new ArrayList<>();
    for (int i = 0; i < group.size(); i++) {
      Append append = group.get(i);
      for (Event event : append.events()) {
        UUID id = eventIds.get();
        commands.add(i + 1); // SQL counts from 1
        ids.add(id);
        types.add(codec.nameOf(event));
        payloads.add(Buffer.buffer(codec.encode(event, append.survivor(), id, append.sealer())));
        occurred.add(OffsetDateTime.ofInstant(event.occurredAt(), ZoneOffset.UTC));
      }
    }
    return Tuple.tuple()
        .addShort((short) partition)
        .addInteger(EventStore.STREAM_EVENTS_MAX)
        .addArrayOfUUID(each(group, Append::streamId, UUID[]::new))
        .addArrayOfInteger(each(group, Append::expectedVersion, Integer[]::new))
        .addArrayOfUUID(
            each(group, a -> a.survivor().map(SurvivorId::value).orElse(null), UUID[]::new))
        .addArrayOfString(each(group, a -> a.actor().id(), String[]::new))
        .addArrayOfString(each(group, a -> a.actor().role(), String[]::new))
        .addArrayOfUUID(each(group, a -> a.trace().correlationId(), UUID[]::new))
        .addArrayOfUUID(each(group, a -> a.trace().causationId(), UUID[]::new))
        .addArrayOfString(each(group, a -> a.trace().traceparent().orElse(null), String[]::new))
        .addArrayOfString(
            each(group, a -> a.key().map(CommandKey::key).orElse(null), String[]::new))
        .addArrayOfString(
            each(group, a -> a.key().map(CommandKey::requestHash).orElse(null), String[]::new))
        .addArrayOfString(
            each(group, a -> a.rejection().map(AppendStatement::json).orElse(null), String[]::new))
        .addArrayOfOffsetDateTime(each(group, _ -> now, OffsetDateTime[]::new))
        .addArrayOfInteger(commands.toArray(Integer[]::new))
        .addArrayOfUUID(ids.toArray(UUID[]::new))
        .addArrayOfString(types.toArray(String[]::new))
        .addValue(payloads.toArray(Buffer[]::new))
        .addArrayOfOffsetDateTime(occurred.toArray(OffsetDateTime[]::new));
  }

  private static <T> T[] each(
      List<Append> group, Function<Append, T> part, IntFunction<T[]> array) {
    return group.stream().map(part).toArray(array);
  }

  private static AppendResult result(Row row, Append append) {
    return switch (row.getString("outcome")) {
      case "appended" -> answered(row, row.getUUID("stream"), false);
      case "answered" -> answered(row, row.getUUID("stream"), true);
      case "key-reused" -> new AppendResult.KeyReused(append.key().orElseThrow().key());
      case "conflict" ->
          new AppendResult.Conflict(
              append.streamId(), append.expectedVersion(), row.getInteger("version"));
      case "stream-full" -> new AppendResult.StreamFull(append.streamId());
      case String other -> throw new IllegalStateException("append_events answered " + other);
    };
  }

  private static AppendResult.Answered answered(Row row, UUID stream, boolean repeated) {
    return new AppendResult.Answered(
        stream,
        row.getInteger("version"),
        row.getShort("at_partition"),
        row.getLong("at_position"),
        rejection(row),
        repeated);
  }

  /** An answer as it lies in the command_answer table. */
  static AppendResult.Answered answer(Row row) {
    return new AppendResult.Answered(
        row.getUUID("stream_id"),
        row.getInteger("version"),
        row.getShort("partition"),
        row.getLong("position"),
        rejection(row),
        true);
  }

  private static Optional<StoredRejection> rejection(Row row) {
    return Optional.ofNullable(row.getString("rejection")).map(AppendStatement::read);
  }

  private static String json(StoredRejection rejection) {
    try {
      return REJECTIONS.writeValueAsString(rejection);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a rejection cannot be written", e);
    }
  }

  private static StoredRejection read(String json) {
    try {
      return REJECTIONS.readValue(json, StoredRejection.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a stored rejection cannot be read", e);
    }
  }
}
