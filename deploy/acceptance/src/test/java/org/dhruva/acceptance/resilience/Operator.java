package org.dhruva.acceptance.resilience;

import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.dhruva.acceptance.system.WholeSystem;

/** Olga, who runs the system and reads no case. */
final class Operator {

  private static final String USER = "olga";

  private final WholeSystem system;

  Operator(WholeSystem system) {
    this.system = system;
  }

  boolean isToldThatTheTopicWasReplaced(String service) {
    return system
        .as(USER, service)
        .get("/v1/operations/relay")
        .then()
        .statusCode(200)
        .extract()
        .path("topicReplaced");
  }

  void republishes(String service) {
    system.as(USER, service).post("/v1/operations/relay/republish").then().statusCode(200);
  }

  /** How far the projection has come, by topic and partition. */
  Map<String, Integer> positions(String service) {
    return system
        .as(USER, service)
        .get("/v1/operations/projections")
        .then()
        .statusCode(200)
        .extract()
        .path("find { it.name == '%s' }.positions".formatted(service));
  }

  /** What came of building the projection anew beside the live one. */
  JsonPath rebuilds(String service) {
    return system
        .as(USER, service)
        .body(Map.of("acceptDifferences", false))
        .post("/v1/operations/projections/{projection}/rebuild", service)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }
}
