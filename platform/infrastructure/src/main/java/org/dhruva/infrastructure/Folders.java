package org.dhruva.infrastructure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Whole folders: copied, linked, deleted, and room on their disk. */
public final class Folders {

  /** Below this a database cannot be trusted to keep its promises for long. */
  public static final long USABLE_BYTES_MIN = 1L << 30;

  private Folders() {}

  public static void delete(Path folder) {
    if (Files.notExists(folder)) {
      return;
    }
    try {
      for (Path path : tree(folder, Comparator.reverseOrder())) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void copy(Path from, Path to) throws IOException {
    make(from, to, Files::copy);
  }

  /** Makes a folder whose files are those of another one, and stay when that is deleted. */
  public static void link(Path from, Path to) throws IOException {
    make(from, to, (file, link) -> Files.createLink(link, file));
  }

  @FunctionalInterface
  private interface Making {
    void file(Path from, Path to) throws IOException;
  }

  private static void make(Path from, Path to, Making making) throws IOException {
    for (Path path : tree(from, Comparator.naturalOrder())) {
      Path target = to.resolve(from.relativize(path).toString());
      if (Files.isDirectory(path)) {
        Files.createDirectories(target);
      } else {
        making.file(path, target);
      }
    }
  }

  /** Creates the folder, and refuses it in one clear sentence when its disk is full. */
  public static void requireRoom(Path folder, long bytesMin) {
    try {
      Files.createDirectories(folder);
      long usable = Files.getFileStore(folder).getUsableSpace();
      if (usable < bytesMin) {
        throw new InfrastructureFailure(
            "The disk of %s is full: %d MB are free and at least %d MB are needed."
                .formatted(folder, usable >> 20, bytesMin >> 20));
      }
    } catch (IOException e) {
      throw new InfrastructureFailure("%s cannot be used: %s".formatted(folder, e.getMessage()), e);
    }
  }

  private static List<Path> tree(Path folder, Comparator<Path> order) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.sorted(order).toList();
    }
  }
}
