package org.dhruva.people.view.looks;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dhruva.contracts.people.SurvivorEvent.Purpose;
import org.dhruva.contracts.people.SurvivorEvent.Role;
import org.dhruva.contracts.people.SurvivorEvent.Scope;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.service.http.Cursor;
import org.dhruva.service.http.Page;

/** Reads the looks at a survivor's case, the latest first. */
public final class Looks {

  private static final int CURSOR_PARTS = 2;

  private record Place(OffsetDateTime at, UUID id) {}

  private final Pool pool;

  public Looks(Pool pool) {
    this.pool = pool;
  }

  public Uni<Page<Look>> at(SurvivorId survivor, String cursor, Integer limit) {
    int size = Page.limit(limit);
    Optional<Place> after = Cursor.parse(cursor, CURSOR_PARTS).map(Looks::place);
    return pool.preparedQuery(
            "select event_id, account, role, organisation, scope, purpose, looked_at from look"
                + " where survivor_id = $1"
                + " and ($2::timestamptz is null or (looked_at, event_id) < ($2, $3::uuid))"
                + " order by looked_at desc, event_id desc limit $4")
        .execute(
            Tuple.of(
                survivor.value(),
                after.map(Place::at).orElse(null),
                after.map(Place::id).orElse(null),
                size + 1))
        .map(rows -> page(rows, size));
  }

  private static Page<Look> page(RowSet<Row> rows, int size) {
    List<Look> looks = new ArrayList<>();
    rows.forEach(row -> looks.add(look(row)));
    if (looks.size() <= size) {
      return new Page<>(looks, Optional.empty());
    }
    List<Look> shown = looks.subList(0, size);
    Look last = shown.getLast();
    return new Page<>(shown, Optional.of(Cursor.after(last.at(), last.id()).toString()));
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

  private static Place place(Cursor cursor) {
    try {
      return new Place(
          OffsetDateTime.ofInstant(Instant.parse(cursor.key().get(0)), ZoneOffset.UTC),
          UUID.fromString(cursor.key().get(1)));
    } catch (DateTimeException | IllegalArgumentException e) {
      throw Cursor.notReceived();
    }
  }
}
