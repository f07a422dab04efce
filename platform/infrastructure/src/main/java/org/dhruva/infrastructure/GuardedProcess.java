package org.dhruva.infrastructure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A child process that cannot outlive this JVM, whatever ends it: see {@code guard.sh}. Safe for
 * use by several threads.
 */
public final class GuardedProcess implements AutoCloseable {

  private static final long POLL_MILLIS = 25;

  // The terminal's environment stays outside: a stray KC_, PG or QUARKUS_ variable changes nothing.
  private static final Set<String> INHERITED = Set.of("PATH", "HOME", "USER", "TMPDIR", "LANG");

  private final Command command;
  private final Process guard;
  private volatile boolean askedToEnd;

  private GuardedProcess(Command command, Process guard) {
    this.command = command;
    this.guard = guard;
  }

  /** A condition that is asked again until it holds; an exception means no. */
  @FunctionalInterface
  public interface Readiness {
    boolean reached() throws Exception;
  }

  public static GuardedProcess start(Home home, Command command) {
    List<String> line = new ArrayList<>();
    line.add("/bin/sh");
    line.add(script(home).toString());
    line.add(command.stopSignal());
    line.add(Long.toString(command.grace().toSeconds()));
    line.addAll(command.line());
    try {
      Files.createDirectories(command.log().getParent());
      keepPreviousLog(command.log());
      ProcessBuilder builder =
          new ProcessBuilder(line)
              .redirectOutput(command.log().toFile())
              .redirectErrorStream(true)
              .directory(command.log().getParent().toFile());
      builder.environment().keySet().retainAll(INHERITED);
      builder.environment().putAll(command.environment());
      return remembered(new GuardedProcess(command, builder.start()));
    } catch (IOException e) {
      throw new InfrastructureFailure(
          "%s cannot be started: %s".formatted(command.name(), e.getMessage()), e);
    }
  }

  private static GuardedProcess remembered(GuardedProcess started) throws IOException {
    try {
      Predecessors.remember(started.command.log(), started.guard.toHandle());
      return started;
    } catch (IOException e) {
      started.stop();
      throw e;
    }
  }

  /** Runs a command to its end; anything but exit code 0 is a failure that shows its log. */
  public static void run(Home home, Command command, Duration timeout) {
    try (GuardedProcess process = start(home, command)) {
      if (!process.endsWithin(timeout)) {
        throw process.failure("did not end within " + timeout.toSeconds() + " s");
      }
      if (process.guard.exitValue() != 0) {
        throw process.failure("failed with exit code " + process.guard.exitValue());
      }
    }
  }

  /** Returns when the condition holds; fails at once when the process ends before. */
  public void awaitReady(Readiness readiness, Duration timeout) {
    long deadline = System.nanoTime() + timeout.toNanos();
    String lastAnswer = "no";
    while (true) {
      try {
        if (readiness.reached()) {
          return;
        }
      } catch (InterruptedException e) {
        throw interrupted(e);
      } catch (Exception e) {
        lastAnswer = e.toString();
      }
      if (endsWithin(Duration.ofMillis(POLL_MILLIS))) {
        throw failure("ended with exit code " + guard.exitValue() + " before it was ready");
      }
      if (System.nanoTime() > deadline) {
        throw failure("was not ready within %d s (%s)".formatted(timeout.toSeconds(), lastAnswer));
      }
    }
  }

  public boolean alive() {
    return guard.isAlive();
  }

  /** Completes when the process has ended although neither stop nor kill was called. */
  public CompletableFuture<InfrastructureFailure> died() {
    CompletableFuture<InfrastructureFailure> died = new CompletableFuture<>();
    guard
        .onExit()
        .thenAccept(
            ended -> {
              if (!askedToEnd) {
                died.complete(failure("ended by itself with exit code " + ended.exitValue()));
              }
            });
    return died;
  }

  /** A failure that shows the last lines of the log. */
  public InfrastructureFailure failure(String what) {
    return new InfrastructureFailure(
        "%s %s. The end of %s:\n%s"
            .formatted(command.name(), what, command.log(), LogTail.of(command.log())));
  }

  /** Asks the process to end, kills it when it does not, and returns when it is gone. */
  public void stop() {
    askedToEnd = true;
    try {
      guard.getOutputStream().close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    awaitEnd();
  }

  /** Ends the process as a power cut would. */
  public void kill() {
    askedToEnd = true;
    guard.descendants().forEach(ProcessHandle::destroyForcibly);
    awaitEnd();
  }

  @Override
  public void close() {
    stop();
  }

  private void awaitEnd() {
    // The guard itself takes no longer than the grace it was given.
    guard.onExit().join();
  }

  private boolean endsWithin(Duration time) {
    try {
      return guard.waitFor(time.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private InfrastructureFailure interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new InfrastructureFailure(command.name() + " is no longer waited for.", e);
  }

  private static void keepPreviousLog(Path log) throws IOException {
    if (Files.exists(log)) {
      Path previous = log.resolveSibling(log.getFileName() + ".previous");
      Files.move(log, previous, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static synchronized Path script(Home home) {
    Path script = home.parts().resolve("guard.sh");
    try (InputStream in = GuardedProcess.class.getResourceAsStream("guard.sh")) {
      byte[] wanted = in.readAllBytes();
      if (Files.notExists(script) || !Arrays.equals(Files.readAllBytes(script), wanted)) {
        Files.createDirectories(home.parts());
        // By rename: a shell may be reading the old one.
        Path partial = Files.createTempFile(home.parts(), "guard", ".partial");
        Files.write(partial, wanted);
        Files.move(partial, script, StandardCopyOption.ATOMIC_MOVE);
      }
      return script;
    } catch (IOException e) {
      throw new InfrastructureFailure("%s cannot be written: %s".formatted(script, e), e);
    }
  }
}
