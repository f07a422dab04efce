package org.dhruva.local;

import java.io.IOException;
import java.util.function.Consumer;

/**
 * Journeys of survivors and an invented population, so that there is something to see. The launcher
 * takes the one that its class path names as a service ({@link java.util.ServiceLoader}).
 */
public interface ExampleData {

  /** Survivors of the invented population unless somebody asks for more or fewer. */
  int POPULATION_USUAL = 2_000;

  int POPULATION_MAX = 1_000_000;

  /**
   * Enters the journeys into a running system. Asked again, it adds only what is not there yet.
   *
   * @param news told in a line what has been done so far
   * @throws IOException a service refused or did not answer; the message says what and where
   */
  void enterJourneys(RunningSystem system, Consumer<String> news)
      throws IOException, InterruptedException;

  /**
   * Enters the invented population into a system that has the journeys. Asked again, it adds only
   * what is not there yet.
   *
   * @param size how many survivors there are to be, 0 to {@link #POPULATION_MAX}
   * @param news told in a line what has been done so far; by several threads
   * @throws IOException a service refused or did not answer; the message says what and where
   */
  void enterPopulation(RunningSystem system, int size, Consumer<String> news)
      throws IOException, InterruptedException;
}
