package org.dhruva.acceptance.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.path.json.JsonPath;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhruva.acceptance.system.CountedPeople;
import org.dhruva.acceptance.system.InWholeSystem;
import org.dhruva.acceptance.system.WholeSystem;
import org.dhruva.local.Stack;
import org.dhruva.statistics.indicator.CountedSurvivor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Kafka loses all it had; an operator fills it again from the stores. */
@InWholeSystem
@Order(6) // after the journeys are read
@TestInstance(Lifecycle.PER_CLASS)
class LostTopicsTest {

  private static final List<String> SERVICES =
      List.of("people", "compensation", "legal", "shelter", "livelihoods");
  private static final List<String> WITH_CLOCKS =
      List.of("compensation", "legal", "shelter", "livelihoods");
  private static final List<String> READERS = List.of("timeline", "statistics");
  private static final int A_FEW = 5;
  private static final Duration CAUGHT_UP_WITHIN = Duration.ofSeconds(60);
  private static final Duration NOTICED_WITHIN = Duration.ofSeconds(30);

  private WholeSystem system;
  private Stack stack;
  private Ledger ledger;
  private Operator operator;
  private CountedPeople people;

  @BeforeAll
  void open(WholeSystem system) {
    this.system = system;
    this.stack = system.stack();
    this.ledger = new Ledger(system);
    this.operator = new Operator(system);
    this.people = new CountedPeople(stack.database("statistics"));
  }

  @AfterAll
  void close() {
    people.close();
  }

  @Test
  void all_is_told_and_counted_as_before_once_an_operator_has_republished() throws Exception {
    WITH_CLOCKS.forEach(this::hasSaidAllOfItsClocks);
    READERS.forEach(this::isAtTheEnd);
    Map<String, JsonNode> told = told();
    List<CountedSurvivor> counted = counted();
    try (Load load = new Load(system, "topics")) {
      load.goesOnFor(A_FEW);
      Topics.lose(stack.kafka(), SERVICES.stream().map("dhruva.%s"::formatted).toList());
      SERVICES.forEach(this::hasNothingToReadAndSaysSo);
      load.goesOnFor(A_FEW);
      SERVICES.forEach(operator::republishes);
      load.goesOnFor(A_FEW);
      for (Writer writer : load.stop()) {
        ledger.isToldOnce(writer);
      }
      for (String service : SERVICES) {
        ledger.isPublishedAsCommitted(service);
      }
      assertThat(told()).isEqualTo(told);
      assertThat(counted()).isEqualTo(counted);
      READERS.forEach(this::comesOutTheSameWhenBuiltAnew);
      assertThat(told()).isEqualTo(told);
      assertThat(counted()).isEqualTo(counted);
    }
    grantsArrive();
  }

  private void hasSaidAllOfItsClocks(String service) {
    await().atMost(CAUGHT_UP_WITHIN).until(() -> ClockCursors.areAtTheEnd(stack, service));
  }

  private void isAtTheEnd(String reader) {
    await()
        .atMost(CAUGHT_UP_WITHIN)
        .untilAsserted(() -> assertThat(operator.positions(reader)).containsAllEntriesOf(ends()));
  }

  /** The last position of every partition in which there is anything. */
  private Map<String, Integer> ends() throws SQLException {
    Map<String, Integer> ends = new HashMap<>();
    for (String service : SERVICES) {
      for (Recorded event : Recorded.committed(stack, service)) {
        ends.merge("dhruva.%s-%d".formatted(service, event.partition()), 1, Integer::sum);
      }
    }
    return ends;
  }

  /** What came in just before it was noticed has no beginning, so nobody can apply it. */
  private void hasNothingToReadAndSaysSo(String service) {
    await().atMost(NOTICED_WITHIN).until(() -> operator.isToldThatTheTopicWasReplaced(service));
    assertThat(Recorded.applied(Recorded.published(stack, service))).isEmpty();
  }

  /** From the topics alone: it would not if they lacked anything. */
  private void comesOutTheSameWhenBuiltAnew(String reader) {
    JsonPath outcome = operator.rebuilds(reader);
    assertThat(outcome.getMap("differences")).isEmpty();
    assertThat(outcome.getBoolean("replaced")).isTrue();
  }

  /** Whom she lets in is read off a topic, too. */
  private void grantsArrive() throws Exception {
    try (Load later = new Load(system, "topics/later")) {
      later.goesOnFor(1);
      for (Writer writer : later.stop()) {
        ledger.isToldOnce(writer);
      }
    }
  }

  private Map<String, JsonNode> told() throws Exception {
    Map<String, JsonNode> told = new HashMap<>();
    for (String journey : system.entered().keySet()) {
      told.put(journey, system.timeline(journey).path("items"));
    }
    return told;
  }

  private List<CountedSurvivor> counted() {
    return people.all().stream().sorted(Comparator.comparing(her -> her.id().toString())).toList();
  }
}
