package org.dhruva.example.http;

import java.time.Duration;

/** Pauses that get longer, for so long in all. Of one request; not to be shared. */
final class Patience {

  private static final Duration PAUSE_MIN = Duration.ofMillis(25);
  private static final Duration PAUSE_MAX = Duration.ofSeconds(1);

  private final long endNanos;
  private Duration pause = PAUSE_MIN;

  Patience(Duration inAll) {
    this.endNanos = System.nanoTime() + inAll.toNanos();
  }

  /** Waits a while, or says at once that it has waited long enough. */
  boolean waited() throws InterruptedException {
    if (System.nanoTime() - endNanos > 0) {
      return false;
    }
    Thread.sleep(pause);
    Duration longer = pause.multipliedBy(2);
    pause = longer.compareTo(PAUSE_MAX) > 0 ? PAUSE_MAX : longer;
    return true;
  }
}
