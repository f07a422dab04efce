package org.dhruva.infrastructure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** The few questions we put to Keycloak over HTTP. */
final class KeycloakApi {

  private static final Duration ANSWER_TIME_MAX = Duration.ofSeconds(30);
  private static final int OK = 200;
  private static final int CREATED = 201;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final URI address;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  KeycloakApi(URI address) {
    this.address = address;
  }

  URI address() {
    return address;
  }

  String issuer(String realm) {
    return address + "/realms/" + realm;
  }

  String tokenEndpoint(String realm) {
    return issuer(realm) + "/protocol/openid-connect/token";
  }

  /** The realm has been imported, and Keycloak is healthy: asked last, for it logs each no. */
  boolean ready(String realm) throws IOException, InterruptedException {
    return get("/realms/" + realm + "/.well-known/openid-configuration") == OK
        && get("/health/ready") == OK;
  }

  String passwordToken(String realm, String client, String user, String password) {
    return token(
        realm,
        Map.of(
            "grant_type", "password", "client_id", client, "username", user, "password", password));
  }

  String clientToken(String realm, String client, String secret) {
    return token(
        realm,
        Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secret));
  }

  void createRealm(String adminToken, String json) {
    send(
        request("/admin/realms")
            .header("Authorization", "Bearer " + adminToken)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json)),
        CREATED);
  }

  private String token(String realm, Map<String, String> form) {
    String body =
        form.entrySet().stream()
            .map(entry -> entry.getKey() + "=" + encoded(entry.getValue()))
            .collect(Collectors.joining("&"));
    return send(
            request("/realms/" + realm + "/protocol/openid-connect/token")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)),
            OK)
        .path("access_token")
        .asText();
  }

  private JsonNode send(HttpRequest.Builder request, int expected) {
    try {
      HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
      if (response.statusCode() != expected) {
        throw new InfrastructureFailure(
            "Keycloak answered %d to %s: %s"
                .formatted(response.statusCode(), response.uri(), response.body()));
      }
      return JSON.readTree(response.body());
    } catch (IOException e) {
      throw new InfrastructureFailure("Keycloak does not answer: " + e, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InfrastructureFailure("Keycloak is no longer waited for.", e);
    }
  }

  private int get(String path) throws IOException, InterruptedException {
    return http.send(request(path).GET().build(), BodyHandlers.discarding()).statusCode();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(address.resolve(path)).timeout(ANSWER_TIME_MAX);
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
