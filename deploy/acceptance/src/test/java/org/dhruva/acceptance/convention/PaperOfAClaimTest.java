package org.dhruva.acceptance.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhruva.acceptance.system.InWholeSystem;
import org.dhruva.acceptance.system.WholeSystem;
import org.junit.jupiter.api.Test;

/** A claim as the paper with which it is filed. */
@InWholeSystem
class PaperOfAClaimTest {

  private final Town town;

  PaperOfAClaimTest(WholeSystem system) {
    this.town = new Town(system);
  }

  @Test
  void she_gets_her_claim_as_a_paper_and_nothing_is_entered() {
    String claim = draft();
    Response paper = print("asha", claim, "Asha Kumari");
    paper
        .then()
        .statusCode(200)
        .contentType("application/pdf")
        .header("Cache-Control", "no-store")
        .header("Content-Disposition", "attachment; filename=\"application.pdf\"");
    assertThat(paper.asByteArray()).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
    town.as("asha", "compensation")
        .get("/v1/claims/{id}", claim)
        .then()
        .body("version", equalTo(1));
  }

  @Test
  void what_is_wrong_is_a_problem_that_names_the_field() {
    print("asha", draft(), "\u202EAsha")
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("code", equalTo("malformed-field"))
        .body("field", equalTo("/applicant/name"));
  }

  @Test
  void nobody_else_gets_it_until_she_lets_them_in() {
    String claim = draft();
    print("anil", claim, "Asha Kumari").then().statusCode(403);
    int grant = town.grant("anil", "COMPENSATION", "READ");
    Town.eventually(() -> print("anil", claim, "Asha Kumari").then().statusCode(200));
    town.revoke(grant);
    Town.eventually(() -> print("anil", claim, "Asha Kumari").then().statusCode(403));
  }

  private String draft() {
    return town.as("asha", "compensation")
        .header("Idempotency-Key", UUID.randomUUID())
        .body(Map.of("on", "2024-03-01", "scheme", "nalsa-2018", "survivor", town.asha()))
        .post("/v1/claims")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private Response print(String user, String claim, String name) {
    return town.as(user, "compensation")
        .accept("application/pdf, application/problem+json")
        .body(
            Map.of(
                "language",
                "bn",
                "forReview",
                true,
                "applicant",
                Map.of("name", name, "address", "12 Station Road"),
                "facts",
                Map.of(
                    "offenceOn",
                    "2022-05-01",
                    "violations",
                    List.of("TRAFFICKING", "RAPE"),
                    "received",
                    List.of())))
        .post("/v1/claims/{id}/application", claim);
  }
}
