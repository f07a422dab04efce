package org.dhruva.example.http;

import java.io.IOException;
import java.time.Duration;
import java.util.function.Supplier;

/** Pauses that get longer, for so long in all. Of one request; not to be shared. */
final class Patience {

  private final long endNanos;
  private final Duration pauseMax;
  private Duration pause;

  Patience(Duration inAll, Duration pauseMin, Duration pauseMax) {
    this.endNanos = System.nanoTime() + inAll.toNanos();
    this.pauseMax = pauseMax;
    this.pause = pauseMin;
  }

  /** Waits, or fails with the reason if it has waited long enough. */
  <E extends IOException> void pause(Supplier<E> reason) throws E, InterruptedException {
    if (System.nanoTime() - endNanos > 0) {
      throw reason.get();
    }
    Thread.sleep(pause);
    pause = pause.multipliedBy(2);
    if (pause.compareTo(pauseMax) > 0) {
      pause = pauseMax;
    }
  }
}
