package org.dhruva.acceptance.access;

import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhruva.acceptance.system.WholeSystem;

/** A survivor with a case in every service, and what she opens to a helper. */
final class HerCases {

  /** Within this time a grant, and its end, holds in every service. */
  static final Duration HOLDS_AFTER_MAX = Duration.ofSeconds(2);

  static final String HERSELF = "asha";
  static final String ANOTHER = "rupa";
  static final String HELPER = "anil";

  private static final List<String> SCOPES =
      List.of("COMPENSATION", "LEGAL", "SHELTER", "LIVELIHOODS", "CONTACT");
  private static final Map<String, ?> JURISDICTION =
      Map.of("state", "west-bengal", "district", "north-24-parganas");
  private static final String HELPERS_ACCOUNT = "d0000000-0000-4000-8000-000000000005";

  private final WholeSystem system;
  private final String survivor;
  private final Map<String, String> cases = new LinkedHashMap<>();

  HerCases(WholeSystem system) {
    this.system = system;
    this.survivor =
        system
            .as(HERSELF, "people")
            .get("/v1/survivors/me")
            .then()
            .statusCode(200)
            .extract()
            .path("id");
    cases.put("people", survivor);
    for (String service : List.of("compensation", "legal", "shelter", "livelihoods")) {
      cases.put(
          service,
          system
              .as(HERSELF, service)
              .header("Idempotency-Key", UUID.randomUUID())
              .body(beginning(service))
              .post(WholeSystem.path(service))
              .then()
              .statusCode(201)
              .extract()
              .path("id"));
    }
  }

  /** What a case of hers begins with at this endpoint. */
  Map<String, ?> beginning(Endpoint endpoint) {
    return endpoint.path().equals(AccessTable.REPORT)
        ? Map.of(
            "on",
            "2025-03-01",
            "survivor",
            survivor,
            "sections",
            List.of(),
            "jurisdiction",
            JURISDICTION,
            "way",
            "AT_STATION")
        : beginning(endpoint.service());
  }

  private Map<String, ?> beginning(String service) {
    return switch (service) {
      case "compensation" ->
          Map.of("on", "2019-06-01", "survivor", survivor, "scheme", "west-bengal-2017");
      case "legal" ->
          Map.of(
              "on",
              "2019-03-01",
              "survivor",
              survivor,
              "sections",
              List.of("IPC 370"),
              "jurisdiction",
              JURISDICTION,
              "zero",
              false);
      case "shelter" ->
          Map.of(
              "on",
              "2019-05-02",
              "survivor",
              survivor,
              "home",
              Map.of(
                  "kind",
                  "shakti-sadan",
                  "name",
                  "An invented home",
                  "state",
                  "maharashtra",
                  "district",
                  "pune"),
              "legalBasis",
              "ITPA 17(1)");
      case "livelihoods" ->
          Map.of("on", "2020-01-10", "survivor", survivor, "goal", "A shop of my own.");
      default -> throw new IllegalArgumentException(service + " has no cases");
    };
  }

  String survivor() {
    return survivor;
  }

  String caseIn(String service) {
    return cases.get(service);
  }

  /** Opens everything to the helper. */
  void letIn(String access) {
    for (String scope : SCOPES) {
      herWord(
          "grant",
          Map.of(
              "to",
              HELPERS_ACCOUNT,
              "role",
              "CASEWORKER",
              "scope",
              scope,
              "access",
              access,
              "purpose",
              "CASE_SUPPORT"));
    }
    hold(200);
  }

  /** Takes everything back from the helper. */
  void takeBack() {
    herWord("revoke-all", Map.of("to", HELPERS_ACCOUNT));
    hold(403);
  }

  private void hold(int status) {
    await()
        .atMost(HOLDS_AFTER_MAX)
        .untilAsserted(
            () ->
                cases.forEach(
                    (service, id) ->
                        system
                            .as(HELPER, service)
                            .get(WholeSystem.path(service) + "/" + id)
                            .then()
                            .statusCode(status)));
  }

  private JsonPath herWord(String command, Map<String, ?> body) {
    String seen = system.as(HERSELF, "people").get("/v1/survivors/me").getHeader("ETag");
    return system
        .as(HERSELF, "people")
        .header("If-Match", seen)
        .header("Idempotency-Key", UUID.randomUUID())
        .body(body)
        .post("/v1/survivors/{id}/{command}", survivor, command)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }
}
