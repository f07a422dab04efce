package org.dhruva.eventstore.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.Optional;

/**
 * What stands beside the answers to commands as the hash of their request. Written in one
 * transaction with the events, so that whoever finds it finds them.
 */
public final class RequestHashes {

  private final Pool pool;

  public RequestHashes(Pool pool) {
    this.pool = pool;
  }

  /** Empty if no command with this key was answered. */
  public Uni<Optional<String>> of(String actorId, String key) {
    return pool.preparedQuery(
            "select request_hash from command_answer where actor_id = $1 and key = $2")
        .execute(Tuple.of(actorId, key))
        .map(
            rows ->
                rows.size() == 0
                    ? Optional.empty()
                    : Optional.of(rows.iterator().next().getString(0)));
  }
}
