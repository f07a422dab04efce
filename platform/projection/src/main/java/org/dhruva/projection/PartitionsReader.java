package org.dhruva.projection;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.dhruva.projection.Checkpoints.Checkpoint;

/** Reads some partitions, without a group, into a version that is being built. Blocks. */
final class PartitionsReader implements AutoCloseable {

  static final int BATCH_RECORDS_MAX = 5_000;

  private static final Duration POLL = Duration.ofMillis(200);

  private final ProjectionRunner runner;
  private final ProjectionVersion fresh;
  private final KafkaConsumer<byte[], byte[]> consumer;

  PartitionsReader(
      ProjectionRunner runner, ProjectionVersion fresh, Map<String, Object> connection) {
    this.runner = runner;
    this.fresh = fresh;
    Map<String, Object> config = new HashMap<>(connection);
    config.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
    config.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
    config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    config.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, BATCH_RECORDS_MAX);
    config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    this.consumer = new KafkaConsumer<>(config);
  }

  /**
   * Reads on until the version has come exactly this far in each partition.
   *
   * @throws RebuildStandstill if nothing new comes for {@link Rebuild#STANDSTILL_MAX}
   */
  void readTo(Map<TopicPartition, Long> target, Map<TopicPartition, Checkpoint> now) {
    Map<TopicPartition, Long> missing = new HashMap<>(target);
    consumer.assign(missing.keySet());
    consumer.resume(missing.keySet()); // assigning anew does not undo an earlier pause
    missing.keySet().forEach(p -> consumer.seek(p, now.get(p).nextOffset()));
    long lastProgress = System.nanoTime();
    while (!missing.isEmpty()) {
      BatchApplication.Result result = apply(consumer.poll(POLL), target);
      if (result.applied() + result.parked() > 0) {
        lastProgress = System.nanoTime();
      }
      result
          .positions()
          .forEach(
              (partition, position) ->
                  missing.computeIfPresent(
                      partition, (_, wanted) -> position >= wanted ? null : wanted));
      consumer.pause(consumer.assignment().stream().filter(p -> !missing.containsKey(p)).toList());
      if (System.nanoTime() - lastProgress > Rebuild.STANDSTILL_MAX.toNanos()) {
        throw new RebuildStandstill(missing.keySet());
      }
    }
  }

  /** What the live version has not applied yet would make the two incomparable. */
  private BatchApplication.Result apply(
      ConsumerRecords<byte[], byte[]> polled, Map<TopicPartition, Long> target) {
    List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>(polled.count());
    polled.forEach(records::add);
    List<Arrival> arrivals =
        Arrival.decode(records, runner.codec()).stream()
            .filter(arrival -> arrival.position() <= target.get(arrival.from()))
            .toList();
    return runner.apply(arrivals, this::freshVersion).await().atMost(Rebuild.DATABASE_MAX);
  }

  /** Nobody reads it before it is routed to, and that commit waits for the disk. */
  private Uni<ProjectionVersion> freshVersion(SqlConnection transaction) {
    return transaction.query("set local synchronous_commit = off").execute().replaceWith(fresh);
  }

  @Override
  public void close() {
    consumer.close();
  }
}
