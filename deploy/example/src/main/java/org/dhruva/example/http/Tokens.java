package org.dhruva.example.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Tokens of the people of the example realm, whose password is their user name. Each is kept as
 * long as it lasts. Safe for use by several threads.
 */
final class Tokens {

  /** A token that ends sooner than this is not used any more: a request takes its time. */
  private static final Duration LEFT_MIN = Duration.ofSeconds(60);

  private static final String CLIENT = "dhruva-cli";
  private static final int OK = 200;
  private static final ObjectMapper JSON = new ObjectMapper();

  private record Token(String text, Instant until) {}

  private final Connections connections;
  private final URI endpoint;
  private final InstantSource clock;
  private final Map<String, Token> tokens = new HashMap<>();

  Tokens(Connections connections, URI endpoint, InstantSource clock) {
    this.connections = connections;
    this.endpoint = endpoint;
    this.clock = clock;
  }

  synchronized String of(String user) throws IOException, InterruptedException {
    Token kept = tokens.get(user);
    if (kept == null || clock.instant().plus(LEFT_MIN).isAfter(kept.until())) {
      kept = ask(user);
      tokens.put(user, kept);
    }
    return kept.text();
  }

  private Token ask(String user) throws IOException, InterruptedException {
    Map<String, String> form =
        Map.of("grant_type", "password", "client_id", CLIENT, "username", user, "password", user);
    Instant asked = clock.instant();
    HttpResponse<byte[]> response =
        connections.send(
            HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(form))));
    if (response.statusCode() != OK) {
      throw new IOException(
          "Keycloak gives no token for %s: it answered %d at %s."
              .formatted(user, response.statusCode(), endpoint));
    }
    JsonNode token = JSON.readTree(response.body());
    return new Token(
        token.path("access_token").asText(), asked.plusSeconds(token.path("expires_in").asLong()));
  }

  private static String encoded(Map<String, String> form) {
    return form.entrySet().stream()
        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
