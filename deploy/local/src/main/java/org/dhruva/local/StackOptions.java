package org.dhruva.local;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.dhruva.infrastructure.Home;
import org.dhruva.infrastructure.Repository;

/**
 * What a stack is made of and where.
 *
 * @param home where PostgreSQL, Kafka and Keycloak are
 * @param repository where {@code services/<name>/target} hold what was built
 * @param data everything that lasts: databases, topics, secrets; its own folder
 * @param exampleData loaded when the stack is started for the first time
 */
public record StackOptions(
    Home home,
    Repository repository,
    Path data,
    Path logs,
    Ports ports,
    List<Service> services,
    Optional<ExampleData> exampleData,
    Consumer<Progress> listener) {

  public StackOptions {
    data = data.toAbsolutePath().normalize();
    logs = logs.toAbsolutePath().normalize();
    services = List.copyOf(services);
  }

  /** The stack of {@code make run}: usual ports, and data that is there again next time. */
  public static StackOptions local(Repository repository, Map<String, String> environment) {
    Home home = Home.of(repository);
    return new StackOptions(
        home,
        repository,
        home.data(),
        home.logs(),
        Ports.usual(environment),
        Service.all(),
        Optional.empty(),
        _ -> {});
  }

  /** A stack for tests: free ports, data and logs below the given folder, no example data. */
  public static StackOptions temporary(Path folder) {
    return new StackOptions(
        Home.current(),
        Repository.current(),
        folder.resolve("data"),
        folder.resolve("logs"),
        Ports.free(),
        Service.all(),
        Optional.empty(),
        _ -> {});
  }

  public StackOptions withRepository(Repository repository) {
    return new StackOptions(home, repository, data, logs, ports, services, exampleData, listener);
  }

  public StackOptions withServices(List<Service> services) {
    return new StackOptions(home, repository, data, logs, ports, services, exampleData, listener);
  }

  public StackOptions withExampleData(Optional<ExampleData> exampleData) {
    return new StackOptions(home, repository, data, logs, ports, services, exampleData, listener);
  }

  public StackOptions withListener(Consumer<Progress> listener) {
    return new StackOptions(home, repository, data, logs, ports, services, exampleData, listener);
  }

  Path jar(Service service) {
    return repository
        .folder()
        .resolve(Path.of("services", service.name(), "target", "quarkus-app", "quarkus-run.jar"));
  }

  /** Where the jars of a service are kept while it runs. */
  Path programme(Service service) {
    return data.resolveSibling("programmes").resolve(service.name());
  }

  Path log(String part) {
    return logs.resolve(part + ".log");
  }
}
