package org.dhruva.infrastructure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * PostgreSQL as a child process. Durable as in production: what it confirmed survives a power cut.
 */
public final class PostgresServer extends ProcessPart implements Postgres {

  private static final String NAME = "PostgreSQL";
  private static final String SUPERUSER = "dhruva";
  private static final String MAINTENANCE = "postgres";

  private static final String SHARED_BUFFERS = "256MB";
  private static final int CONNECTIONS_MAX = 300;
  private static final Duration INITDB_TIME_MAX = Duration.ofMinutes(2);
  // Long, for after a crash it first replays its log.
  private static final Duration START_TIME_MAX = Duration.ofMinutes(2);
  private static final String FAST_SHUTDOWN = "INT";

  private final Path data;
  private final Path log;
  private final String password;

  /**
   * @param data where the databases are or will be
   * @param password the superuser's; the one it was first started with
   */
  public PostgresServer(Home home, Path data, Path log, Port port, String password) {
    super(home, NAME, port, START_TIME_MAX);
    this.data = data;
    this.log = log;
    this.password = password;
  }

  @Override
  protected Command command() {
    Folders.requireRoom(data.getParent(), Folders.USABLE_BYTES_MIN);
    Path binaries = binaries();
    Preparation.kept(data, folder -> initialise(binaries, folder));
    return serverCommand(binaries);
  }

  @Override
  protected boolean ready() throws SQLException {
    try (Connection connection = connect()) {
      return connection.isValid(1);
    }
  }

  @Override
  public String host() {
    return Port.HOST;
  }

  @Override
  public int port() {
    return ownPort().number();
  }

  @Override
  public String user() {
    return SUPERUSER;
  }

  @Override
  public String password() {
    return password;
  }

  @Override
  public Database createDatabase(String name) {
    Database database = Database.at(host(), port(), name, Secrets.random());
    asSuperuser(connection -> create(connection, database));
    return database;
  }

  @Override
  public Database database(String name, String ownerPassword) {
    Database database = Database.at(host(), port(), name, ownerPassword);
    asSuperuser(
        connection -> {
          if (!exists(connection, name)) {
            create(connection, database);
          }
        });
    return database;
  }

  @Override
  public void dropDatabase(String name) {
    asSuperuser(
        connection -> {
          execute(connection, "drop database if exists %I with (force)", name);
          execute(connection, "drop role if exists %I", name);
        });
  }

  private void create(Connection connection, Database database) throws SQLException {
    String name = database.user();
    // The role may be left from a creation that was interrupted before its database was there.
    execute(connection, "drop role if exists %I", name);
    execute(connection, "create role %I login password %L", name, database.password());
    execute(connection, "create database %I owner %I", name, name);
    execute(connection, "revoke all on database %I from public", name);
  }

  private static boolean exists(Connection connection, String name) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement("select 1 from pg_database where datname = ?")) {
      query.setString(1, name);
      return query.executeQuery().next();
    }
  }

  /** Lets PostgreSQL quote names and passwords: DDL takes no parameters. */
  private static void execute(Connection connection, String template, String... values)
      throws SQLException {
    String sql;
    try (PreparedStatement format =
        connection.prepareStatement("select format(?, variadic ?::text[])")) {
      format.setString(1, template);
      format.setArray(2, connection.createArrayOf("text", values));
      ResultSet result = format.executeQuery();
      result.next();
      sql = result.getString(1);
    }
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.execute();
    }
  }

  @FunctionalInterface
  private interface Statements {
    void on(Connection connection) throws SQLException;
  }

  private void asSuperuser(Statements statements) {
    try (Connection connection = connect()) {
      statements.on(connection);
    } catch (SQLException e) {
      throw new InfrastructureFailure(NAME + " refused: " + e.getMessage(), e);
    }
  }

  private Connection connect() throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("user", SUPERUSER);
    properties.setProperty("password", password);
    return DriverManager.getConnection(
        "jdbc:postgresql://%s:%d/%s".formatted(host(), port(), MAINTENANCE), properties);
  }

  private Path binaries() {
    String version = Parts.postgresVersion() + " " + Parts.postgresPlatform();
    Path folder = home().parts().resolve("postgresql-" + version.replace(' ', '-'));
    Path archive = Parts.postgresArchive(home());
    Preparation.replaceable(
        folder,
        version,
        into -> {
          Archive.requireWhole(archive);
          Archive.unpackXzInJar(archive, into);
        });
    return folder.resolve("bin");
  }

  private void initialise(Path binaries, Path folder) throws IOException {
    Path passwordFile =
        Files.createTempFile(
            "dhruva",
            ".password",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try {
      Files.writeString(passwordFile, password);
      // initdb wants an empty folder of its own; the marker of the preparation is beside it.
      List<String> line =
          OrdinaryUser.line(
              List.of(
                  binaries.resolve("initdb").toString(),
                  "--pgdata=" + cluster(folder),
                  "--username=" + SUPERUSER,
                  "--pwfile=" + passwordFile,
                  "--auth=scram-sha-256",
                  "--encoding=UTF8",
                  // The same order of words on every machine, whatever its language.
                  "--locale-provider=builtin",
                  "--builtin-locale=C.UTF-8",
                  "--locale=C"));
      GuardedProcess.run(home(), Command.of(NAME + " (initdb)", line, log), INITDB_TIME_MAX);
    } finally {
      Files.delete(passwordFile);
    }
  }

  private Command serverCommand(Path binaries) {
    List<String> line = new ArrayList<>();
    line.add(binaries.resolve("postgres").toString());
    line.add("-D");
    line.add(cluster(data).toString());
    for (String setting :
        List.of(
            "listen_addresses=" + Port.HOST,
            "port=" + ownPort().number(),
            // TCP only: the path of a socket file may be no longer than about a hundred bytes.
            "unix_socket_directories=",
            "shared_buffers=" + SHARED_BUFFERS,
            "max_connections=" + CONNECTIONS_MAX,
            "timezone=UTC",
            "log_timezone=UTC")) {
      line.add("-c");
      line.add(setting);
    }
    return Command.of(NAME, OrdinaryUser.line(line), log).withStopSignal(FAST_SHUTDOWN);
  }

  private static Path cluster(Path folder) {
    return folder.resolve("cluster");
  }
}
