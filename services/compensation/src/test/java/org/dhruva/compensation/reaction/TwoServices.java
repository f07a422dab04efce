package org.dhruva.compensation.reaction;

import com.fasterxml.uuid.Generators;
import io.smallrye.mutiny.Uni;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.dhruva.compensation.claim.Claim;
import org.dhruva.compensation.claim.ClaimCommand;
import org.dhruva.compensation.claim.ClaimDecider;
import org.dhruva.compensation.claim.ClaimRejection;
import org.dhruva.contracts.compensation.ClaimEvent;
import org.dhruva.contracts.compensation.ClaimEvents;
import org.dhruva.contracts.legal.ProceedingEvents;
import org.dhruva.eventstore.Append;
import org.dhruva.eventstore.CommandHandler;
import org.dhruva.eventstore.StoredEvent;
import org.dhruva.eventstore.codec.CloudEventAttributes;
import org.dhruva.eventstore.codec.EventCodec;
import org.dhruva.eventstore.codec.Sealer;
import org.dhruva.eventstore.postgres.PostgresEventStore;
import org.dhruva.kernel.Actor;
import org.dhruva.kernel.Event;
import org.dhruva.kernel.Partitions;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.kernel.Trace;
import org.dhruva.projection.ProjectionRunner;
import org.dhruva.testing.TestDatabase;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Two services that record events, and what compensation makes of both, on a real PostgreSQL. What
 * a broker would do in between, the test does: it says what is delivered when.
 */
final class TwoServices implements AutoCloseable {

  static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Actor MEERA = new Actor("account-of-meera", "lawyer");

  private final TestDatabase legalDatabase = TestDatabase.with("db/eventstore");
  private final TestDatabase database =
      TestDatabase.with("db/eventstore", "db/projection", "db/migration");
  private final PostgresEventStore legal =
      store(legalDatabase, "legal", new EventCodec(ProceedingEvents.TYPES));
  private final PostgresEventStore compensation =
      store(database, "compensation", new EventCodec(ClaimEvents.TYPES));
  private final ProjectionRunner runner;

  TwoServices() {
    PGSimpleDataSource migrations = new PGSimpleDataSource();
    migrations.setUrl(database.database().jdbcUrl());
    migrations.setUser(database.database().user());
    migrations.setPassword(database.database().password());
    runner =
        new ProjectionRunner(
            database.pool(),
            migrations,
            new ReliefProjection(),
            new EventCodec(ClaimEvents.TYPES.and(ProceedingEvents.TYPES)),
            InstantSource.system());
    runner.start();
  }

  private static PostgresEventStore store(TestDatabase database, String source, EventCodec codec) {
    return new PostgresEventStore(
        database.pool(),
        codec,
        source,
        Generators.timeBasedEpochGenerator()::generate,
        InstantSource.system(),
        _ -> {});
  }

  void inLegal(SurvivorId survivor, UUID proceeding, Event event) {
    record(legal, survivor, proceeding, event);
  }

  void inCompensation(SurvivorId survivor, UUID claim, Event event) {
    record(compensation, survivor, claim, event);
  }

  private static void record(
      PostgresEventStore store, SurvivorId survivor, UUID stream, Event event) {
    int version = now(store.load(stream)).version();
    now(
        store.append(
            new Append(
                Optional.empty(),
                stream,
                Optional.of(survivor),
                version,
                List.of(event),
                Optional.empty(),
                MEERA,
                new Trace(UUID.randomUUID(), UUID.randomUUID(), Optional.empty()),
                Sealer.none())));
  }

  /** Brings everything that was recorded in legal to compensation, again if need be. */
  void deliverLegal() {
    deliver(legal, "dhruva.legal");
  }

  /** Brings compensation's own events to what its reactions read. */
  void deliverCompensation() {
    deliver(compensation, "dhruva.compensation");
  }

  private void deliver(PostgresEventStore store, String topic) {
    for (int partition = 0; partition < Partitions.COUNT; partition++) {
      List<StoredEvent> events = now(store.read(partition, 0, 1_000));
      if (!events.isEmpty()) {
        TopicPartition from = new TopicPartition(topic, partition);
        List<ConsumerRecord<byte[], byte[]>> messages =
            events.stream().map(event -> message(from, event)).toList();
        now(runner.handle(new ConsumerRecords<>(Map.of(from, messages), Map.of())));
      }
    }
  }

  private static ConsumerRecord<byte[], byte[]> message(TopicPartition from, StoredEvent event) {
    ConsumerRecord<byte[], byte[]> message =
        new ConsumerRecord<>(
            from.topic(),
            from.partition(),
            event.envelope().position() - 1,
            new byte[0],
            event.payload());
    CloudEventAttributes.write(
        event.envelope(),
        (name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    return message;
  }

  /** An instance of the service, as far as it reacts. */
  WhenProceedingMovesThenReliefIsDue instance() {
    return new WhenProceedingMovesThenReliefIsDue(
        new WaitingRelief(database.pool()),
        new CommandHandler<ClaimCommand, Claim, ClaimEvent, ClaimRejection>(
            compensation,
            new ClaimDecider(),
            ClaimEvent.class,
            _ -> Uni.createFrom().item(Sealer.none()),
            InstantSource.system()),
        InstantSource.system());
  }

  List<Event> claim(UUID claim) {
    List<Event> events = new ArrayList<>();
    now(compensation.load(claim)).events().forEach(recorded -> events.add(recorded.event()));
    return events;
  }

  static <T> T now(Uni<T> uni) {
    return uni.await().atMost(PATIENCE);
  }

  @Override
  public void close() {
    database.close();
    legalDatabase.close();
  }
}
