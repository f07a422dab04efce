package org.dhruva.contracts.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhruva.clocks.Clock;
import org.dhruva.contracts.livelihoods.PathwayEvent;
import org.dhruva.contracts.livelihoods.PathwayEvent.ClosingReason;
import org.dhruva.contracts.livelihoods.PathwayEvent.EntitlementAcknowledged;
import org.dhruva.contracts.livelihoods.PathwayEvent.EntitlementAppealed;
import org.dhruva.contracts.livelihoods.PathwayEvent.EntitlementAppliedFor;
import org.dhruva.contracts.livelihoods.PathwayEvent.EntitlementGranted;
import org.dhruva.contracts.livelihoods.PathwayEvent.EntitlementRefused;
import org.dhruva.contracts.livelihoods.PathwayEvent.ExtraPaperGiven;
import org.dhruva.contracts.livelihoods.PathwayEvent.ExtraPaperRequested;
import org.dhruva.contracts.livelihoods.PathwayEvent.PathwayClosed;
import org.dhruva.contracts.livelihoods.PathwayEvent.PathwayReopened;
import org.dhruva.kernel.CivilDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** An office's time to decide, once nothing is missing. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PathwayClocksTest {

  private static final CivilDate ANSWER_DAY = CivilDate.of(2024, 2, 1);

  @Test
  void ends_with_any_answer_of_the_office() {
    for (PathwayEvent answer :
        List.of(
            new EntitlementGranted(ANSWER_DAY, 1),
            new EntitlementRefused(ANSWER_DAY, 1, List.of()),
            new ExtraPaperRequested(ANSWER_DAY, 1, "birth-certificate"))) {
      assertThat(clocks(answer).getFirst().endedOn()).contains(ANSWER_DAY);
    }
  }

  @Test
  void runs_anew_when_the_office_says_that_nothing_is_missing_any_more_also_on_an_appeal() {
    PathwayEvent asked = new ExtraPaperRequested(CivilDate.of(2024, 3, 20), 1, "affidavit");
    PathwayEvent given = new ExtraPaperGiven(CivilDate.of(2024, 3, 25), 1, "affidavit");
    PathwayEvent complete =
        new EntitlementAcknowledged(CivilDate.of(2024, 4, 1), 1, true, Optional.empty());
    PathwayEvent[] appealed = {
      new EntitlementRefused(ANSWER_DAY, 1, List.of()),
      new EntitlementAppealed(CivilDate.of(2024, 3, 1), 1, "sdo"),
      asked,
      given
    };
    assertThat(clocks(asked, given)).noneMatch(Clock::isRunning);
    assertThat(clocks(asked, given, complete)).filteredOn(Clock::isRunning).hasSize(1);
    assertThat(clocks(appealed)).noneMatch(Clock::isRunning);
    assertThat(
            clocks(
                Stream.concat(Stream.of(appealed), Stream.of(complete))
                    .toArray(PathwayEvent[]::new)))
        .filteredOn(Clock::isRunning)
        .singleElement()
        .satisfies(
            clock -> {
              assertThat(clock.owner()).isEqualTo("sdo");
              assertThat(clock.startedOn()).isEqualTo(CivilDate.of(2024, 4, 1));
            });
  }

  @Test
  void does_not_end_with_the_answer_to_another_application() {
    List<Clock> clocks =
        clocks(
            new EntitlementAppliedFor(
                CivilDate.of(2024, 1, 20), "ration-card", "food-office", Optional.empty()),
            new EntitlementGranted(ANSWER_DAY, 3));
    assertThat(clocks).singleElement().matches(Clock::isRunning);
  }

  @Test
  void rests_while_the_pathway_is_closed() {
    PathwayEvent closed = new PathwayClosed(CivilDate.of(2024, 1, 25), ClosingReason.values()[0]);
    assertThat(clocks(closed)).noneMatch(Clock::isRunning);
    assertThat(clocks(closed, new PathwayReopened(CivilDate.of(2024, 6, 1))))
        .allMatch(Clock::isRunning);
  }

  @Test
  void does_not_run_on_in_a_closed_pathway_because_of_what_is_dated_later() {
    PathwayEvent later =
        new EntitlementAppliedFor(
            CivilDate.parse("2024-03-01~"), "aadhaar", "uidai", Optional.empty());
    assertThat(
            clocks(
                later,
                new EntitlementAcknowledged(
                    CivilDate.parse("2024-03-10~"), 3, true, Optional.empty()),
                new PathwayClosed(CivilDate.of(2024, 2, 20), ClosingReason.values()[0])))
        .noneMatch(Clock::isRunning);
  }

  @Test
  void hears_an_answer_that_is_dated_before_the_question() {
    assertThat(clocks(new EntitlementGranted(CivilDate.parse("2023-12-20~"), 1)))
        .noneMatch(Clock::isRunning);
  }

  private static List<Clock> clocks(PathwayEvent... more) {
    return PathwayClocks.of(
        Stream.concat(
                Stream.of(
                    new EntitlementAppliedFor(
                        CivilDate.of(2024, 1, 1), "ration-card", "bdo", Optional.empty()),
                    new EntitlementAcknowledged(
                        CivilDate.of(2024, 1, 10), 1, true, Optional.empty())),
                Stream.of(more))
            .toList());
  }
}
