package org.dhruva.local;

import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.dhruva.infrastructure.InfrastructureFailure;

/** Steps done at the same time. */
final class Together {

  private Together() {}

  /**
   * Returns when all steps are done. When one fails, or the caller is interrupted, the others are
   * interrupted and waited for.
   */
  static void run(int atOnceMax, List<Runnable> steps) {
    try (ExecutorService threads = Executors.newFixedThreadPool(atOnceMax)) {
      CompletionService<Void> done = new ExecutorCompletionService<>(threads);
      steps.forEach(step -> done.submit(step, null));
      try {
        for (int waitedFor = 0; waitedFor < steps.size(); waitedFor++) {
          done.take().get();
        }
      } catch (InterruptedException e) {
        threads.shutdownNow();
        Thread.currentThread().interrupt();
        throw new InfrastructureFailure("The start was interrupted.", e);
      } catch (ExecutionException e) {
        threads.shutdownNow();
        switch (e.getCause()) {
          case RuntimeException failure -> throw failure;
          case Error error -> throw error;
          case Throwable impossible -> throw new AssertionError(impossible);
        }
      }
    }
  }
}
