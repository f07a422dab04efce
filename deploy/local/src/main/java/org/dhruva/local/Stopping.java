package org.dhruva.local;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.dhruva.infrastructure.Home;
import org.dhruva.infrastructure.InfrastructureFailure;
import org.dhruva.infrastructure.ProcessIdentity;

/** Ends the launcher that runs in another terminal, and with it all it started. */
final class Stopping {

  private static final Duration TIME_MAX = Duration.ofMinutes(2);

  private final Home home;
  private final PrintStream out;

  Stopping(Home home, PrintStream out) {
    this.home = home;
    this.out = out;
  }

  /** Returns when nothing is left; does nothing when nothing runs. */
  void stop() throws InterruptedException {
    if (!RunLock.held(home)) {
      out.println("Dhruva does not run.");
      return;
    }
    ProcessHandle launcher =
        launcher()
            .orElseThrow(
                () -> new InfrastructureFailure("Dhruva is just starting: ask again in a moment."));
    launcher.destroy();
    awaitEnd(launcher);
    out.println("Dhruva is stopped.");
  }

  private Optional<ProcessHandle> launcher() {
    return Announcement.read(home).map(Announcement::launcher).flatMap(ProcessIdentity::living);
  }

  private static void awaitEnd(ProcessHandle launcher) throws InterruptedException {
    try {
      launcher.onExit().get(TIME_MAX.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException e) {
      throw new InfrastructureFailure(
          "Process %d was asked to stop and still runs after %d s."
              .formatted(launcher.pid(), TIME_MAX.toSeconds()),
          e);
    }
  }
}
