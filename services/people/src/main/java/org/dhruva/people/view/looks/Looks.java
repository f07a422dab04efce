package org.dhruva.people.view.looks;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.dhruva.contracts.people.SurvivorEvent.Purpose;
import org.dhruva.contracts.people.SurvivorEvent.Role;
import org.dhruva.contracts.people.SurvivorEvent.Scope;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.service.http.Page;
import org.dhruva.service.http.TimeCursor;

/** Reads the looks at a survivor's case, the latest first. */
public final class Looks {

  private final Pool pool;

  public Looks(Pool pool) {
    this.pool = pool;
  }

  public Uni<Page<Look>> at(SurvivorId survivor, String cursor, Integer limit) {
    int size = Page.limit(limit);
    Optional<TimeCursor> after = TimeCursor.parse(cursor);
    return pool.preparedQuery(
            "select event_id, account, role, organisation, scope, purpose, looked_at from look"
                + " where survivor_id = $1"
                + " and ($2::timestamptz is null or (looked_at, event_id) < ($2, $3::uuid))"
                + " order by looked_at desc, event_id desc limit $4")
        .execute(
            Tuple.of(
                survivor.value(),
                after.map(TimeCursor::at).orElse(null),
                after.map(TimeCursor::id).orElse(null),
                size + 1))
        .map(
            rows ->
                Page.of(
                    StreamSupport.stream(rows.spliterator(), false).map(Looks::look).toList(),
                    size,
                    last -> TimeCursor.after(last.at(), last.id())));
  }

  private static Look look(Row row) {
    return new Look(
        row.getUUID(0),
        row.getString(1),
        Role.valueOf(row.getString(2)),
        Optional.ofNullable(row.getString(3)),
        Scope.valueOf(row.getString(4)),
        Purpose.valueOf(row.getString(5)),
        row.getOffsetDateTime(6).toInstant());
  }
}
