package org.dhruva.projection.hammer;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;
import java.util.Set;
import org.dhruva.kernel.Event;
import org.dhruva.kernel.Recorded;
import org.dhruva.projection.Projection;
import org.dhruva.testing.SampleEvent;

/** Every event as it came; the table refuses one that comes twice or before its predecessor. */
record LedgerProjection(String topic) implements Projection {

  @Override
  public String name() {
    return "ledger";
  }

  @Override
  public Set<String> topics() {
    return Set.of(topic);
  }

  @Override
  public String migrations() {
    return "db/ledger";
  }

  @Override
  public Set<String> tables() {
    return Set.of("ledger");
  }

  @Override
  public Uni<Void> apply(List<Recorded<Event>> events, SqlConnection transaction) {
    return transaction
        .preparedQuery(
            "insert into ledger (partition, position, stream_id, version, event_id, text)"
                + " values ($1, $2, $3, $4, $5, $6)")
        .executeBatch(events.stream().map(LedgerProjection::row).toList())
        .replaceWithVoid();
  }

  private static Tuple row(Recorded<Event> recorded) {
    return Tuple.of(
        recorded.envelope().partition(),
        recorded.envelope().position(),
        recorded.envelope().subject(),
        recorded.envelope().streamVersion(),
        recorded.envelope().id(),
        ((SampleEvent.Noted) recorded.event()).text());
  }
}
