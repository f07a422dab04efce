package org.dhruva.acceptance.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhruva.acceptance.Expected;
import org.dhruva.contracts.AllEvents;
import org.dhruva.example.journey.Journeys;
import org.dhruva.example.journey.Journeys.Entered;
import org.junit.jupiter.api.Test;

/** The journeys of the example, held against the rules of the services. */
class JourneysTest {

  private static final Comparator<RulesDesk.Made> AS_IT_HAPPENED =
      Comparator.comparing((RulesDesk.Made made) -> made.event().occurredAt())
          .thenComparing(RulesDesk.Made::service)
          .thenComparing(RulesDesk.Made::caseId)
          .thenComparing(RulesDesk.Made::version);

  private final Journeys journeys = Journeys.read();
  private final RulesDesk desk = new RulesDesk(journeys.accounts());

  @Test
  void every_entry_is_accepted_from_whom_she_let_in_and_makes_the_history_expected()
      throws Exception {
    Map<String, Entered> entered = journeys.enter(desk);
    journeys
        .journeys()
        .forEach(
            (name, journey) ->
                assertThat(timeline(entered.get(name)))
                    .as(name)
                    .containsExactlyElementsOf(journey.expect().timeline()));
  }

  @Test
  void every_case_says_what_is_expected_of_it() throws Exception {
    Map<String, Entered> entered = journeys.enter(desk);
    journeys
        .journeys()
        .forEach(
            (name, journey) ->
                journey
                    .expect()
                    .cases()
                    .forEach(
                        (service, expected) ->
                            Expected.assertThatCase(
                                    desk.see(service, entered.get(name).cases().get(service).id()))
                                .as("%s: %s", name, service)
                                .isEqualTo(expected)));
  }

  @Test
  void entering_everything_again_changes_nothing() throws Exception {
    Map<String, Entered> first = journeys.enter(desk);
    List<RulesDesk.Made> made = desk.made();
    assertThat(journeys.enter(desk)).isEqualTo(first);
    assertThat(desk.made()).isEqualTo(made);
  }

  @Test
  void what_was_interrupted_anywhere_goes_on_from_there() throws Exception {
    journeys.enter(desk);
    int all = desk.made().size();
    for (int entries = 0; entries < all; entries++) {
      RulesDesk rules = new RulesDesk(journeys.accounts());
      Interrupted interrupted = new Interrupted(rules, entries);
      try {
        journeys.enter(interrupted);
      } catch (IOException _) {
        // as wanted
      }
      journeys.enter(rules);
      assertThat(rules.made()).hasSize(all);
    }
  }

  private List<String> timeline(Entered entered) {
    List<UUID> cases = entered.cases().values().stream().map(c -> c.id()).toList();
    return desk.made().stream()
        .filter(made -> cases.contains(made.caseId()))
        .sorted(AS_IT_HAPPENED)
        .map(made -> AllEvents.TYPES.of(made.event()).name())
        .map(name -> name.substring(0, name.lastIndexOf('.')))
        .toList();
  }
}
