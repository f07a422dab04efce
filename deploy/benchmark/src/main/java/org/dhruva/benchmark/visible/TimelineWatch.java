package org.dhruva.benchmark.visible;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;
import org.dhruva.infrastructure.Database;
import org.dhruva.kernel.Partitions;
import org.dhruva.kernel.SurvivorId;

/**
 * Looks every millisecond how far the timeline has come. Rows and checkpoint are committed
 * together, so from then on every reader sees an event.
 */
final class TimelineWatch implements AutoCloseable {

  private static final long LOOK_EVERY_NANOS = 1_000_000;
  private static final String CHECKPOINTS =
      """
      select partition, position from projection_checkpoint c
      join projection_version v using (projection, version)
      where projection = 'timeline' and v.status = 'live' and topic = 'dhruva.' || ?
      """;
  private static final String ENTRIES =
      """
      select survivor_id, position, recorded_at from timeline_entry
      where service = ? and recorded_at >= ?
      """;

  private final Connection connection;
  private final String service;
  private final Instant begin;
  private final long before;
  private final Map<Integer, NavigableMap<Long, Instant>> seen = new HashMap<>();

  /** Begins with what the timeline already has of the service. */
  TimelineWatch(Database timeline, String service) throws SQLException {
    this.connection =
        DriverManager.getConnection(timeline.jdbcUrl(), timeline.user(), timeline.password());
    this.service = service;
    try (PreparedStatement query = checkpoints()) {
      look(query);
    }
    this.before = applied();
    this.begin = Instant.now();
  }

  /**
   * The time from recording, before the commit, to being seen, in microseconds.
   *
   * @param events so many are waited for
   * @param patience so long
   */
  Histogram await(long events, Duration patience) throws SQLException {
    Instant end = begin.plus(patience);
    try (PreparedStatement query = checkpoints()) {
      while (applied() - before < events) {
        if (Instant.now().isAfter(end) || Thread.currentThread().isInterrupted()) {
          throw new IllegalStateException(
              "the timeline has %d of %d events".formatted(applied() - before, events));
        }
        LockSupport.parkNanos(LOOK_EVERY_NANOS);
        look(query);
      }
    }
    return delays();
  }

  private PreparedStatement checkpoints() throws SQLException {
    PreparedStatement query = connection.prepareStatement(CHECKPOINTS);
    query.setString(1, service);
    return query;
  }

  private void look(PreparedStatement query) throws SQLException {
    try (ResultSet rows = query.executeQuery()) {
      Instant now = Instant.now();
      while (rows.next()) {
        seen.computeIfAbsent(rows.getInt(1), _ -> new TreeMap<>())
            .putIfAbsent(rows.getLong(2), now);
      }
    }
  }

  private long applied() {
    return seen.values().stream().mapToLong(NavigableMap::lastKey).sum();
  }

  private Histogram delays() throws SQLException {
    Histogram micros = new Histogram(3);
    try (PreparedStatement query = connection.prepareStatement(ENTRIES)) {
      query.setString(1, service);
      query.setObject(2, begin.atOffset(ZoneOffset.UTC));
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          int partition = Partitions.of(new SurvivorId(rows.getObject(1, UUID.class)));
          Instant visible = seen.get(partition).ceilingEntry(rows.getLong(2)).getValue();
          Instant recorded = rows.getObject(3, OffsetDateTime.class).toInstant();
          micros.recordValue(Math.max(0, Duration.between(recorded, visible).toNanos() / 1_000));
        }
      }
    }
    return micros;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
