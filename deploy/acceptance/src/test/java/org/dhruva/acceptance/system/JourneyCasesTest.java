package org.dhruva.acceptance.system;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.dhruva.acceptance.Expected.assertThatCase;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Duration;
import java.util.stream.Stream;
import org.dhruva.acceptance.system.WholeSystem.Answer;
import org.dhruva.example.entry.Entry;
import org.dhruva.example.journey.Journey;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What each service says of the cases that the journeys left behind. */
@InWholeSystem
@Order(2) // before other tests enter more
class JourneyCasesTest {

  private static final Duration REACTED_WITHIN = Duration.ofSeconds(30);

  private final WholeSystem system;

  JourneyCasesTest(WholeSystem system) {
    this.system = system;
  }

  @TestFactory
  Stream<DynamicTest> every_case_says_what_is_expected_of_it() {
    return system.journeys().journeys().entrySet().stream()
        .flatMap(
            named ->
                named.getValue().expect().cases().entrySet().stream()
                    .map(
                        expected ->
                            dynamicTest(
                                named.getKey() + ": " + expected.getKey(),
                                () -> {
                                  String by = enteredBy(named.getValue(), expected.getKey());
                                  Answer answer = see(by, named.getKey(), expected.getKey());
                                  assertThat(answer.status()).isEqualTo(200);
                                  assertThatCase(answer.body()).isEqualTo(expected.getValue());
                                })));
  }

  @Test
  void what_she_took_back_is_closed_to_her_peer_and_open_to_her_lawyer() throws Exception {
    String stay = "shelter-years-without-an-answer";
    assertThat(see("kavita", stay, "shelter").status()).isEqualTo(403);
    assertThat(see("meera", stay, "shelter").status()).isEqualTo(200);
  }

  @Test
  void a_charge_sheet_makes_the_second_stage_of_relief_due_without_being_typed_twice() {
    await()
        .atMost(REACTED_WITHIN)
        .untilAsserted(
            () ->
                assertThatJson(see("anil", "telangana-staged-relief", "compensation").body())
                    .node("facts.stages[1].dueOn")
                    .isEqualTo("2019-02-20~"));
  }

  private Answer see(String user, String journey, String service) throws Exception {
    return system.get(
        user,
        service,
        WholeSystem.path(service) + "/" + system.entered().get(journey).cases().get(service).id());
  }

  private static String enteredBy(Journey journey, String service) {
    return journey.entries().stream()
        .filter(entry -> entry.service().equals(service))
        .map(Entry::by)
        .findFirst()
        .orElseThrow();
  }
}
