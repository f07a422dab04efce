package org.dhruva.livelihoods.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dhruva.livelihoods.pathway.PathwaySamples.*;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.dhruva.contracts.livelihoods.PathwayEvent;
import org.dhruva.contracts.livelihoods.PathwayEvent.ClosingReason;
import org.dhruva.contracts.livelihoods.PathwayEvent.GoalRestated;
import org.dhruva.contracts.livelihoods.PathwayEvent.JobEnded;
import org.dhruva.contracts.livelihoods.PathwayEvent.ObservationNoted;
import org.dhruva.contracts.livelihoods.PathwayEvent.PathwayReopened;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.CorruptHistory;
import org.dhruva.kernel.Sealed;
import org.dhruva.livelihoods.pathway.PathwayRejection.Milestone;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Beginning, goal, closing, and what is possible when. */
class PathwayLifeTest {

  private static final CivilDate LATER = day("2021-06-05");
  private static final Sealed<String> NEW_GOAL = Sealed.of("a degree");

  @Nested
  class Begin {

    private final PathwayCommand begin = new PathwayCommand.Begin(FIRST_DAY, MEENA, GOAL);

    @Test
    void begins_with_her_goal_in_her_own_words() {
      nothingYet().when(begin).then(BEGUN);
    }

    @Test
    void a_pathway_is_begun_once() {
      begunAnd().when(begin).thenRejected(new PathwayRejection.AlreadyBegun());
      begunAnd(CLOSED).when(begin).thenRejected(new PathwayRejection.AlreadyBegun());
    }

    @Test
    void nothing_else_can_come_first() {
      nothingYet()
          .when(new PathwayCommand.RestateGoal(LATER, NEW_GOAL))
          .thenRejected(new PathwayRejection.NotBegun());
      nothingYet()
          .when(new PathwayCommand.Reopen(LATER))
          .thenRejected(new PathwayRejection.NotBegun());
      nothingYet()
          .when(new PathwayCommand.Correct(LATER, 1, otherDay("2020-01-11"), BECAUSE))
          .thenRejected(new PathwayRejection.NotBegun());
    }
  }

  @Nested
  class RestateGoal {

    @Test
    void the_goal_now_is_the_one_she_said_last() {
      begunAnd()
          .when(new PathwayCommand.RestateGoal(LATER, NEW_GOAL))
          .then(new GoalRestated(LATER, NEW_GOAL));
      begunAnd().thenState(s -> assertThat(s.file().goal()).isEqualTo(GOAL));
      begunAnd(new GoalRestated(LATER, NEW_GOAL))
          .thenState(s -> assertThat(s.file().goal()).isEqualTo(NEW_GOAL));
    }

    @Test
    void of_two_on_one_day_it_is_the_one_entered_last() {
      begunAnd(new GoalRestated(FIRST_DAY, NEW_GOAL))
          .thenState(s -> assertThat(s.file().goal()).isEqualTo(NEW_GOAL));
    }

    @Test
    void what_she_said_earlier_and_was_entered_late_is_not_her_goal_now() {
      begunAnd(
              new GoalRestated(LATER, NEW_GOAL),
              new GoalRestated(day("2020-03-01"), Sealed.of("any work")))
          .thenState(s -> assertThat(s.file().goal()).isEqualTo(NEW_GOAL));
    }

    @Test
    void saying_it_again_is_a_fact_of_its_own_because_sealed_words_cannot_be_compared() {
      GoalRestated restated = new GoalRestated(LATER, NEW_GOAL);
      begunAnd(restated).when(new PathwayCommand.RestateGoal(LATER, NEW_GOAL)).then(restated);
    }

    @Test
    void not_on_a_closed_pathway() {
      begunAnd(CLOSED)
          .when(new PathwayCommand.RestateGoal(LATER, NEW_GOAL))
          .thenRejected(new PathwayRejection.IsClosed());
    }
  }

  @Nested
  class NoteObservation {

    private final PathwayCommand note = new PathwayCommand.NoteObservation(LATER, BECAUSE);

    @Test
    void keeps_what_is_worth_knowing_as_often_as_it_is_told() {
      begunAnd().when(note).then(new ObservationNoted(LATER, BECAUSE));
      begunAnd(new ObservationNoted(LATER, BECAUSE))
          .when(note)
          .then(new ObservationNoted(LATER, BECAUSE));
    }

    @Test
    void not_on_a_closed_pathway() {
      begunAnd(CLOSED).when(note).thenRejected(new PathwayRejection.IsClosed());
    }

    @Test
    void a_pathway_has_a_limit_of_entries() {
      List<PathwayEvent> full = new ArrayList<>(List.of(BEGUN));
      full.addAll(
          Collections.nCopies(PathwayGate.ENTRIES_MAX - 2, new ObservationNoted(LATER, BECAUSE)));
      given(full).when(note).then(new ObservationNoted(LATER, BECAUSE));

      full.add(new ObservationNoted(LATER, BECAUSE));
      given(full)
          .when(note)
          .thenRejected(new PathwayRejection.LimitReached("entries", PathwayGate.ENTRIES_MAX));
      given(full).thenState(s -> assertThat(s.possible()).isEmpty());
    }
  }

  @Nested
  class Close {

    private final PathwayCommand close =
        new PathwayCommand.Close(day("2023-12-01"), ClosingReason.HER_WISH);

    @Test
    void nobody_follows_it_any_more() {
      begunAnd(OWN_SHOP).when(close).then(CLOSED);
      begunAnd(CLOSED).thenState(s -> assertThat(s.file().closedOn()).contains(day("2023-12-01")));
    }

    @Test
    void closing_it_again_in_the_same_way_changes_nothing() {
      begunAnd(CLOSED).when(close).thenNothing();
    }

    @Test
    void closing_it_again_for_another_reason_is_refused() {
      begunAnd(CLOSED)
          .when(new PathwayCommand.Close(day("2023-12-01"), ClosingReason.MOVED_AWAY))
          .thenRejected(new PathwayRejection.IsClosed());
    }

    @Test
    void a_reopened_pathway_can_be_closed_again_on_the_same_day() {
      begunAnd(CLOSED, new PathwayReopened(day("2023-12-01"))).when(close).then(CLOSED);
    }
  }

  @Nested
  class Reopen {

    private final PathwayCommand reopen = new PathwayCommand.Reopen(day("2024-02-01"));
    private final PathwayEvent reopened = new PathwayReopened(day("2024-02-01"));

    @Test
    void she_came_back_and_goes_on_where_she_stood() {
      begunAnd(OWN_SHOP, CLOSED).when(reopen).then(reopened);
      begunAnd(OWN_SHOP, CLOSED, reopened)
          .thenState(
              s -> {
                assertThat(s).isInstanceOf(Pathway.Open.class);
                assertThat(s.file().closedOn()).isEmpty();
                assertThat(s.file().runningEnterprises()).hasSize(1);
              });
    }

    @Test
    void reopening_it_again_changes_nothing() {
      begunAnd(CLOSED, reopened).when(reopen).thenNothing();
    }

    @Test
    void there_is_nothing_to_reopen_on_an_open_pathway() {
      begunAnd().when(reopen).thenRejected(new PathwayRejection.IsOpen());
    }

    @Test
    void not_before_it_was_closed() {
      begunAnd(CLOSED)
          .when(new PathwayCommand.Reopen(day("2023-11-30")))
          .thenRejected(new PathwayRejection.DayTooEarly(Milestone.CLOSING));
    }
  }

  @Nested
  class Possible {

    @Test
    void at_first_only_a_beginning() {
      nothingYet()
          .thenState(s -> assertThat(s.possible()).containsExactly(PathwayCommand.Begin.class));
    }

    @Test
    void after_the_beginning_whatever_needs_nothing_before_it() {
      begunAnd()
          .thenState(
              s ->
                  assertThat(s.possible())
                      .containsExactlyInAnyOrder(
                          PathwayCommand.RestateGoal.class,
                          PathwayCommand.StartTraining.class,
                          PathwayCommand.StartJob.class,
                          PathwayCommand.StartEnterprise.class,
                          PathwayCommand.ReceiveSeedCapital.class,
                          PathwayCommand.TakeLoan.class,
                          PathwayCommand.RecordIncome.class,
                          PathwayCommand.SetBaselineIncome.class,
                          PathwayCommand.ApplyForEntitlement.class,
                          PathwayCommand.NoteObservation.class,
                          PathwayCommand.Correct.class,
                          PathwayCommand.Close.class));
    }

    @Test
    void a_running_enterprise_can_be_stopped_and_not_resumed() {
      begunAnd(OWN_SHOP)
          .thenState(
              s ->
                  assertThat(s.possible())
                      .contains(PathwayCommand.StopEnterprise.class)
                      .doesNotContain(PathwayCommand.ResumeEnterprise.class));
    }

    @Test
    void once_closed_only_corrections_and_reopening() {
      begunAnd(OWN_SHOP, CLOSED)
          .thenState(
              s ->
                  assertThat(s.possible())
                      .containsExactlyInAnyOrder(
                          PathwayCommand.Correct.class, PathwayCommand.Reopen.class));
    }
  }

  @Nested
  class History {

    private final PathwayDecider decider = new PathwayDecider();

    @Test
    void what_cannot_follow_is_never_swallowed() {
      List<List<PathwayEvent>> impossible =
          List.of(
              List.of(OWN_SHOP),
              List.of(BEGUN, BEGUN),
              List.of(BEGUN, CLOSED, OWN_SHOP),
              List.of(BEGUN, new JobEnded(LATER, 1, "season-over")),
              List.of(
                  BEGUN,
                  new PathwayEvent.EntryCorrected(LATER, 9, otherDay("2020-01-11"), BECAUSE)));

      assertThat(impossible)
          .allSatisfy(
              history ->
                  assertThatThrownBy(() -> decider.fold(decider.initial(), history))
                      .isInstanceOf(CorruptHistory.class));
    }

    @Test
    void what_a_rule_of_today_would_refuse_is_still_believed() {
      assertThat(decider.fold(decider.initial(), List.of(BEGUN, beyondEveryRuleOfToday())))
          .isInstanceOf(Pathway.Open.class);
    }

    private static PathwayEvent beyondEveryRuleOfToday() {
      return new PathwayEvent.LoanTaken(
          LATER, PathwayEvent.Owner.HERSELF, rupees(2_000_000_000), "BANK", Optional.of(0));
    }
  }
}
