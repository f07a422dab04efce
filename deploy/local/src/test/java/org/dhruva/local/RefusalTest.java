package org.dhruva.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.dhruva.local.TestRepository.VISITOR_BOOK;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhruva.infrastructure.Port;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What is said, in a sentence, before anything is started or deleted. */
class RefusalTest {

  @TempDir Path folder;
  private TestRepository repository;
  private Terminal terminal;

  @BeforeEach
  void sitDown() throws IOException {
    repository = TestRepository.in(folder);
    terminal = new Terminal(repository, VISITOR_BOOK);
  }

  @AfterEach
  void getUp() {
    terminal.close();
  }

  @Test
  void a_taken_port_is_named_with_the_variable_that_moves_it() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName(Port.HOST))) {
      terminal.movePort("kafka", Integer.toString(taken.getLocalPort()));
      assertThat(terminal.say("", "run"))
          .isEqualTo(
              new Answer(
                  CommandLine.FAILED,
                  """

                  Port %d for kafka is taken by another process: free it, or choose another with \
                  DHRUVA_PORT_KAFKA=<port>.
                  """
                      .formatted(taken.getLocalPort())));
      assertThat(repository.home().logs()).doesNotExist();
    }
  }

  @Test
  void one_port_for_two_parts_is_refused() throws Exception {
    terminal.movePort("kafka", Integer.toString(terminal.port("keycloak")));
    Answer answer = terminal.say("", "run");
    assertThat(answer.exitCode()).isEqualTo(CommandLine.FAILED);
    assertThat(answer.text())
        .isEqualTo(
            "\nPort %d was chosen for both kafka and keycloak: change DHRUVA_PORT_KEYCLOAK.\n"
                .formatted(terminal.port("kafka")));
  }

  @Test
  void a_port_that_is_none_is_refused() throws Exception {
    terminal.movePort("kafka", "70000");
    Answer answer = terminal.say("", "run");
    assertThat(answer.exitCode()).isEqualTo(CommandLine.FAILED);
    assertThat(answer.text())
        .isEqualTo("\nDHRUVA_PORT_KAFKA=70000 is no port: give a number from 1 to 65535.\n");
  }

  @Test
  void a_service_that_has_not_been_built_is_named() throws Exception {
    Files.delete(repository.jar(VISITOR_BOOK));
    Answer answer = terminal.say("", "run");
    assertThat(answer.exitCode()).isEqualTo(CommandLine.FAILED);
    assertThat(answer.text())
        .isEqualTo(
            "\nNot everything has been built: run 'make build'. Missing:\n%s\n"
                .formatted(repository.jar(VISITOR_BOOK)));
  }

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "Only here an ordinary user may mount.")
  void a_full_disk_is_named_with_what_is_needed() throws Exception {
    List<String> attempt = new ArrayList<>(Terminal.NAMESPACE);
    attempt.add("true");
    assumeThat(Answer.of(new ProcessBuilder(attempt), "").exitCode())
        .as("this system lets nobody mount")
        .isZero();
    assertThat(terminal.sayOnSmallDisk("16m", "run"))
        .isEqualTo(
            new Answer(
                CommandLine.FAILED,
                "\nThe disk of %s is full: 16 MB are free and at least 1024 MB are needed.\n"
                    .formatted(repository.home().data())));
  }

  @Test
  void example_data_needs_a_system_and_a_size() throws Exception {
    assertThat(terminal.say("", "demo"))
        .isEqualTo(
            new Answer(
                CommandLine.FAILED, "\nDhruva does not run: start it with 'make run' first.\n"));
    for (String size : new String[] {"many", "-1", "1000001", ""}) {
      assertThat(terminal.say("", "demo", size))
          .isEqualTo(
              new Answer(
                  CommandLine.FAILED,
                  "\nSIZE=%s is no size: give the number of invented survivors, 0 to 1000000.\n"
                      .formatted(size)));
    }
  }

  @Test
  void an_unknown_word_lists_the_known_ones() throws Exception {
    assertThat(terminal.say("", "dance"))
        .isEqualTo(
            new Answer(
                CommandLine.MISUSED, "Say one of: run, stop, clean-data, demo [SURVIVORS].\n"));
  }

  @Test
  void data_is_deleted_after_a_yes_and_after_nothing_else() throws Exception {
    Path fact = repository.home().data().resolve("fact");
    Path log = repository.home().logs().resolve("kafka.log");
    Files.createDirectories(fact.getParent());
    Files.createDirectories(log.getParent());
    Files.writeString(fact, "kept");
    Files.writeString(log, "kept");
    for (String input : new String[] {"", "no\n", "y\n"}) {
      Answer answer = terminal.say(input, "clean-data");
      assertThat(answer.exitCode()).isEqualTo(CommandLine.FAILED);
      assertThat(answer.text())
          .contains(fact.getParent().toString(), "Type yes to go on: ")
          .endsWith("Nothing was deleted.\n");
      assertThat(fact).hasContent("kept");
    }
    assertThat(terminal.say("yes\n", "clean-data").exitCode()).isEqualTo(CommandLine.DONE);
    assertThat(fact.getParent()).doesNotExist();
    assertThat(log.getParent()).doesNotExist();
    assertThat(repository.home().parts()).isNotEmptyDirectory();
  }
}
