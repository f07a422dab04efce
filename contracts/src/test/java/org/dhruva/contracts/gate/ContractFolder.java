package org.dhruva.contracts.gate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The committed files, by what they are. */
record ContractFolder(Path root) {

  private static final String JSON = ".json";

  Path schema(EventVersion version) {
    return root.resolve("schemas").resolve(version.service()).resolve(version.name() + JSON);
  }

  List<Path> allSchemas() {
    return filesBelow(root.resolve("schemas"));
  }

  Path headersSchema() {
    return root.resolve("cloudevents-headers.json");
  }

  Path asyncApi() {
    return root.resolve("asyncapi.yaml");
  }

  Path released() {
    return root.resolve("released.txt");
  }

  Path unsealed() {
    return root.resolve("unsealed.txt");
  }

  /** The sample of that label; the first one has none. */
  Path sample(EventVersion version, String label) {
    return samples().resolve(version.service()).resolve(version.name() + label + JSON);
  }

  /** All committed samples of a version. */
  List<Path> samples(EventVersion version) {
    // The dot keeps v1 apart from v10.
    return allSamples().stream()
        .filter(file -> file.getFileName().toString().startsWith(version.name() + "."))
        .toList();
  }

  List<Path> allSamples() {
    return filesBelow(samples());
  }

  private Path samples() {
    return root.resolve("samples");
  }

  /** As it is called in a message, and in a file that lists others. */
  String relative(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  static Optional<String> read(Path file) {
    try {
      return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> filesBelow(Path folder) {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
