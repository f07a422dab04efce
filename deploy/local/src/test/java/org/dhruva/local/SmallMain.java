package org.dhruva.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
            .withExampleData(
                Optional.of((system, population, news) -> enter(repository, system, population)));
    System.exit(new CommandLine(options, System.in, System.out).run(List.of(words)));
  }

  private static void enter(Repository repository, RunningSystem system, int population)
      throws IOException {
    Path journal = repository.folder().resolve("entered");
    String line =
        "%d at %s%n".formatted(population, system.address(TestRepository.VISITOR_BOOK.name()));
    Files.writeString(journal, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }
}
