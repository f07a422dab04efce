package org.dhruva.benchmark.append;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.HdrHistogram.Histogram;
import org.dhruva.infrastructure.Database;
import org.dhruva.kernel.Partitions;

/**
 * The least that could be done: JDBC, one connection and thread a client, prepared statements:
 * select the stream, insert, commit. It reads every column, but decodes no event; it keeps no
 * answer for a repeated request and promises readers no order.
 */
final class RawAppends implements Contender {

  private static final String SELECT =
      "select event_id, type, stream_id, version, survivor_id, occurred_at, recorded_at, actor_id,"
          + " actor_role, correlation_id, causation_id, traceparent, partition, position, payload"
          + " from raw_event where stream_id = ? order by version";
  private static final String INSERT =
      "insert into raw_event (partition, position, stream_id, version, event_id, type, payload,"
          + " survivor_id, occurred_at, recorded_at, actor_id, actor_role, correlation_id,"
          + " causation_id)"
          + " values (?, nextval('raw_position'), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final int WARM_STATEMENTS = 1; // server-side prepared from the first use on

  private final Database database;
  private final Streams streams;
  private final byte[] payload;
  private final List<Client> connected = new ArrayList<>();

  RawAppends(Database database, Streams streams, byte[] payload) {
    this.database = database;
    this.streams = streams;
    this.payload = payload;
  }

  @Override
  public String name() {
    return "raw JDBC";
  }

  @Override
  public Round run(int clients, Duration time) throws Exception {
    while (connected.size() < clients) {
      connected.add(new Client());
    }
    Histogram micros = new Histogram(3);
    long start = System.nanoTime();
    try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
      List<Future<Histogram>> running = new ArrayList<>();
      for (Client client : connected.subList(0, clients)) {
        running.add(threads.submit(() -> client.run(start + time.toNanos())));
      }
      for (Future<Histogram> one : running) {
        micros.add(one.get());
      }
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    return new Round(micros.getTotalCount() / seconds, micros);
  }

  private final class Client {
    private final Connection connection;
    private final PreparedStatement select;
    private final PreparedStatement insert;

    Client() throws SQLException {
      connection =
          DriverManager.getConnection(
              database.jdbcUrl() + "?prepareThreshold=" + WARM_STATEMENTS,
              database.user(),
              database.password());
      connection.setAutoCommit(false);
      select = connection.prepareStatement(SELECT);
      insert = connection.prepareStatement(INSERT);
    }

    Histogram run(long endNanos) throws SQLException {
      Histogram micros = new Histogram(3);
      long before = System.nanoTime();
      while (before < endNanos) {
        append(streams.next());
        long after = System.nanoTime();
        micros.recordValue((after - before) / 1_000);
        before = after;
      }
      return micros;
    }

    private void append(Streams.One stream) throws SQLException {
      int version = load(stream.id());
      OffsetDateTime now = OffsetDateTime.now();
      UUID cause = UUID.randomUUID();
      int at = 1;
      insert.setShort(at++, (short) Partitions.of(stream.survivor()));
      insert.setObject(at++, stream.id());
      insert.setInt(at++, version + 1);
      insert.setObject(at++, UUID.randomUUID());
      insert.setString(at++, "benchmark.paid.v1");
      insert.setBytes(at++, payload);
      insert.setObject(at++, stream.survivor().value());
      insert.setObject(at++, now);
      insert.setObject(at++, now);
      insert.setString(at++, "account-of-anil");
      insert.setString(at++, "caseworker");
      insert.setObject(at++, cause);
      insert.setObject(at++, cause);
      insert.executeUpdate();
      connection.commit();
    }

    void close() {
      try {
        connection.close();
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }

    private int load(UUID stream) throws SQLException {
      select.setObject(1, stream);
      int version = 0;
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          for (int column = 1; column < 15; column++) {
            rows.getObject(column);
          }
          rows.getBytes(15);
          version = rows.getInt(4);
        }
      }
      return version;
    }
  }

  @Override
  public void close() {
    connected.forEach(Client::close);
  }
}
