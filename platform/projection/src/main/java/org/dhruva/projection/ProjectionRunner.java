package org.dhruva.projection;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.dhruva.eventstore.codec.EventCodec;
import org.dhruva.projection.BatchApplication.Result;
import org.jboss.logging.Logger;

/**
 * Runs a projection: give it the batches of a Kafka consumer, in the order in which they were
 * polled. Any number of instances may run at once, also on the same partition for a moment; the
 * database decides. Thread-safe; never blocks but in {@link #start()}.
 */
public final class ProjectionRunner {

  /** A batch of more records than this is decoded by a worker. */
  static final int DECODED_BY_CALLER_MAX = 50;

  private static final Duration RETRY_MIN = Duration.ofMillis(100);
  private static final Duration RETRY_MAX = Duration.ofSeconds(5);
  private static final Duration START_MAX = Duration.ofSeconds(60);
  private static final Logger LOG = Logger.getLogger(ProjectionRunner.class);

  private final Pool pool;
  private final Projection projection;
  private final EventCodec codec;
  private final ProjectionVersions versions;
  private final Parking parking;
  private final InstantSource clock;
  private final List<Consumer<Map<TopicPartition, Long>>> listeners = new CopyOnWriteArrayList<>();
  private final LongAdder applied = new LongAdder();
  private final LongAdder repeated = new LongAdder();
  private final LongAdder gapsSeen = new LongAdder();
  private volatile Instant lastBatch;

  public ProjectionRunner(
      Pool pool,
      DataSource migrations,
      Projection projection,
      EventCodec codec,
      InstantSource clock) {
    this.pool = pool;
    this.projection = projection;
    this.codec = codec;
    this.versions = new ProjectionVersions(pool, migrations, projection);
    this.parking = new Parking(pool, versions, projection, codec);
    this.clock = clock;
    this.lastBatch = clock.instant();
  }

  /** Makes sure that there is a live version with its tables. Blocks; call it once, before all. */
  public void start() {
    versions.ensureLive().await().atMost(START_MAX);
  }

  public Projection projection() {
    return projection;
  }

  /** Told after every commit how far the live version has come. Must not block. */
  public void onCommit(Consumer<Map<TopicPartition, Long>> listener) {
    listeners.add(listener);
  }

  /**
   * Applies a batch to the live version. Comes back when it is committed; while the database is in
   * trouble it tries again and again, and so holds up its partitions and nothing else.
   *
   * @return partitions whose topic lacks something; the caller may want to read them anew
   */
  public Uni<Set<TopicPartition>> handle(Iterable<ConsumerRecord<byte[], byte[]>> records) {
    return decoded(records)
        .chain(arrivals -> apply(arrivals, versions::liveShared))
        .invoke(
            result -> {
              lastBatch = clock.instant();
              listeners.forEach(listener -> listener.accept(result.positions()));
            })
        .map(Result::gaps);
  }

  /** A large batch is decoded by a worker, since the caller may be an event loop. */
  private Uni<List<Arrival>> decoded(Iterable<ConsumerRecord<byte[], byte[]>> records) {
    List<ConsumerRecord<byte[], byte[]>> batch = new ArrayList<>();
    records.forEach(batch::add);
    Uni<List<Arrival>> decoded = Uni.createFrom().item(() -> Arrival.decode(batch, codec));
    return batch.size() > DECODED_BY_CALLER_MAX
        ? decoded.runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
        : decoded;
  }

  Uni<Result> apply(
      List<Arrival> arrivals, Function<SqlConnection, Uni<ProjectionVersion>> version) {
    if (arrivals.isEmpty()) {
      return Uni.createFrom().item(Result.NOTHING);
    }
    return inTransaction(arrivals, version, false)
        .onFailure(failure -> !Failures.isTransient(failure))
        .recoverWithUni(failure -> findTheCulprit(arrivals, version, failure))
        .onFailure(Failures::isTransient)
        .invoke(
            failure ->
                LOG.warnf("%s tries again: %s", projection.name(), Failures.describe(failure)))
        .onFailure(Failures::isTransient)
        .retry()
        .withBackOff(RETRY_MIN, RETRY_MAX)
        .indefinitely()
        .invoke(this::count);
  }

  private Uni<Result> findTheCulprit(
      List<Arrival> arrivals,
      Function<SqlConnection, Uni<ProjectionVersion>> version,
      Throwable failure) {
    LOG.warnf(
        "%s applies each stream alone, since a batch failed: %s",
        projection.name(), Failures.describe(failure));
    return inTransaction(arrivals, version, true);
  }

  private Uni<Result> inTransaction(
      List<Arrival> arrivals,
      Function<SqlConnection, Uni<ProjectionVersion>> version,
      boolean eachStreamAlone) {
    return pool.withTransaction(
        transaction ->
            version
                .apply(transaction)
                .call(v -> ProjectionVersions.useTables(transaction, v))
                .chain(
                    v ->
                        new BatchApplication(projection, v, transaction, eachStreamAlone)
                            .apply(arrivals)));
  }

  private void count(Result result) {
    applied.add(result.applied());
    repeated.add(result.repeated());
    gapsSeen.add(result.gaps().size());
    if (result.parked() > 0) {
      LOG.errorf("%s parked %d events; see its parked events", projection.name(), result.parked());
    }
  }

  /**
   * Where to read on in each of these partitions. Call it when they are assigned.
   *
   * @param topicIds Kafka's id of each topic; offsets that speak of another topic start over
   */
  public Uni<Map<TopicPartition, Long>> nextOffsets(
      Collection<TopicPartition> partitions, Map<String, String> topicIds) {
    return versions
        .live(pool)
        .map(live -> live.orElseThrow())
        .call(version -> adopt(version, topicIds))
        .chain(version -> Checkpoints.all(pool, version))
        .map(
            checkpoints -> {
              Map<TopicPartition, Long> offsets = new HashMap<>();
              partitions.forEach(p -> offsets.put(p, checkpoints.get(p).nextOffset()));
              return offsets;
            });
  }

  private Uni<Void> adopt(ProjectionVersion version, Map<String, String> topicIds) {
    Uni<Void> all = Uni.createFrom().voidItem();
    for (Map.Entry<String, String> topic : topicIds.entrySet()) {
      all = all.chain(_ -> Checkpoints.adopt(pool, version, topic.getKey(), topic.getValue()));
    }
    return all;
  }

  /** How far the live version has come in every partition. */
  public Uni<Map<TopicPartition, Long>> positions() {
    return versions
        .live(pool)
        .chain(version -> Checkpoints.all(pool, version.orElseThrow()))
        .map(
            checkpoints -> {
              Map<TopicPartition, Long> positions = new HashMap<>();
              checkpoints.forEach((p, checkpoint) -> positions.put(p, checkpoint.position()));
              return positions;
            });
  }

  /** What waits in the live version, oldest first; at most a page of it. */
  public Uni<List<ParkedEvent>> parked() {
    return parking.list();
  }

  /**
   * Applies everything that waits of a stream, all or nothing.
   *
   * @return whether nothing of it waits any more
   */
  public Uni<Boolean> retryParked(UUID stream) {
    return parking.retry(stream);
  }

  /**
   * Gives up one parked event, so that those after it can be retried. What it would have changed is
   * missing from the read model until the next rebuild.
   *
   * @param why the operator's reason, which is kept; no personal data
   */
  public Uni<Void> resolveParked(TopicPosition at, String why) {
    return parking.resolve(at, why);
  }

  ProjectionVersions versions() {
    return versions;
  }

  EventCodec codec() {
    return codec;
  }

  Pool pool() {
    return pool;
  }

  /** Events applied by this instance. */
  public long appliedCount() {
    return applied.sum();
  }

  /** Messages that this instance had seen before. */
  public long repeatedCount() {
    return repeated.sum();
  }

  /** How often this instance found that a topic lacks something. */
  public long gapCount() {
    return gapsSeen.sum();
  }

  /** When this instance last committed a batch. */
  public Instant lastBatch() {
    return lastBatch;
  }
}
