package org.dhruva.eventstore.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.Optional;
import java.util.UUID;

/**
 * With which request a stream began. Written in one transaction with its first event, so that it is
 * there exactly if the event is.
 */
public final class RequestHashes {

  private final Pool pool;

  public RequestHashes(Pool pool) {
    this.pool = pool;
  }

  /**
   * The hash of the request that began a stream.
   *
   * @param key with which it was sent, by whomever
   * @return empty if nobody began the stream with this key
   */
  public Uni<Optional<String>> ofBeginning(UUID stream, String key) {
    return pool.preparedQuery(
            "select a.request_hash from event e"
                + " join command_answer a on a.actor_id = e.actor_id and a.key = $2"
                + " where e.stream_id = $1 and e.version = 1 and a.stream_id = e.stream_id")
        .execute(Tuple.of(stream, key))
        .map(
            rows ->
                rows.size() == 0
                    ? Optional.empty()
                    : Optional.of(rows.iterator().next().getString(0)));
  }
}
