package org.dhruva.projection.hammer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.dhruva.eventstore.Feed;
import org.dhruva.eventstore.StoredEvent;
import org.dhruva.kernel.Partitions;

/** Reads all partitions over and over, each by a plain cursor, and keeps what it saw. */
final class FeedReader implements Runnable {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final int PAGE = 7;
  private static final long IDLE_NANOS = 5_000_000;

  private final Feed feed;
  private final List<List<UUID>> seen =
      IntStream.range(0, Partitions.COUNT).<List<UUID>>mapToObj(_ -> new ArrayList<>()).toList();
  private volatile boolean last;

  FeedReader(Feed feed) {
    this.feed = feed;
  }

  /** Ends after it has once more read everything there is. */
  void finish() {
    last = true;
  }

  /** The ids of the events by partition, in the order in which they appeared. */
  List<List<UUID>> seen() {
    return seen;
  }

  @Override
  public void run() {
    boolean ending;
    boolean news;
    do {
      ending = last;
      news = false;
      for (int partition = 0; partition < seen.size(); partition++) {
        news |= readPage(partition);
      }
      if (!news) {
        LockSupport.parkNanos(IDLE_NANOS);
      }
    } while (!ending || news);
  }

  private boolean readPage(int partition) {
    List<UUID> before = seen.get(partition);
    List<StoredEvent> page = feed.read(partition, before.size(), PAGE).await().atMost(PATIENCE);
    for (StoredEvent event : page) {
      if (event.envelope().position() != before.size() + 1) {
        throw new AssertionError(
            "partition %d shows position %d after %d"
                .formatted(partition, event.envelope().position(), before.size()));
      }
      before.add(event.envelope().id());
    }
    return !page.isEmpty();
  }
}
