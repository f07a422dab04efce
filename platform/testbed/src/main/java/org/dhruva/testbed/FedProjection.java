package org.dhruva.testbed;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.dhruva.eventstore.codec.EventCodec;
import org.dhruva.infrastructure.Infrastructure;
import org.dhruva.kernel.Partitions;
import org.dhruva.projection.Projection;
import org.dhruva.projection.ProjectionRunner;
import org.dhruva.projection.Rebuild;
import org.dhruva.testing.TestDatabase;
import org.postgresql.ds.PGSimpleDataSource;

/** A projection with a database of its own, fed from its topics until it is closed. */
public final class FedProjection implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration POLL = Duration.ofMillis(20);

  private final Map<String, Object> connection =
      Map.of("bootstrap.servers", Infrastructure.shared().kafka().bootstrapServers());
  private final TestDatabase database = TestDatabase.with("db/projection");
  private final ProjectionRunner runner;
  private final Thread consumer;
  private volatile boolean running = true;

  public FedProjection(Projection projection, EventCodec codec) {
    runner =
        new ProjectionRunner(
            database.pool(), migrations(), projection, codec, InstantSource.system());
    runner.start();
    consumer = Thread.ofPlatform().name(projection.name() + "-consumer").start(this::consume);
  }

  private PGSimpleDataSource migrations() {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(database.database().jdbcUrl());
    source.setUser(database.database().user());
    source.setPassword(database.database().password());
    return source;
  }

  private void consume() {
    try (KafkaConsumer<byte[], byte[]> kafka =
        new KafkaConsumer<>(connection, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      List<TopicPartition> all = new ArrayList<>();
      for (String topic : runner.projection().topics()) {
        for (int partition = 0; partition < Partitions.COUNT; partition++) {
          all.add(new TopicPartition(topic, partition));
        }
      }
      kafka.assign(all);
      kafka.seekToBeginning(all);
      while (running) {
        runner.handle(kafka.poll(POLL)).await().atMost(PATIENCE);
      }
    }
  }

  public TestDatabase database() {
    return database;
  }

  public ProjectionRunner runner() {
    return runner;
  }

  /** Waits until it has applied everything up to these positions. */
  public void awaitPositions(Map<TopicPartition, Long> heads) {
    await()
        .atMost(PATIENCE)
        .until(
            () -> {
              Map<TopicPartition, Long> reached = runner.positions().await().atMost(PATIENCE);
              return heads.entrySet().stream()
                  .allMatch(head -> reached.getOrDefault(head.getKey(), 0L) >= head.getValue());
            });
  }

  /** Builds it anew beside the live version, which is replaced if both say the same. */
  public Rebuild.Outcome rebuild() {
    return new Rebuild(runner, connection).run(false);
  }

  @Override
  public void close() {
    running = false;
    try {
      consumer.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    database.close();
  }
}
