package org.dhruva.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.dhruva.infrastructure.Home;

/**
 * What a stack is made of and where.
 *
 * @param home where PostgreSQL, Kafka and Keycloak are
 * @param repository where {@code services/<name>/target} hold what was built
 * @param data everything that lasts: databases, topics, secrets; its own folder
 * @param portsFreeWithin how long to wait for ports that are still taken
 * @param exampleData loaded when the stack is started for the first time
 */
public record StackOptions(
    Home home,
    Path repository,
    Path data,
    Path logs,
    Ports ports,
    Duration portsFreeWithin,
    List<Service> services,
    Optional<ExampleData> exampleData,
    Consumer<Progress> listener) {

  public StackOptions {
    repository = repository.toAbsolutePath().normalize();
    data = data.toAbsolutePath().normalize();
    logs = logs.toAbsolutePath().normalize();
    services = List.copyOf(services);
  }

  /** The stack of {@code make run}: usual ports, and data that is there again next time. */
  public static StackOptions local(Path repository, Map<String, String> environment) {
    Home home = new Home(repository.resolve(".dhruva"));
    return new StackOptions(
        home,
        repository,
        home.data(),
        home.logs(),
        Ports.usual(environment),
        Duration.ZERO,
        Service.all(),
        Optional.empty(),
        _ -> {});
  }

  /** A stack for tests: free ports, data and logs below the given folder, no example data. */
  public static StackOptions temporary(Path repository, Path folder) {
    return new StackOptions(
        Home.current(),
        repository,
        folder.resolve("data"),
        folder.resolve("logs"),
        Ports.free(),
        Duration.ZERO,
        Service.all(),
        Optional.empty(),
        _ -> {});
  }

  public StackOptions withServices(List<Service> services) {
    return new StackOptions(
        home, repository, data, logs, ports, portsFreeWithin, services, exampleData, listener);
  }

  public StackOptions withExampleData(Optional<ExampleData> exampleData) {
    return new StackOptions(
        home, repository, data, logs, ports, portsFreeWithin, services, exampleData, listener);
  }

  public StackOptions withListener(Consumer<Progress> listener) {
    return new StackOptions(
        home, repository, data, logs, ports, portsFreeWithin, services, exampleData, listener);
  }

  public StackOptions withPortsFreeWithin(Duration portsFreeWithin) {
    return new StackOptions(
        home, repository, data, logs, ports, portsFreeWithin, services, exampleData, listener);
  }

  Path jar(Service service) {
    return repository.resolve(
        Path.of("services", service.name(), "target", "quarkus-app", "quarkus-run.jar"));
  }

  Path log(String part) {
    return logs.resolve(part + ".log");
  }
}
