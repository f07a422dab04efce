package org.dhruva.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A module of the build. What is under {@code platform/} and {@code services/} has the package of
 * its folder's name.
 *
 * @param path such as {@code services/people}
 */
record ReactorModule(Path root, String path) {

  private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");

  /** All that the root's build file lists. */
  static List<ReactorModule> below(Path root) {
    try {
      return MODULE
          .matcher(Files.readString(root.resolve("pom.xml")))
          .results()
          .map(MatchResult::group)
          .map(tag -> MODULE.matcher(tag).replaceFirst("$1"))
          .map(path -> new ReactorModule(root, path))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean isIn(String folder) {
    return path.startsWith(folder + "/");
  }

  String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  Optional<Path> mainClasses() {
    return classes("src/main/java", "target/classes");
  }

  Optional<Path> testClasses() {
    return classes("src/test/java", "target/test-classes");
  }

  private Optional<Path> classes(String sources, String target) {
    Path folder = root.resolve(path);
    if (!holdsJava(folder.resolve(sources))) {
      return Optional.empty();
    }
    if (!Files.exists(folder.resolve(target))) {
      throw new IllegalStateException(
          "%s is not compiled: build from the root, with all modules".formatted(path));
    }
    return Optional.of(folder.resolve(target));
  }

  private static boolean holdsJava(Path folder) {
    if (!Files.exists(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.anyMatch(file -> file.toString().endsWith(".java"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
