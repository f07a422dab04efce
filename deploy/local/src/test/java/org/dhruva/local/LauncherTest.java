package org.dhruva.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.dhruva.local.TestRepository.BROKEN;
import static org.dhruva.local.TestRepository.VISITOR_BOOK;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.dhruva.infrastructure.ProcessIdentity;
import org.dhruva.local.Terminal.Running;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person sees who runs the system on her machine, with real processes. */
class LauncherTest {

  private static final Duration END_TIME_MAX = Duration.ofSeconds(30);
  private static final int TERMINATED = 128 + 15;
  private static final int INTERRUPTED = 128 + 2;
  private static final String READY = "Ctrl-C here or 'make stop' elsewhere ends it";

  @TempDir Path folder;
  private TestRepository repository;

  @BeforeEach
  void makeRepository() throws IOException {
    repository = TestRepository.in(folder);
  }

  @Test
  void a_start_shows_the_way_and_a_stop_leaves_nothing_but_data() throws Exception {
    try (Terminal terminal = new Terminal(repository, VISITOR_BOOK)) {
      Running first = terminal.start().awaitText(READY).awaitText("example data  ready");
      assertThat(first.text())
          .containsPattern(
              "postgresql +ready +\\d+\\.\\d s +127.0.0.1:" + terminal.port("postgresql"))
          .containsPattern("kafka +ready +\\d+\\.\\d s +127.0.0.1:" + terminal.port("kafka"))
          .containsPattern("keycloak +ready +\\d+\\.\\d s +http://localhost:")
          .containsPattern("shelter +ready +\\d+\\.\\d s +http://localhost:")
          .containsPattern(
              "shelter +http://localhost:%d +.dhruva/logs/shelter.log"
                  .formatted(terminal.port("shelter")))
          .containsPattern("meera +Meera Nair, lawyer at Tara Legal Aid +\\w+");
      assertThat(ask(terminal, "/visits")).isEqualTo("1");
      assertThat(ask(terminal, "/partitions")).isEqualTo("16");
      assertThat(ask(terminal, "/token")).isEqualTo("200");

      Answer second = terminal.say("", "run");
      assertThat(second.exitCode()).isEqualTo(CommandLine.FAILED);
      assertThat(second.text()).contains("Dhruva runs already as process ", "'make stop'");
      assertThat(terminal.say("yes\n", "clean-data"))
          .isEqualTo(
              new Answer(
                  CommandLine.FAILED,
                  "\nDhruva runs: end it with 'make stop' before you delete its data.\n"));
      assertThat(terminal.say("", "demo", "7").exitCode()).isEqualTo(CommandLine.DONE);
      assertThat(entered())
          .hasLineCount(4)
          .startsWith("journeys at ")
          .contains("\n2000 at ", "\njourneys at ", "\n7 at ");

      List<ProcessHandle> parts = first.descendants();
      assertThat(terminal.say("", "stop").text()).isEqualTo("Dhruva is stopped.\n");
      assertThat(first.awaitEnd().exitCode()).isEqualTo(TERMINATED);
      assertThat(first.text()).contains("shelter", "stopped");
      assertThat(parts).hasSizeGreaterThan(8).noneMatch(ProcessIdentity::runs);
      assertThat(terminal.say("", "stop").text()).isEqualTo("Dhruva does not run.\n");

      terminal.start().awaitText(READY);
      assertThat(ask(terminal, "/visits")).isEqualTo("2");
      assertThat(entered()).hasLineCount(4);
    }
  }

  @Test
  void a_killed_launcher_leaves_nothing_and_the_next_one_need_not_wait() throws Exception {
    try (Terminal terminal = new Terminal(repository, VISITOR_BOOK)) {
      Running killed = terminal.start().awaitText(READY);
      List<ProcessHandle> parts = killed.descendants();
      killed.signal("KILL");
      Running next = terminal.start();
      await()
          .atMost(END_TIME_MAX)
          .untilAsserted(() -> assertThat(parts).noneMatch(ProcessIdentity::runs));

      next.awaitText(READY);
      assertThat(ask(terminal, "/visits")).isEqualTo("2");
      List<ProcessHandle> nextParts = next.descendants();
      next.signal("INT");
      assertThat(next.awaitEnd().exitCode()).isEqualTo(INTERRUPTED);
      assertThat(nextParts).noneMatch(ProcessIdentity::runs);
    }
  }

  @Test
  void a_start_that_is_given_up_leaves_nothing() throws Exception {
    try (Terminal terminal = new Terminal(repository, VISITOR_BOOK)) {
      Running early = terminal.start().awaitText("postgresql ");
      List<ProcessHandle> parts = early.descendants();
      early.signal("TERM");
      assertThat(early.awaitEnd().exitCode()).isEqualTo(TERMINATED);
      assertThat(parts).isNotEmpty().noneMatch(ProcessIdentity::runs);
      assertThat(early.text()).doesNotContain("failed", "interrupted", READY);
    }
  }

  @Test
  void a_part_that_fails_shows_its_last_words_and_ends_the_others() throws Exception {
    try (Terminal terminal = new Terminal(repository, BROKEN)) {
      Answer answer = terminal.start().awaitEnd();
      assertThat(answer.exitCode()).isEqualTo(CommandLine.FAILED);
      assertThat(answer.text())
          .containsPattern("legal +failed")
          .containsPattern("keycloak +stopped")
          .containsPattern("kafka +stopped")
          .containsPattern("postgresql +stopped")
          .contains("legal ended with exit code 3 before it was ready. The end of ")
          .endsWith(BrokenService.REASON + "\n");
    }
  }

  @Test
  void a_part_that_dies_later_ends_the_others_too() throws Exception {
    try (Terminal terminal = new Terminal(repository, VISITOR_BOOK)) {
      Running running = terminal.start().awaitText(READY);
      List<ProcessHandle> parts = running.descendants();
      String programme = "/programmes/%s/".formatted(VISITOR_BOOK.name());
      assertThat(parts)
          .filteredOn(part -> part.info().command().orElse("").endsWith("/java"))
          .filteredOn(part -> part.info().commandLine().orElse("").contains(programme))
          .singleElement()
          .satisfies(ProcessHandle::destroyForcibly);
      Answer answer = running.awaitEnd();
      assertThat(answer.exitCode()).isEqualTo(CommandLine.FAILED);
      assertThat(answer.text()).contains("shelter ended by itself with exit code 137");
      assertThat(parts).noneMatch(ProcessIdentity::runs);
    }
  }

  private String entered() throws IOException {
    return Files.readString(folder.resolve("entered"));
  }

  private static String ask(Terminal terminal, String path) throws Exception {
    URI address = URI.create("http://localhost:%d%s".formatted(terminal.port("shelter"), path));
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString()).body();
    }
  }
}
