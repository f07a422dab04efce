package org.dhruva.local;

import java.net.URI;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dhruva.infrastructure.Database;
import org.dhruva.infrastructure.Folders;
import org.dhruva.infrastructure.KafkaBroker;
import org.dhruva.infrastructure.KeycloakServer;
import org.dhruva.infrastructure.Port;
import org.dhruva.infrastructure.PostgresServer;
import org.dhruva.infrastructure.Secrets;
import org.dhruva.local.Service.Need;

/** The parts of one stack, put together and told of each other, but not started. */
final class StackParts {

  static final String POSTGRESQL = "postgresql";
  static final String KAFKA = "kafka";
  static final String KEYCLOAK = "keycloak";

  // The partitions of the event stores: one for one, for life.
  private static final int PARTITIONS = 16;

  private final StackOptions options;
  private final Secrets secrets;
  private final Map<String, Port> ports = new LinkedHashMap<>();
  private final Map<String, Service> services;
  private final Map<String, Programme> programmes = new HashMap<>();
  private final Map<String, ServiceInstance> instances = new LinkedHashMap<>();
  private final AtomicInteger instanceNumber = new AtomicInteger(1);
  private final PostgresServer postgres;
  private final KafkaBroker kafka;
  private final KeycloakServer keycloak;

  StackParts(StackOptions options) {
    Folders.requireRoom(options.data(), Folders.USABLE_BYTES_MIN);
    this.options = options;
    this.secrets = Secrets.in(options.data().resolve("secrets.properties"));
    this.services =
        options.services().stream().collect(Collectors.toMap(Service::name, Function.identity()));
    this.postgres =
        new PostgresServer(
            options.home(),
            options.data().resolve(POSTGRESQL),
            options.log(POSTGRESQL),
            port(POSTGRESQL, 54_329),
            secrets.of("postgresql.superuser"));
    this.kafka =
        new KafkaBroker(
            options.home(), options.data().resolve(KAFKA), options.log(KAFKA), port(KAFKA, 9092));
    this.keycloak =
        new KeycloakServer(
            options.home(),
            options.data().resolve(KEYCLOAK),
            options.log(KEYCLOAK),
            port(KEYCLOAK, 8180),
            database(KEYCLOAK),
            secrets);
    options.services().forEach(service -> port(service.name(), service.usualPort()));
    options.services().forEach(this::prepare);
  }

  /** When all ports are known: each service is told of all others. */
  private void prepare(Service service) {
    String name = service.name();
    programmes.put(name, new Programme(options.jar(service), options.programme(service)));
    instances.put(name, instance(service, name, ports.get(name)));
  }

  /** Where each part listens. */
  Map<String, Port> ports() {
    return Collections.unmodifiableMap(ports);
  }

  PostgresServer postgres() {
    return postgres;
  }

  KafkaBroker kafka() {
    return kafka;
  }

  KeycloakServer keycloak() {
    return keycloak;
  }

  ServiceInstance service(String name) {
    return instances.get(known(name).name());
  }

  ServiceInstance secondOf(String name) {
    return instance(
        known(name), "%s-%d".formatted(name, instanceNumber.incrementAndGet()), Port.free());
  }

  /** Of a service or of Keycloak. */
  Database database(String name) {
    return Database.at(
        Port.HOST, ports.get(POSTGRESQL).number(), name, secrets.of("database." + name));
  }

  void createDatabases() {
    if (keycloak.realmChanged()) {
      // All it remembers beside the realm are sessions: people log in again.
      postgres.dropDatabase(KEYCLOAK);
    }
    postgres.database(KEYCLOAK, database(KEYCLOAK).password());
    options.services().stream()
        .filter(service -> service.needs(Need.DATABASE))
        .forEach(service -> postgres.database(service.name(), database(service.name()).password()));
  }

  void createTopics() {
    options.services().stream()
        .filter(service -> service.needs(Need.TOPIC))
        .forEach(service -> kafka.createTopic(service.topic(), PARTITIONS));
  }

  private Service known(String name) {
    Service service = services.get(name);
    if (service == null) {
      throw new IllegalArgumentException("There is no service " + name + " in this stack.");
    }
    return service;
  }

  private Port port(String part, int usual) {
    return ports.computeIfAbsent(part, _ -> options.ports().of(part, usual));
  }

  private ServiceInstance instance(Service service, String name, Port port) {
    return new ServiceInstance(
        options.home(),
        name,
        service.jvmOptions(),
        programmes.get(service.name()),
        environment(service, port),
        options.log(name),
        port);
  }

  private Map<String, String> environment(Service service, Port port) {
    Map<String, URI> addresses = new LinkedHashMap<>();
    services
        .keySet()
        .forEach(name -> addresses.put(name, ServiceInstance.address(ports.get(name))));
    ServiceEnvironment environment =
        new ServiceEnvironment()
            .listeningOn(port)
            .with(kafka)
            .with(keycloak, service.name())
            .with(addresses);
    if (service.needs(Need.DATABASE)) {
      environment.with(database(service.name()));
    }
    if (service.needs(Need.KEY_ENCRYPTION_KEY)) {
      Path folder = options.data().resolve(service.name());
      environment.withKeyEncryptionKey(KeyEncryptionKey.in(folder));
    }
    return environment.variables();
  }
}
