package org.dhruva.acceptance.browser;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.dhruva.local.Stack;

/** What is entered without the portal, so that there is something to see in it. */
final class Registry {

  private static final String ANIL = "d0000000-0000-4000-8000-000000000005";

  private static final String ENROL =
      """
      {"identity": {"name": "Asha Kumari", "otherNames": []},
       "cohort": {"birthYear": 1999, "gender": "FEMALE", "homeState": "west-bengal",
                  "exploitation": "FORCED_LABOUR"},
       "statistics": "YES"}
      """;

  private final Stack stack;

  Registry(Stack stack) {
    this.stack = stack;
  }

  /** A new claim of hers that was handed in; the answer is its id. */
  String claimFiledBy(String survivor) {
    String claim = claimDraftedBy(survivor);
    enter(survivor, claim, "file", Map.of("on", "2018-09-18", "forum", "DLSA"));
    return claim;
  }

  /** A new claim of hers that is being prepared; the answer is its id. */
  String claimDraftedBy(String survivor) {
    return as(survivor, "compensation")
        .body(
            Map.of(
                "on", "2018-09-01~",
                "survivor", recordOf(survivor),
                "scheme", "west-bengal-2017"))
        .post("/v1/claims")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** One more entry in a claim. */
  void enter(String user, String claim, String command, Map<String, ?> body) {
    String seen = as(user, "compensation").get("/v1/claims/{id}", claim).getHeader("ETag");
    as(user, "compensation")
        .header("If-Match", seen)
        .body(body)
        .post("/v1/claims/{id}/{command}", claim, command)
        .then()
        .statusCode(200);
  }

  /** She lets anil make entries in a part of her case. */
  void letsAnilInto(String survivor, String scope) {
    String record = recordOf(survivor);
    String seen = as(survivor, "people").get("/v1/survivors/me").getHeader("ETag");
    as(survivor, "people")
        .header("If-Match", seen)
        .body(
            Map.of(
                "to", ANIL,
                "role", "CASEWORKER",
                "scope", scope,
                "access", "ACT",
                "purpose", "CASE_SUPPORT"))
        .post("/v1/survivors/{id}/grant", record)
        .then()
        .statusCode(200);
  }

  /** She enrols herself if nobody has. */
  private String recordOf(String survivor) {
    Response known = as(survivor, "people").get("/v1/survivors/me");
    Response hers =
        known.statusCode() == 200
            ? known
            : as(survivor, "people").body(ENROL).post("/v1/survivors");
    return hers.path("id");
  }

  private RequestSpecification as(String user, String service) {
    return given()
        .baseUri(stack.address(service).toString())
        .contentType(ContentType.JSON)
        .accept(ContentType.JSON)
        .auth()
        .oauth2(stack.keycloak().accessToken(user))
        .header("Idempotency-Key", UUID.randomUUID());
  }
}
