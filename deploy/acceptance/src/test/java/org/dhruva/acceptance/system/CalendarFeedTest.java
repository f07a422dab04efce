package org.dhruva.acceptance.system;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A lawyer's calendar, from her request to the program that fetches it without a token. */
@InWholeSystem
class CalendarFeedTest {

  private static final String MINE = "/v1/calendars/me";
  private static final Duration FETCHED_WITHIN = Duration.ofSeconds(30);

  /** Of the journey whose hearing is in 2027. */
  private static final String JOURNEY = "testimony-by-video";

  private static final String HEARING = "DTSTART;TZID=Asia/Kolkata:20270316T103000";

  private final WholeSystem system;

  CalendarFeedTest(WholeSystem system) {
    this.system = system;
  }

  private String make(String body) {
    return system
        .as("meera", "timeline")
        .body(body)
        .post(MINE)
        .then()
        .statusCode(201)
        .header("Cache-Control", equalTo("private, no-store"))
        .body("lastDay", notNullValue())
        .extract()
        .path("address");
  }

  private Response fetch(String address) {
    return given().baseUri(system.stack().address("timeline").toString()).get(address);
  }

  private String awaitHearing(String address) {
    await()
        .atMost(FETCHED_WITHIN)
        .untilAsserted(() -> assertThat(fetch(address).body().asString()).contains(HEARING));
    return fetch(address).body().asString();
  }

  @Test
  void shows_the_hearing_and_says_nothing_of_it_until_she_makes_another() {
    String address = make("{}");
    String calendar = awaitHearing(address);

    Response answer = fetch(address);
    assertThat(answer.contentType()).isEqualToIgnoringCase("text/calendar;charset=UTF-8");
    assertThat(answer.header("Cache-Control")).isEqualTo("private, no-store");
    assertThat(calendar).startsWith("BEGIN:VCALENDAR\r\n").contains("SUMMARY:Appointment ");
    assertThat(calendar.toLowerCase(Locale.ROOT))
        .doesNotContain("hearing", "court", "appeal", "survivor", "traffick", "meera", "rupa");
    caseOpensFrom(calendar);

    given()
        .baseUri(system.stack().address("timeline").toString())
        .header("If-None-Match", answer.header("ETag"))
        .get(address)
        .then()
        .statusCode(304);

    String other = make("{\"titles\": \"PLAIN\"}");
    assertThat(fetch(address).statusCode()).isEqualTo(404);
    assertThat(awaitHearing(other)).contains("Hearing (appeal)");
    assertThat(fetch(address).body().asString())
        .isEqualTo(fetch("/v1/calendars/guessed.ics").body().asString())
        .doesNotContain(address);

    system
        .as("meera", "timeline")
        .get(MINE)
        .then()
        .statusCode(200)
        .body("calendar.titles", equalTo("PLAIN"))
        .body("calendar.madeOn", notNullValue());
    system.as("meera", "timeline").delete(MINE).then().statusCode(204);
    assertThat(fetch(other).statusCode()).isEqualTo(404);
    system.as("meera", "timeline").get(MINE).then().statusCode(200).body("calendar", nullValue());
    isWrittenDownNowhere(List.of(address, other));
  }

  /** The link of an appointment leads to the case that has it. */
  private void caseOpensFrom(String calendar) {
    String proceeding = system.entered().get(JOURNEY).cases().get("legal").id().toString();
    assertThat(calendar.replace("\r\n ", ""))
        .contains("%s/open/%s".formatted(system.stack().address("portal"), proceeding));
  }

  private void isWrittenDownNowhere(List<String> addresses) {
    String metrics =
        given()
            .baseUri(system.stack().address("timeline").toString())
            .get("/q/metrics")
            .body()
            .asString();
    assertThat(metrics).contains("/v1/calendars/{secret}.ics");
    Path logs = system.stack().options().logs();
    for (String address : addresses) {
      String secret = address.substring(address.lastIndexOf('/') + 1).replace(".ics", "");
      assertThat(secret).hasSize(43);
      assertThat(metrics).doesNotContain(secret);
      assertThat(logs.resolve("timeline.log")).content().doesNotContain(secret);
    }
  }

  @Test
  void is_looked_at_once_a_day_however_often_it_is_fetched() {
    String address = make("{}");
    awaitHearing(address);
    long before = looksOfMeeraToday();
    fetch(address);
    fetch(address);

    assertThat(before).isPositive();
    assertThat(looksOfMeeraToday()).isEqualTo(before);
  }

  private long looksOfMeeraToday() {
    List<Map<String, ?>> looks =
        system
            .as("rupa", "people")
            .get("/v1/survivors/me/looks?limit=100")
            .then()
            .statusCode(200)
            .extract()
            .path("items");
    return looks.stream()
        .filter(look -> look.get("role").equals("LAWYER") && look.get("scope").equals("LEGAL"))
        .count();
  }

  @Test
  void is_refused_in_a_form_that_is_not_known() {
    system
        .as("meera", "timeline")
        .body("{\"titles\": \"LOUD\"}")
        .post(MINE)
        .then()
        .statusCode(400)
        .body("code", equalTo("malformed-field"))
        .body("field", equalTo("/titles"));
  }
}
