package org.dhruva.people.view.looks;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dhruva.contracts.people.LookEvent;
import org.dhruva.contracts.people.LookEvent.CaseLookedAt;
import org.dhruva.kernel.Event;
import org.dhruva.kernel.Recorded;
import org.dhruva.projection.Projection;

/** One row for each look. */
public final class LooksProjection implements Projection {

  public static final String NAME = "looks";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Set<String> topics() {
    return Set.of("dhruva.people");
  }

  @Override
  public String migrations() {
    return "db/looks";
  }

  @Override
  public Set<String> tables() {
    return Set.of("look");
  }

  @Override
  public Uni<Void> apply(List<Recorded<Event>> events, SqlConnection transaction) {
    List<Tuple> rows =
        events.stream()
            .filter(recorded -> recorded.event() instanceof LookEvent)
            .map(recorded -> row(recorded.envelope().id(), (LookEvent) recorded.event()))
            .toList();
    return rows.isEmpty()
        ? Uni.createFrom().voidItem()
        : transaction
            .preparedQuery("insert into look values ($1, $2, $3, $4, $5, $6, $7, $8)")
            .executeBatch(rows)
            .replaceWithVoid();
  }

  private static Tuple row(UUID eventId, LookEvent event) {
    return switch (event) {
      case CaseLookedAt look ->
          Tuple.tuple()
              .addUUID(eventId)
              .addUUID(look.survivor().value())
              .addString(look.account())
              .addString(look.role().name())
              .addString(look.organisation().orElse(null))
              .addString(look.scope().name())
              .addString(look.purpose().name())
              .addOffsetDateTime(OffsetDateTime.ofInstant(look.at(), ZoneOffset.UTC));
    };
  }
}
