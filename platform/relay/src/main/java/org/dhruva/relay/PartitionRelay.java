package org.dhruva.relay;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.dhruva.eventstore.Feed;
import org.dhruva.eventstore.StoredEvent;
import org.jboss.logging.Logger;

/**
 * Carries one partition, in a thread of its own: read a page, publish it, wait for the broker,
 * advance the cursor. On any failure it waits and takes up at the cursor again; it never skips.
 */
final class PartitionRelay implements Runnable {

  static final int PAGE_EVENTS_MAX = 500;

  /**
   * How long a partition without news waits before it looks by itself; grows while there is none.
   */
  static final Duration IDLE_MIN = Duration.ofMillis(20);

  static final Duration IDLE_MAX = Duration.ofSeconds(1);

  private static final Duration RETRY_MIN = Duration.ofMillis(100);
  private static final Duration RETRY_MAX = Duration.ofSeconds(5);
  private static final Duration DATABASE_MAX = Duration.ofSeconds(10);
  private static final Logger LOG = Logger.getLogger(PartitionRelay.class);

  private final int partition;
  private final Feed feed;
  private final Broker broker;
  private final Cursors cursors;
  private final String topicId;
  private final InstantSource clock;
  private final Semaphore news = new Semaphore(0);

  private volatile long position;
  private volatile Instant lastProgress;
  private volatile boolean fenced;

  PartitionRelay(
      int partition,
      long position,
      String topicId,
      Feed feed,
      Broker broker,
      Cursors cursors,
      InstantSource clock) {
    this.partition = partition;
    this.position = position;
    this.topicId = topicId;
    this.feed = feed;
    this.broker = broker;
    this.cursors = cursors;
    this.clock = clock;
    this.lastProgress = clock.instant();
  }

  /** There is something new. Never blocks. */
  void nudge() {
    if (news.availablePermits() == 0) {
      news.release();
    }
  }

  /** Acknowledged by the broker up to here. */
  long position() {
    return position;
  }

  /** When it last published, or last found that there is nothing to publish. */
  Instant lastProgress() {
    return lastProgress;
  }

  /** Whether another owner has taken over; then this one has stopped. */
  boolean fenced() {
    return fenced;
  }

  @Override
  public void run() {
    Duration idle = IDLE_MIN;
    Duration retry = RETRY_MIN;
    try {
      while (!fenced) {
        try {
          boolean published = publishPage();
          lastProgress = clock.instant();
          retry = RETRY_MIN;
          idle = published ? IDLE_MIN : waitForNews(idle);
        } catch (ExecutionException | RuntimeException e) {
          LOG.warnf(
              "partition %d stays at position %d and tries again in %d ms: %s",
              partition, position, retry.toMillis(), e.getMessage());
          TimeUnit.MILLISECONDS.sleep(retry.toMillis());
          retry = doubled(retry, RETRY_MAX);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // asked to stop
    }
  }

  private boolean publishPage() throws InterruptedException, ExecutionException {
    List<StoredEvent> page =
        feed.read(partition, position, PAGE_EVENTS_MAX).await().atMost(DATABASE_MAX);
    if (page.isEmpty()) {
      return false;
    }
    broker.publish(page);
    long reached = page.getLast().envelope().position();
    boolean mine =
        cursors.advance(partition, position, reached, topicId).await().atMost(DATABASE_MAX);
    if (mine) {
      position = reached;
    } else {
      fenced = true;
    }
    return true;
  }

  private Duration waitForNews(Duration idle) throws InterruptedException {
    boolean woken = news.tryAcquire(idle.toMillis(), TimeUnit.MILLISECONDS);
    return woken ? IDLE_MIN : doubled(idle, IDLE_MAX);
  }

  private static Duration doubled(Duration duration, Duration max) {
    Duration twice = duration.multipliedBy(2);
    return twice.compareTo(max) > 0 ? max : twice;
  }
}
