package org.dhruva.acceptance.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.dhruva.acceptance.system.InWholeSystem;
import org.dhruva.acceptance.system.WholeSystem;
import org.dhruva.local.Stack;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every endpoint of every service against everybody who could ask. */
@InWholeSystem
@TestInstance(Lifecycle.PER_CLASS)
class AccessMatrixTest {

  private static final List<String> SERVICES =
      List.of(
          "people", "compensation", "legal", "shelter", "livelihoods", "timeline", "statistics");
  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
  private static final Duration ANSWER_MAX = Duration.ofSeconds(30);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final AccessTable table = new AccessTable();
  // HTTP/2 takes the many answers that are not read to their end for an attack, and hangs up.
  private final HttpClient http = HttpClient.newBuilder().version(Version.HTTP_1_1).build();
  private Stack stack;
  private HerCases hers;
  private Tokens tokens;
  private List<Endpoint> described;

  @BeforeAll
  void her_cases_are_there(WholeSystem system) throws Exception {
    stack = system.stack();
    hers = new HerCases(system);
    tokens = new Tokens(stack.keycloak());
    described = SERVICES.stream().flatMap(service -> described(service).stream()).toList();
  }

  @Test
  void every_endpoint_is_in_the_table() {
    assertThat(described).allSatisfy(endpoint -> assertThat(table.ruleOf(endpoint)).isPresent());
    assertThat(described).containsAll(table.endpoints());
  }

  @ParameterizedTest
  @EnumSource(Asker.class)
  void each_is_let_in_as_far_as_the_table_says(Asker asker) {
    switch (asker) {
      case HELPER_WHO_MAY_READ -> hers.letIn("READ");
      case HELPER_WHO_MAY_ACT -> hers.letIn("ACT");
      case HELPER_NO_LONGER_LET_IN -> {
        hers.letIn("ACT");
        hers.takeBack();
      }
      default -> hers.takeBack();
    }
    Optional<String> token = tokens.of(asker);
    SoftAssertions all = new SoftAssertions();
    for (Endpoint endpoint : described) {
      int status = ask(token, endpoint);
      Rule rule = table.ruleOf(endpoint).orElseThrow();
      if (rule == Rule.WHO_KNOWS_THE_ADDRESS) {
        all.assertThat(status).as("%s: %s", asker, endpoint).isEqualTo(404);
      } else if (!asker.isSignedIn()) {
        all.assertThat(status).as("%s: %s", asker, endpoint).isEqualTo(401);
      } else if (rule.letsIn(asker)) {
        all.assertThat(status).as("%s: %s", asker, endpoint).isNotIn(401, 403).isLessThan(500);
      } else {
        all.assertThat(status).as("%s: %s", asker, endpoint).isEqualTo(403);
      }
    }
    all.assertAll();
  }

  /** The aggregates' service has no key to borrow. */
  @Test
  void statistics_is_lent_no_key() throws Exception {
    HttpRequest request =
        request(new Endpoint("people", "POST", "/v1/internal/keys"))
            .header("Authorization", "Bearer " + stack.keycloak().serviceToken("statistics"))
            .build();
    assertThat(http.send(request, BodyHandlers.discarding()).statusCode()).isEqualTo(403);
  }

  private int ask(Optional<String> token, Endpoint endpoint) {
    HttpRequest.Builder request = request(endpoint);
    token.ifPresent(shown -> request.header("Authorization", "Bearer " + shown));
    try {
      HttpResponse<InputStream> answer = http.send(request.build(), BodyHandlers.ofInputStream());
      answer.body().close(); // updates would go on for ever
      return answer.statusCode();
    } catch (IOException e) {
      throw new IllegalStateException("%s does not answer".formatted(endpoint), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private HttpRequest.Builder request(Endpoint endpoint) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address(endpoint))
            .timeout(ANSWER_MAX)
            .header("Content-Type", takes(endpoint))
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .header("If-Match", "\"1\"");
    return endpoint.method().equals("GET")
        ? request.GET()
        : request.method(endpoint.method(), BodyPublishers.ofString(body(endpoint)));
  }

  private static String takes(Endpoint endpoint) {
    return endpoint.path().equals("/v1/imports") ? "text/csv" : "application/json";
  }

  private URI address(Endpoint endpoint) {
    String path =
        endpoint
            .path()
            .replace("{id}", String.valueOf(hers.caseIn(endpoint.service())))
            .replace("{survivor}", hers.survivor())
            .replace("{secret}", "guessed")
            .replace("{indicator}", "survivors-enrolled")
            .replace("{code}", "nalsa-2018")
            .replace("{projection}", "none")
            .replace("{stream}", UUID.randomUUID().toString());
    String query =
        switch (endpoint.path()) {
          case "/v1/claims",
              "/v1/claims/due",
              "/v1/pathways",
              "/v1/pathways/due",
              "/v1/proceedings",
              "/v1/proceedings/due",
              "/v1/stays",
              "/v1/stays/due",
              "/v1/survivors" ->
              endpoint.method().equals("GET") ? "?survivor=" + hers.survivor() : "";
          case "/v1/internal/access" -> "?account=x&scope=LEGAL&survivor=" + hers.survivor();
          case "/v1/internal/accounts" -> "?account=x";
          default -> "";
        };
    return stack.address(endpoint.service()).resolve(path + query);
  }

  private String body(Endpoint endpoint) {
    boolean beginsACase =
        !endpoint.service().equals("people")
            && !endpoint.service().equals("timeline")
            && !endpoint.path().contains("{")
            && !endpoint.path().contains("operations");
    try {
      return beginsACase ? JSON.writeValueAsString(hers.beginning(endpoint)) : "{}";
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<Endpoint> described(String service) {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(stack.address(service).resolve("/q/openapi?format=json")).build();
      JsonNode paths =
          JSON.readTree(http.send(request, BodyHandlers.ofString()).body()).path("paths");
      Set<String> found = new TreeSet<>();
      paths.fieldNames().forEachRemaining(found::add);
      return found.stream()
          .flatMap(
              path ->
                  METHODS.stream()
                      .filter(method -> paths.path(path).has(method))
                      .map(method -> new Endpoint(service, method.toUpperCase(Locale.ROOT), path)))
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException("%s describes nothing".formatted(service), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
