package org.dhruva.projection;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
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

  static final int BATCH_RECORDS_MAX = 5_000;

  private static final Duration POLL = Duration.ofMillis(200);
  private static final Duration DATABASE_MAX = Duration.ofMinutes(5);
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
   */
  public Outcome run(boolean acceptDifferences) {
    ProjectionVersion fresh = runner.versions().build().await().atMost(DATABASE_MAX);
    boolean replaced = false;
    try (KafkaConsumer<byte[], byte[]> consumer = consumer()) {
      follow(consumer, fresh, livePositions());
      Outcome outcome = replace(consumer, fresh, acceptDifferences);
      replaced = outcome.replaced();
      return outcome;
    } finally {
      if (!replaced) {
        runner.versions().drop(fresh).await().atMost(DATABASE_MAX);
      }
    }
  }

  private Map<TopicPartition, Long> livePositions() {
    return runner.positions().await().atMost(DATABASE_MAX);
  }

  private Outcome replace(
      KafkaConsumer<byte[], byte[]> consumer, ProjectionVersion fresh, boolean acceptDifferences) {
    SqlConnection holding = runner.pool().getConnection().await().atMost(DATABASE_MAX);
    try {
      var transaction = holding.begin().await().atMost(DATABASE_MAX);
      try {
        ProjectionVersion live = runner.versions().liveLocked(holding).await().atMost(DATABASE_MAX);
        follow(
            consumer,
            fresh,
            positions(Checkpoints.all(holding, live).await().atMost(DATABASE_MAX)));
        Map<String, Difference> differences = compare(holding, live, fresh);
        boolean replace = differences.isEmpty() || acceptDifferences;
        if (replace) {
          runner.versions().route(holding, live, fresh).await().atMost(DATABASE_MAX);
        }
        transaction.commit().await().atMost(DATABASE_MAX);
        return new Outcome(live.number(), fresh.number(), replace, differences);
      } catch (RuntimeException e) {
        transaction.rollback().await().atMost(DATABASE_MAX);
        throw e;
      }
    } finally {
      holding.close().await().atMost(DATABASE_MAX);
    }
  }

  /** Reads on until the fresh version has come exactly this far in every partition. */
  private void follow(
      KafkaConsumer<byte[], byte[]> consumer,
      ProjectionVersion fresh,
      Map<TopicPartition, Long> target) {
    Map<TopicPartition, Checkpoint> now =
        Checkpoints.all(runner.pool(), fresh).await().atMost(DATABASE_MAX);
    Map<TopicPartition, Long> missing = new HashMap<>();
    target.forEach(
        (partition, position) -> {
          if (now.get(partition).position() < position) {
            missing.put(partition, position);
          }
        });
    consumer.assign(missing.keySet());
    consumer.resume(missing.keySet()); // assigning anew does not undo an earlier pause
    missing.keySet().forEach(p -> consumer.seek(p, now.get(p).nextOffset()));
    long lastProgress = System.nanoTime();
    while (!missing.isEmpty()) {
      ConsumerRecords<byte[], byte[]> polled = consumer.poll(POLL);
      BatchApplication.Result result =
          runner
              .apply(upTo(target, polled), _ -> Uni.createFrom().item(fresh))
              .await()
              .atMost(DATABASE_MAX);
      if (result.applied() + result.parked() > 0) {
        lastProgress = System.nanoTime();
      }
      result
          .positions()
          .forEach(
              (partition, position) -> {
                if (missing.containsKey(partition) && position >= missing.get(partition)) {
                  missing.remove(partition);
                }
              });
      consumer.pause(consumer.assignment().stream().filter(p -> !missing.containsKey(p)).toList());
      if (System.nanoTime() - lastProgress > STANDSTILL_MAX.toNanos()) {
        throw new RebuildStandstill(missing.keySet());
      }
    }
    LOG.infof("%s version %d has followed", fresh.projection(), fresh.number());
  }

  /** What the live version has not applied yet would make the two incomparable. */
  private static List<ConsumerRecord<byte[], byte[]>> upTo(
      Map<TopicPartition, Long> target, ConsumerRecords<byte[], byte[]> polled) {
    List<ConsumerRecord<byte[], byte[]>> wanted = new ArrayList<>(polled.count());
    for (ConsumerRecord<byte[], byte[]> record : polled) {
      TopicPartition partition = new TopicPartition(record.topic(), record.partition());
      if (Message.of(record).position() <= target.get(partition)) {
        wanted.add(record);
      }
    }
    return wanted;
  }

  private Map<String, Difference> compare(
      SqlConnection connection, ProjectionVersion live, ProjectionVersion fresh) {
    Map<String, Difference> differences = new TreeMap<>();
    for (String table : runner.projection().tables()) {
      Fingerprint liveRows = fingerprint(connection, live, table);
      Fingerprint freshRows = fingerprint(connection, fresh, table);
      if (!liveRows.equals(freshRows)) {
        differences.put(table, new Difference(liveRows.rows, freshRows.rows));
      }
    }
    return differences;
  }

  private record Fingerprint(long rows, String content) {}

  /** Independent of the order of rows: the sum of their hashes. */
  private static Fingerprint fingerprint(
      SqlConnection connection, ProjectionVersion version, String table) {
    return connection
        .preparedQuery(
            "select count(*), coalesce(sum(hashtextextended(t::text, 0)::numeric), 0)::text"
                + " from %s.%s t".formatted(version.schema(), table))
        .execute(Tuple.tuple())
        .map(rows -> rows.iterator().next())
        .map(row -> new Fingerprint(row.getLong(0), row.getString(1)))
        .await()
        .atMost(DATABASE_MAX);
  }

  private static Map<TopicPartition, Long> positions(Map<TopicPartition, Checkpoint> all) {
    Map<TopicPartition, Long> positions = new HashMap<>();
    all.forEach((partition, checkpoint) -> positions.put(partition, checkpoint.position()));
    return positions;
  }

  private KafkaConsumer<byte[], byte[]> consumer() {
    Map<String, Object> config = new HashMap<>(connection);
    config.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
    config.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
    config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    config.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, BATCH_RECORDS_MAX);
    config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    return new KafkaConsumer<>(config);
  }
}
