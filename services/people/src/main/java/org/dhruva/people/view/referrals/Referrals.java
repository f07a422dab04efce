package org.dhruva.people.view.referrals;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.dhruva.contracts.people.SurvivorEvent.Role;
import org.dhruva.contracts.people.SurvivorEvent.Scope;
import org.dhruva.service.http.Page;
import org.dhruva.service.http.TimeCursor;

/** Reads what waits for a helper, or was suggested by one and waits for her, the latest first. */
public final class Referrals {

  private final Pool pool;

  public Referrals(Pool pool) {
    this.pool = pool;
  }

  public Uni<Page<OpenReferral>> of(String account, String cursor, Integer limit) {
    int size = Page.limit(limit);
    Optional<TimeCursor> after = TimeCursor.parse(cursor);
    return pool.preparedQuery(
            "select survivor_id, referral, by_account = $1, by_role, role, scope, proposed_at"
                + " from referral where conclusion is null"
                + " and ((to_account = $1 and answer = 'YES' and taker_let_in)"
                + " or (by_account = $1 and answer is null and maker_let_in))"
                + " and ($2::timestamptz is null or (proposed_at, survivor_id) < ($2, $3::uuid))"
                + " order by proposed_at desc, survivor_id desc limit $4")
        .execute(
            Tuple.of(
                account,
                after.map(TimeCursor::at).orElse(null),
                after.map(TimeCursor::id).orElse(null),
                size + 1))
        .map(
            rows ->
                Page.of(
                    StreamSupport.stream(rows.spliterator(), false)
                        .map(Referrals::referral)
                        .toList(),
                    size,
                    last -> TimeCursor.after(last.at(), last.survivor())));
  }

  private static OpenReferral referral(Row row) {
    return new OpenReferral(
        row.getUUID(0),
        row.getInteger(1),
        row.getBoolean(2),
        Role.valueOf(row.getString(3)),
        Role.valueOf(row.getString(4)),
        Scope.valueOf(row.getString(5)),
        row.getOffsetDateTime(6).toInstant());
  }
}
