package org.dhruva.access;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dhruva.contracts.people.SurvivorEvent.Access;
import org.dhruva.contracts.people.SurvivorEvent.Purpose;
import org.dhruva.contracts.people.SurvivorEvent.Role;
import org.dhruva.contracts.people.SurvivorEvent.Scope;
import org.dhruva.kernel.SurvivorId;

/** What the copy says, whether it may be trusted or not. */
public final class GrantsCopy {

  private static final String COLUMNS =
      "survivor_id, account, role, organisation, scope, access, purpose, until";

  private final Pool pool;

  public GrantsCopy(Pool pool) {
    this.pool = pool;
  }

  Uni<Optional<SurvivorId>> survivorOf(String account) {
    return pool.preparedQuery("select survivor_id from access_account where account = $1")
        .execute(Tuple.of(account))
        .map(
            rows ->
                rows.size() == 0
                    ? Optional.empty()
                    : Optional.of(new SurvivorId(rows.iterator().next().getUUID(0))));
  }

  Uni<Optional<Grant>> grant(SurvivorId survivor, String account, Scope scope) {
    return pool.preparedQuery(
            "select "
                + COLUMNS
                + " from access_grant"
                + " where survivor_id = $1 and account = $2 and scope = $3")
        .execute(Tuple.of(survivor.value(), account, scope.name()))
        .map(rows -> read(rows).stream().findFirst());
  }

  /** Everything that stands for an account in a part of cases, by survivor; at most a limit. */
  Uni<List<Grant>> grants(String account, Scope scope, Optional<SurvivorId> after, int limit) {
    return pool.preparedQuery(
            "select "
                + COLUMNS
                + " from access_grant"
                + " where account = $1 and scope = $2 and ($3::uuid is null or survivor_id > $3)"
                + " and (until is null or until > now()) order by survivor_id limit $4")
        .execute(Tuple.of(account, scope.name(), after.map(SurvivorId::value).orElse(null), limit))
        .map(GrantsCopy::read);
  }

  private static List<Grant> read(RowSet<Row> rows) {
    List<Grant> grants = new ArrayList<>();
    for (Row row : rows) {
      grants.add(
          new Grant(
              new SurvivorId(row.getUUID(0)),
              row.getString(1),
              Role.valueOf(row.getString(2)),
              Optional.ofNullable(row.getString(3)),
              Scope.valueOf(row.getString(4)),
              Access.valueOf(row.getString(5)),
              Purpose.valueOf(row.getString(6)),
              Optional.ofNullable(row.getOffsetDateTime(7)).map(time -> time.toInstant())));
    }
    return grants;
  }
}
