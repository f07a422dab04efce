package org.dhruva.timeline.entry;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dhruva.eventstore.codec.EventCodec;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.timeline.story.Entry;
import org.jboss.logging.Logger;

/** Reads the table of entries. */
public final class TimelineEntries {

  /** More than any case is known to have; beyond it the last cases are left out, and it is said. */
  public static final int READ_ENTRIES_MAX = 20_000;

  private static final Logger LOG = Logger.getLogger(TimelineEntries.class);

  private static final String READ =
      """
      select service, stream_id, version, event_id, type, position, recorded_at, entered_by, payload
      from timeline_entry
      where survivor_id = $1 and service = any($2)
      order by stream_id, version
      limit $3
      """;

  private static final String CHANGED =
      """
      select exists (
        select from timeline_entry e
        join unnest($2::text[], $3::bigint[]) as seen (service, position)
          on e.service = seen.service and e.position > seen.position
        where e.survivor_id = $1)
      """;

  private static final String HEADS =
      """
      select survivor_id, service, max(position) from timeline_entry
      where survivor_id = any($1) group by survivor_id, service
      """;

  /**
   * What was found.
   *
   * @param complete whether it is all there is
   */
  public record Found(List<Entry> entries, boolean complete) {}

  private final Pool pool;
  private final EventCodec codec;
  private final int limit;

  public TimelineEntries(Pool pool, EventCodec codec) {
    this(pool, codec, READ_ENTRIES_MAX);
  }

  TimelineEntries(Pool pool, EventCodec codec, int limit) {
    this.pool = pool;
    this.codec = codec;
    this.limit = limit;
  }

  /** Everything that these services recorded about her. */
  public Uni<Found> of(SurvivorId survivor, Set<String> services) {
    return pool.preparedQuery(READ)
        .execute(Tuple.of(survivor.value(), services.toArray(String[]::new), limit + 1))
        .map(rows -> found(survivor, rows));
  }

  /** How far the entries of these survivors go, by service; those without any are absent. */
  public Uni<Map<SurvivorId, Map<String, Long>>> heads(Set<SurvivorId> survivors) {
    return pool.preparedQuery(HEADS)
        .execute(Tuple.of(survivors.stream().map(SurvivorId::value).toArray(UUID[]::new)))
        .map(TimelineEntries::heads);
  }

  private static Map<SurvivorId, Map<String, Long>> heads(RowSet<Row> rows) {
    Map<SurvivorId, Map<String, Long>> heads = new HashMap<>();
    for (Row row : rows) {
      heads
          .computeIfAbsent(new SurvivorId(row.getUUID(0)), _ -> new HashMap<>())
          .put(row.getString(1), row.getLong(2));
    }
    return heads;
  }

  /** Whether anything was recorded about her beyond what has been seen. */
  public Uni<Boolean> hasChangedSince(SurvivorId survivor, Seen seen) {
    return pool.preparedQuery(CHANGED)
        .execute(
            Tuple.of(
                survivor.value(),
                seen.positions().keySet().toArray(String[]::new),
                seen.positions().values().toArray(Long[]::new)))
        .map(rows -> rows.iterator().next().getBoolean(0));
  }

  private Found found(SurvivorId survivor, RowSet<Row> rows) {
    List<Entry> entries = new ArrayList<>(rows.size());
    for (Row row : rows) {
      entries.add(entry(survivor, row));
    }
    if (entries.size() <= limit) {
      return new Found(entries, true);
    }
    LOG.warnf("a timeline has more than %d entries; its last case is left out", limit);
    UUID cutOff = entries.getLast().stream();
    return new Found(entries.stream().filter(e -> !e.stream().equals(cutOff)).toList(), false);
  }

  private Entry entry(SurvivorId survivor, Row row) {
    UUID id = row.getUUID("event_id");
    String type = row.getString("type");
    return new Entry(
        row.getString("service"),
        row.getUUID("stream_id"),
        row.getInteger("version"),
        id,
        type,
        row.getLong("position"),
        row.getOffsetDateTime("recorded_at").toInstant(),
        row.getString("entered_by"),
        codec.decode(
            type,
            row.getString("payload").getBytes(StandardCharsets.UTF_8),
            Optional.of(survivor),
            id),
        false);
  }
}
