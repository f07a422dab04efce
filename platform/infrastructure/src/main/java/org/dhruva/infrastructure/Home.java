package org.dhruva.infrastructure;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder which holds everything the parts need: what Maven fetched, data, logs. */
public record Home(Path folder) {

  private static final String PROPERTY = "dhruva.home";

  public Home {
    folder = folder.toAbsolutePath().normalize();
  }

  /**
   * The folder Maven and the launcher name by {@code -Ddhruva.home}; an IDE names none and gets the
   * repository's.
   */
  public static Home current() {
    String named = System.getProperty(PROPERTY);
    if (named != null) {
      return new Home(Path.of(named));
    }
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.isDirectory(at.resolve(".mvn"))) {
        return new Home(at.resolve(".dhruva"));
      }
    }
    throw new InfrastructureFailure(
        "The folder of PostgreSQL, Kafka and Keycloak is unknown: set -D"
            + PROPERTY
            + "=<folder>.");
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
