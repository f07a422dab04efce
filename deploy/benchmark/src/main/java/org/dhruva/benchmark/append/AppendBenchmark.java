package org.dhruva.benchmark.append;

import io.smallrye.mutiny.Multi;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.HdrHistogram.DoubleHistogram;
import org.HdrHistogram.Histogram;
import org.dhruva.benchmark.append.Contender.Round;
import org.dhruva.eventstore.Append;
import org.dhruva.eventstore.CommandKey;
import org.dhruva.eventstore.codec.EventCodec;
import org.dhruva.eventstore.codec.Sealer;
import org.dhruva.infrastructure.Database;
import org.dhruva.infrastructure.Infrastructure;
import org.dhruva.kernel.Actor;
import org.dhruva.kernel.Event;
import org.dhruva.kernel.Money;
import org.dhruva.kernel.Trace;
import org.flywaydb.core.Flyway;

/** Both contenders by turns on one server, for several numbers of clients. */
public final class AppendBenchmark implements Runnable {

  private static final List<Integer> CLIENTS = List.of(1, 8, 32, 64);
  private static final int ROUNDS = 5;
  private static final Duration ROUND = Duration.ofSeconds(4);
  private static final int WARM_UP_APPENDS = 15_000;
  private static final int WARM_UP_ROUNDS_MAX = 10;
  private static final int FILLING = 64;

  private final Streams streams = new Streams();

  @Override
  public void run() {
    Database database = Infrastructure.shared().postgres().createDatabase("benchmark_append");
    Flyway.configure()
        .dataSource(database.jdbcUrl(), database.user(), database.password())
        .locations("db/eventstore")
        .load()
        .migrate();
    byte[] payload =
        new EventCodec(Ledger.TYPES)
            .encode(
                Ledger.Paid.of(Money.rupees(1)),
                Optional.empty(),
                UUID.randomUUID(),
                Sealer.none());
    if (payload.length != Ledger.PAYLOAD_BYTES) {
      throw new IllegalStateException("an event has %d bytes".formatted(payload.length));
    }
    try (StoreAppends ours = new StoreAppends(database, streams);
        RawAppends raw = new RawAppends(database, streams, payload);
        Connection connection =
            DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password())) {
      fill(ours);
      prepare(connection);
      compare(raw, ours, connection);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private void fill(StoreAppends ours) {
    List<Event> events = new ArrayList<>();
    for (int n = 1; n <= Streams.EVENTS; n++) {
      events.add(Ledger.Paid.of(Money.rupees(n)));
    }
    Multi.createFrom()
        .iterable(streams.all())
        .onItem()
        .transformToUni(
            stream ->
                ours.store()
                    .append(
                        new Append(
                            Optional.of(new CommandKey("filling", stream.id().toString(), "hash")),
                            stream.id(),
                            Optional.of(stream.survivor()),
                            0,
                            events,
                            Optional.empty(),
                            new Actor("account-of-anil", "caseworker"),
                            new Trace(UUID.randomUUID(), UUID.randomUUID(), Optional.empty()),
                            Sealer.none())))
        .merge(FILLING)
        .collect()
        .last()
        .await()
        .indefinitely();
  }

  private static void prepare(Connection connection) throws SQLException {
    execute(
        connection,
        """
        create table raw_event (like event including all);
        insert into raw_event select * from event;
        create sequence raw_position start 100000000;
        """);
    cleanUp(connection);
  }

  /** Both tables as they were: streams of eight events, nothing dead. */
  private static void cleanUp(Connection connection) throws SQLException {
    execute(connection, "delete from event where version > " + Streams.EVENTS);
    execute(connection, "delete from raw_event where version > " + Streams.EVENTS);
    execute(connection, "vacuum analyze event");
    execute(connection, "vacuum analyze raw_event");
    execute(connection, "vacuum analyze command_answer");
  }

  private static String durability(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet settings =
            statement.executeQuery(
                "select string_agg(name || '=' || setting, ', ' order by name) from pg_settings"
                    + " where name in ('fsync', 'synchronous_commit', 'full_page_writes')")) {
      settings.next();
      return settings.getString(1);
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private void compare(Contender raw, Contender ours, Connection connection) throws Exception {
    System.out.printf(
        "%nappend: load a stream of %d events, decide, append one durable event of %d bytes; median of"
            + " %d rounds of %d s, by turns%n",
        Streams.EVENTS, Ledger.PAYLOAD_BYTES, ROUNDS, ROUND.toSeconds());
    System.out.printf("  one server for both: %s%n", durability(connection));
    System.out.println(
        "  the store also decodes the stream, keeps the answer under an idempotency key, and orders"
            + " its feed; raw JDBC does none of it");
    System.out.printf(
        "%8s  %12s %9s %9s  %12s %9s %9s  %7s%n",
        "clients", "raw /s", "p50 ms", "p99 ms", "store /s", "p50 ms", "p99 ms", "ratio");
    for (int clients : CLIENTS) {
      warmUp(raw, clients);
      warmUp(ours, clients);
      Side rawSide = new Side();
      Side oursSide = new Side();
      for (int round = 0; round < ROUNDS; round++) {
        cleanUp(connection);
        rawSide.add(raw.run(clients, ROUND));
        oursSide.add(ours.run(clients, ROUND));
      }
      System.out.printf(
          "%8d  %12.0f %9.2f %9.2f  %12.0f %9.2f %9.2f  %7.2f%n",
          clients,
          rawSide.median(),
          rawSide.millis(50),
          rawSide.millis(99),
          oursSide.median(),
          oursSide.millis(50),
          oursSide.millis(99),
          oursSide.median() / rawSide.median());
    }
  }

  /** By appends and not by time: what counts is that the code is compiled. */
  private static void warmUp(Contender contender, int clients) throws Exception {
    long appends = 0;
    for (int round = 0; round < WARM_UP_ROUNDS_MAX && appends < WARM_UP_APPENDS; round++) {
      appends += contender.run(clients, ROUND).micros().getTotalCount();
    }
  }

  private static final class Side {
    private final DoubleHistogram rates = new DoubleHistogram(3);
    private final Histogram micros = new Histogram(3);

    void add(Round round) {
      rates.recordValue(round.appendsPerSecond());
      micros.add(round.micros());
    }

    double median() {
      return rates.getValueAtPercentile(50);
    }

    double millis(double percentile) {
      return micros.getValueAtPercentile(percentile) / 1e3;
    }
  }
}
