package org.dhruva.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhruva.infrastructure.Repository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The search for a browser, on machines made of the few programmes that the search uses. */
@DisabledOnOs(value = OS.MAC, disabledReason = "Its browsers are in places that no path hides.")
class ChromiumTest {

  private static final Path SCRIPT =
      Repository.current().folder().resolve(Path.of("deploy", "local", "chromium.sh"));
  private static final String WORKS = "exit 0";
  private static final String FAILS = "exit 1";

  @TempDir Path programmes;

  @BeforeEach
  void ordinaryUser() throws IOException {
    programme("id", "echo 1000");
    programme("grep", FAILS);
  }

  @Test
  void one_on_the_path_is_taken_if_it_runs() throws Exception {
    programme("chromium", FAILS);
    programme("google-chrome", WORKS);
    assertThat(search("")).isEqualTo(new Answer(0, programmes.resolve("google-chrome") + "\n"));
  }

  @Test
  void the_one_that_was_named_is_taken_before_others() throws Exception {
    programme("chromium", WORKS);
    programme("mine", WORKS);
    String mine = programmes.resolve("mine").toString();
    assertThat(search(mine)).isEqualTo(new Answer(0, mine + "\n"));
  }

  @Test
  void a_named_one_that_does_not_run_is_not_replaced_by_another() throws Exception {
    programme("chromium", WORKS);
    assertThat(search("/nowhere/chrome"))
        .isEqualTo(
            new Answer(
                1,
                "CHROMIUM=/nowhere/chrome does not run: set it to the programme of a Chromium or"
                    + " Chrome, or leave it out.\n"));
  }

  @Test
  void an_ordinary_user_without_one_is_told_what_to_do() throws Exception {
    programme("apt-get", "echo must not be called");
    assertThat(search(""))
        .isEqualTo(
            new Answer(
                1,
                "The browser tests need a Chromium or Chrome, and none was found: install one"
                    + " (Debian: apt-get install chromium), or set CHROMIUM to its programme.\n"));
  }

  @Test
  void root_on_debian_gets_one() throws Exception {
    programme("id", "echo 0");
    programme("grep", WORKS);
    Path browser = programme("hidden", WORKS);
    programme(
        "apt-get",
        "[ \"$1\" = update ] || { read -r first < %1$s; echo \"$first\" > %2$s; %3$s 755 %2$s; }"
            .formatted(browser, programmes.resolve("chromium"), "/bin/chmod"));
    Answer answer = search("");
    assertThat(answer.exitCode()).isZero();
    assertThat(answer.text())
        .startsWith("No Chromium found for the browser tests: installing Debian's.")
        .endsWith(programmes.resolve("chromium") + "\n");
  }

  @Test
  void an_installation_that_fails_is_no_success() throws Exception {
    programme("id", "echo 0");
    programme("grep", WORKS);
    programme("apt-get", "echo no network; exit 100");
    Answer answer = search("");
    assertThat(answer.exitCode()).isEqualTo(1);
    assertThat(answer.text()).contains("no network", "none was found");
  }

  private Answer search(String chromium) throws Exception {
    ProcessBuilder builder = new ProcessBuilder("/bin/sh", SCRIPT.toString());
    builder.environment().put("PATH", programmes.toString());
    builder.environment().put("CHROMIUM", chromium);
    return Answer.of(builder, "");
  }

  private Path programme(String name, String script) throws IOException {
    Path file = Files.writeString(programmes.resolve(name), "#!/bin/sh\n" + script + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
    return file;
  }
}
