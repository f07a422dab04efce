package org.dhruva.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.dhruva.infrastructure.Infrastructure;
import org.dhruva.infrastructure.Kafka;
import org.dhruva.kernel.Partitions;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.testing.SampleStore;
import org.dhruva.testing.TestDatabase;
import org.dhruva.testing.TopicReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RelayTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int WRITERS = 8;
  private static final int EVENTS_PER_WRITER = 50;

  private final Kafka kafka = Infrastructure.shared().kafka();
  private final String topic = "sample-" + UUID.randomUUID();
  private final List<Relay> relays = new ArrayList<>();
  private TestDatabase database;
  private SampleStore store;

  @BeforeEach
  void open() {
    database = TestDatabase.with("db/eventstore", "db/relay");
    store = new SampleStore(database, partition -> relays.forEach(r -> r.nudge(partition)));
    kafka.createTopic(topic, Partitions.COUNT);
  }

  @AfterEach
  void close() {
    relays.forEach(Relay::close);
    database.close();
  }

  @Test
  void every_event_of_many_writers_arrives_once_and_in_order() throws Exception {
    startRelay();

    write();

    awaitEverything();
    List<ConsumerRecord<byte[], byte[]>> records = records();
    for (int partition = 0; partition < Partitions.COUNT; partition++) {
      assertThat(TopicReader.positions(records, partition))
          .containsExactlyElementsOf(upTo(store.heads()[partition]));
    }
  }

  @Test
  void what_was_written_while_the_broker_was_down_arrives_when_it_is_back() throws Exception {
    startRelay();
    store.noteOfSomeone("before");
    awaitEverything();

    kafka.stop();
    write();
    kafka.start();
    store.noteOfSomeone("after");

    awaitEverything();
    assertAppliedOnceInOrder();
  }

  @Test
  void a_broker_that_is_killed_under_load_loses_nothing() throws Exception {
    startRelay();

    try (ExecutorService writer = Executors.newSingleThreadExecutor()) {
      Future<?> writing = writer.submit(this::write);
      await().atMost(PATIENCE).until(() -> !store().isEmpty());
      kafka.kill();
      kafka.start();
      writing.get();
    }

    awaitEverything();
    assertAppliedOnceInOrder();
  }

  @Test
  void a_crash_between_acknowledgement_and_cursor_repeats_but_neither_loses_nor_reorders()
      throws Exception {
    startRelay();
    write();
    awaitEverything();
    long published = records().size();
    relays.removeFirst().close();

    // As if the cursors had never been written.
    database
        .pool()
        .query("update relay_cursor set position = position / 2")
        .execute()
        .await()
        .indefinitely();
    startRelay();
    store.noteOfSomeone("after the crash");

    awaitEverything();
    assertThat(records().size()).isGreaterThan((int) published + 1);
    assertAppliedOnceInOrder();
  }

  @Test
  void a_second_instance_takes_over_what_the_first_let_go() throws Exception {
    Relay first = startRelay();
    await().atMost(PATIENCE).until(() -> first.positions().size() == Partitions.COUNT);
    Relay second = startRelay();
    store.noteOfSomeone("carried by the first");
    awaitEverything();
    assertThat(second.positions()).isEmpty();

    relays.remove(first);
    first.close();

    await().atMost(PATIENCE).until(() -> second.positions().size() == Partitions.COUNT);
    write();
    awaitEverything();
    assertAppliedOnceInOrder();
  }

  @Test
  void whoever_lost_a_partition_cannot_move_its_cursor() {
    Cursors former = new Cursors(database.pool(), UUID.randomUUID());
    Cursors present = new Cursors(database.pool(), UUID.randomUUID());
    assertThat(former.lease().await().indefinitely()).hasSize(Partitions.COUNT);
    database
        .pool()
        .query("update relay_cursor set lease_until = 'epoch'")
        .execute()
        .await()
        .indefinitely();
    assertThat(present.lease().await().indefinitely()).hasSize(Partitions.COUNT);

    assertThat(former.advance(3, 0, 7, "topic").await().indefinitely()).isFalse();
    assertThat(present.advance(3, 0, 7, "topic").await().indefinitely()).isTrue();
    assertThat(present.advance(3, 0, 9, "topic").await().indefinitely()).isFalse();
  }

  @Test
  void a_topic_made_anew_gets_nothing_until_an_operator_republishes() throws Exception {
    Relay relay = startRelay();
    write();
    awaitEverything();

    try (Admin admin = Admin.create(connection())) {
      admin.deleteTopics(List.of(topic)).all().get();
    }
    kafka.createTopic(topic, Partitions.COUNT);
    await().atMost(PATIENCE).until(relay::topicReplaced);
    store.noteOfSomeone("while it stands still");
    assertThat(records()).isEmpty();

    relay.republish();

    awaitEverything();
    assertAppliedOnceInOrder();
  }

  @Test
  void a_message_is_a_cloud_event_under_the_survivors_key() throws Exception {
    startRelay();
    SurvivorId survivor = new SurvivorId(UUID.randomUUID());
    UUID stream = UUID.randomUUID();
    store.note(survivor, stream, 0, "hello");
    awaitEverything();

    ConsumerRecord<byte[], byte[]> message = records().getFirst();
    CloudEvent event = KafkaMessageFactory.createReader(message).toEvent();

    assertThat(new String(message.key(), StandardCharsets.UTF_8)).isEqualTo(survivor.toString());
    assertThat(event.getType()).isEqualTo("sample.noted.v1");
    assertThat(event.getSource()).hasToString("sample");
    assertThat(event.getSubject()).isEqualTo(stream.toString());
    assertThat(event.getDataContentType()).isEqualTo("application/json");
    assertThat(new String(event.getData().toBytes(), StandardCharsets.UTF_8))
        .isEqualTo("{\"on\":\"2019-09-15\",\"text\":\"hello\"}");
    assertThat(event.getExtensionNames())
        .contains(
            "recordedat",
            "streamversion",
            "sequence",
            "survivorid",
            "correlationid",
            "causationid",
            "actorid",
            "actorrole");
  }

  private Relay startRelay() {
    Relay relay =
        new Relay(database.pool(), store.store(), topic, connection(), InstantSource.system());
    relays.add(relay);
    relay.start();
    return relay;
  }

  private Map<String, Object> connection() {
    return Map.of("bootstrap.servers", kafka.bootstrapServers());
  }

  private void write() {
    try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
      IntStream.range(0, WRITERS)
          .mapToObj(
              writer ->
                  writers.submit(
                      () -> {
                        SurvivorId survivor = new SurvivorId(UUID.randomUUID());
                        UUID stream = UUID.randomUUID();
                        for (int version = 0; version < EVENTS_PER_WRITER; version++) {
                          store.note(survivor, stream, version, writer + "/" + version);
                        }
                      }))
          .toList()
          .forEach(RelayTest::join);
    }
  }

  private static void join(Future<?> future) {
    try {
      future.get();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private List<Long> store() {
    return LongStream.of(store.heads()).filter(head -> head > 0).boxed().toList();
  }

  private List<ConsumerRecord<byte[], byte[]>> records() {
    return TopicReader.read(kafka.bootstrapServers(), topic);
  }

  /** Until every cursor has reached the end of its partition. */
  private void awaitEverything() {
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> {
              long[] heads = store.heads();
              long[] reached = new long[Partitions.COUNT];
              relays.forEach(
                  relay ->
                      relay
                          .positions()
                          .forEach((p, position) -> reached[p] = Math.max(reached[p], position)));
              assertThat(reached).isEqualTo(heads);
            });
  }

  private void assertAppliedOnceInOrder() {
    List<ConsumerRecord<byte[], byte[]>> records = records();
    long[] heads = store.heads();
    for (int partition = 0; partition < Partitions.COUNT; partition++) {
      assertThat(TopicReader.applied(TopicReader.positions(records, partition)))
          .containsExactlyElementsOf(upTo(heads[partition]));
    }
  }

  private static List<Long> upTo(long head) {
    return LongStream.rangeClosed(1, head).boxed().toList();
  }
}
