package org.dhruva.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTest {

  private static final Duration END_TIME_MAX = Duration.ofSeconds(20);

  @TempDir Path folder;

  @Test
  void no_process_outlives_a_jvm_that_was_killed() throws Exception {
    assertNothingOutlives(forkedLauncher(List.of()), Process::destroyForcibly);
  }

  /** What a terminal does for Ctrl-C and when it is closed: all that it started get the signal. */
  @ParameterizedTest
  @ValueSource(strings = {"INT", "HUP", "TERM"})
  @EnabledOnOs(value = OS.LINUX, disabledReason = "There is no setsid to make such a group.")
  void no_process_outlives_a_jvm_that_got_a_signal_together_with_its_guards(String signal)
      throws Exception {
    assertNothingOutlives(
        // Whoever runs the tests may ignore Ctrl-C, as a shell in the background does.
        forkedLauncher(List.of("env", "--default-signal", "setsid")),
        launcher -> start("kill", "-s", signal, "--", "-" + launcher.pid()).onExit().join());
  }

  private void assertNothingOutlives(Process launcher, Consumer<Process> end) throws Exception {
    List<ProcessHandle> started = new ArrayList<>();
    try (BufferedReader out = launcher.inputReader()) {
      String line = out.readLine();
      while (line != null && !line.equals(DoomedLauncher.READY)) {
        // One may be gone by now: the server's for the connection that asked whether it is ready.
        ProcessHandle.of(Long.parseLong(line)).ifPresent(started::add);
        line = out.readLine();
      }
      assertThat(line).as(Files.readString(folder.resolve("launcher.err"))).isNotNull();
    }
    assertThat(started).filteredOn(ProcessIdentity::runs).hasSizeGreaterThan(5);

    end.accept(launcher);
    launcher.onExit().get(END_TIME_MAX.toSeconds(), TimeUnit.SECONDS);

    Awaitility.await()
        .atMost(END_TIME_MAX)
        .untilAsserted(() -> assertThat(started).noneMatch(ProcessIdentity::runs));
    assertThat(folder.resolve("postgresql.log"))
        .content()
        .contains("received fast shutdown request", "database system is shut down");
  }

  @Test
  void a_process_that_will_not_stop_is_killed() {
    Command stubborn =
        new Command(
            "Stubborn",
            DoomedLauncher.STUBBORN,
            Map.of(),
            folder.resolve("stubborn.log"),
            "TERM",
            Duration.ofSeconds(1));
    try (GuardedProcess process = GuardedProcess.start(Home.current(), stubborn)) {
      process.awaitReady(
          () -> Files.readString(folder.resolve("stubborn.log")).contains("ready"), END_TIME_MAX);
      process.stop();
      assertThat(process.alive()).isFalse();
    }
  }

  @Test
  void a_process_that_ends_by_itself_ends_its_guard() {
    Command brief =
        Command.of("Brief", List.of("/bin/sh", "-c", "echo done"), folder.resolve("brief.log"));
    GuardedProcess.run(Home.current(), brief, END_TIME_MAX);
    assertThat(folder.resolve("brief.log")).hasContent("done");
  }

  @Test
  void a_process_that_dies_is_told_from_one_that_was_asked_to_end() {
    List<String> line = List.of("/bin/sh", "-c", "echo over; exit 7");
    Command brief = Command.of("Brief", line, folder.resolve("brief.log"));
    assertThat(GuardedProcess.start(Home.current(), brief).died().join())
        .hasMessageContaining("Brief ended by itself with exit code 7")
        .hasMessageEndingWith("over");

    Command lasting = Command.of("Lasting", List.of("sleep", "60"), folder.resolve("lasting.log"));
    GuardedProcess asked = GuardedProcess.start(Home.current(), lasting);
    CompletableFuture<InfrastructureFailure> died = asked.died();
    asked.stop();
    assertThat(died).isNotDone();
  }

  private Process forkedLauncher(List<String> before) throws Exception {
    List<String> options =
        List.of(
            "-Ddhruva.home=" + Home.current().folder(),
            "-cp",
            System.getProperty("java.class.path"));
    List<String> line = new ArrayList<>(before);
    line.addAll(
        JavaCommand.line(options, List.of(DoomedLauncher.class.getName(), folder.toString())));
    return new ProcessBuilder(line).redirectError(folder.resolve("launcher.err").toFile()).start();
  }

  private static Process start(String... line) {
    try {
      return new ProcessBuilder(line).start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
