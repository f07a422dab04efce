package org.dhruva.acceptance.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.both;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.lessThan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhruva.acceptance.system.InWholeSystem;
import org.dhruva.acceptance.system.WholeSystem;
import org.dhruva.acceptance.system.WholeSystem.Answer;
import org.dhruva.contracts.AllEvents;
import org.dhruva.example.entry.CaseVersion;
import org.dhruva.example.entry.Clerk;
import org.dhruva.example.entry.Entry;
import org.dhruva.example.entry.Story;
import org.dhruva.example.http.HttpDesk;
import org.dhruva.kernel.EventTypes.EventType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What is personal leaves the services sealed, whatever it is and whatever becomes of it. */
@InWholeSystem
@Order(8) // after the journeys are read; what broke before is in the logs by then
@TestInstance(Lifecycle.PER_CLASS)
class NoPlaintextTest {

  private static final String PERSONAL = "zq7kolibri";
  private static final String CODE = "zq7control";

  /** Numbers have a form of their own, in which there is no room for words. */
  private static final List<String> NUMBERS =
      List.of("907531/2019", "907532/2019", "ZQ7K979075342019");

  private static final String READER = "anil";
  private static final Duration ARRIVED_WITHIN = Duration.ofSeconds(60);
  private static final Duration LOOKED_EVERY = Duration.ofSeconds(1);

  /** Each is wrong in another way. */
  private static final List<String> REFUSED =
      List.of(
          "zq7kolibri is no JSON",
          "{'on': '2020-12-21', 'kind': 'zq7kolibri, which is no code'}",
          "{'on': 'zq7kolibri', 'kind': 'letter', 'title': 'zq7kolibri'}",
          "{'on': '2020-12-21', 'kind': 'letter', 'zq7kolibri': 'zq7kolibri'}",
          "{'on': '2020-12-21', 'kind': 'letter', 'title': {'zq7kolibri': 1}}");

  private static final Set<String> WHERE_HER_CODES_ARE =
      Set.of(
          "database people",
          "database compensation",
          "database timeline",
          "database statistics",
          "topic dhruva.people",
          "topic dhruva.compensation");

  private static final String EVERY_SERVICE_LOGS = "Quarkus";
  private static final List<String> LOGS =
      Stream.of(
              "people",
              "compensation",
              "legal",
              "shelter",
              "livelihoods",
              "timeline",
              "statistics",
              "portal")
          .map("log %s.log"::formatted)
          .toList();

  private record HerWords(List<Entry> record, List<Entry> cases) {}

  private final Map<String, CaseVersion> cases = new HashMap<>();
  private WholeSystem system;
  private WrittenDown writtenDown;
  private UUID survivor;

  @BeforeAll
  void her_words_are_entered(WholeSystem system) throws Exception {
    this.system = system;
    this.writtenDown = new WrittenDown(system.stack());
    HerWords words = read();
    Clerk clerk = new Clerk(new HttpDesk(system.stack()), system.journeys().accounts());
    survivor = clerk.enrol(new Story("privacy/record", words.record()));
    cases.putAll(clerk.enter(survivor, new Story("privacy/cases", words.cases())));
  }

  @Test
  void every_personal_field_there_is_was_entered_and_can_be_read_by_whom_she_lets_in()
      throws Exception {
    Map<String, Set<String>> fields =
        AllEvents.TYPES.all().stream()
            .filter(EventType::current)
            .collect(
                Collectors.toMap(
                    EventType::name,
                    type -> PersonalFields.of(type.record()).collect(Collectors.toSet())));
    Set<String> wanted = new TreeSet<>();
    fields.forEach((type, pointers) -> pointers.forEach(field -> wanted.add(type + field)));
    Set<String> read = new HashSet<>();
    for (JsonNode entry : entries()) {
      String type = entry.path("type").asText();
      fields.get(type).stream()
          .filter(field -> hers().anyMatch(entry.path("event").at(field).toString()::contains))
          .forEach(field -> read.add(type + field));
    }
    assertThat(read).containsExactlyInAnyOrderElementsOf(wanted);
  }

  @Test
  void nothing_personal_is_in_a_database_a_topic_or_a_log() throws Exception {
    REFUSED.forEach(body -> isRefused(body.replace('\'', '"')));
    await()
        .atMost(ARRIVED_WITHIN)
        .untilAsserted(() -> assertThat(told()).containsAllEntriesOf(entered()));
    await()
        .atMost(ARRIVED_WITHIN)
        .pollInterval(LOOKED_EVERY)
        .untilAsserted(
            () ->
                assertThat(writtenDown.where(new Canary(CODE)))
                    .as("what is not personal is found, or the search proves nothing")
                    .containsAll(WHERE_HER_CODES_ARE));
    assertThat(writtenDown.where(new Canary(EVERY_SERVICE_LOGS))).containsAll(LOGS);
    for (String word : hers().toList()) {
      assertThat(writtenDown.where(new Canary(word))).as(word).isEmpty();
    }
  }

  private static Stream<String> hers() {
    return Stream.concat(Stream.of(PERSONAL), NUMBERS.stream());
  }

  /** Also where a slip is likely: in what is said about a mistake. */
  private void isRefused(String body) {
    CaseVersion claim = cases.get("compensation");
    system
        .as(READER, "compensation")
        .header("If-Match", "\"%d\"".formatted(claim.version()))
        .header("Idempotency-Key", UUID.randomUUID())
        .header("X-Correlation-Id", PERSONAL)
        .header("traceparent", PERSONAL)
        .body(body)
        .post("/v1/claims/{id}/attach-document", claim.id())
        .then()
        .statusCode(both(greaterThanOrEqualTo(400)).and(lessThan(500)));
  }

  /** How many entries each of her cases has. */
  private Map<String, Integer> entered() {
    return cases.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, known -> known.getValue().version()));
  }

  /** How many of them the timeline tells; that a last day passed nobody entered. */
  private Map<String, Integer> told() {
    List<String> services =
        system
            .as(READER, "timeline")
            .get("/v1/timelines/{survivor}?limit=100", survivor)
            .then()
            .statusCode(200)
            .extract()
            .path("items.findAll { !it.type.contains('.clock-') }.service");
    return services.stream()
        .collect(Collectors.groupingBy(service -> service, Collectors.summingInt(_ -> 1)));
  }

  private List<JsonNode> entries() throws IOException, InterruptedException {
    List<JsonNode> entries = new ArrayList<>(history("people", survivor));
    for (Map.Entry<String, CaseVersion> hers : cases.entrySet()) {
      entries.addAll(history(hers.getKey(), hers.getValue().id()));
    }
    return entries;
  }

  private List<JsonNode> history(String service, UUID id) throws IOException, InterruptedException {
    String path = "%s/%s/history?limit=100".formatted(WholeSystem.path(service), id);
    Answer answer = system.get(READER, service, path);
    assertThat(answer.status()).isEqualTo(200);
    return answer.body().path("items").valueStream().toList();
  }

  private static HerWords read() throws IOException {
    ObjectMapper yaml = YAMLMapper.builder().addModule(new Jdk8Module()).build();
    try (InputStream in = NoPlaintextTest.class.getResourceAsStream("/privacy/her-words.yaml")) {
      return yaml.readValue(in, HerWords.class);
    }
  }
}
