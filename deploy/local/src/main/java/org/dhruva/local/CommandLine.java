package org.dhruva.local;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhruva.infrastructure.InfrastructureFailure;

/** What the targets of the Makefile ask for: a verb, and for some a word more. */
final class CommandLine {

  static final int DONE = 0;
  static final int FAILED = 1;
  static final int MISUSED = 2;

  private final StackOptions options;
  private final InputStream in;
  private final PrintStream out;

  CommandLine(StackOptions options, InputStream in, PrintStream out) {
    this.options = options;
    this.in = in;
    this.out = out;
  }

  /**
   * Does what is asked. A failure is a message for the one who asked, never a stack trace.
   *
   * @return the exit code
   */
  int run(List<String> words) {
    try {
      return execute(words);
    } catch (InfrastructureFailure e) {
      return failed(e.getMessage());
    } catch (UncheckedIOException e) {
      // Above all a disk that has become full.
      return failed("A file cannot be read or written: " + e.getCause());
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return failed("Interrupted.");
    }
  }

  private int execute(List<String> words) throws InterruptedException {
    switch (words.isEmpty() ? "" : words.getFirst()) {
      case "run" -> new Launcher(options, out).run();
      case "stop" -> new Stopping(options.home(), out).stop();
      case "clean-data" -> new Forgetting(options, in, out).forget();
      case "demo" -> new Demo(options, out).load(words.subList(1, words.size()));
      default -> {
        out.println("Say one of: run, stop, clean-data, demo [SURVIVORS].");
        return MISUSED;
      }
    }
    return DONE;
  }

  private int failed(String message) {
    out.println();
    out.println(message);
    out.flush();
    return FAILED;
  }
}
