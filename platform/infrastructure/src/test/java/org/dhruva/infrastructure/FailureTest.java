package org.dhruva.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person reads when a part does not start. */
class FailureTest {

  private static final Duration TIME_MAX = Duration.ofSeconds(20);

  @TempDir Path folder;

  @Test
  void a_taken_port_names_the_port_and_the_variable_that_moves_it() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName(Port.HOST))) {
      Port port = Port.of(taken.getLocalPort(), "DHRUVA_PORT_POSTGRES");
      PostgresServer postgres =
          new PostgresServer(
              Home.current(), folder.resolve("data"), folder.resolve("log"), port, "password");
      assertThatThrownBy(postgres::start)
          .isInstanceOf(InfrastructureFailure.class)
          .hasMessage(
              "Port %d for PostgreSQL is taken by another process: free it, or choose another with"
                  + " DHRUVA_PORT_POSTGRES=<port>.",
              port.number());
    }
  }

  @Test
  void a_full_disk_says_what_is_free_and_what_is_needed() {
    assertThatThrownBy(() -> Folders.requireRoom(folder, Long.MAX_VALUE))
        .isInstanceOf(InfrastructureFailure.class)
        .hasMessageMatching("The disk of .* is full: \\d+ MB are free and at least \\d+ MB .*");
  }

  @Test
  void a_broken_part_shows_the_end_of_its_log() throws IOException {
    Path data = folder.resolve("data");
    Path log = folder.resolve("postgresql.log");
    PostgresServer postgres =
        new PostgresServer(Home.current(), data, log, Port.free(), "password");
    postgres.start();
    postgres.stop();
    Files.delete(data.resolve("cluster").resolve("PG_VERSION"));
    assertThatThrownBy(postgres::start)
        .isInstanceOf(InfrastructureFailure.class)
        .hasMessageContaining("PostgreSQL ended with exit code 1 before it was ready")
        .hasMessageContaining("is not a valid data directory");
    assertThat(postgres.running()).isFalse();
  }

  @Test
  void only_the_last_lines_of_a_log_are_shown() {
    List<String> line =
        List.of(
            "/bin/sh", "-c", "i=1; while [ $i -le 30 ]; do echo line $i; i=$((i+1)); done; exit 3");
    Command command = Command.of("Counter", line, folder.resolve("counter.log"));
    assertThatThrownBy(() -> GuardedProcess.run(Home.current(), command, TIME_MAX))
        .isInstanceOf(InfrastructureFailure.class)
        .hasMessageContaining("Counter failed with exit code 3")
        .hasMessageContaining("\nline 11\n")
        .hasMessageEndingWith("\nline 30")
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("line 10\n"));
  }

  @Test
  void a_part_that_is_never_ready_says_so() {
    Command command = Command.of("Silent", List.of("sleep", "60"), folder.resolve("silent.log"));
    try (GuardedProcess process = GuardedProcess.start(Home.current(), command)) {
      assertThatThrownBy(() -> process.awaitReady(() -> false, Duration.ofMillis(100)))
          .isInstanceOf(InfrastructureFailure.class)
          .hasMessageContaining("Silent was not ready within 0 s (no)");
    }
  }

  @Test
  void an_infrastructure_that_is_not_there_is_refused_by_name() {
    assertThatThrownBy(() -> SharedInfrastructure.chosen("containers"))
        .isInstanceOf(InfrastructureFailure.class)
        .hasMessageContaining("-Ddhruva.infra=containers is not available");
    assertThatCode(() -> SharedInfrastructure.chosen("native")).doesNotThrowAnyException();
  }
}
