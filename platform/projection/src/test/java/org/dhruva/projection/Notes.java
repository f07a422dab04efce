package org.dhruva.projection;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.dhruva.eventstore.codec.CloudEventAttributes;
import org.dhruva.eventstore.codec.EventCodec;
import org.dhruva.kernel.Actor;
import org.dhruva.kernel.Envelope;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.kernel.Trace;
import org.dhruva.testing.SampleEvent;
import org.dhruva.testing.SampleStore;
import org.dhruva.testing.TestDatabase;
import org.postgresql.ds.PGSimpleDataSource;

/** A projection of notes on a database of its own, with a store and a relay's tables beside it. */
final class Notes implements AutoCloseable {

  static final Duration PATIENCE = Duration.ofSeconds(60);

  final String topic = "sample-" + UUID.randomUUID();
  final TopicPartition first = new TopicPartition(topic, 0);
  final TestDatabase database = TestDatabase.with("db/eventstore", "db/relay", "db/projection");
  final NotesProjection projection = new NotesProjection(topic);
  final ProjectionRunner runner = newRunner();

  Notes() {
    runner.start();
  }

  @Override
  public void close() {
    database.close();
  }

  ProjectionRunner newRunner() {
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

  Set<TopicPartition> handle(List<ConsumerRecord<byte[], byte[]>> batch) {
    return runner.handle(batch).await().atMost(PATIENCE);
  }

  List<Long> positionsApplied() {
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

  long checkpoint() {
    return runner.positions().await().atMost(PATIENCE).get(first);
  }

  List<String> texts(String sql) {
    List<String> texts = new ArrayList<>();
    database
        .pool()
        .query(sql)
        .execute()
        .await()
        .atMost(PATIENCE)
        .forEach(row -> texts.add(row.getString(0)));
    return texts;
  }

  long count(String sql) {
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

  ConsumerRecord<byte[], byte[]> record(long position, UUID stream, int version, String text) {
    return record(first, position, stream, version, text);
  }

  ConsumerRecord<byte[], byte[]> record(
      TopicPartition in, long position, UUID stream, int version, String text) {
    return record(
        in,
        position,
        stream,
        version,
        "sample.noted.v1",
        "{\"on\":\"2019-09-15\",\"text\":\"%s\"}".formatted(text));
  }

  ConsumerRecord<byte[], byte[]> record(
      TopicPartition in, long position, UUID stream, int version, String type, String payload) {
    ConsumerRecord<byte[], byte[]> record =
        new ConsumerRecord<>(
            in.topic(),
            in.partition(),
            position - 1,
            null,
            payload.getBytes(StandardCharsets.UTF_8));
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
            in.partition(),
            position);
    CloudEventAttributes.write(
        envelope,
        (name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    return record;
  }
}
