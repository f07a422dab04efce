package org.dhruva.eventstore.postgres;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.dhruva.eventstore.Append;
import org.dhruva.eventstore.AppendResult;
import org.dhruva.eventstore.CommandKey;
import org.dhruva.eventstore.EventStore;
import org.dhruva.eventstore.StoredRejection;
import org.dhruva.eventstore.postgres.EncodedAppend.EncodedEvent;
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
  private final InstantSource clock;

  AppendStatement(Pool pool, InstantSource clock) {
    this.pool = pool;
    this.clock = clock;
  }

  /** The results are in the order of the group, which is sorted by partition. */
  Uni<List<AppendResult>> execute(List<EncodedAppend> group) {
    return pool.preparedQuery(APPEND)
        .execute(parameters(group))
        .map(
            found -> {
              List<AppendResult> results = new ArrayList<>(group.size());
              for (Row row : found) {
                results.add(result(row, group.get(results.size()).append()));
              }
              return results;
            });
  }

  private Tuple parameters(List<EncodedAppend> group) {
    List<Append> appends = group.stream().map(EncodedAppend::append).toList();
    List<EncodedEvent> events = group.stream().flatMap(one -> one.events().stream()).toList();
    return Tuple.tuple()
        .addInteger(EventStore.STREAM_EVENTS_MAX)
        .addOffsetDateTime(utc(clock.instant()))
        .addArrayOfShort(each(group, one -> (short) one.partition(), Short[]::new))
        .addArrayOfUUID(each(appends, Append::streamId, UUID[]::new))
        .addArrayOfInteger(each(appends, Append::expectedVersion, Integer[]::new))
        .addArrayOfInteger(each(group, one -> one.events().size(), Integer[]::new))
        .addArrayOfUUID(
            each(appends, a -> a.survivor().map(SurvivorId::value).orElse(null), UUID[]::new))
        .addArrayOfString(each(appends, a -> a.actor().id(), String[]::new))
        .addArrayOfString(each(appends, a -> a.actor().role(), String[]::new))
        .addArrayOfUUID(each(appends, a -> a.trace().correlationId(), UUID[]::new))
        .addArrayOfUUID(each(appends, a -> a.trace().causationId(), UUID[]::new))
        .addArrayOfString(each(appends, a -> a.trace().traceparent().orElse(null), String[]::new))
        .addArrayOfString(
            each(appends, a -> a.key().map(CommandKey::key).orElse(null), String[]::new))
        .addArrayOfString(
            each(appends, a -> a.key().map(CommandKey::requestHash).orElse(null), String[]::new))
        .addArrayOfString(
            each(
                appends, a -> a.rejection().map(AppendStatement::json).orElse(null), String[]::new))
        .addArrayOfUUID(each(events, EncodedEvent::id, UUID[]::new))
        .addArrayOfString(each(events, EncodedEvent::type, String[]::new))
        .addValue(each(events, event -> Buffer.buffer(event.payload()), Buffer[]::new))
        .addArrayOfOffsetDateTime(
            each(events, event -> utc(event.occurredAt()), OffsetDateTime[]::new));
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private static <T, P> P[] each(List<T> from, Function<T, P> part, IntFunction<P[]> array) {
    return from.stream().map(part).toArray(array);
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

  /** What a row of the command_answer table means to a command under its key. */
  static AppendResult answer(Row row, CommandKey key) {
    if (!row.getString("request_hash").equals(key.requestHash())) {
      return new AppendResult.KeyReused(key.key());
    }
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
