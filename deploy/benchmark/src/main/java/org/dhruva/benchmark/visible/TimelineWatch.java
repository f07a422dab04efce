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
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;
import org.dhruva.infrastructure.Database;
import org.dhruva.kernel.Partitions;
import org.dhruva.kernel.SurvivorId;

/**
 * Looks every millisecond how far the timeline has come. Rows and checkpoint are committed
 * together, so from then on every reader sees an event.
 */
final class TimelineWatch implements Callable<Histogram> {

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

  private final Database timeline;
  private final String service;
  private final Instant begin;
  private final long events;
  private final Duration patience;
  private final Map<Integer, NavigableMap<Long, Instant>> seen = new HashMap<>();

  /**
   * @param events so many are waited for
   * @param patience so long
   */
  TimelineWatch(Database timeline, String service, Instant begin, long events, Duration patience) {
    this.timeline = timeline;
    this.service = service;
    this.begin = begin;
    this.events = events;
    this.patience = patience;
  }

  /** The time from recording, before the commit, to being seen, in microseconds. */
  @Override
  public Histogram call() throws SQLException {
    try (Connection connection =
        DriverManager.getConnection(timeline.jdbcUrl(), timeline.user(), timeline.password())) {
      watch(connection);
      return delays(connection);
    }
  }

  private void watch(Connection connection) throws SQLException {
    Instant end = begin.plus(patience);
    long before = -1;
    try (PreparedStatement query = connection.prepareStatement(CHECKPOINTS)) {
      query.setString(1, service);
      while (before < 0 || applied() - before < events) {
        look(query);
        before = before < 0 ? applied() : before;
        if (Instant.now().isAfter(end) || Thread.currentThread().isInterrupted()) {
          throw new IllegalStateException(
              "the timeline has %d of %d events".formatted(applied() - before, events));
        }
        LockSupport.parkNanos(LOOK_EVERY_NANOS);
      }
    }
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

  private Histogram delays(Connection connection) throws SQLException {
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
}
