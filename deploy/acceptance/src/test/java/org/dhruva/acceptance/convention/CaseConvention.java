package org.dhruva.acceptance.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhruva.acceptance.system.InWholeSystem;
import org.dhruva.acceptance.system.WholeSystem;
import org.dhruva.recording.clock.ClockWatch;
import org.dhruva.testing.TopicReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * What every service that records cases promises over HTTP. A service takes part with a case of its
 * own, told in its own commands.
 */
@InWholeSystem
@TestInstance(Lifecycle.PER_CLASS)
abstract class CaseConvention {

  /** Who acts on the cases, and was let in to do so. */
  private static final String LAWYER = "meera";

  private static final String UNKNOWN = "00000000-0000-4000-8000-000000000000";

  /** A command, by its name in URLs, and the body it is sent with. */
  record Entry(String command, Map<String, ?> body) {}

  /**
   * A case as its service knows it.
   *
   * @param path of the service's cases, such as {@code /v1/claims}
   * @param beginning what it begins with, all but the survivor
   * @param walk what follows, each accepted after those before it
   * @param end the state after the last of them
   */
  record Example(
      String service,
      String path,
      String scope,
      Map<String, ?> beginning,
      List<Entry> walk,
      String end) {}

  /**
   * A case in which a last day runs.
   *
   * @param beginning what it begins with, all but the survivor
   */
  record Dated(Map<String, ?> beginning, List<Entry> walk) {}

  /**
   * Something that a case which has just begun refuses.
   *
   * @param field what the refusal points at
   */
  record Refusal(Entry entry, String code, String field) {}

  /**
   * A personal text of the example.
   *
   * @param path where the finished case shows it
   */
  record Personal(String path, String text) {}

  private final Example example;
  private final Dated dated;
  private final Refusal refusal;
  private final Personal personal;
  private Town town;

  CaseConvention(Example example, Dated dated, Refusal refusal, Personal personal) {
    this.example = example;
    this.dated = dated;
    this.refusal = refusal;
    this.personal = personal;
  }

  @BeforeAll
  void the_lawyer_is_let_in(WholeSystem system) {
    town = new Town(system);
    town.grant(LAWYER, example.scope(), "ACT");
    Town.eventually(() -> list(LAWYER).then().statusCode(200));
  }

  @Test
  void a_case_is_begun_and_shown_to_her_and_to_her_lawyer() {
    Response begun = begin(LAWYER);
    begun
        .then()
        .statusCode(201)
        .header("ETag", "\"1\"")
        .header("Consistency-Token", matchesPattern(example.service() + ":\\d+:\\d+"))
        .body("version", equalTo(1))
        .body("survivor", equalTo(town.asha()))
        .body("facts", notNullValue())
        .body("actions.command", hasItem(example.walk().getFirst().command()));
    String id = begun.path("id");
    assertThat(begun.getHeader("Location")).endsWith(example.path() + "/" + id);
    for (String user : List.of("asha", LAWYER)) {
      show(user, id).then().statusCode(200).header("ETag", "\"1\"").body("id", equalTo(id));
    }
  }

  @Test
  void a_case_goes_its_way_to_the_end() {
    String id = finished();
    show("asha", id)
        .then()
        .statusCode(200)
        .body("state", equalTo(example.end()))
        .body("version", equalTo(example.walk().size() + 1))
        .body(personal.path(), equalTo(personal.text()));
  }

  @Test
  void what_was_entered_can_be_read_again_page_by_page() {
    String id = finished();
    int entries = example.walk().size() + 1;
    Response first = history(LAWYER, id, Map.of("limit", 2));
    first
        .then()
        .statusCode(200)
        .body("items", hasSize(2))
        .body("items[0].entry", equalTo(1))
        .body("items[0].type", matchesPattern(example.service() + "\\.[a-z-]+\\.v\\d+"))
        .body("items[0].role", equalTo("lawyer"))
        .body("items[0].event", notNullValue());
    history(LAWYER, id, Map.of("limit", 100, "cursor", first.<String>path("next")))
        .then()
        .statusCode(200)
        .body("items", hasSize(entries - 2))
        .body("items[0].entry", equalTo(3))
        .body("$", not(hasKey("next")));
  }

  @Test
  void what_the_rules_forbid_is_answered_with_a_code_the_field_and_what_to_do() {
    String id = begun();
    carryOut(LAWYER, id, 1, refusal.entry())
        .statusCode(422)
        .contentType("application/problem+json")
        .body("code", equalTo(refusal.code()))
        .body("field", equalTo(refusal.field()))
        .body("detail", matchesPattern("[A-Z].*\\."));
    show(LAWYER, id).then().body("version", equalTo(1));
  }

  @Test
  void nobodys_entry_is_overlooked() {
    String id = begun();
    Entry entry = example.walk().getFirst();
    carryOut(LAWYER, id, 1, entry).statusCode(200).header("ETag", "\"2\"");
    carryOut("asha", id, 1, refusal.entry())
        .statusCode(412)
        .body("code", equalTo("version-changed"));
    entering(LAWYER, UUID.randomUUID().toString())
        .body(entry.body())
        .post(example.path() + "/{id}/{command}", id, entry.command())
        .then()
        .statusCode(428)
        .body("code", equalTo("if-match-required"));
  }

  @Test
  void the_same_request_sent_again_changes_nothing() {
    String key = UUID.randomUUID().toString();
    Response first = begin(LAWYER, key, beginning());
    Response again = begin(LAWYER, key, beginning());
    assertThat(again.statusCode()).isEqualTo(201);
    assertThat(again.getHeader("Location")).isEqualTo(first.getHeader("Location"));
    Map<String, Object> other = beginning();
    other.put("on", "2017-01-01");
    begin(LAWYER, key, other)
        .then()
        .statusCode(422)
        .body("code", equalTo("idempotency-key-reused"));

    String id = first.path("id");
    Entry entry = example.walk().getFirst();
    String entered = UUID.randomUUID().toString();
    for (int time = 1; time <= 2; time++) {
      carryOut(LAWYER, id, 1, entry, entered).statusCode(200).header("ETag", "\"2\"");
    }
    show(LAWYER, id).then().body("version", equalTo(2));
  }

  @Test
  void what_is_not_known_is_named() {
    String id = begun();
    carryOut(LAWYER, id, 1, new Entry("do-magic", Map.of()))
        .statusCode(404)
        .body("code", equalTo("not-found"));
    beginWith("do-magic", UUID.randomUUID().toString(), beginning())
        .then()
        .statusCode(404)
        .body("code", equalTo("not-found"));
    show(LAWYER, UNKNOWN).then().statusCode(404);
    Map<String, Object> more = beginning();
    more.put("colour", "red");
    begin(LAWYER, UUID.randomUUID().toString(), more)
        .then()
        .statusCode(400)
        .body("code", equalTo("unknown-field"))
        .body("field", equalTo("/colour"));
    Map<String, Object> less = beginning();
    less.remove("on");
    begin(LAWYER, UUID.randomUUID().toString(), less)
        .then()
        .statusCode(400)
        .body("code", equalTo("missing-field"))
        .body("field", equalTo("/on"));
  }

  @Test
  void her_cases_are_listed_for_her_and_for_those_she_let_in() {
    String id = begun();
    for (String user : List.of("asha", LAWYER)) {
      list(user).then().statusCode(200).body("items.id", hasItem(id));
      get(user).get(example.path()).then().statusCode(200).body("items.id", hasItem(id));
    }
  }

  @Test
  void what_runs_out_first_is_at_the_top_of_the_work_list() {
    String id = begin(LAWYER, UUID.randomUUID().toString(), hers(dated.beginning())).path("id");
    int version = 1;
    for (Entry entry : dated.walk()) {
      carryOut(LAWYER, id, version++, entry).statusCode(200);
    }
    Town.eventually(() -> due(LAWYER, Map.of("limit", 100)).then().body("items.id", hasItem(id)));
    assertThat(allDue(LAWYER, 2)).containsExactlyElementsOf(allDue(LAWYER, 100)).contains(id);
    assertThat(allDue("asha", 3)).contains(id);
    due("kavita", Map.of("survivor", town.asha())).then().statusCode(403);
    due("kavita", Map.of()).then().statusCode(200).body("items.id", not(hasItem(id)));
    due(LAWYER, Map.of("cursor", "made-up"))
        .then()
        .statusCode(400)
        .body("code", equalTo("malformed-parameter"));
    // What is said of a case's clocks lies beside it and is no case.
    show(LAWYER, ClockWatch.logOf(UUID.fromString(id)).toString()).then().statusCode(404);
  }

  /** Follows the pages to the end. */
  private List<String> allDue(String user, int limit) {
    List<String> ids = new ArrayList<>();
    List<String> days = new ArrayList<>();
    Map<String, Object> page = new HashMap<>(Map.of("limit", limit));
    String next;
    do {
      Response answer = due(user, page);
      answer.then().statusCode(200);
      ids.addAll(answer.path("items.id"));
      days.addAll(
          answer.path(
              "items.collect { it.clocks.findAll { !it.endedOn && it.dueOn }*.dueOn.min() }"));
      next = answer.path("next");
      page.put("cursor", next);
    } while (next != null);
    assertThat(days).isSorted().hasSameSizeAs(ids).doesNotContainNull();
    return ids;
  }

  @Test
  void what_commands_take_is_described() {
    get("asha")
        .get(example.path() + "/commands")
        .then()
        .statusCode(200)
        .body("keySet()", hasItems(names()))
        .body("'%s'.type".formatted(example.walk().getFirst().command()), equalTo("object"));
  }

  @Test
  void whom_she_did_not_let_in_sees_and_does_nothing() {
    String id = begun();
    for (String user : List.of("kavita", "rupa", "dev", "olga")) {
      show(user, id).then().statusCode(403).body("$", allOf(hasKey("code"), not(hasKey("facts"))));
      history(user, id, Map.of()).then().statusCode(403);
      list(user).then().statusCode(403);
      carryOut(user, id, 1, example.walk().getFirst()).statusCode(403);
      begin(user).then().statusCode(403);
    }
    town.nobody(example.service()).get(example.path() + "/" + id).then().statusCode(401);
    show(LAWYER, id).then().body("version", equalTo(1));
  }

  @Test
  void who_may_read_may_not_act_and_reading_ends_with_the_grant() {
    String id = begun();
    int grant = town.grant("anil", example.scope(), "READ");
    Town.eventually(() -> show("anil", id).then().statusCode(200).body("actions", hasSize(0)));
    carryOut("anil", id, 1, example.walk().getFirst()).statusCode(403);
    town.revoke(grant);
    await()
        .atMost(Town.GRANT_HOLDS_AFTER_MAX)
        .untilAsserted(() -> show("anil", id).then().statusCode(403));
  }

  @Test
  void every_entry_is_published_under_her_pseudonym_and_no_personal_word_with_it() {
    String id = finished();
    int entries = example.walk().size() + 1;
    Town.eventually(
        () ->
            assertThat(town.published("dhruva." + example.service()))
                .filteredOn(event -> id.equals(TopicReader.header(event, "ce_subject")))
                .hasSize(entries)
                .allSatisfy(
                    event ->
                        assertThat(new String(event.key(), StandardCharsets.UTF_8))
                            .isEqualTo(town.asha()))
                .noneSatisfy(
                    event ->
                        assertThat(new String(event.value(), StandardCharsets.UTF_8))
                            .contains(personal.text())));
  }

  private String[] names() {
    return example.walk().stream().map(Entry::command).toArray(String[]::new);
  }

  String begun() {
    return begin(LAWYER).then().statusCode(201).extract().path("id");
  }

  private String finished() {
    String id = begun();
    int version = 1;
    for (Entry entry : example.walk()) {
      ValidatableResponse answer = carryOut(LAWYER, id, version, entry);
      version++;
      answer.statusCode(200).header("ETag", "\"%d\"".formatted(version));
    }
    return id;
  }

  private Map<String, Object> beginning() {
    return hers(example.beginning());
  }

  /** With the survivor whose cases these are. */
  Map<String, Object> hers(Map<String, ?> beginning) {
    Map<String, Object> body = new HashMap<>(beginning);
    body.put("survivor", town.asha());
    return body;
  }

  private Response begin(String user) {
    return begin(user, UUID.randomUUID().toString(), beginning());
  }

  private Response begin(String user, String key, Map<String, Object> body) {
    return entering(user, key).body(body).post(example.path());
  }

  /** The lawyer begins a case with another command than the usual one. */
  Response beginWith(String command, String key, Map<String, ?> body) {
    return entering(LAWYER, key).body(body).post(example.path() + "/{beginning}", command);
  }

  ValidatableResponse carryOut(String user, String id, int version, Entry entry) {
    return carryOut(user, id, version, entry, UUID.randomUUID().toString());
  }

  private ValidatableResponse carryOut(
      String user, String id, int version, Entry entry, String key) {
    return entering(user, key)
        .header("If-Match", "\"%d\"".formatted(version))
        .body(entry.body())
        .post(example.path() + "/{id}/{command}", id, entry.command())
        .then();
  }

  private RequestSpecification entering(String user, String key) {
    return get(user).header("Idempotency-Key", key);
  }

  Response show(String user, String id) {
    return get(user).get(example.path() + "/{id}", id);
  }

  private Response history(String user, String id, Map<String, ?> page) {
    return get(user).queryParams(page).get(example.path() + "/{id}/history", id);
  }

  private Response list(String user) {
    return get(user).queryParam("survivor", town.asha()).get(example.path());
  }

  Response letters(String user, String id) {
    return get(user).get(example.path() + "/{id}/letters", id);
  }

  private Response due(String user, Map<String, ?> page) {
    return get(user).queryParams(page).get(example.path() + "/due");
  }

  private RequestSpecification get(String user) {
    return town.as(user, example.service());
  }
}
