package org.dhruva.timeline;

import com.fasterxml.uuid.Generators;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.dhruva.contracts.AllEvents;
import org.dhruva.eventstore.Append;
import org.dhruva.eventstore.AppendResult.Answered;
import org.dhruva.eventstore.codec.EventCodec;
import org.dhruva.eventstore.codec.Sealer;
import org.dhruva.eventstore.postgres.PostgresEventStore;
import org.dhruva.infrastructure.Infrastructure;
import org.dhruva.infrastructure.Kafka;
import org.dhruva.kernel.Actor;
import org.dhruva.kernel.Event;
import org.dhruva.kernel.Partitions;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.kernel.Trace;
import org.dhruva.projection.ProjectionRunner;
import org.dhruva.relay.Relay;
import org.dhruva.testing.TestDatabase;
import org.dhruva.timeline.entry.TimelineEntries;
import org.dhruva.timeline.entry.TimelineProjection;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * What records events - a real store and relay for each service - and the timeline that is made of
 * them, all on a real PostgreSQL and Kafka. One for all tests of a JVM, because the topics are the
 * real ones: each test has survivors of its own.
 */
public final class Services {

  public static final Services RUNNING = new Services();
  public static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final Duration POLL = Duration.ofMillis(20);
  private static final Actor ANIL = new Actor("account-of-anil", "caseworker");

  private final Kafka kafka = Infrastructure.shared().kafka();
  private final Map<String, PostgresEventStore> stores = new TreeMap<>();
  private final TestDatabase database = TestDatabase.with("db/projection");
  private final EventCodec codec = new EventCodec(AllEvents.TYPES);
  private final ProjectionRunner runner;

  private Services() {
    AllEvents.BY_SERVICE.forEach(
        (service, types) -> {
          kafka.createTopic("dhruva." + service, Partitions.COUNT);
          stores.put(service, store(service, new EventCodec(types)));
        });
    runner =
        new ProjectionRunner(
            database.pool(), migrations(), new TimelineProjection(), codec, InstantSource.system());
    runner.start();
    Thread.ofPlatform().daemon().name("timeline-consumer").start(this::consume);
  }

  private PostgresEventStore store(String service, EventCodec events) {
    TestDatabase own = TestDatabase.with("db/eventstore", "db/relay");
    List<Relay> relays = new ArrayList<>();
    PostgresEventStore store =
        new PostgresEventStore(
            own.pool(),
            events,
            service,
            Generators.timeBasedEpochGenerator()::generate,
            InstantSource.system(),
            partition -> relays.forEach(relay -> relay.nudge(partition)));
    Relay relay =
        new Relay(
            own.pool(),
            store,
            "dhruva." + service,
            Map.of("bootstrap.servers", kafka.bootstrapServers()),
            InstantSource.system());
    relays.add(relay);
    relay.start();
    return store;
  }

  private PGSimpleDataSource migrations() {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(database.database().jdbcUrl());
    source.setUser(database.database().user());
    source.setPassword(database.database().password());
    return source;
  }

  private void consume() {
    try (KafkaConsumer<byte[], byte[]> consumer =
        new KafkaConsumer<>(
            Map.of(
                "bootstrap.servers",
                kafka.bootstrapServers(),
                "enable.auto.commit",
                false,
                "auto.offset.reset",
                "earliest",
                "key.deserializer",
                ByteArrayDeserializer.class,
                "value.deserializer",
                ByteArrayDeserializer.class))) {
      List<TopicPartition> all = new ArrayList<>();
      for (String topic : TimelineProjection.TOPICS) {
        for (int partition = 0; partition < Partitions.COUNT; partition++) {
          all.add(new TopicPartition(topic, partition));
        }
      }
      consumer.assign(all);
      while (!Thread.currentThread().isInterrupted()) {
        runner.handle(consumer.poll(POLL)).await().atMost(PATIENCE);
      }
    }
  }

  public TestDatabase database() {
    return database;
  }

  public ProjectionRunner runner() {
    return runner;
  }

  public Kafka kafka() {
    return kafka;
  }

  public TimelineEntries entries() {
    return new TimelineEntries(database.pool(), codec);
  }

  public static Set<String> all() {
    return AllEvents.BY_SERVICE.keySet();
  }

  /** Appends to a stream; each of a service's events lands at a version of its own. */
  public Answered record(
      String service,
      SurvivorId survivor,
      UUID stream,
      int version,
      Sealer sealer,
      Event... events) {
    Append append =
        new Append(
            Optional.empty(),
            stream,
            Optional.of(survivor),
            version,
            List.of(events),
            Optional.empty(),
            ANIL,
            new Trace(UUID.randomUUID(), UUID.randomUUID(), Optional.empty()),
            sealer);
    return (Answered) stores.get(service).append(append).await().atMost(PATIENCE);
  }

  /** How far each service has come in the partition of a survivor. */
  public Map<TopicPartition, Long> heads(SurvivorId survivor) {
    int partition = Partitions.of(survivor);
    Map<TopicPartition, Long> heads = new HashMap<>();
    stores.forEach(
        (service, store) ->
            heads.put(
                new TopicPartition("dhruva." + service, partition),
                store.heads().await().atMost(PATIENCE)[partition]));
    return heads;
  }
}
