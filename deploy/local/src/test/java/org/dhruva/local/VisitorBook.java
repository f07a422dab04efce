package org.dhruva.local;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;

/**
 * A service as small as one can be. It knows only what its environment tells, and uses all of it:
 * each start is a row in its database, and it answers how many there are.
 */
final class VisitorBook {

  private static final int OK = 200;

  private VisitorBook() {}

  public static void main(String[] arguments) throws Exception {
    Map<String, String> told = System.getenv();
    try (Connection database = database(told);
        Statement statement = database.createStatement()) {
      statement.execute("create table if not exists visit (id int generated always as identity)");
      statement.execute("insert into visit default values");
    }
    HttpServer server =
        HttpServer.create(
            new InetSocketAddress(
                told.get("QUARKUS_HTTP_HOST"), Integer.parseInt(told.get("QUARKUS_HTTP_PORT"))),
            0);
    server.createContext("/q/health/ready", exchange -> answer(exchange, "UP"));
    server.createContext("/visits", exchange -> answer(exchange, visits(told)));
    server.createContext("/partitions", exchange -> answer(exchange, partitions(told)));
    server.createContext("/token", exchange -> answer(exchange, token(told)));
    server.start();
  }

  private static Connection database(Map<String, String> told) throws SQLException {
    return DriverManager.getConnection(
        told.get("QUARKUS_DATASOURCE_JDBC_URL"),
        told.get("QUARKUS_DATASOURCE_USERNAME"),
        told.get("QUARKUS_DATASOURCE_PASSWORD"));
  }

  private static String visits(Map<String, String> told) {
    try (Connection database = database(told);
        Statement statement = database.createStatement();
        ResultSet result = statement.executeQuery("select count(*) from visit")) {
      result.next();
      return result.getString(1);
    } catch (SQLException e) {
      return e.toString();
    }
  }

  private static String partitions(Map<String, String> told) {
    String topic = "dhruva.shelter";
    Map<String, Object> client = Map.of("bootstrap.servers", told.get("KAFKA_BOOTSTRAP_SERVERS"));
    try (Admin admin = Admin.create(client)) {
      int partitions =
          admin.describeTopics(List.of(topic)).allTopicNames().get().get(topic).partitions().size();
      return Integer.toString(partitions);
    } catch (Exception e) {
      return e.toString();
    }
  }

  /** Asks for a token as the client its environment names. */
  private static String token(Map<String, String> told) {
    String form =
        "grant_type=client_credentials&client_id=%s&client_secret=%s"
            .formatted(
                told.get("QUARKUS_OIDC_CLIENT_ID"), told.get("QUARKUS_OIDC_CREDENTIALS_SECRET"));
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create(
                    told.get("QUARKUS_OIDC_AUTH_SERVER_URL") + "/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build();
    try (HttpClient http = HttpClient.newHttpClient()) {
      return Integer.toString(http.send(request, BodyHandlers.discarding()).statusCode());
    } catch (IOException | InterruptedException e) {
      return e.toString();
    }
  }

  private static void answer(HttpExchange exchange, String text) throws IOException {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(OK, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
