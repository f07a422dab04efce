package org.dhruva.projection;

import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Transaction;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.dhruva.projection.Checkpoints.Checkpoint;
import org.jboss.logging.Logger;

/**
 * Builds a new version of a projection beside the live one, from the beginning of its topics, and
 * puts it in its place once both say the same.
 *
 * <p>The new version follows until it is as far as the live one was; then the live one is held for
 * a moment, the new one takes the last steps to exactly the same positions, and the two are
 * compared. Readers and writers never see anything in between. Blocks; run it in a thread of its
 * own.
 */
public final class Rebuild {

  /** A rebuild that makes no progress for this long has failed. */
  public static final Duration STANDSTILL_MAX = Duration.ofMinutes(2);

  static final Duration DATABASE_MAX = Duration.ofMinutes(5);
  private static final Logger LOG = Logger.getLogger(Rebuild.class);

  /**
   * How a rebuild ended.
   *
   * @param replaced whether readers now see the new version
   * @param differences tables that differ, with the number of rows in the live and the new version
   */
  public record Outcome(
      int liveVersion, int newVersion, boolean replaced, Map<String, Difference> differences) {}

  /** Rows of a table in the two versions; equal numbers with different content differ as well. */
  public record Difference(long liveRows, long newRows) {}

  private final ProjectionRunner runner;
  private final Map<String, Object> connection;

  /**
   * @param connection Kafka client settings: at least {@code bootstrap.servers}
   */
  public Rebuild(ProjectionRunner runner, Map<String, Object> connection) {
    this.runner = runner;
    this.connection = connection;
  }

  /**
   * Runs to the end.
   *
   * @param acceptDifferences replaces the live version also where the new one differs, as it should
   *     after the projection's own code was corrected
   * @throws RebuildUnderWay if another one of this projection has not ended
   * @throws RebuildStandstill if the topics lack what the live version has
   */
  public Outcome run(boolean acceptDifferences) {
    SqlConnection holding = runner.pool().getConnection().await().atMost(DATABASE_MAX);
    try {
      begin(holding);
      try {
        return build(holding, acceptDifferences);
      } finally {
        end(holding);
      }
    } finally {
      holding.close().await().atMost(DATABASE_MAX);
    }
  }

  /** One rebuild of a projection at a time, whichever instance runs it. */
  private void begin(SqlConnection connection) {
    if (!lock().tryTake(connection).await().atMost(DATABASE_MAX)) {
      throw new RebuildUnderWay(name());
    }
  }

  private void end(SqlConnection connection) {
    lock().release(connection).await().atMost(DATABASE_MAX);
  }

  private SessionLock lock() {
    return new SessionLock("dhruva.rebuild", name());
  }

  private Outcome build(SqlConnection holding, boolean acceptDifferences) {
    runner.versions().dropLeftovers().await().atMost(DATABASE_MAX);
    ProjectionVersion fresh = runner.versions().build().await().atMost(DATABASE_MAX);
    try (CatchUp catchUp = new CatchUp(runner, fresh, connection)) {
      catchUp.to(runner.positions().await().atMost(DATABASE_MAX));
      LOG.infof("%s version %d has followed", name(), fresh.number());
      return replace(holding, catchUp, fresh, acceptDifferences);
    } finally {
      runner.versions().dropLeftovers().await().atMost(DATABASE_MAX);
    }
  }

  private Outcome replace(
      SqlConnection holding, CatchUp catchUp, ProjectionVersion fresh, boolean acceptDifferences) {
    Transaction transaction = holding.begin().await().atMost(DATABASE_MAX);
    boolean replaced = false;
    try {
      ProjectionVersion live = runner.versions().liveLocked(holding).await().atMost(DATABASE_MAX);
      catchUp.to(positions(Checkpoints.all(holding, live).await().atMost(DATABASE_MAX)));
      Map<String, Difference> differences =
          new Comparison(runner.pool())
              .of(live, fresh, runner.projection().tables())
              .await()
              .atMost(DATABASE_MAX);
      if (differences.isEmpty() || acceptDifferences) {
        runner.versions().route(holding, live, fresh).await().atMost(DATABASE_MAX);
        transaction.commit().await().atMost(DATABASE_MAX);
        replaced = true;
      }
      return new Outcome(live.number(), fresh.number(), replaced, differences);
    } finally {
      if (!replaced) {
        transaction.rollback().await().atMost(DATABASE_MAX);
      }
    }
  }

  private String name() {
    return runner.projection().name();
  }

  private static Map<TopicPartition, Long> positions(Map<TopicPartition, Checkpoint> all) {
    Map<TopicPartition, Long> positions = new HashMap<>();
    all.forEach((partition, checkpoint) -> positions.put(partition, checkpoint.position()));
    return positions;
  }
}
