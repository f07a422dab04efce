package org.dhruva.example;

import java.io.IOException;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Many pieces of work, a few of them at the same time. */
final class InParallel {

  /** One piece, by its number from 1. */
  @FunctionalInterface
  interface Work {
    void perform(int number) throws IOException, InterruptedException;
  }

  private final int atOnceMax;

  InParallel(int atOnceMax) {
    this.atOnceMax = atOnceMax;
  }

  /** Returns when all is done. After the first failure nothing more is begun; it is thrown. */
  void perform(int count, Work work) throws IOException, InterruptedException {
    AtomicInteger begun = new AtomicInteger();
    Callable<Boolean> worker =
        () -> {
          for (int next = begun.incrementAndGet(); next <= count; next = begun.incrementAndGet()) {
            try {
              work.perform(next);
            } catch (IOException | RuntimeException e) {
              begun.set(count);
              throw e;
            }
          }
          return true;
        };
    try (ExecutorService threads = Executors.newFixedThreadPool(atOnceMax)) {
      for (Future<Boolean> ended : threads.invokeAll(Collections.nCopies(atOnceMax, worker))) {
        ended.get();
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException failure) {
        throw failure;
      }
      throw new IllegalStateException("a piece of work failed", e.getCause());
    }
  }
}
