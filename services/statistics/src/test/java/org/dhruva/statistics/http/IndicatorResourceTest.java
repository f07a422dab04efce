package org.dhruva.statistics.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.dhruva.statistics.Samples.awarded;
import static org.dhruva.statistics.Samples.day;
import static org.dhruva.statistics.Samples.drafted;
import static org.dhruva.statistics.Samples.enrolled;
import static org.dhruva.statistics.Samples.filed;
import static org.dhruva.statistics.Samples.from;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhruva.contracts.AllEvents;
import org.dhruva.contracts.people.SurvivorEvent.StatisticsAnswer;
import org.dhruva.infrastructure.Infrastructure;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.statistics.Samples;
import org.dhruva.testbed.RecordingServices;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a researcher sees of 40 survivors from West Bengal, 20 from Odisha and 4 from Bihar. */
@QuarkusTest
@WithTestResource(Stack.class)
class IndicatorResourceTest {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static RecordingServices services;

  @BeforeAll
  static void record() {
    services = new RecordingServices("dhruva.", AllEvents.BY_SERVICE);
    for (int number = 0; number < 40; number++) {
      SurvivorId survivor = enrol("west-bengal", "nadia", StatisticsAnswer.YES);
      services.record(
          "compensation",
          survivor,
          UUID.randomUUID(),
          0,
          Samples.SEALER,
          drafted(survivor, day("2018-09-18")),
          filed(day("2018-09-18")),
          awarded(day("2019-09-15"), 150_000));
    }
    enrol(20, "odisha", "puri", StatisticsAnswer.YES);
    enrol(4, "bihar", "gaya", StatisticsAnswer.YES);
    enrol(50, "maharashtra", "pune", StatisticsAnswer.NO);
    await().atMost(PATIENCE).until(() -> total("survivors-enrolled") == 63);
    await().atMost(PATIENCE).until(() -> total("claims-awarded") == 38);
  }

  @AfterAll
  static void close() {
    services.close();
  }

  @Test
  void a_table_says_what_it_means_and_as_of_when() {
    get("/v1/indicators/filing-to-award")
        .statusCode(200)
        .body("indicator", equalTo("filing-to-award"))
        .body("unit", equalTo("days"))
        .body("asOf", notNullValue())
        .body("by", hasSize(0))
        .body("definition.counts", equalTo("claims"))
        .body("definition.denominator", equalTo("claims filed"))
        .body("definition.inclusion", containsString("Kaplan-Meier"))
        .body("definition.reference.verified", is(false))
        .body("total.n", equalTo(38))
        .body("total.value", equalTo(360));
  }

  @Test
  void a_small_cell_is_suppressed_and_so_is_what_would_give_it_away() {
    get("/v1/indicators/survivors-enrolled?by=state")
        .statusCode(200)
        .body("by", equalTo(List.of("state")))
        .body("cells.find { it.state == 'west-bengal' }.n", equalTo(38))
        .body("cells.find { it.state == 'west-bengal' }.suppressed", nullValue())
        .body("cells.find { it.state == 'bihar' }", equalTo(suppressed("bihar")))
        .body("cells.find { it.state == 'odisha' }", equalTo(suppressed("odisha")))
        .body("cells.find { it.state == 'maharashtra' }", equalTo(suppressed("maharashtra")));
  }

  private static Map<String, Object> suppressed(String state) {
    return Map.of("state", state, "suppressed", true);
  }

  @Test
  void the_year_can_be_asked_for_together_with_the_state_in_any_order() {
    get("/v1/indicators/claims-awarded?by=year,state")
        .statusCode(200)
        .body("by", equalTo(List.of("state", "year")));
  }

  @Test
  void a_filter_picks_the_lines_of_one_code() {
    get("/v1/indicators/survivors-enrolled?by=district&state=west-bengal")
        .statusCode(200)
        .body("by", equalTo(List.of("state", "district")))
        .body("cells.state", everyItem(equalTo("west-bengal")))
        .body("cells.district", hasItem("nadia"));
  }

  @Test
  void a_district_nobody_may_know_of_is_not_named() {
    get("/v1/indicators/survivors-enrolled?by=district")
        .statusCode(200)
        .body("cells.district", not(hasItems("gaya", "puri", "pune")));
  }

  @Test
  void a_table_can_be_had_as_comma_separated_values() {
    String csv =
        as("dev")
            .accept("text/csv")
            .get("/v1/indicators/survivors-enrolled?by=state")
            .then()
            .statusCode(200)
            .contentType("text/csv")
            .extract()
            .asString();

    assertThat(csv.lines().toList())
        .first()
        .isEqualTo(
            "indicator,unit,asOf,state,district,year,exploitation,n,count,value,"
                + "lowerQuartile,upperQuartile,suppressed");
    assertThat(csv.lines())
        .anyMatch(line -> line.matches("survivors-enrolled,survivors,[^,]+,west-bengal,+38,.*"))
        .anyMatch(line -> line.matches("survivors-enrolled,survivors,[^,]+,bihar,+true"));
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/indicators/unknown, 404, not-found",
    "/v1/indicators/claims-filed?by=village, 400, malformed-parameter",
    "/v1/indicators/claims-filed?by=, 400, malformed-parameter",
    "/v1/indicators/claims-filed?by=state&by=exploitation, 400, malformed-parameter",
    "/v1/indicators/claims-filed?by=year&state=bihar, 400, malformed-parameter",
    "/v1/indicators/claims-filed?by=state&state=bihar&state=odisha, 400, malformed-parameter",
    "/v1/indicators/claims-filed?by=state&state=no-such-state, 400, malformed-parameter",
    "/v1/indicators/claims-filed?limit=5, 400, malformed-parameter"
  })
  void what_cannot_be_answered_is_a_problem_that_says_why(String path, int status, String code) {
    get(path)
        .statusCode(status)
        .contentType("application/problem+json")
        .body("status", equalTo(status))
        .body("code", equalTo(code))
        .body("detail", notNullValue());
  }

  @ParameterizedTest
  @ValueSource(strings = {"asha", "kavita", "meera", "anil", "dev", "olga"})
  void everybody_who_is_signed_in_may_read(String user) {
    as(user)
        .get("/v1/indicators")
        .then()
        .statusCode(200)
        .body("indicators", hasSize(20))
        .body("disclosure.nMin", equalTo(11));
    as(user).get("/v1/indicators/claims-filed").then().statusCode(200);
  }

  @Test
  void nobody_else_may() {
    given().get("/v1/indicators/claims-filed").then().statusCode(401);
    given()
        .auth()
        .oauth2(Infrastructure.shared().keycloak().serviceToken("legal"))
        .get("/v1/indicators/claims-filed")
        .then()
        .statusCode(403);
  }

  @Test
  void only_an_operator_sees_how_the_projection_is_doing() {
    as("olga")
        .get("/v1/operations/projections")
        .then()
        .statusCode(200)
        .body("name", equalTo(List.of("statistics")))
        .body("[0].parked", hasSize(0));
    as("dev").get("/v1/operations/projections").then().statusCode(403);
  }

  /** Nothing is asked for by a survivor, a case or an account, and nothing is answered with one. */
  @Test
  void there_is_no_way_to_a_person() {
    JsonPath api =
        given().accept(ContentType.JSON).get("/q/openapi?format=json").then().extract().jsonPath();

    assertThat(api.getMap("paths").keySet())
        .filteredOn(path -> !path.toString().startsWith("/v1/operations/"))
        .containsExactlyInAnyOrder("/v1/indicators", "/v1/indicators/{indicator}");
    assertThat(as("dev").get("/v1/indicators/survivors-enrolled?by=district").asString())
        .doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}-");
  }

  private static void enrol(int number, String state, String district, StatisticsAnswer answer) {
    for (int one = 0; one < number; one++) {
      enrol(state, district, answer);
    }
  }

  private static SurvivorId enrol(String state, String district, StatisticsAnswer answer) {
    SurvivorId survivor = new SurvivorId(UUID.randomUUID());
    services.record(
        "people",
        survivor,
        survivor.value(),
        0,
        Samples.SEALER,
        enrolled(survivor, from(state, district)),
        Samples.answered(answer));
    return survivor;
  }

  private static int total(String indicator) {
    Integer n = as("dev").get("/v1/indicators/" + indicator).jsonPath().get("total.n");
    return n == null ? 0 : n;
  }

  private static ValidatableResponse get(String path) {
    return as("dev").get(path).then();
  }

  private static RequestSpecification as(String user) {
    return RestAssured.given().auth().oauth2(Infrastructure.shared().keycloak().accessToken(user));
  }
}
