package org.dhruva.infrastructure;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A process to run under the guard.
 *
 * @param name what people call it: in messages and on the terminal
 * @param environment all it gets beside the few variables every process needs
 * @param stopSignal the signal which asks it to end, as {@code kill -s} names it
 * @param grace how long it may take to end before it is killed
 */
public record Command(
    String name,
    List<String> line,
    Map<String, String> environment,
    Path log,
    String stopSignal,
    Duration grace) {

  public static final Duration GRACE = Duration.ofSeconds(10);

  public Command {
    line = List.copyOf(line);
    environment = Map.copyOf(environment);
  }

  public static Command of(String name, List<String> line, Path log) {
    return new Command(name, line, Map.of(), log, "TERM", GRACE);
  }

  public Command withEnvironment(Map<String, String> environment) {
    return new Command(name, line, environment, log, stopSignal, grace);
  }

  Command withStopSignal(String signal) {
    return new Command(name, line, environment, log, signal, grace);
  }
}
