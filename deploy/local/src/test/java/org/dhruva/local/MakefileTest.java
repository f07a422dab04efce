package org.dhruva.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dhruva.infrastructure.Repository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Makefile, in a project of two files, with a Maven that only says what it was asked. */
class MakefileTest {

  @TempDir Path project;
  private Path source;

  @BeforeEach
  void makeProject() throws IOException {
    Files.copy(Repository.current().folder().resolve("Makefile"), project.resolve("Makefile"));
    Files.writeString(project.resolve("pom.xml"), "<project/>");
    for (String folder : List.of("contracts", "platform", "services", "deploy")) {
      Files.createDirectories(project.resolve(folder));
    }
    source = Files.writeString(project.resolve("platform").resolve("Kernel.java"), "");
    Path maven = Files.writeString(project.resolve("mvn"), "#!/bin/sh\necho asked: \"$@\"\n");
    assertThat(maven.toFile().setExecutable(true)).isTrue();
  }

  @Test
  void help_lists_every_target() throws Exception {
    assertThat(make("help").text())
        .contains(
            "make help ",
            "make build ",
            "make test ",
            "make run ",
            "make stop ",
            "make demo ",
            "make clean-data ",
            "make bench ",
            "make format ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"build", "test", "run", "stop", "demo", "clean-data", "bench", "format"})
  void without_a_jdk_each_target_says_what_to_install(String target) throws Exception {
    Answer answer = make(target, "JDK=");
    assertThat(answer.exitCode()).isNotZero();
    assertThat(answer.text())
        .startsWith("No JDK 25 found. Install one and set JAVA_HOME to its folder.\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"build", "test"})
  void a_full_disk_is_said_before_maven_meets_it(String target) throws Exception {
    Answer answer = make(target, "ROOM_MB_MIN=999999999");
    assertThat(answer.exitCode()).isNotZero();
    assertThat(answer.text())
        .containsPattern("The disk is full: \\d+ MB are free here and a build needs 999999999 MB.")
        .doesNotContain("asked:");
  }

  @Test
  void what_has_been_built_is_built_again_only_after_a_change() throws Exception {
    String build = "asked: -q package -DskipTests";
    assertThat(make(".built").text()).contains(build);
    assertThat(make(".built").text()).doesNotContain(build);

    FileTime later = FileTime.from(Instant.now().plusSeconds(60));
    Files.setLastModifiedTime(source, later);
    assertThat(make(".built").text()).contains(build);
    Files.setLastModifiedTime(source, FileTime.from(Instant.EPOCH));
    assertThat(make(".built").text()).doesNotContain(build);

    Files.delete(source);
    Files.setLastModifiedTime(source.getParent(), later);
    assertThat(make(".built").text()).contains(build);
  }

  @Test
  void a_build_that_failed_is_tried_again() throws Exception {
    Path maven = project.resolve("mvn");
    String script = Files.readString(maven);
    Files.writeString(maven, script + "exit 1\n");
    assertThat(make(".built").exitCode()).isNotZero();
    assertThat(make(".built").text()).contains("asked: -q package");
  }

  @Test
  void the_tests_do_not_start_without_a_browser() throws Exception {
    Path search = project.resolve("deploy").resolve("local").resolve("chromium.sh");
    Files.createDirectories(search.getParent());
    Files.writeString(search, "#!/bin/sh\necho none found >&2\nexit 1\n");
    assertThat(search.toFile().setExecutable(true)).isTrue();
    Answer without = make("test");
    assertThat(without.exitCode()).isNotZero();
    assertThat(without.text()).contains("none found").doesNotContain("asked:");

    Files.writeString(search, "#!/bin/sh\necho /some/chromium\n");
    Files.writeString(project.resolve("mvn"), "#!/bin/sh\necho asked: \"$@\" with $CHROMIUM\n");
    assertThat(make("test").text()).contains("asked: verify with /some/chromium");
  }

  private Answer make(String... words) throws Exception {
    List<String> line = new ArrayList<>(List.of("make"));
    line.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(line).directory(project.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().merge("PATH", "", (path, _) -> project + ":" + path);
    // Of the make that runs the tests: they would be its options, not ours.
    builder
        .environment()
        .keySet()
        .removeIf(name -> name.startsWith("MAKE") || name.equals("MFLAGS"));
    return Answer.of(builder, "");
  }
}
