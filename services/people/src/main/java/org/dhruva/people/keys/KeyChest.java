package org.dhruva.people.keys;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.privacy.DataKeys;
import org.dhruva.privacy.SurvivorKey;

/** The table of keys. */
public final class KeyChest {

  private final Pool pool;
  private final DataKeys keys;

  public KeyChest(Pool pool, DataKeys keys) {
    this.pool = pool;
    this.keys = keys;
  }

  /** Her key; made now if she has none yet. A destroyed key is not made again. */
  public Uni<SurvivorKey> keyOrNew(SurvivorId survivor) {
    return pool.preparedQuery(
            "insert into survivor_key (survivor_id, wrapped) values ($1, $2)"
                + " on conflict (survivor_id) do nothing")
        .execute(Tuple.of(survivor.value()).addBuffer(wrapped(survivor)))
        .chain(_ -> unwrapped(Set.of(survivor)))
        .map(found -> usable(found.get(survivor)));
  }

  /** Keys as they are lent, by survivor: empty for a destroyed one, absent for an unknown one. */
  public Uni<Map<SurvivorId, Optional<byte[]>>> unwrapped(Set<SurvivorId> survivors) {
    return pool.preparedQuery(
            "select survivor_id, wrapped from survivor_key where survivor_id = any($1)")
        .execute(Tuple.of(survivors.stream().map(SurvivorId::value).toArray(UUID[]::new)))
        .map(
            rows -> {
              Map<SurvivorId, Optional<byte[]>> found = new HashMap<>();
              for (Row row : rows) {
                SurvivorId survivor = new SurvivorId(row.getUUID(0));
                found.put(
                    survivor,
                    Optional.ofNullable(row.getBuffer(1))
                        .map(wrapped -> keys.unwrap(survivor, wrapped.getBytes())));
              }
              return found;
            });
  }

  /** A key as it is used. */
  public static SurvivorKey usable(Optional<byte[]> unwrapped) {
    return unwrapped.map(DataKeys::usable).orElseGet(SurvivorKey.Destroyed::new);
  }

  private Buffer wrapped(SurvivorId survivor) {
    return Buffer.buffer(keys.generateWrapped(survivor));
  }
}
