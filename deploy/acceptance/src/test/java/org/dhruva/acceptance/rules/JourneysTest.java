package org.dhruva.acceptance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dhruva.acceptance.Expected.assertThatCase;
import static org.dhruva.acceptance.Expected.assertThatNow;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.dhruva.contracts.AllEvents;
import org.dhruva.example.entry.CaseVersion;
import org.dhruva.example.journey.Journey;
import org.dhruva.example.journey.Journeys;
import org.dhruva.example.journey.Journeys.Entered;
import org.dhruva.kernel.CivilDate;
import org.dhruva.timeline.step.Steps;
import org.dhruva.timeline.story.Entry;
import org.dhruva.timeline.story.Timeline;
import org.dhruva.timeline.story.Timeline.Placed;
import org.dhruva.timeline.story.Voice;
import org.junit.jupiter.api.Test;

/** The journeys of the example, held against the rules of the services. */
class JourneysTest {

  private final Journeys journeys = Journeys.read();
  private final RulesDesk desk = new RulesDesk(journeys.accounts());

  @Test
  void every_entry_is_accepted_from_whom_she_let_in_and_makes_the_history_expected()
      throws Exception {
    eachJourney(
        (journey, entered) ->
            assertThat(timeline(entered).newestFirst().reversed())
                .as(journey.title())
                .extracting(Placed::entry)
                .extracting(Entry::type)
                .map(type -> type.substring(0, type.lastIndexOf('.')))
                .containsExactlyElementsOf(
                    journey.expect().timeline().stream()
                        .filter(type -> !journey.expect().reactions().contains(type))
                        .toList()));
  }

  @Test
  void every_case_says_what_is_expected_of_it() throws Exception {
    eachJourney(
        (journey, entered) ->
            journey
                .expect()
                .cases()
                .forEach(
                    (service, expected) ->
                        assertThatCase(desk.see(service, entered.cases().get(service).id()))
                            .as("%s: %s", journey.title(), service)
                            .isEqualTo(expected)));
  }

  @Test
  void every_clock_shows_and_whoever_is_next_is_who_is_expected() throws Exception {
    eachJourney(
        (journey, entered) -> {
          Steps steps = new Steps(CivilDate.at(RulesDesk.NOW), Voice.TO_HER);
          steps.of(timeline(entered)).stream()
              .filter(now -> journey.expect().now().containsKey(now.service()))
              .forEach(
                  now ->
                      assertThatNow(Json.MAPPER.valueToTree(now))
                          .as("%s: %s", journey.title(), now.service())
                          .isEqualTo(journey.expect().now().get(now.service())));
        });
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
      try {
        journeys.enter(new Interrupted(rules, entries));
      } catch (IOException _) {
        // as wanted
      }
      journeys.enter(rules);
      assertThat(rules.made()).hasSize(all);
    }
  }

  private void eachJourney(BiConsumer<Journey, Entered> check) throws Exception {
    journeys
        .enter(desk)
        .forEach((name, entered) -> check.accept(journeys.journeys().get(name), entered));
  }

  /** As the timeline tells it, but for what one service does because of another. */
  private Timeline timeline(Entered entered) {
    Set<UUID> cases =
        entered.cases().values().stream().map(CaseVersion::id).collect(Collectors.toSet());
    return Timeline.of(
        desk.made().stream()
            .filter(made -> cases.contains(made.caseId()))
            .map(JourneysTest::entry)
            .toList());
  }

  private static Entry entry(RulesDesk.Made made) {
    return new Entry(
        made.service(),
        made.caseId(),
        made.version(),
        UUID.nameUUIDFromBytes(made.toString().getBytes(StandardCharsets.UTF_8)),
        AllEvents.TYPES.of(made.event()).name(),
        made.version(),
        RulesDesk.NOW,
        "caseworker",
        made.event(),
        false);
  }
}
