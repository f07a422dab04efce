package org.dhruva.infrastructure;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Keycloak as a child process, on a database of the PostgreSQL beside it: its H2 file would be the
 * one part of the stack that a power cut can break, and one build then serves tests and local
 * stack.
 */
public final class KeycloakServer extends ProcessPart implements Keycloak {

  private static final String NAME = "Keycloak";

  private static final List<String> JVM_OPTIONS =
      List.of(
          "-Xms64m",
          "-Xmx512m",
          "-XX:+UseSerialGC",
          // Ready a quarter sooner, and few people log in to a local stack.
          "-XX:TieredStopAtLevel=1",
          "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
          "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
              + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
          "--add-opens=java.base/java.util=ALL-UNNAMED",
          "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
          "--add-opens=java.base/java.security=ALL-UNNAMED",
          "--add-opens=java.base/java.lang=ALL-UNNAMED",
          "--enable-native-access=ALL-UNNAMED",
          "-Duser.language=en",
          "--sun-misc-unsafe-memory-access=allow");
  // What Keycloak decides when it is built, which takes a while: so it is built once.
  private static final List<String> BUILD_OPTIONS =
      List.of("--db=postgres", "--health-enabled=true", "--http-management-health-enabled=false");
  private static final int DATABASE_CONNECTIONS_MAX = 10;
  private static final Duration BUILD_TIME_MAX = Duration.ofMinutes(5);
  // Long, for others may want the same processors.
  private static final Duration START_TIME_MAX = Duration.ofMinutes(5);
  private static final String ADMIN = "admin";

  private final Path data;
  private final Path log;
  private final Database database;
  private final Secrets secrets;
  private final KeycloakApi api;

  /**
   * @param data where its home folder is; what it remembers is in the database
   */
  public KeycloakServer(
      Home home, Path data, Path log, Port port, Database database, Secrets secrets) {
    super(home, NAME, port, START_TIME_MAX);
    this.data = data;
    this.log = log;
    this.database = database;
    this.secrets = secrets;
    this.api = new KeycloakApi(URI.create("http://localhost:" + port.number()));
  }

  @Override
  protected Command command() {
    Folders.requireRoom(data.getParent(), Folders.USABLE_BYTES_MIN);
    return serverCommand(distribution());
  }

  @Override
  protected boolean ready() throws IOException, InterruptedException {
    return api.ready(Realm.NAME);
  }

  @Override
  public String issuer() {
    return api.issuer(Realm.NAME);
  }

  @Override
  public String tokenEndpoint() {
    return api.tokenEndpoint(Realm.NAME);
  }

  @Override
  public List<Person> people() {
    return Realm.people();
  }

  @Override
  public String clientSecret(String client) {
    return Realm.clientSecret(secrets, client);
  }

  @Override
  public String accessToken(String user) {
    return api.passwordToken(Realm.NAME, "dhruva-cli", user, user);
  }

  @Override
  public String serviceToken(String client) {
    return api.clientToken(Realm.NAME, client, clientSecret(client));
  }

  @Override
  public void importRealm(String json) {
    api.createRealm(api.passwordToken("master", "admin-cli", ADMIN, adminPassword()), json);
  }

  /**
   * Whether the last start was with another realm, which Keycloak would keep: it never imports one
   * that is there.
   */
  public boolean realmChanged() {
    Path last = imports().resolve(Realm.FILE);
    try {
      return Files.exists(last) && !Files.readString(last).equals(Realm.json());
    } catch (IOException e) {
      throw new InfrastructureFailure("%s cannot be read: %s".formatted(last, e), e);
    }
  }

  private Path imports() {
    return data.resolve("data").resolve("import");
  }

  private String adminPassword() {
    return secrets.of("keycloak.admin");
  }

  private Path distribution() {
    String version = Parts.keycloakVersion();
    String name = "keycloak-" + version;
    Path folder = home().parts().resolve(name);
    Path archive = Parts.keycloakArchive(home());
    Preparation.replaceable(
        folder,
        version + " " + String.join(" ", BUILD_OPTIONS),
        into -> {
          Archive.requireWhole(archive);
          Archive.unpackGz(archive, into);
          List<String> programme = new ArrayList<>(List.of("build"));
          programme.addAll(BUILD_OPTIONS);
          List<String> line = java(into.resolve(name), programme);
          Command build = Command.of(NAME + " (build)", line, into.resolve("build.log"));
          GuardedProcess.run(home(), build, BUILD_TIME_MAX);
        });
    return folder.resolve(name);
  }

  private Command serverCommand(Path distribution) {
    Map<String, String> environment = new HashMap<>(Realm.environment(secrets));
    environment.put("KC_DB_URL", database.jdbcUrl());
    environment.put("KC_DB_USERNAME", database.user());
    environment.put("KC_DB_PASSWORD", database.password());
    environment.put("KC_DB_POOL_MAX_SIZE", Integer.toString(DATABASE_CONNECTIONS_MAX));
    // A connection the database has closed is replaced before somebody's login fails on it.
    environment.put("QUARKUS_DATASOURCE_JDBC_VALIDATE_ON_BORROW", "true");
    environment.put("KC_CACHE", "local");
    environment.put("KC_HTTP_ENABLED", "true");
    environment.put("KC_HTTP_HOST", Port.HOST);
    environment.put("KC_HTTP_PORT", Integer.toString(ownPort().number()));
    // Fixed, so that a token's issuer is the same whoever asked for it by whatever address.
    environment.put("KC_HOSTNAME", api.address().toString());
    environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN);
    environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", adminPassword());
    List<String> line =
        java(homeFolder(distribution), List.of("start", "--optimized", "--import-realm"));
    return Command.of(NAME, line, log).withEnvironment(environment);
  }

  /**
   * Keycloak reads the realm from a folder below its home. The home of this server is its own and
   * links to the distribution, which it shares with every other one on this machine.
   */
  private Path homeFolder(Path distribution) {
    try {
      Files.createDirectories(imports());
      Files.writeString(imports().resolve(Realm.FILE), Realm.json());
      for (String shared : List.of("bin", "conf", "lib", "providers", "themes", "version.txt")) {
        Path link = data.resolve(shared);
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, distribution.resolve(shared));
      }
      return data;
    } catch (IOException e) {
      throw new InfrastructureFailure("%s cannot be written: %s".formatted(data, e), e);
    }
  }

  private static List<String> java(Path homeFolder, List<String> arguments) {
    List<String> options = new ArrayList<>(JVM_OPTIONS);
    options.add("-Dkc.home.dir=" + homeFolder);
    options.add("-Djboss.server.config.dir=" + homeFolder.resolve("conf"));
    options.add("-cp");
    options.add(homeFolder.resolve("lib").resolve("quarkus-run.jar").toString());
    List<String> programme = new ArrayList<>();
    programme.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
    programme.addAll(arguments);
    return JavaCommand.line(options, programme);
  }
}
