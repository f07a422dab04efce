package org.dhruva.service.projection;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.dhruva.projection.ProjectionRunner;
import org.jboss.logging.Logger;

/**
 * Feeds a projection from a channel. A service's own class extends this, names its channel and is
 * the channel's rebalance listener:
 *
 * <pre>{@code
 * @Singleton
 * @Identifier("timeline.rebalance-listener")
 * class TimelineChannel extends ProjectionChannel {
 *   @Incoming("timeline")
 *   Uni<Void> on(ConsumerRecords<byte[], byte[]> records) {
 *     return handle(records);
 *   }
 * }
 * }</pre>
 */
public abstract class ProjectionChannel implements KafkaConsumerRebalanceListener {

  private static final Duration DATABASE_MAX = Duration.ofSeconds(30);
  private static final Duration KAFKA_MAX = Duration.ofSeconds(30);
  // A topic that lacks something is read anew from its beginning; not again and again.
  private static final Duration REREAD_MIN = Duration.ofSeconds(30);
  private static final Logger LOG = Logger.getLogger(ProjectionChannel.class);

  private final ProjectionRunner runner;
  private final String channel;
  private final KafkaClientService clients;
  private final Map<String, Object> kafka;
  private final Map<TopicPartition, Long> rereadAtNanos = new ConcurrentHashMap<>();

  /**
   * @param channel the name in {@code @Incoming}
   * @param bootstrapServers of the Kafka that the channel reads
   */
  protected ProjectionChannel(
      ProjectionRunner runner,
      String channel,
      KafkaClientService clients,
      String bootstrapServers) {
    this.runner = runner;
    this.channel = channel;
    this.clients = clients;
    this.kafka = Map.of("bootstrap.servers", bootstrapServers);
  }

  protected Uni<Void> handle(ConsumerRecords<byte[], byte[]> records) {
    return runner.handle(records).invoke(this::reread).replaceWithVoid();
  }

  /**
   * Runs on the polling thread and blocks it: nothing may be polled before the places are right.
   */
  @Override
  public void onPartitionsAssigned(Consumer<?, ?> assignee, Collection<TopicPartition> partitions) {
    if (partitions.isEmpty()) {
      return;
    }
    Map<TopicPartition, Long> offsets =
        runner.nextOffsets(partitions, topicIds(partitions)).await().atMost(DATABASE_MAX);
    Map<TopicPartition, Long> ends = endOffsets(assignee, partitions);
    offsets.forEach(
        (partition, offset) ->
            assignee.seek(partition, offset <= ends.get(partition) ? offset : 0));
  }

  private static Map<TopicPartition, Long> endOffsets(
      Consumer<?, ?> assignee, Collection<TopicPartition> partitions) {
    return new HashMap<>(assignee.endOffsets(partitions, KAFKA_MAX));
  }

  private Map<String, String> topicIds(Collection<TopicPartition> partitions) {
    List<String> topics = partitions.stream().map(TopicPartition::topic).distinct().toList();
    try (Admin admin = Admin.create(kafka)) {
      Map<String, TopicDescription> described =
          admin
              .describeTopics(topics)
              .allTopicNames()
              .get(KAFKA_MAX.toMillis(), TimeUnit.MILLISECONDS);
      return described.entrySet().stream()
          .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().topicId().toString()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while asking for topics", e);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException("the topics cannot be described", e);
    }
  }

  /** Reads a partition that lacks something anew from its beginning, where it was republished. */
  private void reread(Set<TopicPartition> gaps) {
    long now = System.nanoTime();
    for (TopicPartition gap : gaps) {
      Long last = rereadAtNanos.get(gap);
      if (last == null || now - last > REREAD_MIN.toNanos()) {
        rereadAtNanos.put(gap, now);
        LOG.warnf("%s lacks something; it is read anew from its beginning", gap);
        clients
            .getConsumer(channel)
            .runOnPollingThread(
                polling -> {
                  if (polling.assignment().contains(gap)) {
                    polling.seek(gap, 0);
                  }
                })
            .subscribe()
            .with(_ -> {}, e -> LOG.warnf("%s could not be read anew: %s", gap, e.getMessage()));
      }
    }
  }
}
