package org.dhruva.statistics.http;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.IntStream;
import org.dhruva.infrastructure.Infrastructure;
import org.dhruva.statistics.disclosure.Showable;
import org.dhruva.statistics.publication.Publications;
import org.dhruva.statistics.publication.Publisher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("http")
@QuarkusTest
@WithTestResource(RealParts.class)
class IndicatorResourceTest {

  private static final Instant NIGHT = Instant.parse("2026-03-10T20:30:00Z");
  private static final String ENROLLED = "survivors-enrolled";

  @Inject Pool pool;
  @Inject Publications publications;

  /** In States and districts with few survivors, so that what is withheld is not one alone. */
  @BeforeEach
  void begin() {
    execute("delete from publication");
    execute("delete from published_table");
    execute("delete from survivor");
    enrol(9, "2024-03-10", "goa", "north-goa");
    enrol(9, "2024-03-10", "kerala", "idukki");
    for (String state : new String[] {"bihar", "odisha"}) {
      enrol(9, "2024-03-10", state, "small-one");
      enrol(9, "2024-03-10", state, "small-two");
    }
  }

  @Test
  void a_table_has_a_line_for_every_code_and_withholds_the_small_ones() {
    enrol(40, "2024-03-10", "bihar", "gaya");
    publish();

    table(Map.of("by", "state"))
        .statusCode(200)
        .body("indicator", equalTo(ENROLLED))
        .body("asOf", equalTo(NIGHT.toString()))
        .body("by", contains("state"))
        .body("cells.find { it.state == 'bihar' }.n", equalTo(58))
        .body("cells.find { it.state == 'bihar' }.suppressed", equalTo(null))
        .body("cells.find { it.state == 'goa' }.n", equalTo(null))
        .body("cells.find { it.state == 'goa' }.suppressed", equalTo(true))
        .body("cells.find { it.state == 'punjab' }.suppressed", equalTo(true));
  }

  @Test
  void a_filter_picks_the_cells_of_one_code() {
    enrol(40, "2024-03-10", "bihar", "gaya");
    enrol(40, "2023-03-10", "odisha", "puri");
    publish();

    table(Map.of("by", "district", "state", "bihar"))
        .statusCode(200)
        .body("cells.state", everyItem(equalTo("bihar")))
        .body("cells.district", contains("gaya", "rest"))
        .body("total.n", equalTo(133));
  }

  @Test
  void a_known_code_without_anything_to_show_is_no_error() {
    enrol(40, "2024-03-10", "bihar", "gaya");
    publish();

    table(Map.of("by", "state,year", "state", "goa")).statusCode(200).body("cells", empty());
  }

  @Test
  void an_unknown_code_is_refused_with_those_there_are() {
    publish();

    refused(Map.of("by", "state", "state", "atlantis"))
        .body("detail", startsWith("state: it must be one of: "))
        .body("detail", allOf(containsString("west-bengal"), containsString("not-stated")));
    refused(Map.of("by", "year", "year", "nineteen"))
        .body("detail", allOf(startsWith("year: "), containsString("earlier, ")));
    refused(Map.of("by", "exploitation", "exploitation", "work"))
        .body("detail", allOf(startsWith("exploitation: "), containsString("forced-labour")));
  }

  @Test
  void an_unknown_district_is_refused_with_those_that_are_shown() {
    enrol(40, "2024-03-10", "bihar", "gaya");
    enrol(40, "2024-03-10", "odisha", "puri");
    publish();

    refused(Map.of("by", "district", "state", "bihar", "district", "puri"))
        .body("detail", equalTo("district: it must be one of: gaya, rest."));
    refused(Map.of("by", "district", "state", "goa", "district", "puri"))
        .body("detail", startsWith("district: this table has no line of its own for any."));
  }

  @Test
  void an_error_names_only_so_many_codes() {
    IntStream.rangeClosed(0, TableRequest.CODES_NAMED_MAX)
        .forEach(number -> enrol(20, "2024-03-10", "bihar", "district-%03d".formatted(number)));
    publish();

    refused(Map.of("by", "district", "district", "atlantis"))
        .body(
            "detail",
            allOf(
                containsString("district-%03d".formatted(TableRequest.CODES_NAMED_MAX - 1)),
                not(containsString("district-%03d".formatted(TableRequest.CODES_NAMED_MAX))),
                containsString(" and more.")));
  }

  @Test
  void what_is_no_table_or_no_filter_is_refused_by_name() {
    publish();

    refused(Map.of("by", "colour")).body("detail", startsWith("by: it must be one of: state"));
    refused(Map.of("by", "state,exploitation")).body("detail", startsWith("by: "));
    refused(Map.of("by", "state", "year", "2024")).body("detail", startsWith("year: "));
    refused(Map.of("colour", "red")).body("detail", startsWith("colour: "));
  }

  @Test
  void an_answer_with_too_many_cells_asks_for_a_part() {
    // Each has a line for every year that is shown.
    IntStream.rangeClosed(0, 100)
        .forEach(
            district ->
                IntStream.rangeClosed(2014, 2024)
                    .forEach(
                        year ->
                            enrol(
                                20,
                                year + "-03-10",
                                "bihar",
                                "district-%03d".formatted(district))));
    enrol(40, "2024-03-10", "odisha", "puri");
    publish();

    refused(Map.of("by", "district,year"))
        .body("detail", containsString("more than %d cells".formatted(IndicatorTable.CELLS_MAX)));
    table(Map.of("by", "district,year", "state", "odisha")).statusCode(200);
  }

  @Test
  void an_unknown_indicator_is_not_found() {
    publish();

    as("dev")
        .get("/v1/indicators/happiness")
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("code", equalTo("not-found"))
        .body("detail", equalTo("There is no such indicator."));
  }

  @Test
  void before_the_first_publication_one_is_told_to_come_back() {
    table(Map.of())
        .statusCode(503)
        .contentType("application/problem+json")
        .body("code", equalTo("not-published-yet"))
        .body("detail", equalTo("The first tables are still being made. Try again in a minute."));
  }

  @Test
  void the_list_says_what_every_indicator_means() {
    as("dev")
        .get("/v1/indicators")
        .then()
        .statusCode(200)
        .body("indicators.indicator", hasItem(ENROLLED))
        .body("breakdowns", hasSize(8))
        .body("disclosure.nMin", equalTo(Showable.N_MIN));
  }

  @Test
  void a_table_is_also_had_as_csv() {
    enrol(40, "2024-03-10", "bihar", "gaya");
    publish();

    as("dev")
        .accept("text/csv")
        .queryParam("by", "state")
        .get("/v1/indicators/" + ENROLLED)
        .then()
        .statusCode(200)
        .contentType(startsWith("text/csv"))
        .body(startsWith("indicator,unit,asOf,state,"))
        .body(containsString(ENROLLED + ",survivors,"));
  }

  @Test
  void people_who_are_signed_in_may_read_and_nobody_else() {
    publish();
    String address = "/v1/indicators/" + ENROLLED;

    RestAssured.given().get(address).then().statusCode(401).body("code", equalTo("not-signed-in"));
    RestAssured.given()
        .auth()
        .oauth2(Infrastructure.shared().keycloak().serviceToken("compensation"))
        .get(address)
        .then()
        .statusCode(403)
        .body("code", equalTo("not-allowed"));
    for (String person : new String[] {"dev", "asha", "meera", "kavita", "anil", "olga"}) {
      as(person).get(address).then().statusCode(200);
    }
  }

  private ValidatableResponse refused(Map<String, String> parameters) {
    return table(parameters)
        .statusCode(400)
        .contentType("application/problem+json")
        .body("code", equalTo("malformed-parameter"));
  }

  private ValidatableResponse table(Map<String, String> parameters) {
    return as("dev").queryParams(parameters).get("/v1/indicators/" + ENROLLED).then();
  }

  private static RequestSpecification as(String person) {
    return RestAssured.given()
        .accept(ContentType.JSON)
        .auth()
        .oauth2(Infrastructure.shared().keycloak().accessToken(person));
  }

  private void publish() {
    new Publisher(pool, publications, Duration.ofHours(24), () -> NIGHT)
        .publishIfDue()
        .await()
        .indefinitely();
  }

  private void enrol(int number, String on, String state, String district) {
    execute(
        "insert into survivor select gen_random_uuid(), '%s', '%s', '%s', 'FORCED_LABOUR', true"
                .formatted(on, state, district)
            + " from generate_series(1, %d)".formatted(number));
  }

  private void execute(String sql) {
    pool.query(sql).execute().await().indefinitely();
  }
}
