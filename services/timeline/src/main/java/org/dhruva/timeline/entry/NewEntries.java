package org.dhruva.timeline.entry;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.common.TopicPartition;
import org.dhruva.kernel.Partitions;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.projection.ProjectionRunner;

/**
 * Tells whoever listens that entries may have come. What this instance commits it tells at once;
 * what another one commits it finds by asking the database, while anybody listens.
 */
public final class NewEntries {

  static final Duration ASK_EVERY = Duration.ofMillis(250);

  private final ProjectionRunner runner;
  private final BroadcastProcessor<Integer> partitions = BroadcastProcessor.create();
  // Batches of several partitions are committed by several threads.
  private final Flow.Subscriber<Integer> moved = partitions.serialized();
  private final Map<TopicPartition, Long> told = new ConcurrentHashMap<>();
  private final AtomicInteger listening = new AtomicInteger();

  public NewEntries(ProjectionRunner runner) {
    this.runner = runner;
    runner.onCommit(this::tell);
    Multi.createFrom()
        .ticks()
        .every(ASK_EVERY)
        .onOverflow()
        .drop()
        .filter(_ -> listening.get() > 0)
        .onItem()
        .transformToUniAndConcatenate(
            _ -> runner.positions().invoke(this::tell).onFailure().recoverWithNull())
        .subscribe()
        .with(_ -> {});
  }

  /** An item whenever entries of this survivor may have come; one may stand for several. */
  public Multi<Integer> of(SurvivorId survivor) {
    int partition = Partitions.of(survivor);
    return partitions
        .filter(of -> of == partition)
        .onOverflow()
        .dropPreviousItems()
        .onSubscription()
        .invoke(listening::incrementAndGet)
        .onTermination()
        .invoke(listening::decrementAndGet);
  }

  private void tell(Map<TopicPartition, Long> positions) {
    positions.forEach(
        (partition, position) -> {
          Long before = told.put(partition, position);
          if (before == null || before < position) {
            moved.onNext(partition.partition());
          }
        });
  }
}
