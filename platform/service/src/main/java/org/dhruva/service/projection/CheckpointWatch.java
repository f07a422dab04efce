package org.dhruva.service.projection;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.common.TopicPartition;
import org.dhruva.projection.ProjectionRunner;
import org.dhruva.projection.TopicPosition;

/** Lets a read wait until a projection has come as far as a write before it. */
public final class CheckpointWatch {

  /** A read waits at most this long; then it answers with what there is, and says so. */
  public static final Duration WAIT_MAX = Duration.ofSeconds(2);

  // Another instance may be the one that applies it; the database knows.
  private static final Duration ASK_EVERY = Duration.ofMillis(25);

  private final ProjectionRunner runner;
  private final Map<TopicPartition, Long> seen = new ConcurrentHashMap<>();

  public CheckpointWatch(ProjectionRunner runner) {
    this.runner = runner;
    runner.onCommit(
        positions -> positions.forEach((p, position) -> seen.merge(p, position, Math::max)));
  }

  /**
   * Waits for all of these positions.
   *
   * @return whether they were reached in time
   */
  public Uni<Boolean> reached(List<TopicPosition> positions) {
    if (known(positions)) {
      return Uni.createFrom().item(true);
    }
    Context context = Vertx.currentContext();
    Uni<Boolean> asked =
        runner
            .positions()
            .invoke(now -> now.forEach((p, position) -> seen.merge(p, position, Math::max)))
            .map(_ -> known(positions))
            .repeat()
            .withDelay(ASK_EVERY)
            .atMost(WAIT_MAX.dividedBy(ASK_EVERY))
            .select()
            .first(reached -> reached)
            .toUni()
            .ifNoItem()
            .after(WAIT_MAX)
            .recoverWithItem(false)
            .map(Boolean.TRUE::equals);
    return context == null ? asked : asked.emitOn(task -> context.runOnContext(_ -> task.run()));
  }

  private boolean known(List<TopicPosition> positions) {
    return positions.stream()
        .allMatch(
            wanted ->
                seen.getOrDefault(new TopicPartition(wanted.topic(), wanted.partition()), 0L)
                    >= wanted.position());
  }
}
