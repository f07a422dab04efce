package org.dhruva.testbed;

import com.fasterxml.uuid.Generators;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.kafka.common.TopicPartition;
import org.dhruva.eventstore.Append;
import org.dhruva.eventstore.AppendResult.Answered;
import org.dhruva.eventstore.codec.EventCodec;
import org.dhruva.eventstore.codec.Sealer;
import org.dhruva.eventstore.postgres.PostgresEventStore;
import org.dhruva.infrastructure.Infrastructure;
import org.dhruva.infrastructure.Kafka;
import org.dhruva.kernel.Actor;
import org.dhruva.kernel.Event;
import org.dhruva.kernel.EventTypes;
import org.dhruva.kernel.Partitions;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.kernel.Trace;
import org.dhruva.relay.Relay;
import org.dhruva.testing.TestDatabase;

/**
 * What records and publishes events: a real store, relay and topic for each service. Each has a
 * database of its own, which goes with it.
 */
public final class RecordingServices implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Actor ANIL = new Actor("account-of-anil", "caseworker");

  private record Service(TestDatabase database, PostgresEventStore store, Relay relay) {}

  private final Kafka kafka = Infrastructure.shared().kafka();
  private final String topicPrefix;
  private final Map<String, Service> services = new TreeMap<>();

  /**
   * @param topicPrefix the topics are named after the services, with this before; no two of these
   *     may share a topic
   * @param types by service, the events it records
   */
  public RecordingServices(String topicPrefix, Map<String, EventTypes> types) {
    this.topicPrefix = topicPrefix;
    types.forEach(
        (name, events) -> {
          kafka.createTopic(topicPrefix + name, Partitions.COUNT);
          services.put(name, start(name, events));
        });
  }

  private Service start(String name, EventTypes types) {
    TestDatabase database = TestDatabase.with("db/eventstore", "db/relay");
    List<Relay> relays = new ArrayList<>();
    PostgresEventStore store =
        new PostgresEventStore(
            database.pool(),
            new EventCodec(types),
            name,
            Generators.timeBasedEpochGenerator()::generate,
            InstantSource.system(),
            partition -> relays.forEach(relay -> relay.nudge(partition)));
    Relay relay =
        new Relay(
            database.pool(),
            store,
            topicPrefix + name,
            Map.of("bootstrap.servers", kafka.bootstrapServers()),
            InstantSource.system());
    relays.add(relay);
    relay.start();
    return new Service(database, store, relay);
  }

  /**
   * Appends to a stream of hers.
   *
   * @param version of the stream before; 0 for a new one
   */
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
    return (Answered) services.get(service).store.append(append).await().atMost(PATIENCE);
  }

  /** How far each service has recorded, by topic and partition. */
  public Map<TopicPartition, Long> heads() {
    Map<TopicPartition, Long> heads = new HashMap<>();
    services.forEach(
        (name, service) -> {
          long[] positions = service.store.heads().await().atMost(PATIENCE);
          for (int partition = 0; partition < positions.length; partition++) {
            heads.put(new TopicPartition(topicPrefix + name, partition), positions[partition]);
          }
        });
    return heads;
  }

  @Override
  public void close() {
    services
        .values()
        .forEach(
            service -> {
              service.relay.close();
              service.database.close();
            });
  }
}
