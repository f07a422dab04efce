package org.dhruva.access;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.dhruva.contracts.people.SurvivorEvent.AccessChange;
import org.dhruva.contracts.people.SurvivorEvent.AccessGranted;
import org.dhruva.contracts.people.SurvivorEvent.AccessRevoked;
import org.dhruva.contracts.people.SurvivorEvent.AccountLinked;
import org.dhruva.contracts.people.SurvivorEvent.AccountUnlinked;
import org.dhruva.kernel.Event;
import org.dhruva.kernel.Recorded;
import org.dhruva.projection.Projection;

/** The copy of the grants: for each account and part of a case, her latest word. */
public final class GrantsProjection implements Projection {

  public static final String NAME = "grants";
  public static final String TOPIC = "dhruva.people";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Set<String> topics() {
    return Set.of(TOPIC);
  }

  @Override
  public String migrations() {
    return "db/grants";
  }

  @Override
  public Set<String> tables() {
    return Set.of("access_account", "access_grant");
  }

  @Override
  public Uni<Void> apply(List<Recorded<Event>> events, SqlConnection transaction) {
    Uni<Void> all = Uni.createFrom().voidItem();
    for (Recorded<Event> recorded : events) {
      if (recorded.event() instanceof AccessChange change) {
        Tuple survivor = Tuple.of(recorded.envelope().subject());
        all = all.chain(_ -> apply(change, survivor, transaction));
      }
    }
    return all;
  }

  private static Uni<Void> apply(AccessChange change, Tuple survivor, SqlConnection transaction) {
    return switch (change) {
      case AccountLinked(String account, _) ->
          execute(
              transaction,
              "insert into access_account (survivor_id, account) values ($1, $2)"
                  + " on conflict (account) do update set survivor_id = excluded.survivor_id",
              survivor.addString(account));
      case AccountUnlinked(String account, _) ->
          execute(
              transaction,
              "delete from access_account where survivor_id = $1 and account = $2",
              survivor.addString(account));
      case AccessGranted granted ->
          execute(
              transaction,
              "insert into access_grant (survivor_id, number, account, role, organisation, scope,"
                  + " access, purpose, until) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)"
                  + " on conflict (survivor_id, account, scope) do update set number ="
                  + " excluded.number, role = excluded.role, organisation = excluded.organisation,"
                  + " access = excluded.access, purpose = excluded.purpose, until ="
                  + " excluded.until",
              survivor
                  .addInteger(granted.grant())
                  .addString(granted.to())
                  .addString(granted.role().name())
                  .addString(granted.organisation().orElse(null))
                  .addString(granted.scope().name())
                  .addString(granted.access().name())
                  .addString(granted.purpose().name())
                  .addOffsetDateTime(
                      granted
                          .until()
                          .map(until -> OffsetDateTime.ofInstant(until, ZoneOffset.UTC))
                          .orElse(null)));
      case AccessRevoked revoked ->
          // Only this very grant: a later one for the same part is her later word.
          execute(
              transaction,
              "delete from access_grant where survivor_id = $1 and number = $2",
              survivor.addInteger(revoked.grant()));
    };
  }

  private static Uni<Void> execute(SqlConnection transaction, String sql, Tuple parameters) {
    return transaction.preparedQuery(sql).execute(parameters).replaceWithVoid();
  }
}
