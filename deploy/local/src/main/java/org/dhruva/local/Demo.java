package org.dhruva.local;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import org.dhruva.infrastructure.InfrastructureFailure;

/** Enters the example data into the system that another terminal runs. */
final class Demo {

  private final StackOptions options;
  private final PrintStream out;

  Demo(StackOptions options, PrintStream out) {
    this.options = options;
    this.out = out;
  }

  /**
   * @param words the size of the invented population, or nothing for the usual one
   */
  void load(List<String> words) throws InterruptedException {
    int population = words.isEmpty() ? ExampleData.POPULATION_USUAL : population(words.getFirst());
    ExampleData data =
        options
            .exampleData()
            .orElseThrow(
                () ->
                    new InfrastructureFailure("The example data is not there: run 'make build'."));
    try {
      RunningSystem system = running();
      data.enterJourneys(system, out::println);
      data.enterPopulation(system, population, out::println);
    } catch (IOException e) {
      throw new InfrastructureFailure("The example data cannot be loaded: " + e.getMessage(), e);
    }
  }

  private RunningSystem running() {
    if (!RunLock.held(options.home())) {
      throw new InfrastructureFailure("Dhruva does not run: start it with 'make run' first.");
    }
    return Announcement.read(options.home())
        .flatMap(Announcement::system)
        .orElseThrow(
            () ->
                new InfrastructureFailure("Dhruva is still starting: ask again when it is ready."));
  }

  private static int population(String word) {
    if (word.matches("\\d{1,7}")) {
      int population = Integer.parseInt(word);
      if (population <= ExampleData.POPULATION_MAX) {
        return population;
      }
    }
    throw new InfrastructureFailure(
        "SIZE=%s is no size: give the number of invented survivors, 0 to %d."
            .formatted(word, ExampleData.POPULATION_MAX));
  }
}
