package org.dhruva.local;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;

/** One line on the terminal for each thing that happens to a part. */
final class ProgressLines implements Consumer<Progress> {

  private static final String LINE = "  %-13s %-8s %8s  %s%n";
  private static final double MILLIS_OF_A_SECOND = 1_000;

  private final PrintStream out;

  ProgressLines(PrintStream out) {
    this.out = out;
  }

  @Override
  public void accept(Progress progress) {
    switch (progress) {
      case Progress.Ready(var part, var took, var where) ->
          line(part, "ready", seconds(took), where);
      case Progress.Advanced(var part, var news) -> line(part, "", "", news);
      case Progress.Failed(var part) -> line(part, "failed", "", "the reason follows");
      case Progress.Stopped(var part, var took) -> line(part, "stopped", seconds(took), "");
    }
  }

  private void line(String part, String what, String took, String where) {
    out.print(LINE.formatted(part, what, took, where).stripTrailing() + System.lineSeparator());
    out.flush();
  }

  static String seconds(Duration duration) {
    return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / MILLIS_OF_A_SECOND);
  }
}
