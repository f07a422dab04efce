package org.dhruva.infrastructure;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The guards that an earlier JVM started. When it was killed, they may still be stopping processes
 * which have the ports and the data the next one wants. Each is remembered beside its log.
 */
public final class Predecessors {

  // A guard takes no longer than the grace it was given, and a moment.
  private static final Duration END_TIME_MAX = Command.GRACE.plusSeconds(10);
  private static final Duration LOOK_EVERY = Duration.ofMillis(50);
  private static final String SUFFIX = ".guard";

  private Predecessors() {}

  /** Returns when no guard is left of those whose logs are in that folder. */
  public static void awaitEnd(Path logs) throws InterruptedException {
    if (Files.notExists(logs)) {
      return;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(logs, "*" + SUFFIX)) {
      for (Path file : files) {
        Optional<ProcessHandle> guard =
            ProcessIdentity.parse(Files.readString(file)).flatMap(ProcessIdentity::living);
        if (guard.isPresent()) {
          awaitEnd(guard.get(), file);
        }
      }
    } catch (IOException e) {
      throw new InfrastructureFailure("%s cannot be read: %s".formatted(logs, e), e);
    }
  }

  static void remember(Path log, ProcessHandle guard) throws IOException {
    Path file = log.resolveSibling(log.getFileName() + SUFFIX);
    Files.writeString(file, ProcessIdentity.of(guard).toString());
  }

  private static void awaitEnd(ProcessHandle guard, Path file) throws InterruptedException {
    Instant latest = Instant.now().plus(END_TIME_MAX);
    while (ProcessIdentity.runs(guard)) {
      if (Instant.now().isAfter(latest)) {
        throw new InfrastructureFailure(
            "Process %d of an earlier start still runs: end it first (%s)."
                .formatted(guard.pid(), file.getFileName()));
      }
      Thread.sleep(LOOK_EVERY);
    }
  }
}
