package org.dhruva.livelihoods.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dhruva.livelihoods.pathway.PathwaySamples.*;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhruva.contracts.livelihoods.PathwayEvent;
import org.dhruva.contracts.livelihoods.PathwayEvent.EnterpriseResumed;
import org.dhruva.contracts.livelihoods.PathwayEvent.EnterpriseStopped;
import org.dhruva.contracts.livelihoods.PathwayEvent.EnterpriseVisited;
import org.dhruva.contracts.livelihoods.PathwayEvent.Safety;
import org.dhruva.kernel.Sealed;
import org.dhruva.livelihoods.pathway.PathwayRejection.Milestone;
import org.junit.jupiter.api.Test;

/** Somebody asks how a business does. */
class PathwayVisitTest {

  private static final PathwayEvent STOPPED =
      new EnterpriseStopped(day("2021-06-01"), 2, "no-customers");
  private static final PathwayRejection CONTRADICTS = new PathwayRejection.VisitContradicts();

  private static EnterpriseVisited visited(String on, boolean running) {
    return new EnterpriseVisited(
        day(on), 2, running, Optional.of(30), Optional.of(Safety.YES), Optional.empty());
  }

  private static PathwayCommand visit(String on, boolean running) {
    return visit(on, running, 30, null);
  }

  private static PathwayCommand visit(String on, boolean running, int hours, String note) {
    return new PathwayCommand.VisitEnterprise(
        day(on),
        2,
        running,
        Optional.of(hours),
        Optional.of(Safety.YES),
        Optional.ofNullable(note).map(Sealed::of));
  }

  @Test
  void it_runs_or_it_has_stopped() {
    begunAnd(OWN_SHOP).when(visit("2022-03-01", true)).then(visited("2022-03-01", true));
    begunAnd(OWN_SHOP, STOPPED).when(visit("2022-03-01", false)).then(visited("2022-03-01", false));
    begunAnd(OWN_SHOP, visited("2022-03-01", true))
        .thenState(s -> assertThat(s.file().enterprises().getFirst().visits()).hasSize(1));
  }

  @Test
  void the_same_again_changes_nothing_but_words_are_never_the_same() {
    begunAnd(OWN_SHOP, visited("2022-03-01", true)).when(visit("2022-03-01", true)).thenNothing();
    PathwayCommand.VisitEnterprise withWords =
        (PathwayCommand.VisitEnterprise) visit("2022-03-01", true, 30, "a new stove");
    begunAnd(OWN_SHOP, visited("2022-03-01", true))
        .when(withWords)
        .then(
            new EnterpriseVisited(
                day("2022-03-01"),
                2,
                true,
                Optional.of(30),
                Optional.of(Safety.YES),
                withWords.note()));
  }

  @Test
  void who_was_there_saw_what_is_recorded_of_that_day() {
    begunAnd(OWN_SHOP).when(visit("2022-03-01", false)).thenRejected(CONTRADICTS);
    begunAnd(OWN_SHOP, STOPPED).when(visit("2022-03-01", true)).thenRejected(CONTRADICTS);
    begunAnd(OWN_SHOP, STOPPED, new EnterpriseResumed(day("2021-09-01"), 2))
        .when(visit("2021-07-01", true))
        .thenRejected(CONTRADICTS);
  }

  @Test
  void a_day_that_is_only_roughly_known_contradicts_nothing() {
    begunAnd(OWN_SHOP, STOPPED).when(visit("2021-06-20~", true)).then(visited("2021-06-20~", true));
  }

  @Test
  void a_stop_entered_late_fits_the_visits_too() {
    begunAnd(OWN_SHOP, visited("2022-03-01", true))
        .when(new PathwayCommand.StopEnterprise(day("2021-06-01"), 2, "no-customers"))
        .thenRejected(CONTRADICTS);
    begunAnd(OWN_SHOP, visited("2022-03-01", true))
        .when(new PathwayCommand.StopEnterprise(day("2022-03-01"), 2, "no-customers"))
        .then(new EnterpriseStopped(day("2022-03-01"), 2, "no-customers"));
    begunAnd(OWN_SHOP, STOPPED, visited("2022-03-01", false))
        .when(new PathwayCommand.ResumeEnterprise(day("2021-09-01"), 2))
        .thenRejected(CONTRADICTS);
  }

  @Test
  void not_before_it_opened_and_only_a_business_there_is() {
    begunAnd(OWN_SHOP)
        .when(visit("2021-02-28", true))
        .thenRejected(new PathwayRejection.DayTooEarly(Milestone.ENTERPRISE_FIRST_DAY));
    begunAnd()
        .when(visit("2022-03-01", true))
        .thenRejected(new PathwayRejection.NoSuchEnterprise());
    begunAnd(OWN_SHOP, CLOSED)
        .when(visit("2022-03-01", true))
        .thenRejected(new PathwayRejection.IsClosed());
  }

  @Test
  void a_week_has_so_many_hours() {
    PathwayRejection outOfBounds = new PathwayRejection.HoursOutOfBounds();
    begunAnd(OWN_SHOP).when(visit("2022-03-01", true, -1, null)).thenRejected(outOfBounds);
    begunAnd(OWN_SHOP)
        .when(visit("2022-03-01", true, PathwayRules.HOURS_A_WEEK_MAX + 1, null))
        .thenRejected(outOfBounds);
    for (int hours : new int[] {0, PathwayRules.HOURS_A_WEEK_MAX}) {
      begunAnd(OWN_SHOP)
          .when(visit("2022-03-01", true, hours, null))
          .then(
              new EnterpriseVisited(
                  day("2022-03-01"),
                  2,
                  true,
                  Optional.of(hours),
                  Optional.of(Safety.YES),
                  Optional.empty()));
    }
  }

  @Test
  void there_is_a_limit() {
    PathwayEvent[] all =
        Stream.concat(
                Stream.of(OWN_SHOP),
                IntStream.range(0, PathwayGate.VISITS_MAX)
                    .mapToObj(_ -> visited("2022-03-01", true)))
            .toArray(PathwayEvent[]::new);
    begunAnd(all)
        .when(visit("2022-03-02", true))
        .thenRejected(new PathwayRejection.LimitReached("visits", PathwayGate.VISITS_MAX));
  }
}
