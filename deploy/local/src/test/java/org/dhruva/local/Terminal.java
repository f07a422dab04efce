package org.dhruva.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.dhruva.infrastructure.JavaCommand;
import org.dhruva.infrastructure.Port;
import org.dhruva.infrastructure.ProcessIdentity;

/** A person at a terminal, who starts the launcher and reads what it prints. */
final class Terminal implements AutoCloseable {

  /** Where an ordinary user may mount. */
  static final List<String> NAMESPACE = List.of("unshare", "--user", "--map-root-user", "--mount");

  private static final Duration ANSWER_TIME_MAX = Duration.ofMinutes(3);

  private final TestRepository repository;
  private final List<Service> services;
  private final Map<String, String> environment = new HashMap<>();
  private final List<Process> started = new ArrayList<>();

  Terminal(TestRepository repository, Service... services) {
    this.repository = repository;
    this.services = List.of(services);
    Stream.concat(
            Stream.of("postgresql", "kafka", "keycloak"), this.services.stream().map(Service::name))
        .forEach(this::moveToFreePort);
  }

  /** A launcher that runs. */
  final class Running {

    private final Process process;
    private final Path output;

    private Running(Process process, Path output) {
      this.process = process;
      this.output = output;
    }

    String text() {
      try {
        return Files.readString(output);
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }

    Running awaitText(String text) {
      await().atMost(ANSWER_TIME_MAX).until(() -> text().contains(text) || !process.isAlive());
      assertThat(text()).contains(text);
      return this;
    }

    /** The parts with everything that watches over them. */
    List<ProcessHandle> descendants() {
      return process.descendants().toList();
    }

    /** As the terminal does for Ctrl-C, or a person with {@code kill}. */
    void signal(String name) throws IOException, InterruptedException {
      new ProcessBuilder("kill", "-s", name, Long.toString(process.pid())).start().waitFor();
    }

    Answer awaitEnd() {
      await().atMost(ANSWER_TIME_MAX).until(() -> !process.isAlive());
      return new Answer(process.exitValue(), text());
    }
  }

  int port(String part) {
    return Integer.parseInt(environment.get(variable(part)));
  }

  void movePort(String part, String to) {
    environment.put(variable(part), to);
  }

  Running start() throws IOException {
    Path output = Files.createTempFile(repository.folder(), "output", ".txt");
    Process process = builder(List.of("run")).redirectOutput(output.toFile()).start();
    started.add(process);
    return new Running(process, output);
  }

  /** Says something to the launcher that takes a moment, and answers its question. */
  Answer say(String input, String... words) throws IOException, InterruptedException {
    return Answer.of(builder(List.of(words)), input);
  }

  /** The same where the data is on a disk of that size: a file system in memory, gone with it. */
  Answer sayOnSmallDisk(String size, String... words) throws IOException, InterruptedException {
    ProcessBuilder builder = builder(List.of(words));
    Path data = Files.createDirectories(repository.home().data());
    String mount = "mount -t tmpfs -o size=%s none '%s' && exec \"$@\"".formatted(size, data);
    List<String> line = new ArrayList<>(NAMESPACE);
    line.addAll(List.of("sh", "-c", mount, "sh"));
    line.addAll(builder.command());
    return Answer.of(builder.command(line), "");
  }

  @Override
  public void close() {
    for (Process process : started) {
      List<ProcessHandle> descendants = process.descendants().toList();
      process.destroy();
      process.onExit().join();
      await()
          .atMost(ANSWER_TIME_MAX)
          .until(() -> descendants.stream().noneMatch(ProcessIdentity::runs));
    }
  }

  private ProcessBuilder builder(List<String> words) {
    List<String> programme = new ArrayList<>(List.of(SmallMain.class.getName()));
    programme.addAll(words);
    ProcessBuilder builder =
        new ProcessBuilder(
                JavaCommand.line(
                    List.of(
                        "-Ddhruva.root=" + repository.folder(),
                        "-D%s=%s"
                            .formatted(
                                SmallMain.SERVICES,
                                String.join(",", services.stream().map(Service::name).toList())),
                        "-cp",
                        System.getProperty("java.class.path")),
                    programme))
            .redirectErrorStream(true);
    builder.environment().putAll(environment);
    return builder;
  }

  private void moveToFreePort(String part) {
    movePort(part, Integer.toString(Port.free().number()));
  }

  private static String variable(String part) {
    return "DHRUVA_PORT_" + part.toUpperCase(Locale.ROOT);
  }
}
