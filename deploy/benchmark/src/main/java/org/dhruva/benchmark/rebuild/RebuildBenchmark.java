package org.dhruva.benchmark.rebuild;

import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.pgclient.PgBuilder;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.PoolOptions;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.stream.IntStream;
import org.HdrHistogram.Histogram;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.dhruva.contracts.AllEvents;
import org.dhruva.eventstore.codec.EventCodec;
import org.dhruva.infrastructure.Database;
import org.dhruva.infrastructure.Infrastructure;
import org.dhruva.infrastructure.Kafka;
import org.dhruva.kernel.Partitions;
import org.dhruva.projection.ProjectionRunner;
import org.dhruva.projection.Rebuild;
import org.dhruva.timeline.entry.TimelineProjection;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The timeline's read model: followed as it is live, then built anew beside itself and compared, by
 * turns with a bulk load of its rows.
 */
public final class RebuildBenchmark implements Runnable {

  private static final int EVENTS = 1_000_000;
  private static final int ROUNDS = 3;
  private static final int POLL_RECORDS_MAX = 2_000;
  private static final int CONNECTIONS = 24;
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final Vertx vertx = Vertx.vertx();

  @Override
  public void run() {
    Database database = Infrastructure.shared().postgres().createDatabase("benchmark_rebuild");
    Kafka kafka = Infrastructure.shared().kafka();
    Flyway.configure()
        .dataSource(database.jdbcUrl(), database.user(), database.password())
        .locations("db/projection")
        .load()
        .migrate();
    TimelineProjection.TOPICS.forEach(topic -> kafka.createTopic(topic, Partitions.COUNT));
    new PublishedJourneys().publish(EVENTS, kafka.bootstrapServers());
    Pool pool = pool(database);
    try {
      ProjectionRunner runner = runner(pool, database);
      runner.start();
      Duration followed = follow(runner, kafka);
      System.out.printf(
          "%nrebuild: the timeline from %,d events in Kafka; median of %d rounds, by turns%n"
              + "  followed live, batches of at most %,d: %,.0f events/s%n",
          EVENTS, ROUNDS, POLL_RECORDS_MAX, perSecond(followed));
      compare(runner, database, kafka);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    } finally {
      pool.close().await().atMost(PATIENCE);
      vertx.close().await().atMost(PATIENCE);
    }
  }

  private void compare(ProjectionRunner runner, Database database, Kafka kafka) throws Exception {
    Rebuild rebuild = new Rebuild(runner, Map.of("bootstrap.servers", kafka.bootstrapServers()));
    Histogram copies = new Histogram(3);
    Histogram rebuilds = new Histogram(3);
    try (RawCopy copy = new RawCopy(database, "timeline_v1.timeline_entry")) {
      for (int round = 0; round < ROUNDS; round++) {
        copies.recordValue(copy.round().toMillis());
        long begin = System.nanoTime();
        Rebuild.Outcome outcome = rebuild.run(false);
        rebuilds.recordValue(Duration.ofNanos(System.nanoTime() - begin).toMillis());
        if (!outcome.replaced()) {
          throw new IllegalStateException("the rebuilt timeline differs: " + outcome);
        }
      }
    }
    double copied = perSecond(Duration.ofMillis(copies.getValueAtPercentile(50)));
    double rebuilt = perSecond(Duration.ofMillis(rebuilds.getValueAtPercentile(50)));
    System.out.printf(
        "  raw COPY: %,.0f rows/s; rebuilt, compared and routed to: %,.0f events/s; ratio %.2f%n",
        copied, rebuilt, rebuilt / copied);
  }

  /** One consumer that polls and applies, as a service does. */
  private static Duration follow(ProjectionRunner runner, Kafka kafka) {
    Map<String, Object> config =
        Map.of(
            ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
            kafka.bootstrapServers(),
            ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
            POLL_RECORDS_MAX,
            ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
            "earliest",
            ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG,
            ByteArrayDeserializer.class,
            ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
            ByteArrayDeserializer.class);
    long begin = System.nanoTime();
    try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(config)) {
      consumer.assign(
          TimelineProjection.TOPICS.stream()
              .flatMap(
                  topic ->
                      IntStream.range(0, Partitions.COUNT)
                          .mapToObj(partition -> new TopicPartition(topic, partition)))
              .toList());
      while (runner.appliedCount() < EVENTS) {
        runner.handle(consumer.poll(Duration.ofMillis(200))).await().atMost(PATIENCE);
      }
    }
    return Duration.ofNanos(System.nanoTime() - begin);
  }

  private static double perSecond(Duration duration) {
    return EVENTS * 1e3 / duration.toMillis();
  }

  private static ProjectionRunner runner(Pool pool, Database database) {
    PGSimpleDataSource migrations = new PGSimpleDataSource();
    migrations.setUrl(database.jdbcUrl());
    migrations.setUser(database.user());
    migrations.setPassword(database.password());
    return new ProjectionRunner(
        pool,
        migrations,
        new TimelineProjection(),
        new EventCodec(AllEvents.TYPES),
        InstantSource.system());
  }

  private Pool pool(Database database) {
    return PgBuilder.pool()
        .with(new PoolOptions().setMaxSize(CONNECTIONS))
        .connectingTo(
            PgConnectOptions.fromUri(database.reactiveUrl())
                .setUser(database.user())
                .setPassword(database.password())
                .setCachePreparedStatements(true))
        .using(vertx)
        .build();
  }
}
