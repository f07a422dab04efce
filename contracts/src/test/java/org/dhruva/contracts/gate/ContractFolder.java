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
    return schemas().resolve(version.service()).resolve(version.name() + JSON);
  }

  Path headersSchema() {
    return schemas().resolve("cloudevents-headers.json");
  }

  Path released() {
    return schemas().resolve("released.txt");
  }

  /** The sample of that label; the first one has none. */
  Path sample(EventVersion version, Optional<String> label) {
    String name = version.name() + label.map(l -> "." + l).orElse("") + JSON;
    return root.resolve("samples").resolve(version.service()).resolve(name);
  }

  /** All committed samples of a version. */
  List<Path> samples(EventVersion version) {
    return jsonBelow(root.resolve("samples").resolve(version.service())).stream()
        .filter(file -> belongsTo(version, file))
        .toList();
  }

  List<Path> allEventSchemas() {
    return jsonBelow(schemas()).stream().filter(file -> !file.equals(headersSchema())).toList();
  }

  List<Path> allSamples() {
    return jsonBelow(root.resolve("samples"));
  }

  Path unsealed() {
    return root.resolve("unsealed.txt");
  }

  Path asyncApi() {
    return root.resolve("asyncapi.yaml");
  }

  /** As it is called in a message, and in a file that lists others. */
  String relative(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  static Optional<byte[]> read(Path file) {
    try {
      return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> lines(Path file) {
    try {
      return Files.exists(file) ? Files.readAllLines(file) : List.of();
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

  private Path schemas() {
    return root.resolve("schemas");
  }

  private static boolean belongsTo(EventVersion version, Path file) {
    // The dot keeps v1 apart from v10.
    return file.getFileName().toString().startsWith(version.name() + ".");
  }

  private static List<Path> jsonBelow(Path folder) {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(JSON)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
