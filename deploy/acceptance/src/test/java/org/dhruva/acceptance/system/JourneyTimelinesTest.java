package org.dhruva.acceptance.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.dhruva.acceptance.Expected.assertThatNow;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhruva.example.journey.Journey;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.ThrowingConsumer;

/** What the timeline tells of each journey, to her or to whom she opened all that it is about. */
@InWholeSystem
@Order(3) // before other tests enter more
class JourneyTimelinesTest {

  private static final Duration TOLD_WITHIN = Duration.ofSeconds(30);

  private final WholeSystem system;

  JourneyTimelinesTest(WholeSystem system) {
    this.system = system;
  }

  @TestFactory
  Stream<DynamicTest> every_timeline_tells_what_happened_in_the_order_in_which_it_did() {
    return eachJourney(
        name ->
            await()
                .atMost(TOLD_WITHIN)
                .untilAsserted(
                    () ->
                        assertThat(told(name))
                            .containsExactlyElementsOf(journey(name).expect().timeline())));
  }

  @TestFactory
  Stream<DynamicTest> every_timeline_says_who_is_next_and_what_the_clocks_show() {
    return eachJourney(
        name ->
            await()
                .atMost(TOLD_WITHIN)
                .untilAsserted(
                    () -> {
                      Map<String, JsonNode> now = now(name);
                      journey(name)
                          .expect()
                          .now()
                          .forEach(
                              (service, expected) ->
                                  assertThatNow(now.get(service)).as(service).isEqualTo(expected));
                    }));
  }

  private Stream<DynamicTest> eachJourney(ThrowingConsumer<String> check) {
    return system.journeys().journeys().keySet().stream()
        .map(name -> dynamicTest(name, () -> check.accept(name)));
  }

  private Journey journey(String name) {
    return system.journeys().journeys().get(name);
  }

  private List<String> told(String name) throws Exception {
    Set<String> cases = cases(name);
    List<String> types = new ArrayList<>();
    for (JsonNode item : system.timeline(name).path("items")) {
      if (cases.contains(item.path("case").asText())) {
        String type = item.path("type").asText();
        types.add(type.substring(0, type.lastIndexOf('.')));
      }
    }
    return types.reversed();
  }

  private Map<String, JsonNode> now(String name) throws Exception {
    Set<String> cases = cases(name);
    return system
        .timeline(name)
        .path("cases")
        .valueStream()
        .filter(now -> cases.contains(now.path("id").asText()))
        .collect(Collectors.toMap(now -> now.path("service").asText(), now -> now));
  }

  private Set<String> cases(String name) {
    return system.entered().get(name).cases().values().stream()
        .map(known -> known.id().toString())
        .collect(Collectors.toSet());
  }
}
