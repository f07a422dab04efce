package org.dhruva.infrastructure;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The folder of this project on this machine. */
public record Repository(Path folder) {

  private static final String PROPERTY = "dhruva.root";
  private static final String MARKER = ".mvn";

  public Repository {
    folder = folder.toAbsolutePath().normalize();
  }

  /**
   * The one Maven and {@code make} name by {@code -Ddhruva.root}, else the one around the working
   * folder.
   */
  public static Repository current() {
    return Optional.ofNullable(System.getProperty(PROPERTY))
        .map(Path::of)
        .or(Repository::around)
        .map(Repository::new)
        .orElseThrow(
            () ->
                new InfrastructureFailure(
                    "The folder of the project is unknown: set -D" + PROPERTY + "=<folder>."));
  }

  private static Optional<Path> around() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.isDirectory(at.resolve(MARKER))) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }
}
