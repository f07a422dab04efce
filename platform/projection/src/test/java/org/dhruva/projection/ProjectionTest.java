package org.dhruva.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.dhruva.eventstore.codec.CloudEventAttributes;
import org.dhruva.eventstore.codec.EventCodec;
import org.dhruva.infrastructure.Infrastructure;
import org.dhruva.infrastructure.Kafka;
import org.dhruva.kernel.Actor;
import org.dhruva.kernel.Envelope;
import org.dhruva.kernel.Partitions;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.kernel.Trace;
import org.dhruva.relay.Relay;
import org.dhruva.testing.SampleEvent;
import org.dhruva.testing.SampleStore;
import org.dhruva.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class ProjectionTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final String topic = "sample-" + UUID.randomUUID();
  private final TopicPartition first = new TopicPartition(topic, 0);
  private final List<AutoCloseable> open = new ArrayList<>();
  private TestDatabase database;
  private NotesProjection projection;
  private ProjectionRunner runner;

  @BeforeEach
  void open() {
    database = TestDatabase.with("db/eventstore", "db/relay", "db/projection");
    projection = new NotesProjection(topic);
    runner = runner();
    runner.start();
  }

  @AfterEach
  void close() throws Exception {
    for (AutoCloseable one : open.reversed()) {
      one.close();
    }
    database.close();
  }

  @Nested
  class A_batch {

    private final UUID stream = UUID.randomUUID();
    private final UUID neighbour = UUID.randomUUID();

    @Test
    void is_applied_once_however_often_it_comes() {
      List<ConsumerRecord<byte[], byte[]>> batch =
          List.of(record(1, stream, 1, "one"), record(2, stream, 2, "two"));

      handle(batch);
      handle(batch);
      handle(List.of(record(2, stream, 2, "two"), record(3, stream, 3, "three")));

      assertThat(positionsApplied()).containsExactly(1L, 2L, 3L);
      assertThat(runner.repeatedCount()).isEqualTo(3);
    }

    @Test
    void is_applied_once_by_two_instances_at_the_same_time() throws Exception {
      List<ConsumerRecord<byte[], byte[]>> batch =
          LongStream.rangeClosed(1, 200)
              .mapToObj(position -> record(position, stream, (int) position, "n" + position))
              .toList();
      ProjectionRunner zombie = runner();

      try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
        for (Future<?> one :
            List.of(
                threads.submit(() -> runner.handle(batch).await().atMost(PATIENCE)),
                threads.submit(() -> zombie.handle(batch).await().atMost(PATIENCE)))) {
          one.get();
        }
      }

      assertThat(positionsApplied()).hasSize(200).doesNotHaveDuplicates();
      assertThat(runner.appliedCount() + zombie.appliedCount()).isEqualTo(200);
    }

    @Test
    void of_a_former_owner_is_refused_once_another_has_gone_on() {
      ProjectionRunner former = runner();
      List<ConsumerRecord<byte[], byte[]>> stale = List.of(record(1, stream, 1, "one"));
      handle(List.of(record(1, stream, 1, "one"), record(2, stream, 2, "two")));

      former.handle(stale).await().atMost(PATIENCE);

      assertThat(positionsApplied()).containsExactly(1L, 2L);
      assertThat(checkpoint()).isEqualTo(2);
    }

    @Test
    void leaves_alone_what_lies_beyond_a_gap_and_takes_it_once_the_gap_is_filled() {
      Set<TopicPartition> gaps =
          handle(List.of(record(1, stream, 1, "one"), record(3, stream, 3, "three")));

      assertThat(gaps).containsExactly(first);
      assertThat(positionsApplied()).containsExactly(1L);

      assertThat(handle(List.of(record(2, stream, 2, "two"), record(3, stream, 3, "three"))))
          .isEmpty();
      assertThat(positionsApplied()).containsExactly(1L, 2L, 3L);
    }

    @Test
    void holds_whatever_a_topic_may_hold_after_many_crashes() {
      Random random = new Random(20190915);
      List<Long> log = new ArrayList<>();
      for (long position = 1; position <= 60; position++) {
        for (long again = Math.max(1, position - random.nextInt(10)); again <= position; again++) {
          log.add(again);
        }
        if (random.nextInt(5) == 0) {
          log.add(position + 2); // of a relay that lost the one before
        }
      }

      for (int from = 0; from < log.size(); ) {
        int to = Math.min(log.size(), from + 1 + random.nextInt(15));
        handle(
            log.subList(from, to).stream()
                .map(position -> record(position, stream, position.intValue(), "n" + position))
                .toList());
        from = to;
      }

      assertThat(positionsApplied())
          .containsExactlyElementsOf(LongStream.rangeClosed(1, 60).boxed().toList());
    }

    @Test
    void with_a_poison_event_parks_its_stream_and_lets_the_neighbours_go_on() {
      handle(
          List.of(
              record(1, stream, 1, "good"),
              record(2, stream, 2, NotesProjection.POISON),
              record(3, neighbour, 1, "unharmed"),
              record(4, stream, 3, "follows")));
      handle(List.of(record(5, stream, 4, "follows later"), record(6, neighbour, 2, "goes on")));

      // The whole of the stream in that batch waits: its events were tried together.
      assertThat(positionsApplied()).containsExactly(3L, 6L);
      assertThat(checkpoint()).isEqualTo(6);
      assertThat(runner.parked().await().atMost(PATIENCE))
          .extracting(p -> p.at().position())
          .containsExactly(1L, 2L, 4L, 5L);
      assertThat(runner.parked().await().atMost(PATIENCE))
          .allSatisfy(p -> assertThat(p.reason()).doesNotContain(NotesProjection.POISON));
    }

    @Test
    void that_was_parked_can_be_retried_once_there_is_a_cure() {
      handle(
          List.of(record(1, stream, 1, NotesProjection.POISON), record(2, stream, 2, "follows")));

      assertThat(runner.retryParked(stream).await().atMost(PATIENCE)).isFalse();
      assertThat(runner.parked().await().atMost(PATIENCE))
          .extracting(ParkedEvent::attempts)
          .containsExactly(2, 2);

      projection.cure();
      assertThat(runner.retryParked(stream).await().atMost(PATIENCE)).isTrue();
      handle(List.of(record(3, stream, 3, "goes on")));

      assertThat(positionsApplied()).containsExactly(1L, 2L, 3L);
      assertThat(runner.parked().await().atMost(PATIENCE)).isEmpty();
    }

    @Test
    void that_was_parked_can_be_given_up_so_that_what_follows_goes_on() {
      handle(
          List.of(record(1, stream, 1, NotesProjection.POISON), record(2, stream, 2, "follows")));

      runner
          .resolveParked(new TopicPosition(topic, 0, 1), "entered twice")
          .await()
          .atMost(PATIENCE);

      assertThat(runner.retryParked(stream).await().atMost(PATIENCE)).isTrue();
      assertThat(positionsApplied()).containsExactly(2L);
    }

    @Test
    void with_an_unreadable_event_parks_it_without_quoting_it() {
      ConsumerRecord<byte[], byte[]> unreadable =
          record(1, stream, 1, "sample.noted.v1", "{\"secret\":1}");
      ConsumerRecord<byte[], byte[]> unknown = record(2, neighbour, 1, "sample.unknown.v9", "{}");

      handle(List.of(unreadable, unknown, record(3, UUID.randomUUID(), 1, "fine")));

      assertThat(positionsApplied()).containsExactly(3L);
      assertThat(runner.parked().await().atMost(PATIENCE))
          .extracting(ParkedEvent::reason)
          .containsExactlyInAnyOrder(
              "sample.noted.v1: the payload does not fit", "sample.unknown.v9: unknown event type");
    }
  }

  @Nested
  class A_group {

    private final Kafka kafka = Infrastructure.shared().kafka();
    private SampleStore store;

    @BeforeEach
    void publish() {
      kafka.createTopic(topic, Partitions.COUNT);
      List<Relay> relays = new ArrayList<>();
      store = new SampleStore(database, partition -> relays.forEach(r -> r.nudge(partition)));
      Relay relay =
          new Relay(
              database.pool(),
              store.store(),
              topic,
              Map.of("bootstrap.servers", kafka.bootstrapServers()),
              InstantSource.system());
      relays.add(relay);
      open.add(relay);
      relay.start();
    }

    @Test
    void applies_everything_once_through_forced_rebalances() throws Exception {
      consumer();
      try (ExecutorService writer = Executors.newSingleThreadExecutor()) {
        Future<?> writing = writer.submit(() -> write(600));
        await().atMost(PATIENCE).until(() -> runner.appliedCount() > 50);
        Consumer second = consumer();
        await().atMost(PATIENCE).until(() -> second.assigned() > 0);
        Consumer third = consumer();
        await().atMost(PATIENCE).until(() -> third.assigned() > 0);
        second.close();
        open.remove(second);
        writing.get();
      }

      awaitAllApplied();
      assertThat(runner.parked().await().atMost(PATIENCE)).isEmpty();
    }

    @Test
    void goes_on_after_the_database_was_gone() throws Exception {
      consumer();
      write(50);
      awaitAllApplied();

      Infrastructure.shared().postgres().kill();
      Infrastructure.shared().postgres().start();
      write(50);

      awaitAllApplied();
      assertThat(runner.parked().await().atMost(PATIENCE)).isEmpty();
    }

    @Test
    void goes_on_after_its_topic_was_made_anew_and_republished() throws Exception {
      Consumer before = consumer();
      write(50);
      awaitAllApplied();
      before.close();
      open.remove(before);
      Relay relay = (Relay) open.getFirst();
      try (var admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
        admin.deleteTopics(List.of(topic)).all().get();
      }
      kafka.createTopic(topic, Partitions.COUNT);
      await().atMost(PATIENCE).until(relay::topicReplaced);
      relay.republish();
      consumer();
      write(50);

      awaitAllApplied();
    }

    @Test
    void rebuilds_beside_the_live_version_while_writes_go_on() throws Exception {
      consumer();
      write(300);
      awaitAllApplied();

      Rebuild.Outcome outcome;
      try (ExecutorService writer = Executors.newSingleThreadExecutor()) {
        Future<?> writing = writer.submit(() -> write(300));
        outcome = rebuild(false);
        writing.get();
      }

      assertThat(outcome.differences()).isEmpty();
      assertThat(outcome.replaced()).isTrue();
      assertThat(outcome.newVersion()).isEqualTo(2);
      awaitAllApplied();
      assertThat(count("select count(*) from notes_v1.note")).isLessThanOrEqualTo(600);
      assertThat(count("select count(*) from notes_v2.note")).isEqualTo(600);
    }

    @Test
    void does_not_replace_a_live_version_that_says_something_else_unless_told_to() {
      consumer();
      write(20);
      awaitAllApplied();
      database
          .pool()
          .query("delete from notes_v1.note where position = 1")
          .execute()
          .await()
          .indefinitely();
      long lost = 20 - count("select count(*) from note");
      assertThat(lost).isPositive();

      Rebuild.Outcome refused = rebuild(false);
      assertThat(refused.replaced()).isFalse();
      assertThat(refused.differences())
          .containsEntry("note", new Rebuild.Difference(20 - lost, 20));
      assertThat(count("select count(*) from note")).isEqualTo(20 - lost);

      assertThat(rebuild(true).replaced()).isTrue();
      assertThat(count("select count(*) from note")).isEqualTo(20);
    }

    private Consumer consumer() {
      Consumer consumer = new Consumer(runner, topic, "notes-" + topic, kafka.bootstrapServers());
      open.add(consumer);
      return consumer;
    }

    private Rebuild.Outcome rebuild(boolean acceptDifferences) {
      return new Rebuild(runner, Map.of("bootstrap.servers", kafka.bootstrapServers()))
          .run(acceptDifferences);
    }

    private void write(int events) {
      IntStream.range(0, events).forEach(n -> store.noteOfSomeone("note " + n));
    }

    private void awaitAllApplied() {
      await()
          .atMost(PATIENCE)
          .untilAsserted(
              () -> {
                long[] heads = store.heads();
                assertThat(count("select count(*) from note"))
                    .isEqualTo(Arrays.stream(heads).sum());
              });
    }
  }

  private ProjectionRunner runner() {
    PGSimpleDataSource migrations = new PGSimpleDataSource();
    migrations.setUrl(database.database().jdbcUrl());
    migrations.setUser(database.database().user());
    migrations.setPassword(database.database().password());
    return new ProjectionRunner(
        database.pool(),
        migrations,
        projection,
        new EventCodec(SampleEvent.TYPES),
        InstantSource.system());
  }

  private Set<TopicPartition> handle(List<ConsumerRecord<byte[], byte[]>> batch) {
    return runner.handle(batch).await().atMost(PATIENCE);
  }

  private List<Long> positionsApplied() {
    List<Long> positions = new ArrayList<>();
    database
        .pool()
        .query("select position from note order by position")
        .execute()
        .await()
        .atMost(PATIENCE)
        .forEach(row -> positions.add(row.getLong(0)));
    return Collections.unmodifiableList(positions);
  }

  private long checkpoint() {
    return runner.positions().await().atMost(PATIENCE).get(first);
  }

  private long count(String sql) {
    return database
        .pool()
        .query(sql)
        .execute()
        .await()
        .atMost(PATIENCE)
        .iterator()
        .next()
        .getLong(0);
  }

  private ConsumerRecord<byte[], byte[]> record(
      long position, UUID stream, int version, String text) {
    return record(
        position,
        stream,
        version,
        "sample.noted.v1",
        "{\"on\":\"2019-09-15\",\"text\":\"%s\"}".formatted(text));
  }

  private ConsumerRecord<byte[], byte[]> record(
      long position, UUID stream, int version, String type, String payload) {
    ConsumerRecord<byte[], byte[]> record =
        new ConsumerRecord<>(
            topic, 0, position - 1, null, payload.getBytes(StandardCharsets.UTF_8));
    Envelope envelope =
        new Envelope(
            UUID.randomUUID(),
            type,
            SampleStore.SOURCE,
            stream,
            version,
            Optional.of(new SurvivorId(UUID.randomUUID())),
            Instant.EPOCH,
            Instant.EPOCH,
            new Actor("account-of-anil", "caseworker"),
            new Trace(UUID.randomUUID(), UUID.randomUUID(), Optional.empty()),
            0,
            position);
    CloudEventAttributes.write(
        envelope,
        (name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    return record;
  }
}
