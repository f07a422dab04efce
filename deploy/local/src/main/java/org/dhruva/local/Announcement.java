package org.dhruva.local;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.dhruva.infrastructure.Home;
import org.dhruva.infrastructure.InfrastructureFailure;
import org.dhruva.infrastructure.ProcessIdentity;

/**
 * What a launcher lets other processes know: who it is, and once the system is ready, where.
 *
 * @param tokens where people get their tokens; empty as long as the system is not ready
 * @param services the address of each by its name
 */
record Announcement(ProcessIdentity launcher, Optional<URI> tokens, Map<String, URI> services) {

  private static final String LAUNCHER = "launcher";
  private static final String TOKENS = "tokens";
  private static final String SERVICE = "service.";

  Announcement {
    services = Map.copyOf(services);
  }

  static Announcement starting() {
    return new Announcement(
        ProcessIdentity.of(ProcessHandle.current()), Optional.empty(), Map.of());
  }

  static Announcement ready(Stack stack) {
    return new Announcement(
        ProcessIdentity.of(ProcessHandle.current()),
        Optional.of(stack.tokenEndpoint()),
        stack.options().services().stream()
            .map(Service::name)
            .collect(Collectors.toMap(name -> name, stack::address)));
  }

  /** The last one made, by a launcher that may have ended since. */
  static Optional<Announcement> read(Home home) {
    Path file = file(home);
    if (Files.notExists(file)) {
      return Optional.empty();
    }
    Properties properties = new Properties();
    try (Reader in = Files.newBufferedReader(file)) {
      properties.load(in);
    } catch (IOException e) {
      throw new InfrastructureFailure("%s cannot be read: %s".formatted(file, e), e);
    }
    return ProcessIdentity.parse(properties.getProperty(LAUNCHER, ""))
        .map(
            launcher ->
                new Announcement(
                    launcher,
                    Optional.ofNullable(properties.getProperty(TOKENS)).map(URI::create),
                    services(properties)));
  }

  void write(Home home) {
    Properties properties = new Properties();
    properties.setProperty(LAUNCHER, launcher.toString());
    tokens.ifPresent(address -> properties.setProperty(TOKENS, address.toString()));
    services.forEach((name, address) -> properties.setProperty(SERVICE + name, address.toString()));
    Path file = file(home);
    try {
      Path partial = Files.createTempFile(home.folder(), "running", ".partial");
      try (Writer out = Files.newBufferedWriter(partial)) {
        properties.store(out, "Written by the launcher for 'make stop' and 'make demo'.");
      }
      Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new InfrastructureFailure("%s cannot be written: %s".formatted(file, e), e);
    }
  }

  /** The system, once it is ready. */
  Optional<RunningSystem> system() {
    return tokens.map(endpoint -> new Announced(endpoint, services));
  }

  private record Announced(URI tokenEndpoint, Map<String, URI> services) implements RunningSystem {
    @Override
    public URI address(String service) {
      return Optional.ofNullable(services.get(service))
          .orElseThrow(
              () -> new InfrastructureFailure("There is no service %s there.".formatted(service)));
    }
  }

  private static Map<String, URI> services(Properties properties) {
    return properties.stringPropertyNames().stream()
        .filter(name -> name.startsWith(SERVICE))
        .collect(
            Collectors.toMap(
                name -> name.substring(SERVICE.length()),
                name -> URI.create(properties.getProperty(name))));
  }

  private static Path file(Home home) {
    return home.folder().resolve("running.properties");
  }
}
