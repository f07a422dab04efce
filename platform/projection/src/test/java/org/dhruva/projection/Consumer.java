package org.dhruva.projection;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** One instance of a service that reads a topic in a group, as the services do. */
public final class Consumer implements AutoCloseable {

  private static final Duration POLL_INTERVAL_MAX = Duration.ofMinutes(5);
  private static final Duration POLL = Duration.ofMillis(50);
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final ProjectionRunner runner;
  private final String topic;
  private final String bootstrapServers;
  private final KafkaConsumer<byte[], byte[]> kafka;
  private final Thread thread;
  private final AtomicInteger assigned = new AtomicInteger();
  private volatile boolean running = true;

  public Consumer(ProjectionRunner runner, String topic, String group, String bootstrapServers) {
    this(runner, topic, group, bootstrapServers, POLL_INTERVAL_MAX);
  }

  /**
   * @param pollIntervalMax a batch that takes longer costs the instance its partitions
   */
  Consumer(
      ProjectionRunner runner,
      String topic,
      String group,
      String bootstrapServers,
      Duration pollIntervalMax) {
    this.runner = runner;
    this.topic = topic;
    this.bootstrapServers = bootstrapServers;
    this.kafka =
        new KafkaConsumer<>(
            Map.of(
                "bootstrap.servers",
                bootstrapServers,
                "group.id",
                group,
                "enable.auto.commit",
                false,
                "max.poll.records",
                20,
                "max.poll.interval.ms",
                Math.toIntExact(pollIntervalMax.toMillis()),
                "auto.offset.reset",
                "earliest",
                "key.deserializer",
                ByteArrayDeserializer.class,
                "value.deserializer",
                ByteArrayDeserializer.class));
    this.thread = Thread.ofPlatform().start(this::run);
  }

  public int assigned() {
    return assigned.get();
  }

  private void run() {
    kafka.subscribe(List.of(topic), new SeekToCheckpoint());
    try (kafka) {
      while (running) {
        ConsumerRecords<byte[], byte[]> records = kafka.poll(POLL);
        Set<TopicPartition> gaps = runner.handle(records).await().atMost(PATIENCE);
        gaps.forEach(gap -> kafka.seekToBeginning(List.of(gap)));
      }
    } catch (WakeupException e) {
      // asked to end in the middle of a poll
    }
  }

  @Override
  public void close() {
    running = false;
    kafka.wakeup();
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private final class SeekToCheckpoint implements ConsumerRebalanceListener {
    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
      assigned.addAndGet(partitions.size());
      try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
        String id =
            admin
                .describeTopics(List.of(topic))
                .allTopicNames()
                .get()
                .get(topic)
                .topicId()
                .toString();
        runner
            .nextOffsets(partitions, Map.of(topic, id))
            .await()
            .atMost(PATIENCE)
            .forEach(kafka::seek);
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
      assigned.addAndGet(-partitions.size());
    }
  }
}
