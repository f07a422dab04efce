package org.dhruva.infrastructure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Infrastructure of native processes, with data in a folder of this JVM only. */
final class NativeInfrastructure implements Infrastructure, AutoCloseable {

  private static final Logger LOG = System.getLogger(NativeInfrastructure.class.getName());

  private final Home home;
  private final Path folder;
  private Optional<PostgresServer> postgres = Optional.empty();
  private Optional<KafkaBroker> kafka = Optional.empty();
  private Optional<KeycloakServer> keycloak = Optional.empty();
  private boolean closed;

  NativeInfrastructure(Home home) {
    this.home = home;
    deleteFoldersOfTheDead(home.tests());
    this.folder = home.tests().resolve(ProcessIdentity.of(ProcessHandle.current()).toString());
  }

  @Override
  public synchronized Postgres postgres() {
    if (postgres.isEmpty()) {
      postgres =
          Optional.of(
              started(
                  new PostgresServer(
                      home, data("postgresql"), log("postgresql"), Port.free(), Secrets.random())));
    }
    return postgres.get();
  }

  @Override
  public synchronized Kafka kafka() {
    if (kafka.isEmpty()) {
      kafka = Optional.of(started(new KafkaBroker(home, data("kafka"), log("kafka"), Port.free())));
    }
    return kafka.get();
  }

  @Override
  public synchronized Keycloak keycloak() {
    if (keycloak.isEmpty()) {
      keycloak =
          Optional.of(
              started(
                  new KeycloakServer(
                      home,
                      data("keycloak"),
                      log("keycloak"),
                      Port.free(),
                      postgres().createDatabase("keycloak"),
                      Secrets.inMemory())));
    }
    return keycloak.get();
  }

  Path folder() {
    return folder;
  }

  @Override
  public synchronized void close() {
    closed = true;
    // Together, for a test JVM has little time left once it ends.
    Stream.of(postgres, kafka, keycloak).flatMap(Optional::stream).parallel().forEach(Part::stop);
    Folders.delete(folder);
  }

  private <P extends Part> P started(P part) {
    if (closed) {
      throw new InfrastructureFailure("The infrastructure of this JVM has been closed.");
    }
    part.start();
    return part;
  }

  private Path data(String part) {
    return folder.resolve("data").resolve(part);
  }

  private Path log(String part) {
    return folder.resolve("logs").resolve(part + ".log");
  }

  /** A folder of a JVM that was killed has no other to delete it. */
  private static void deleteFoldersOfTheDead(Path tests) {
    try {
      Files.createDirectories(tests);
      try (Stream<Path> folders = Files.list(tests)) {
        folders.filter(NativeInfrastructure::ownerIsDead).forEach(NativeInfrastructure::tryDelete);
      }
    } catch (IOException e) {
      throw new InfrastructureFailure("%s cannot be used: %s".formatted(tests, e.getMessage()), e);
    }
  }

  private static boolean ownerIsDead(Path folder) {
    return ProcessIdentity.parse(folder.getFileName().toString())
        .flatMap(ProcessIdentity::living)
        .isEmpty();
  }

  /** Its processes may still be on their way down, or another JVM deletes it as well. */
  private static void tryDelete(Path folder) {
    try {
      Folders.delete(folder);
    } catch (UncheckedIOException e) {
      LOG.log(Level.INFO, "{0} is left to the next: {1}", folder, e.getMessage());
    }
  }
}
