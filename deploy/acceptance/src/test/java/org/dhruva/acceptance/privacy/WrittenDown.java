package org.dhruva.acceptance.privacy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.dhruva.infrastructure.Postgres;
import org.dhruva.local.Stack;
import org.dhruva.testing.TopicReader;

/** All that the system keeps or tells: every database, every topic, every log. */
final class WrittenDown {

  private static final String DATABASES = "select datname from pg_database where datallowconn";

  /** Every table of every schema, the server's own as well: it remembers values to plan with. */
  private static final String TABLES =
      "select format('%I.%I', n.nspname, c.relname) from pg_class c"
          + " join pg_namespace n on n.oid = c.relnamespace"
          + " where c.relkind in ('r', 'm') and c.relpersistence <> 't'";

  private final Stack stack;

  WrittenDown(Stack stack) {
    this.stack = stack;
  }

  /** The databases, topics and logs that hold it. */
  Set<String> where(Canary canary) throws Exception {
    Set<String> places = new TreeSet<>();
    inDatabases(canary, places);
    inTopics(canary, places);
    inLogs(canary, places);
    return places;
  }

  private void inDatabases(Canary canary, Set<String> places) throws SQLException {
    List<String> databases;
    try (Connection server = connected("postgres")) {
      databases = texts(server, DATABASES);
    }
    for (String database : databases) {
      try (Connection connection = connected(database)) {
        for (String table : texts(connection, TABLES)) {
          // A row as text writes bytes in hexadecimal digits.
          if (texts(connection, "select t::text from %s t".formatted(table)).stream()
              .anyMatch(canary::isIn)) {
            places.add("database " + database);
          }
        }
      }
    }
  }

  private Connection connected(String database) throws SQLException {
    Postgres postgres = stack.postgres();
    return DriverManager.getConnection(
        "jdbc:postgresql://%s:%d/%s".formatted(postgres.host(), postgres.port(), database),
        postgres.user(),
        postgres.password());
  }

  private static List<String> texts(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      List<String> texts = new ArrayList<>();
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
      return texts;
    }
  }

  private void inTopics(Canary canary, Set<String> places)
      throws ExecutionException, InterruptedException {
    String servers = stack.kafka().bootstrapServers();
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers))) {
      for (String topic : admin.listTopics().names().get()) {
        if (TopicReader.read(servers, topic).stream()
            .flatMap(WrittenDown::parts)
            .anyMatch(part -> canary.isIn(Canary.latin1(part)))) {
          places.add("topic " + topic);
        }
      }
    }
  }

  /** Key, value, and each header by its name. */
  private static Stream<byte[]> parts(ConsumerRecord<byte[], byte[]> message) {
    return Stream.concat(
        Stream.of(message.key(), message.value()),
        Arrays.stream(message.headers().toArray()).flatMap(WrittenDown::parts));
  }

  private static Stream<byte[]> parts(Header header) {
    return Stream.of(header.key().getBytes(StandardCharsets.UTF_8), header.value());
  }

  private void inLogs(Canary canary, Set<String> places) throws IOException {
    try (Stream<Path> files = Files.walk(stack.options().logs())) {
      for (Path log : files.filter(Files::isRegularFile).toList()) {
        if (canary.isIn(Canary.latin1(Files.readAllBytes(log)))) {
          places.add("log " + log.getFileName());
        }
      }
    }
  }
}
