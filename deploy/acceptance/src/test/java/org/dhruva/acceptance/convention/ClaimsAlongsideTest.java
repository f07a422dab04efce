package org.dhruva.acceptance.convention;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhruva.acceptance.system.InWholeSystem;
import org.dhruva.acceptance.system.WholeSystem;
import org.junit.jupiter.api.Test;

/** The claims of one survivor know of each other: what one of them paid is counted once. */
@InWholeSystem
class ClaimsAlongsideTest {

  private static final String CASEWORKER = "anil";

  /** As many others as one answer shows; see the description of the API. */
  private static final int OTHERS_MAX = 20;

  private final Town town;

  ClaimsAlongsideTest(WholeSystem system) {
    this.town = new Town(system);
  }

  @Test
  void money_of_another_claim_is_told_with_the_rule_and_counted_once() {
    String survivor = somebody();
    String paid = claim(survivor, "west-bengal-2017");
    enter(paid, 1, "file", Map.of("on", "2022-02-01", "forum", "DLSA"));
    enter(
        paid,
        2,
        "award",
        Map.of(
            "on", "2022-06-01", "amount", rupees(150_000), "extent", "FULL", "reasons", List.of()));
    enter(
        paid,
        3,
        "record-payment",
        Map.of("on", "2022-09-01", "amount", rupees(50_000), "purpose", "AWARD"));
    String claim = claim(survivor, "nalsa-2018");

    alongside(CASEWORKER, claim)
        .statusCode(200)
        .body("claims", hasSize(1))
        .body("claims[0].id", equalTo(paid))
        .body("claims[0].together", equalTo("DEDUCTED"))
        .body("claims[0].paid.paise", equalTo(5_000_000))
        .body("received", hasSize(1))
        .body("received[0].scheme", equalTo("west-bengal-2017"))
        .body("received[0].amount.paise", equalTo(5_000_000))
        .body("more", equalTo(false));
    alongside("kavita", claim).statusCode(403);
  }

  @Test
  void no_more_are_shown_than_can_be_read_and_it_is_said_that_there_are_more() {
    String survivor = somebody();
    String claim = claim(survivor, "nalsa-2018");
    for (int others = 0; others < OTHERS_MAX; others++) {
      claim(survivor, "west-bengal-2017");
    }
    alongside(CASEWORKER, claim).body("claims", hasSize(OTHERS_MAX)).body("more", equalTo(false));
    claim(survivor, "west-bengal-2017");
    alongside(CASEWORKER, claim).body("claims", hasSize(OTHERS_MAX)).body("more", equalTo(true));
  }

  /** Somebody invented who lets the caseworker work on her claims. */
  private String somebody() {
    ValidatableResponse enrolled =
        entering("people")
            .body(
                Map.of(
                    "identity", Map.of("name", "Somebody invented", "otherNames", List.of()),
                    "cohort", Map.of("gender", "FEMALE", "exploitation", "FORCED_LABOUR")))
            .post("/v1/survivors")
            .then()
            .statusCode(201);
    String survivor = enrolled.extract().path("id");
    entering("people")
        .header("If-Match", enrolled.extract().header("ETag"))
        .body(
            Map.of(
                "to", town.account(CASEWORKER),
                "role", "CASEWORKER",
                "scope", "COMPENSATION",
                "access", "ACT",
                "purpose", "CASE_SUPPORT"))
        .post("/v1/survivors/{id}/grant", survivor)
        .then()
        .statusCode(200);
    return survivor;
  }

  private String claim(String survivor, String scheme) {
    Map<String, Object> body = new HashMap<>();
    body.put("on", "2022-01-01");
    body.put("survivor", survivor);
    body.put("scheme", scheme);
    String key = UUID.randomUUID().toString();
    String[] id = new String[1];
    Town.eventually(
        () ->
            id[0] =
                town.as(CASEWORKER, "compensation")
                    .header("Idempotency-Key", key)
                    .body(body)
                    .post("/v1/claims")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id"));
    return id[0];
  }

  private void enter(String claim, int version, String command, Map<String, ?> body) {
    entering("compensation")
        .header("If-Match", "\"%d\"".formatted(version))
        .body(body)
        .post("/v1/claims/{id}/{command}", claim, command)
        .then()
        .statusCode(200);
  }

  private ValidatableResponse alongside(String user, String claim) {
    return town.as(user, "compensation").get("/v1/claims/{id}/alongside", claim).then();
  }

  private RequestSpecification entering(String service) {
    return town.as(CASEWORKER, service).header("Idempotency-Key", UUID.randomUUID());
  }

  private static Map<String, ?> rupees(long amount) {
    return Map.of("paise", amount * 100, "currency", "INR");
  }
}
