package org.dhruva.eventstore.postgres;

import io.vertx.mutiny.sqlclient.Row;
import java.util.Optional;
import org.dhruva.eventstore.StoredEvent;
import org.dhruva.eventstore.codec.EventCodec;
import org.dhruva.kernel.Actor;
import org.dhruva.kernel.Envelope;
import org.dhruva.kernel.Event;
import org.dhruva.kernel.Recorded;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.kernel.Trace;

/** Rows of the event table as events. */
final class EventRows {

  /** Read by index below: this is the store's hot path. */
  static final String COLUMNS =
      "event_id, type, stream_id, version, survivor_id, occurred_at, recorded_at, actor_id,"
          + " actor_role, correlation_id, causation_id, traceparent, partition, position, payload";

  private final String source;

  EventRows(String source) {
    this.source = source;
  }

  StoredEvent stored(Row row) {
    return new StoredEvent(envelope(row), row.getBuffer(14).getBytes());
  }

  Recorded<Event> recorded(Row row, EventCodec codec) {
    Envelope envelope = envelope(row);
    return new Recorded<>(
        envelope,
        codec.decode(
            envelope.type(), row.getBuffer(14).getBytes(), envelope.survivorId(), envelope.id()));
  }

  private Envelope envelope(Row row) {
    return new Envelope(
        row.getUUID(0),
        row.getString(1),
        source,
        row.getUUID(2),
        row.getInteger(3),
        Optional.ofNullable(row.getUUID(4)).map(SurvivorId::new),
        row.getOffsetDateTime(5).toInstant(),
        row.getOffsetDateTime(6).toInstant(),
        new Actor(row.getString(7), row.getString(8)),
        new Trace(row.getUUID(9), row.getUUID(10), Optional.ofNullable(row.getString(11))),
        row.getShort(12),
        row.getLong(13));
  }
}
