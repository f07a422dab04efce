package org.dhruva.infrastructure;

import java.nio.file.Path;
import java.util.Optional;

/** The folder which holds everything the parts need: what Maven fetched, data, logs. */
public record Home(Path folder) {

  private static final String PROPERTY = "dhruva.home";

  public Home {
    folder = folder.toAbsolutePath().normalize();
  }

  /** The folder Maven names by {@code -Ddhruva.home}, else the repository's. */
  public static Home current() {
    return Optional.ofNullable(System.getProperty(PROPERTY))
        .map(named -> new Home(Path.of(named)))
        .orElseGet(() -> of(Repository.current()));
  }

  public static Home of(Repository repository) {
    return new Home(repository.folder().resolve(".dhruva"));
  }

  public Path parts() {
    return folder.resolve("parts");
  }

  public Path data() {
    return folder.resolve("data");
  }

  public Path logs() {
    return folder.resolve("logs");
  }

  /**
   * Data of test runs: beside the local stack's, on the same disk, so that what tests measure is
   * real.
   */
  Path tests() {
    return folder.resolve("tests");
  }
}
