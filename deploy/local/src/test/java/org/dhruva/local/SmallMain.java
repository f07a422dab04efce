package org.dhruva.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dhruva.infrastructure.Repository;

/** {@link Main} with the services of a test instead of all. */
final class SmallMain {

  /** Names the services, by comma. */
  static final String SERVICES = "small.services";

  private SmallMain() {}

  public static void main(String[] words) {
    List<String> names = Arrays.asList(System.getProperty(SERVICES).split(","));
    Repository repository = Repository.current();
    StackOptions options =
        StackOptions.local(repository, System.getenv())
            .withServices(
                List.of(TestRepository.VISITOR_BOOK, TestRepository.BROKEN).stream()
                    .filter(service -> names.contains(service.name()))
                    .toList())
            .withExampleData(Optional.of(new Journal(repository.folder().resolve("entered"))));
    System.exit(new CommandLine(options, System.in, System.out).run(List.of(words)));
  }

  /** Writes down what it is asked to enter. */
  private record Journal(Path file) implements ExampleData {

    @Override
    public void enterJourneys(RunningSystem system, Consumer<String> news) throws IOException {
      write("journeys", system);
    }

    @Override
    public void enterPopulation(RunningSystem system, int size, Consumer<String> news)
        throws IOException {
      write(String.valueOf(size), system);
    }

    private void write(String what, RunningSystem system) throws IOException {
      String line =
          "%s at %s%n".formatted(what, system.address(TestRepository.VISITOR_BOOK.name()));
      Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
  }
}
