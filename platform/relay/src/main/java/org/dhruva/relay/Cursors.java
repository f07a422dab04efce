package org.dhruva.relay;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The relay_cursor table: leases on partitions, and positions that only their owner advances. */
final class Cursors {

  /** A crashed owner's partitions are free after this long. */
  static final Duration LEASE = Duration.ofSeconds(6);

  record Cursor(long position, Optional<String> topicId) {}

  private final Pool pool;
  private final UUID owner;

  Cursors(Pool pool, UUID owner) {
    this.pool = pool;
    this.owner = owner;
  }

  /** Renews what this owner holds, takes what nobody holds, and tells what it holds now. */
  Uni<Map<Integer, Cursor>> lease() {
    return pool.preparedQuery(
            "update relay_cursor set owner = $1, lease_until = now() + $2 * interval '1 millisecond'"
                + " where owner = $1 or lease_until < now()"
                + " returning partition, position, topic_id")
        .execute(Tuple.of(owner, LEASE.toMillis()))
        .map(
            rows -> {
              Map<Integer, Cursor> held = new HashMap<>();
              for (Row row : rows) {
                held.put(
                    row.getShort(0).intValue(),
                    new Cursor(row.getLong(1), Optional.ofNullable(row.getString(2))));
              }
              return held;
            });
  }

  /**
   * Moves a cursor by compare-and-set.
   *
   * @return false if another owner has taken over or moved it: this one must stop
   */
  Uni<Boolean> advance(int partition, long from, long to, String topicId) {
    return pool.preparedQuery(
            "update relay_cursor set position = $4, topic_id = $5"
                + " where partition = $1 and owner = $2 and position = $3")
        .execute(Tuple.of((short) partition, owner, from, to, topicId))
        .map(rows -> rows.rowCount() == 1);
  }

  /** Lets go at shutdown, so that another instance need not wait for the lease to run out. */
  Uni<Void> release() {
    return pool.preparedQuery(
            "update relay_cursor set owner = null, lease_until = 'epoch' where owner = $1")
        .execute(Tuple.of(owner))
        .replaceWithVoid();
  }

  /** Starts over: everything is published again, into whatever topic is there now. */
  Uni<Void> rewind() {
    return pool.query(
            "update relay_cursor set position = 0, topic_id = null, owner = null,"
                + " lease_until = 'epoch'")
        .execute()
        .replaceWithVoid();
  }
}
