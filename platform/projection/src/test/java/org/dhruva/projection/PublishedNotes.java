package org.dhruva.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.dhruva.projection.Notes.PATIENCE;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.dhruva.infrastructure.Infrastructure;
import org.dhruva.infrastructure.Kafka;
import org.dhruva.kernel.Partitions;
import org.dhruva.relay.Relay;
import org.dhruva.testing.SampleStore;

/** Notes whose store is relayed to a topic, and consumers that read it. */
final class PublishedNotes implements AutoCloseable {

  final Notes notes = new Notes();
  final Kafka kafka = Infrastructure.shared().kafka();
  final Map<String, Object> connection = Map.of("bootstrap.servers", kafka.bootstrapServers());
  private final AtomicReference<Relay> relay = new AtomicReference<>();
  private final SampleStore store =
      new SampleStore(notes.database, partition -> relay.get().nudge(partition));
  private final List<Consumer> consumers = new ArrayList<>();

  PublishedNotes() {
    kafka.createTopic(notes.topic, Partitions.COUNT);
    relay.set(
        new Relay(
            notes.database.pool(), store.store(), notes.topic, connection, InstantSource.system()));
    relay.get().start();
  }

  Relay relay() {
    return relay.get();
  }

  Consumer consumer() {
    return consumer(notes.runner, Duration.ofMinutes(5));
  }

  Consumer consumer(ProjectionRunner runner, Duration pollIntervalMax) {
    Consumer consumer =
        new Consumer(
            runner, notes.topic, "notes-" + notes.topic, kafka.bootstrapServers(), pollIntervalMax);
    consumers.add(consumer);
    return consumer;
  }

  void stop(Consumer consumer) {
    consumers.remove(consumer);
    consumer.close();
  }

  void write(int events) {
    IntStream.range(0, events).forEach(n -> store.noteOfSomeone("note " + n));
  }

  void awaitAllApplied() {
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(notes.count("select count(*) from note"))
                    .isEqualTo(Arrays.stream(store.heads()).sum()));
  }

  /** Deletes the topic, makes it anew, and publishes everything again. */
  void loseTopicAndRepublish() throws ExecutionException, InterruptedException {
    try (Admin admin = Admin.create(connection)) {
      admin.deleteTopics(List.of(notes.topic)).all().get();
    }
    kafka.createTopic(notes.topic, Partitions.COUNT);
    await().atMost(PATIENCE).until(relay()::topicReplaced);
    relay().republish();
  }

  Rebuild.Outcome rebuild(boolean acceptDifferences) {
    return new Rebuild(notes.runner, connection).run(acceptDifferences);
  }

  @Override
  public void close() {
    consumers.forEach(Consumer::close);
    relay().close();
    notes.close();
  }
}
