package org.dhruva.projection;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;

/**
 * Work that one instance does at a time, for as long as it takes and without an open transaction.
 * The database lets go by itself when the connection is lost; whoever writes through that same
 * connection writes only while the lock is held.
 *
 * @param area what kind of work, such as {@code dhruva.rebuild}
 * @param name which of that kind
 */
public record SessionLock(String area, String name) {

  /** Whether it was taken; false while somebody else has it. */
  public Uni<Boolean> tryTake(SqlConnection connection) {
    return connection
        .preparedQuery("select pg_try_advisory_lock(hashtext($1), hashtext($2))")
        .execute(Tuple.of(area, name))
        .map(rows -> rows.iterator().next().getBoolean(0));
  }

  public Uni<Void> release(SqlConnection connection) {
    return connection
        .preparedQuery("select pg_advisory_unlock(hashtext($1), hashtext($2))")
        .execute(Tuple.of(area, name))
        .replaceWithVoid()
        .onFailure()
        .recoverWithNull(); // a session that was lost has let go by itself
  }
}
