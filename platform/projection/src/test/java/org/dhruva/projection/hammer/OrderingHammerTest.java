package org.dhruva.projection.hammer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.dhruva.eventstore.codec.EventCodec;
import org.dhruva.infrastructure.Command;
import org.dhruva.infrastructure.GuardedProcess;
import org.dhruva.infrastructure.Home;
import org.dhruva.infrastructure.Infrastructure;
import org.dhruva.infrastructure.JavaCommand;
import org.dhruva.infrastructure.Kafka;
import org.dhruva.kernel.Partitions;
import org.dhruva.projection.Consumer;
import org.dhruva.projection.ProjectionRunner;
import org.dhruva.projection.hammer.StoredLedger.Entry;
import org.dhruva.relay.Relay;
import org.dhruva.testing.SampleEvent;
import org.dhruva.testing.SampleStore;
import org.dhruva.testing.TestDatabase;
import org.dhruva.testing.TopicReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Two services in processes of their own write to one store and relay it, while they are killed,
 * their sessions end, transactions are rolled back or pause, and consumers come and go. Then the
 * store, the topic and a read model must all tell the same story, in the same order, without a gap.
 */
class OrderingHammerTest {

  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final int SERVICES = 2;
  private static final int READERS = 3;
  private static final int KILLS = 4;
  private static final int ANSWERS_BETWEEN_KILLS = 150;

  @TempDir Path folder;

  private final Kafka kafka = Infrastructure.shared().kafka();
  private final String topic = "hammer-" + UUID.randomUUID();
  private final List<Path> logs = new ArrayList<>();
  private final List<GuardedProcess> services = new ArrayList<>();
  private final List<AutoCloseable> open = new ArrayList<>();
  private TestDatabase database;
  private SampleStore store;

  @BeforeEach
  void open() {
    database = TestDatabase.with("db/eventstore", "db/relay", "db/projection");
    store = new SampleStore(database, _ -> {});
    kafka.createTopic(topic, Partitions.COUNT);
  }

  @AfterEach
  void close() throws Exception {
    services.forEach(GuardedProcess::kill);
    for (AutoCloseable one : open.reversed()) {
      one.close();
    }
    database.close();
  }

  @Test
  void nothing_is_lost_and_nothing_is_out_of_order() throws Exception {
    ProjectionRunner runner = runner();
    runner.start();
    consumer(runner);
    Saboteur saboteur = new Saboteur(database.database());
    List<FeedReader> readers =
        IntStream.range(0, READERS).mapToObj(_ -> new FeedReader(store.store())).toList();

    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<?> sabotage = threads.submit(saboteur);
      List<? extends Future<?>> reading = readers.stream().map(threads::submit).toList();
      hammer();
      saboteur.finish();
      sabotage.get();
      readers.forEach(FeedReader::finish);
      for (Future<?> one : reading) {
        one.get();
      }
    }
    relayTheRest();

    List<Entry> stored = StoredLedger.of(database.pool());
    assertPositionsAndVersionsContiguous(stored);
    assertEveryAnswerHolds(stored);
    for (FeedReader reader : readers) {
      assertThat(reader.seen()).isEqualTo(StoredLedger.idsByPartition(stored));
    }
    assertTopicTellsTheSame(stored);
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> assertThat(StoredLedger.applied(database.pool())).hasSameSizeAs(stored));
    assertThat(StoredLedger.applied(database.pool())).isEqualTo(stored);
    assertThat(runner.parked().await().atMost(PATIENCE)).isEmpty();
  }

  private void hammer() throws Exception {
    for (int number = 0; number < SERVICES; number++) {
      services.add(start("service-" + number));
    }
    for (int kill = 0; kill < KILLS; kill++) {
      int before = answers();
      await().atMost(PATIENCE).until(() -> answers() >= before + ANSWERS_BETWEEN_KILLS);
      int doomed = kill % SERVICES;
      services.get(doomed).kill();
      // A rebalance in the middle: a second consumer comes with one kill and goes with the next.
      if (kill % 2 == 0) {
        consumer(runner());
      } else {
        open.removeLast().close();
      }
      services.set(doomed, start("service-" + doomed));
    }
    services.forEach(GuardedProcess::kill);
  }

  private GuardedProcess start(String name) {
    Path log = folder.resolve("%s-%d.log".formatted(name, logs.size()));
    logs.add(log);
    HammeredService.Arguments arguments =
        new HammeredService.Arguments(
            name,
            database.database().reactiveUrl(),
            database.database().user(),
            database.database().password(),
            kafka.bootstrapServers(),
            topic);
    List<String> line =
        JavaCommand.line(
            List.of("-Xmx128m", "-cp", System.getProperty("java.class.path")), arguments.line());
    return GuardedProcess.start(Home.current(), Command.of(name, line, log));
  }

  private int answers() {
    return logs.stream().mapToInt(log -> Told.in(log).size()).sum();
  }

  private void relayTheRest() throws Exception {
    try (Relay relay =
        new Relay(
            database.pool(),
            store.store(),
            topic,
            Map.of("bootstrap.servers", kafka.bootstrapServers()),
            InstantSource.system())) {
      relay.start();
      await()
          .atMost(PATIENCE)
          .untilAsserted(
              () -> {
                long[] reached = new long[Partitions.COUNT];
                relay.positions().forEach((p, position) -> reached[p] = position);
                assertThat(reached).isEqualTo(store.heads());
              });
    }
  }

  private static void assertPositionsAndVersionsContiguous(List<Entry> stored) {
    Map<Integer, Long> positions = new HashMap<>();
    Map<UUID, Integer> versions = new HashMap<>();
    for (Entry entry : stored) {
      assertThat(entry.position()).isEqualTo(positions.merge(entry.partition(), 1L, Long::sum));
      assertThat(entry.version()).isEqualTo(versions.merge(entry.stream(), 1, Integer::sum));
    }
    // Every note has a text of its own: a command that was sent again did nothing again.
    assertThat(stored).extracting(Entry::text).doesNotHaveDuplicates();
  }

  private void assertEveryAnswerHolds(List<Entry> stored) {
    Map<Long, Map<Integer, Entry>> places = new HashMap<>();
    stored.forEach(
        entry ->
            places
                .computeIfAbsent(entry.position(), _ -> new HashMap<>())
                .put(entry.partition(), entry));
    Map<String, Told> answers = new HashMap<>();
    for (Path log : logs) {
      assertThat(Told.unexpectedIn(log)).isEmpty();
      for (Told told : Told.in(log)) {
        assertThat(answers.merge(told.key(), told, (first, _) -> first)).isEqualTo(told);
        Entry entry = places.getOrDefault(told.position(), Map.of()).get(told.partition());
        assertThat(entry).as(told.toString()).isNotNull();
        assertThat(entry.stream()).isEqualTo(told.stream());
        assertThat(entry.version()).isEqualTo(told.version());
        assertThat(entry.text()).startsWith(told.key() + "#");
      }
    }
    assertThat(answers).hasSizeGreaterThanOrEqualTo(KILLS * ANSWERS_BETWEEN_KILLS / 2);
  }

  private void assertTopicTellsTheSame(List<Entry> stored) {
    List<ConsumerRecord<byte[], byte[]>> records =
        TopicReader.read(kafka.bootstrapServers(), topic);
    List<List<UUID>> expected = StoredLedger.idsByPartition(stored);
    for (int partition = 0; partition < Partitions.COUNT; partition++) {
      List<Long> positions = TopicReader.positions(records, partition);
      assertThat(TopicReader.applied(positions))
          .containsExactlyElementsOf(
              LongStream.rangeClosed(1, expected.get(partition).size()).boxed().toList());
      assertThat(StoredLedger.idsOfFirsts(records, partition)).isEqualTo(expected.get(partition));
    }
  }

  private void consumer(ProjectionRunner runner) {
    open.add(new Consumer(runner, topic, "ledger-" + topic, kafka.bootstrapServers()));
  }

  private ProjectionRunner runner() {
    PGSimpleDataSource migrations = new PGSimpleDataSource();
    migrations.setUrl(database.database().jdbcUrl());
    migrations.setUser(database.database().user());
    migrations.setPassword(database.database().password());
    return new ProjectionRunner(
        database.pool(),
        migrations,
        new LedgerProjection(topic),
        new EventCodec(SampleEvent.TYPES),
        InstantSource.system());
  }
}
