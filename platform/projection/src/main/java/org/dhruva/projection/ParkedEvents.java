package org.dhruva.projection;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.kafka.common.TopicPartition;

/** The parked_event table: whole streams that wait, with everything that came after the first. */
final class ParkedEvents {

  /** A list shows at most this many. */
  static final int LIST_EVENTS_MAX = 500;

  private ParkedEvents() {}

  static Uni<Set<UUID>> streamsAmong(
      SqlConnection transaction, ProjectionVersion version, Collection<UUID> streams) {
    return transaction
        .preparedQuery(
            "select distinct stream_id from public.parked_event where projection = $1"
                + " and version = $2 and stream_id = any($3) and resolved_at is null")
        .execute(
            Tuple.tuple()
                .addString(version.projection())
                .addInteger(version.number())
                .addArrayOfUUID(streams.toArray(UUID[]::new)))
        .map(
            rows -> {
              Set<UUID> found = new HashSet<>();
              rows.forEach(row -> found.add(row.getUUID(0)));
              return found;
            });
  }

  /** Why a message is parked: its own fault, or an earlier one of its stream. */
  record Reason(Message message, String text) {}

  static Uni<Void> park(
      SqlConnection transaction, ProjectionVersion version, List<Reason> reasons) {
    if (reasons.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    List<Tuple> rows =
        reasons.stream()
            .map(
                reason ->
                    Tuple.tuple()
                        .addString(version.projection())
                        .addInteger(version.number())
                        .addString(reason.message.from().topic())
                        .addShort((short) reason.message.from().partition())
                        .addLong(reason.message.position())
                        .addUUID(reason.message.stream())
                        .addJsonObject(new JsonObject(new TreeMap<>(reason.message.headers())))
                        .addValue(Buffer.buffer(reason.message.payload()))
                        .addString(reason.text))
            .toList();
    return transaction
        .preparedQuery(
            "insert into public.parked_event (projection, version, topic, partition, position,"
                + " stream_id, headers, payload, reason)"
                + " values ($1, $2, $3, $4, $5, $6, $7, $8, $9)")
        .executeBatch(rows)
        .replaceWithVoid();
  }

  static Uni<List<Message>> waiting(
      SqlConnection transaction, ProjectionVersion version, UUID stream) {
    return transaction
        .preparedQuery(
            "select topic, partition, position, headers, payload from public.parked_event"
                + " where projection = $1 and version = $2 and stream_id = $3"
                + " and resolved_at is null order by topic, partition, position")
        .execute(Tuple.of(version.projection(), version.number(), stream))
        .map(
            rows -> {
              List<Message> messages = new ArrayList<>();
              rows.forEach(row -> messages.add(message(row, stream)));
              return messages;
            });
  }

  private static Message message(Row row, UUID stream) {
    Map<String, String> headers = new TreeMap<>();
    row.getJsonObject(3).forEach(e -> headers.put(e.getKey(), (String) e.getValue()));
    return new Message(
        new TopicPartition(row.getString(0), row.getShort(1)),
        row.getLong(2),
        0,
        stream,
        headers,
        row.getBuffer(4).getBytes());
  }

  static Uni<Void> settle(
      SqlConnection transaction, ProjectionVersion version, List<TopicPosition> at, String how) {
    List<Tuple> rows =
        at.stream()
            .map(
                place ->
                    Tuple.of(
                        version.projection(),
                        version.number(),
                        place.topic(),
                        (short) place.partition(),
                        place.position(),
                        how))
            .toList();
    return transaction
        .preparedQuery(
            "update public.parked_event set resolved_at = now(), resolution = $6"
                + " where projection = $1 and version = $2 and topic = $3 and partition = $4"
                + " and position = $5")
        .executeBatch(rows)
        .replaceWithVoid();
  }

  static Uni<Void> failedAgain(
      SqlClient client, ProjectionVersion version, UUID stream, String reason) {
    return client
        .preparedQuery(
            "update public.parked_event set attempts = attempts + 1, reason = $4"
                + " where projection = $1 and version = $2 and stream_id = $3"
                + " and resolved_at is null")
        .execute(Tuple.of(version.projection(), version.number(), stream, reason))
        .replaceWithVoid();
  }

  static Uni<List<ParkedEvent>> list(SqlClient client, ProjectionVersion version) {
    return client
        .preparedQuery(
            "select topic, partition, position, stream_id, headers ->> 'ce_type', reason, attempts,"
                + " parked_at from public.parked_event where projection = $1 and version = $2"
                + " and resolved_at is null order by parked_at, topic, partition, position limit $3")
        .execute(Tuple.of(version.projection(), version.number(), LIST_EVENTS_MAX))
        .map(
            rows -> {
              List<ParkedEvent> events = new ArrayList<>();
              rows.forEach(row -> events.add(listed(row)));
              return events;
            });
  }

  private static ParkedEvent listed(Row row) {
    Instant parkedAt = row.getOffsetDateTime(7).toInstant();
    return new ParkedEvent(
        new TopicPosition(row.getString(0), row.getShort(1), row.getLong(2)),
        row.getUUID(3),
        row.getString(4),
        row.getString(5),
        row.getInteger(6),
        parkedAt);
  }
}
