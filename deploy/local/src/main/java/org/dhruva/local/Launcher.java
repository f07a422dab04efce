package org.dhruva.local;

import java.io.PrintStream;
import java.time.Duration;
import org.dhruva.infrastructure.InfrastructureFailure;

/** Runs a stack in the foreground of a terminal, until somebody or something ends it. */
final class Launcher {

  private final StackOptions options;
  private final PrintStream out;

  Launcher(StackOptions options, PrintStream out) {
    this.options = options;
    this.out = out;
  }

  /**
   * Returns when nothing is left of the stack, after Ctrl-C, {@code make stop} or a closed
   * terminal. A part that fails is thrown when the others have been stopped.
   */
  void run() {
    try (RunLock _ = RunLock.take(options.home()).orElseThrow(this::alreadyRunning)) {
      Announcement.starting().write(options.home());
      runAlone();
    }
  }

  private void runAlone() {
    long begin = System.nanoTime();
    ProgressLines lines = new ProgressLines(out);
    Stack stack = new Stack(options.withListener(lines));
    Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stop"));
    try {
      stack.launch();
      Announcement.ready(stack).write(options.home());
      new Guide(stack).print(out, Duration.ofNanos(System.nanoTime() - begin));
      stack.populate();
      throw stack.died().join();
    } catch (InfrastructureFailure e) {
      boolean asked = stack.closing();
      stack.close();
      if (!asked) {
        throw e;
      }
    }
  }

  private InfrastructureFailure alreadyRunning() {
    String process =
        Announcement.read(options.home())
            .map(announcement -> " as process " + announcement.launcher().pid())
            .orElse("");
    return new InfrastructureFailure(
        "Dhruva runs already%s: use that one, or end it with 'make stop'.".formatted(process));
  }
}
