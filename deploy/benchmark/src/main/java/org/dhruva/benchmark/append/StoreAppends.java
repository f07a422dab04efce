package org.dhruva.benchmark.append;

import com.fasterxml.uuid.Generators;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.pgclient.PgBuilder;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.PoolOptions;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.HdrHistogram.Histogram;
import org.HdrHistogram.Recorder;
import org.dhruva.eventstore.CommandHandler;
import org.dhruva.eventstore.CommandKey;
import org.dhruva.eventstore.CommandRequest;
import org.dhruva.eventstore.CommandResult;
import org.dhruva.eventstore.codec.EventCodec;
import org.dhruva.eventstore.codec.Sealer;
import org.dhruva.eventstore.postgres.PostgresEventStore;
import org.dhruva.infrastructure.Database;
import org.dhruva.kernel.Actor;
import org.dhruva.kernel.Money;
import org.dhruva.kernel.Rejection;
import org.dhruva.kernel.Trace;

/**
 * What a service does for every command: {@link CommandHandler} on {@link PostgresEventStore}, with
 * an idempotency key. Each client sends its next command when it has the answer to the last.
 */
final class StoreAppends implements Contender {

  // As in a service: quarkus.datasource.reactive.max-size.
  private static final int CONNECTIONS = 24;
  private static final Actor ANIL = new Actor("account-of-anil", "caseworker");

  private final Streams streams;
  private final Vertx vertx = Vertx.vertx();
  private final Pool pool;
  private final PostgresEventStore store;
  private final CommandHandler<Ledger.Pay, Ledger.Balance, Ledger.Paid, Rejection> handler;

  StoreAppends(Database database, Streams streams) {
    this.streams = streams;
    this.pool =
        PgBuilder.pool()
            .with(new PoolOptions().setMaxSize(CONNECTIONS))
            .connectingTo(
                PgConnectOptions.fromUri(database.reactiveUrl())
                    .setUser(database.user())
                    .setPassword(database.password())
                    .setCachePreparedStatements(true))
            .using(vertx)
            .build();
    this.store =
        new PostgresEventStore(
            pool,
            new EventCodec(Ledger.TYPES),
            "benchmark",
            Generators.timeBasedEpochGenerator()::generate,
            InstantSource.system(),
            _ -> {});
    this.handler =
        new CommandHandler<>(
            store,
            new Ledger(),
            Ledger.Paid.class,
            _ -> Uni.createFrom().item(Sealer.none()),
            InstantSource.system());
  }

  PostgresEventStore store() {
    return store;
  }

  Pool pool() {
    return pool;
  }

  @Override
  public String name() {
    return "event store";
  }

  @Override
  public Round run(int clients, Duration time) throws Exception {
    Recorder micros = new Recorder(3);
    CountDownLatch running = new CountDownLatch(clients);
    AtomicReference<Throwable> failure = new AtomicReference<>();
    long start = System.nanoTime();
    for (int number = 0; number < clients; number++) {
      Client client = new Client(micros, start + time.toNanos(), running, failure);
      vertx.getDelegate().getOrCreateContext();
      vertx.runOnContext(client::next);
    }
    running.await();
    double seconds = (System.nanoTime() - start) / 1e9;
    if (failure.get() != null) {
      throw new IllegalStateException(failure.get());
    }
    Histogram all = micros.getIntervalHistogram();
    return new Round(all.getTotalCount() / seconds, all);
  }

  private final class Client {
    private final Recorder micros;
    private final long endNanos;
    private final CountDownLatch running;
    private final AtomicReference<Throwable> failure;

    Client(
        Recorder micros,
        long endNanos,
        CountDownLatch running,
        AtomicReference<Throwable> failure) {
      this.micros = micros;
      this.endNanos = endNanos;
      this.running = running;
      this.failure = failure;
    }

    void next() {
      long before = System.nanoTime();
      if (before >= endNanos) {
        running.countDown();
        return;
      }
      handler.handle(request(streams.next())).subscribe().with(r -> done(r, before), this::failed);
    }

    private void done(CommandResult<Ledger.Balance> result, long before) {
      if (!(result instanceof CommandResult.Done<Ledger.Balance>)) {
        failed(new IllegalStateException("unexpected " + result));
        return;
      }
      micros.recordValue((System.nanoTime() - before) / 1_000);
      next();
    }

    private void failed(Throwable why) {
      failure.set(why);
      running.countDown();
    }
  }

  private static CommandRequest<Ledger.Pay> request(Streams.One stream) {
    UUID request = UUID.randomUUID();
    return new CommandRequest<>(
        stream.id(),
        Optional.of(stream.survivor()),
        Optional.empty(),
        Optional.of(new CommandKey(ANIL.id(), request.toString(), "hash-of-the-request")),
        ANIL,
        new Trace(request, request, Optional.empty()),
        new Ledger.Pay(Money.rupees(1)));
  }

  @Override
  public void close() {
    pool.close().await().indefinitely();
    vertx.close().await().indefinitely();
  }
}
