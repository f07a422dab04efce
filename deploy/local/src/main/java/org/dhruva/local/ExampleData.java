package org.dhruva.local;

import java.io.IOException;
import java.util.function.Consumer;

/**
 * Journeys of survivors and an invented population, so that there is something to see. The launcher
 * takes the one that its class path names as a service ({@link java.util.ServiceLoader}).
 */
@FunctionalInterface
public interface ExampleData {

  /** Survivors of the invented population unless somebody asks for more or fewer. */
  int POPULATION_USUAL = 2_000;

  int POPULATION_MAX = 1_000_000;

  /**
   * Enters them into a running system. Asked again, it adds only what is not there yet.
   *
   * @param population survivors of the invented population, 0 to {@link #POPULATION_MAX}
   * @param news told in a line what has been done so far
   * @throws IOException a service refused or did not answer; the message says what and where
   */
  void load(RunningSystem system, int population, Consumer<String> news)
      throws IOException, InterruptedException;
}
