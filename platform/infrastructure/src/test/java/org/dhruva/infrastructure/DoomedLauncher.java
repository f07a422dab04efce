package org.dhruva.infrastructure;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** Starts PostgreSQL and a process that ignores TERM, prints their pids, and waits to be killed. */
final class DoomedLauncher {

  static final String READY = "ready";
  static final List<String> STUBBORN =
      List.of("/bin/sh", "-c", "trap '' TERM; echo ready; exec sleep 600");

  private DoomedLauncher() {}

  public static void main(String[] arguments) throws InterruptedException {
    Path folder = Path.of(arguments[0]);
    Home home = Home.current();
    new PostgresServer(
            home,
            folder.resolve("postgresql"),
            folder.resolve("postgresql.log"),
            Port.free(),
            "doomed")
        .start();
    Path log = folder.resolve("stubborn.log");
    GuardedProcess.start(
        home, new Command("Stubborn", STUBBORN, Map.of(), log, "TERM", Duration.ofSeconds(1)));
    ProcessHandle.current().descendants().forEach(process -> IO.println(process.pid()));
    IO.println(READY);
    new CountDownLatch(1).await();
  }
}
