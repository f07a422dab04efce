package org.dhruva.relay;

import io.vertx.mutiny.sqlclient.Pool;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.dhruva.eventstore.Feed;
import org.jboss.logging.Logger;

/**
 * Publishes a service's events to its topic. Any number of instances may run: each partition is
 * carried by the one that holds its lease, and the cursor's compare-and-set fences whoever held it
 * before.
 */
public final class Relay implements AutoCloseable {

  private static final Duration DATABASE_MAX = Duration.ofSeconds(10);
  private static final Logger LOG = Logger.getLogger(Relay.class);

  private record Carried(PartitionRelay relay, Thread thread) {}

  private final Feed feed;
  private final Cursors cursors;
  private final Broker broker;
  private final InstantSource clock;
  private final Map<Integer, Carried> carried = new ConcurrentHashMap<>();
  private final Thread leaseholder;
  private volatile boolean topicReplaced;

  /**
   * @param connection Kafka client settings: at least {@code bootstrap.servers}
   */
  public Relay(
      Pool pool, Feed feed, String topic, Map<String, Object> connection, InstantSource clock) {
    this.feed = feed;
    this.cursors = new Cursors(pool, UUID.randomUUID());
    this.broker = new Broker(topic, connection);
    this.clock = clock;
    this.leaseholder = Thread.ofVirtual().name("relay-leases").unstarted(this::holdLeases);
  }

  public void start() {
    leaseholder.start();
  }

  /**
   * Events were committed to a partition. Never blocks; another instance may be the one to carry
   * it.
   */
  public void nudge(int partition) {
    Carried mine = carried.get(partition);
    if (mine != null) {
      mine.relay.nudge();
    }
  }

  /** The partitions this instance carries, and how far each has reached the broker. */
  public Map<Integer, Long> positions() {
    return carried.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().relay.position()));
  }

  /** The oldest sign of life among the carried partitions; empty while there is none to carry. */
  public Optional<Instant> oldestProgress() {
    return carried.values().stream().map(c -> c.relay.lastProgress()).min(Instant::compareTo);
  }

  /**
   * Whether the topic is not the one the cursors speak of. Nothing is published then, until an
   * operator republishes: going on would leave everything before the cursors missing for good.
   */
  public boolean topicReplaced() {
    return topicReplaced;
  }

  /**
   * Publishes everything again, into the topic as it is now. Readers drop what they have applied.
   */
  public void republish() {
    stopCarrying();
    cursors.rewind().await().atMost(DATABASE_MAX);
    topicReplaced = false;
  }

  private void holdLeases() {
    try {
      while (true) {
        try {
          renew();
        } catch (ExecutionException | TimeoutException | RuntimeException e) {
          LOG.warnf("the relay could not renew its leases and tries again: %s", e.getMessage());
        }
        TimeUnit.MILLISECONDS.sleep(Cursors.LEASE.toMillis() / 3);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // asked to stop
    }
  }

  private void renew() throws InterruptedException, ExecutionException, TimeoutException {
    String topicId = broker.topicId();
    Map<Integer, Cursors.Cursor> held = cursors.lease().await().atMost(DATABASE_MAX);
    boolean replaced =
        held.values().stream()
            .anyMatch(c -> c.topicId().filter(id -> !id.equals(topicId)).isPresent());
    if (replaced) {
      if (!topicReplaced) {
        LOG.error("the topic was made anew; nothing is published until an operator republishes");
      }
      topicReplaced = true;
      stopCarrying();
      return;
    }
    carried.forEach(
        (partition, mine) -> {
          if (!held.containsKey(partition) || mine.relay.fenced() || !mine.thread.isAlive()) {
            stop(partition);
          }
        });
    held.forEach((partition, cursor) -> carry(partition, cursor, topicId));
  }

  private void carry(int partition, Cursors.Cursor cursor, String topicId) {
    carried.computeIfAbsent(
        partition,
        _ -> {
          PartitionRelay relay =
              new PartitionRelay(
                  partition, cursor.position(), topicId, feed, broker, cursors, clock);
          return new Carried(relay, Thread.ofVirtual().name("relay-" + partition).start(relay));
        });
  }

  private void stop(int partition) {
    Carried mine = carried.remove(partition);
    if (mine != null) {
      mine.thread.interrupt();
    }
  }

  private void stopCarrying() {
    carried.keySet().forEach(this::stop);
  }

  @Override
  public void close() {
    leaseholder.interrupt();
    stopCarrying();
    broker.close();
    cursors.release().await().atMost(DATABASE_MAX);
  }
}
