package org.dhruva.eventstore.postgres;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dhruva.kernel.SurvivorId;

/** Whose case each stream is. Read off the event table, so it is never behind a write. */
public final class StreamOwners {

  /** One page holds at most this many streams. */
  public static final int PAGE_STREAMS_MAX = 1_000;

  private static final int KEPT_STREAMS_MAX = 100_000;

  /** A stream and whose case it is. */
  public record Owned(SurvivorId survivor, UUID stream) {}

  private final Pool pool;
  // A stream never changes its owner, nor what it begins with.
  private final Cache<UUID, Beginning> known =
      Caffeine.newBuilder().maximumSize(KEPT_STREAMS_MAX).build();

  private record Beginning(SurvivorId survivor, String type) {}

  public StreamOwners(Pool pool) {
    this.pool = pool;
  }

  /**
   * Empty for a stream that nobody wrote to, or that concerns no survivor.
   *
   * @param types only if the stream begins with an event of one of these names
   */
  public Uni<Optional<SurvivorId>> ownerOf(UUID stream, Set<String> types) {
    return beginningOf(stream)
        .map(
            found ->
                found
                    .filter(beginning -> types.contains(beginning.type()))
                    .map(Beginning::survivor));
  }

  private Uni<Optional<Beginning>> beginningOf(UUID stream) {
    Beginning beginning = known.getIfPresent(stream);
    if (beginning != null) {
      return Uni.createFrom().item(Optional.of(beginning));
    }
    return pool.preparedQuery(
            "select survivor_id, type from event"
                + " where stream_id = $1 and version = 1 and survivor_id is not null")
        .execute(Tuple.of(stream))
        .map(
            rows -> {
              if (rows.size() == 0) {
                return Optional.empty();
              }
              Row row = rows.iterator().next();
              Beginning found = new Beginning(new SurvivorId(row.getUUID(0)), row.getString(1));
              known.put(stream, found);
              return Optional.of(found);
            });
  }

  /**
   * Streams of these survivors, in the order of survivor and stream.
   *
   * @param types only streams that begin with an event of one of these names
   * @param after the last stream of the page before
   */
  public Uni<List<Owned>> streamsOf(
      Set<SurvivorId> survivors, Set<String> types, Optional<Owned> after, int limit) {
    return pool.preparedQuery(
            "select survivor_id, stream_id from event"
                + " where version = 1 and survivor_id = any($1)"
                + " and type = any($2)"
                + " and ($3::uuid is null or (survivor_id, stream_id) > ($3, $4::uuid))"
                + " order by survivor_id, stream_id limit $5")
        .execute(
            Tuple.of(
                survivors.stream().map(SurvivorId::value).toArray(UUID[]::new),
                types.toArray(String[]::new),
                after.map(o -> o.survivor().value()).orElse(null),
                after.map(Owned::stream).orElse(null),
                Math.min(limit, PAGE_STREAMS_MAX)))
        .map(
            rows -> {
              List<Owned> found = new ArrayList<>(rows.size());
              for (Row row : rows) {
                found.add(new Owned(new SurvivorId(row.getUUID(0)), row.getUUID(1)));
              }
              return found;
            });
  }
}
