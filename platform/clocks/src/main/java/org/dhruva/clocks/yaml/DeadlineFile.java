package org.dhruva.clocks.yaml;

import org.dhruva.clocks.Deadlines;

/** A YAML file with a list of deadlines. */
public final class DeadlineFile {

  private DeadlineFile() {}

  /**
   * Reads a file from the class path.
   *
   * @param beside a class of the module that holds the file
   * @param path such as {@code /law/deadlines.yaml}
   * @throws InvalidRows if it is missing, or a row is not right
   */
  public static Deadlines onClassPath(Class<?> beside, String path) {
    try {
      return new Deadlines(
          YamlRows.onClassPath(beside, path, "id", DeadlineRow.class, DeadlineRow::deadline));
    } catch (IllegalArgumentException e) {
      throw new InvalidRows("%s: %s".formatted(path, e.getMessage()));
    }
  }
}
