package org.dhruva.projection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.kafka.common.TopicPartition;
import org.dhruva.projection.Checkpoints.Checkpoint;

/** Reads topics into a version that is being built, several partitions at a time. */
final class CatchUp implements AutoCloseable {

  /** So many partitions are read at a time: while one waits for the database, others decode. */
  static final int READERS = 4;

  private final ProjectionRunner runner;
  private final ProjectionVersion fresh;
  private final List<PartitionsReader> readers;

  CatchUp(ProjectionRunner runner, ProjectionVersion fresh, Map<String, Object> connection) {
    this.runner = runner;
    this.fresh = fresh;
    this.readers =
        Stream.generate(() -> new PartitionsReader(runner, fresh, connection))
            .limit(READERS)
            .toList();
  }

  /** Reads on until the version has come exactly this far in every partition. Blocks. */
  void to(Map<TopicPartition, Long> target) {
    Map<TopicPartition, Checkpoint> now =
        Checkpoints.all(runner.pool(), fresh).await().atMost(Rebuild.DATABASE_MAX);
    List<Map<TopicPartition, Long>> shares = new ArrayList<>();
    readers.forEach(_ -> shares.add(new HashMap<>()));
    target.forEach(
        (partition, position) -> {
          if (now.get(partition).position() < position) {
            // A survivor's events of all services go to one reader: none waits for another's rows.
            shares.get(partition.partition() % READERS).put(partition, position);
          }
        });
    try (ExecutorService threads = Executors.newFixedThreadPool(READERS)) {
      List<Future<?>> reading = new ArrayList<>();
      for (int n = 0; n < READERS; n++) {
        PartitionsReader reader = readers.get(n);
        Map<TopicPartition, Long> share = shares.get(n);
        if (!share.isEmpty()) {
          reading.add(threads.submit(() -> reader.readTo(share, now)));
        }
      }
      for (Future<?> one : reading) {
        join(one);
      }
    }
  }

  private static void join(Future<?> reading) {
    try {
      reading.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the rebuild was interrupted", e);
    }
  }

  @Override
  public void close() {
    readers.forEach(PartitionsReader::close);
  }
}
