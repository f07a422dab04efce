package org.dhruva.infrastructure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A process, told from a later one of the same number by the time of its start. Written as {@code
 * <pid>-<start>}.
 */
public record ProcessIdentity(long pid, long startMillis) {

  // The system counts from its boot, whose time moves with a clock that is set.
  private static final long CLOCK_MILLIS_MAX = 5_000;
  private static final Pattern WRITTEN = Pattern.compile("(\\d{1,18})-(\\d{1,18})");

  public static ProcessIdentity of(ProcessHandle process) {
    return new ProcessIdentity(process.pid(), startMillis(process));
  }

  /** Empty when the text is none that {@link #toString} wrote. */
  public static Optional<ProcessIdentity> parse(String text) {
    Matcher matcher = WRITTEN.matcher(text.strip());
    return matcher.matches()
        ? Optional.of(
            new ProcessIdentity(Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2))))
        : Optional.empty();
  }

  /** The process, as long as it lives. */
  public Optional<ProcessHandle> living() {
    return ProcessHandle.of(pid)
        .filter(ProcessIdentity::runs)
        .filter(process -> Math.abs(startMillis(process) - startMillis) <= CLOCK_MILLIS_MAX);
  }

  /**
   * Whether a process still runs. To Java one that has ended is alive until its parent asks how it
   * ended; in a container whose first process never asks, an orphan would be so for ever.
   */
  public static boolean runs(ProcessHandle process) {
    return process.isAlive() && !endedUnasked(process.pid());
  }

  private static boolean endedUnasked(long pid) {
    try {
      String status = Files.readString(Path.of("/proc/%d/stat".formatted(pid)));
      // The state follows the command's name, which is in parentheses and may hold any character.
      return status.startsWith("Z", status.lastIndexOf(')') + 2);
    } catch (IOException e) {
      // Not Linux, or gone in this moment.
      return false;
    }
  }

  @Override
  public String toString() {
    return pid + "-" + startMillis;
  }

  private static long startMillis(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
  }
}
