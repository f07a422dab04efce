package org.dhruva.compensation.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.Collections;
import java.util.stream.Collectors;
import org.dhruva.compensation.estimate.Facts;
import org.dhruva.compensation.scheme.Schemes;
import org.dhruva.compensation.wiring.SchemeFolder;
import org.dhruva.service.http.BodyProblems;
import org.dhruva.service.http.HttpJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked and answered, as JSON. */
class EstimateResourceTest {

  private static final Schemes CATALOGUE = SchemeFolder.read();
  private static final ObjectMapper JSON = mapper();

  private final EstimateResource resource = new EstimateResource(CATALOGUE);

  @Test
  void an_estimate_is_in_paise_and_leaves_out_what_is_not_known() {
    JsonNode nalsa =
        scheme(answer("\"violations\": [\"GANG_RAPE\"], \"ageAtOffence\": 17"), "nalsa-2018");
    assertThat(nalsa.at("/range/min/paise").asLong()).isEqualTo(75_000_000);
    assertThat(nalsa.at("/range/max/paise").asLong()).isEqualTo(150_000_000);
    assertThat(nalsa.at("/computation/0/provenance/clause").asText()).isEqualTo("schedule, row 2");
    assertThat(nalsa.at("/computation/0/provenance/verified").asBoolean()).isTrue();
    assertThat(nalsa.at("/missing/0/field").asText()).isEqualTo("endOfTrialOn");
    JsonNode fund = scheme(answer("\"violations\": [\"TRAFFICKING\"]"), "cvcf-2015");
    assertThat(fund.path("range").has("max")).isFalse();
    assertThat(fund.has("lastDay")).isFalse();
  }

  @Test
  void the_facts_are_named_as_the_estimate_asks_for_them() {
    JsonNode answer = answer("\"violations\": [\"RAPE\", \"BONDED_LABOUR\", \"TRAFFICKING\"]");
    assertThat(answer.path("missing").findValuesAsText("field"))
        .isNotEmpty()
        .allSatisfy(
            field ->
                assertThat(Facts.class.getRecordComponents())
                    .extracting(component -> component.getName())
                    .contains(field));
  }

  @Test
  void unknown_fields_are_refused_by_name() {
    refused("\"violations\": [\"RAPE\"], \"name\": \"Rupa\"", "unknown-field", "/name");
  }

  @Test
  void what_is_needed_is_missed_by_name() {
    assertThatThrownBy(() -> ask("{\"violations\": [\"RAPE\"], \"received\": []}"))
        .isInstanceOfSatisfying(
            HttpProblem.class, problem -> isProblem(problem, "missing-field", "/offenceOn"));
  }

  @Test
  void a_body_that_says_nothing_is_refused() {
    assertThatThrownBy(() -> resource.estimate(null))
        .isInstanceOfSatisfying(
            HttpProblem.class,
            problem -> assertThat(problem.getParameters()).containsEntry("code", "malformed-body"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "violations: []                                          | /violations",
        "violations: ['THEFT']                                   | /violations/0",
        "violations: ['RAPE'], ageAtOffence: -1                  | /ageAtOffence",
        "violations: ['RAPE'], ageAtOffence: 121                 | /ageAtOffence",
        "violations: ['RAPE'], ageAtOffence: 13.5                | /ageAtOffence",
        "violations: ['RAPE'], gender: 'WOMAN'                   | /gender",
        "violations: ['RAPE'], state: 'West Bengal'              | /state",
        "violations: ['RAPE'], homeState: '-'                    | /homeState",
        "violations: ['RAPE'], endOfTrialOn: '2019-01-01'        | /endOfTrialOn",
        "violations: ['RAPE'], endOfTrialOn: '2101-01-01'        | /endOfTrialOn",
        "violations: ['RAPE'], disability: 'perhaps'             | /disability"
      })
  void what_is_wrong_is_refused_by_name(String facts, String field) {
    refused(quoted(facts), "malformed-field", field);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1949-12-31", "2101-01-01", "+999999999-12-31"})
  void an_offence_has_a_day_of_our_time(String day) {
    String facts =
        "{\"offenceOn\": \"%s\", \"violations\": [\"RAPE\"], \"received\": []}".formatted(day);
    assertThatThrownBy(() -> ask(facts))
        .isInstanceOfSatisfying(
            HttpProblem.class, problem -> isProblem(problem, "malformed-field", "/offenceOn"));
  }

  @Test
  void there_are_only_so_many_violations() {
    assertThat(answer(violations(Facts.VIOLATIONS_MAX)).path("schemes")).isNotEmpty();
    refused(violations(Facts.VIOLATIONS_MAX + 1), "malformed-field", "/violations");
  }

  @Test
  void there_are_only_so_many_sums_received() {
    assertThat(ask(received(Facts.RECEIVED_MAX, "bihar-2018", 1)).path("schemes")).isNotEmpty();
    refusedWhole(received(Facts.RECEIVED_MAX + 1, "bihar-2018", 1), "/received");
  }

  @Test
  void what_was_received_names_a_scheme_and_a_possible_amount() {
    long most = Facts.RECEIVED_AMOUNT_MAX.paise();
    assertThat(ask(received(Facts.RECEIVED_MAX, "bihar-2018", most)).path("schemes")).isNotEmpty();
    refusedWhole(received(1, "bihar-2018", most + 1), "/received/0/amount");
    refusedWhole(received(1, "bihar-2018", 0), "/received/0/amount");
    refusedWhole(received(1, "atlantis-2018", 1), "/received/0/scheme");
  }

  @Test
  void a_state_without_a_scheme_here_is_no_error() {
    assertThat(answer("\"violations\": [\"RAPE\"], \"state\": \"goa\"").path("schemes"))
        .isNotEmpty();
  }

  private void refused(String facts, String code, String field) {
    assertThatThrownBy(() -> answer(facts))
        .isInstanceOfSatisfying(HttpProblem.class, problem -> isProblem(problem, code, field));
  }

  private void refusedWhole(String body, String field) {
    assertThatThrownBy(() -> ask(body))
        .isInstanceOfSatisfying(
            HttpProblem.class, problem -> isProblem(problem, "malformed-field", field));
  }

  private static void isProblem(HttpProblem problem, String code, String field) {
    assertThat(problem.getStatusCode()).isEqualTo(400);
    assertThat(problem.getParameters()).containsEntry("code", code).containsEntry("field", field);
  }

  private JsonNode answer(String facts) {
    String received = facts.contains("received") ? "" : ", \"received\": []";
    return ask("{\"offenceOn\": \"2022-05-01\", %s%s}".formatted(facts, received));
  }

  private JsonNode ask(String body) {
    try {
      return JSON.valueToTree(resource.estimate(JSON.readValue(body, Facts.class)));
    } catch (JsonProcessingException e) {
      throw BodyProblems.problem(e);
    }
  }

  private static String violations(int number) {
    return "\"violations\": ["
        + Collections.nCopies(number, "\"RAPE\"").stream().collect(Collectors.joining(","))
        + "]";
  }

  private static String received(int number, String scheme, long paise) {
    String one =
        "{\"scheme\": \"%s\", \"amount\": {\"paise\": %d, \"currency\": \"INR\"}}"
            .formatted(scheme, paise);
    return "{\"offenceOn\": \"2022-05-01\", \"violations\": [\"RAPE\"], \"received\": ["
        + Collections.nCopies(number, one).stream().collect(Collectors.joining(","))
        + "]}";
  }

  private static String quoted(String facts) {
    return facts.replaceAll("([A-Za-z]+): ", "\"$1\": ").replace('\'', '"');
  }

  private static JsonNode scheme(JsonNode answer, String code) {
    return answer
        .path("schemes")
        .valueStream()
        .filter(scheme -> scheme.path("scheme").asText().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static ObjectMapper mapper() {
    ObjectMapper mapper =
        new ObjectMapper().registerModules(new Jdk8Module(), new JavaTimeModule());
    new HttpJson().customize(mapper);
    return mapper;
  }
}
