package org.dhruva.shelter.stay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dhruva.shelter.stay.StaySamples.*;

import java.util.List;
import java.util.Optional;
import org.dhruva.contracts.shelter.StayEvent;
import org.dhruva.contracts.shelter.StayEvent.RestorationKind;
import org.dhruva.contracts.shelter.StayEvent.Wellbeing;
import org.dhruva.kernel.CivilDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The way home, and asking how she is afterwards. */
class StayRestorationTest {

  @Nested
  class StartRestoration {

    private static final StayCommand START =
        new StayCommand.StartRestoration(MEANWHILE, RestorationKind.CROSS_BORDER);

    @Test
    void begins_the_way_home() {
      stay().given(IN_HOME).when(START).then(STARTED);
      stay().given(LEFT).when(START).then(STARTED);
    }

    @Test
    void the_same_start_again_changes_nothing() {
      stay().given(with(IN_HOME, STARTED)).when(START).thenNothing();
    }

    @Test
    void it_begins_once() {
      stay()
          .given(with(IN_HOME, STARTED))
          .when(new StayCommand.StartRestoration(LATER, RestorationKind.INTER_STATE))
          .thenRejected(new StayRejection.RestorationBegan());
    }
  }

  @Nested
  class CompleteRestorationStep {

    @Test
    void goes_step_by_step_and_a_lapsed_permit_is_fetched_again() {
      StayEvent permit = new StayEvent.RestorationStepCompleted(MEANWHILE, "travel-permit");
      stay().given(with(IN_HOME, STARTED)).when(step(MEANWHILE)).then(permit);
      stay()
          .given(with(IN_HOME, STARTED, permit))
          .when(step(LATER))
          .then(new StayEvent.RestorationStepCompleted(LATER, "travel-permit"));
    }

    @Test
    void the_same_step_on_the_same_day_changes_nothing() {
      stay()
          .given(
              with(
                  IN_HOME,
                  STARTED,
                  new StayEvent.RestorationStepCompleted(MEANWHILE, "travel-permit")))
          .when(step(MEANWHILE))
          .thenNothing();
    }

    @Test
    void needs_a_restoration_under_way() {
      stay()
          .given(IN_HOME)
          .when(step(MEANWHILE))
          .thenRejected(new StayRejection.NoRestorationUnderWay());
      stay()
          .given(RESTORED)
          .when(step(LATER))
          .thenRejected(new StayRejection.NoRestorationUnderWay());
    }

    @Test
    void is_named_by_a_code() {
      stay()
          .given(with(IN_HOME, STARTED))
          .when(new StayCommand.CompleteRestorationStep(MEANWHILE, "Travel permit"))
          .thenRejected(new StayRejection.CodeMalformed("/step"));
    }

    private static StayCommand step(CivilDate on) {
      return new StayCommand.CompleteRestorationStep(on, "travel-permit");
    }
  }

  @Nested
  class ReopenRestorationStep {

    @Test
    void a_permit_that_lapsed_is_to_be_fetched_again() {
      stay()
          .given(with(IN_HOME, STARTED, STEP_DONE))
          .when(reopen(LATER))
          .then(new StayEvent.RestorationStepReopened(LATER, "travel-permit"));
      StayFile file =
          after(
                  with(
                      IN_HOME,
                      STARTED,
                      STEP_DONE,
                      new StayEvent.RestorationStepReopened(LATER, "travel-permit")))
              .file();
      assertThat(after(with(IN_HOME, STARTED, STEP_DONE)).file().stepsDone())
          .containsEntry("travel-permit", MEANWHILE);
      assertThat(file.stepsDone()).isEmpty();
    }

    @Test
    void the_same_lapse_again_changes_nothing() {
      stay()
          .given(
              with(
                  IN_HOME,
                  STARTED,
                  STEP_DONE,
                  new StayEvent.RestorationStepReopened(LATER, "travel-permit")))
          .when(reopen(LATER))
          .thenNothing();
    }

    @Test
    void only_what_was_done_before_can_lapse() {
      stay()
          .given(with(IN_HOME, STARTED))
          .when(reopen(LATER))
          .thenRejected(new StayRejection.RestorationStepNotDone());
      stay()
          .given(with(IN_HOME, STARTED, STEP_DONE))
          .when(reopen(PETITION_DAY))
          .thenRejected(new StayRejection.RestorationStepNotDone());
      stay()
          .given(with(IN_HOME, STARTED, STEP_DONE))
          .when(new StayCommand.ReopenRestorationStep(LATER, "exit-permit"))
          .thenRejected(new StayRejection.RestorationStepNotDone());
      stay()
          .given(IN_HOME)
          .when(reopen(LATER))
          .thenRejected(new StayRejection.NoRestorationUnderWay());
    }

    @Test
    void is_named_by_a_code() {
      stay()
          .given(with(IN_HOME, STARTED, STEP_DONE))
          .when(new StayCommand.ReopenRestorationStep(LATER, "Travel permit"))
          .thenRejected(new StayRejection.CodeMalformed("/step"));
    }

    private static StayCommand reopen(CivilDate on) {
      return new StayCommand.ReopenRestorationStep(on, "travel-permit");
    }
  }

  @Nested
  class CompleteRestoration {

    @Test
    void brings_her_home_and_ends_the_stay_where_no_release_did() {
      stay()
          .given(with(IN_HOME, STARTED))
          .when(new StayCommand.CompleteRestoration(LEAVING_DAY))
          .then(new StayEvent.RestorationCompleted(LEAVING_DAY));
      assertThat(after(RESTORED)).isInstanceOf(Stay.Left.class);
      assertThat(after(RESTORED).file().releasedOn()).hasValue(LEAVING_DAY);
      assertThat(after(RESTORED).file().restoration())
          .hasValue(
              new Restoration(
                  StayEvent.RestorationKind.CROSS_BORDER,
                  MEANWHILE,
                  List.of(),
                  Optional.of(LEAVING_DAY)));
    }

    @Test
    void after_a_release_the_release_counts() {
      StayFile file =
          after(with(IN_HOME, STARTED, RELEASED, new StayEvent.RestorationCompleted(LATER))).file();
      assertThat(file.releasedOn()).hasValue(LEAVING_DAY);
    }

    @Test
    void a_release_can_be_entered_after_it_but_not_be_later() {
      stay()
          .given(RESTORED)
          .when(new StayCommand.Release(MEANWHILE, "own-home"))
          .then(new StayEvent.SurvivorReleased(MEANWHILE, "own-home"));
      stay()
          .given(RESTORED)
          .when(new StayCommand.Release(LATER, "own-home"))
          .thenRejected(new StayRejection.RestorationTooEarly());
    }

    @Test
    void the_same_end_again_changes_nothing() {
      stay().given(RESTORED).when(new StayCommand.CompleteRestoration(LEAVING_DAY)).thenNothing();
    }

    @Test
    void is_not_before_its_start() {
      stay()
          .given(with(IN_HOME, STARTED))
          .when(new StayCommand.CompleteRestoration(PETITION_DAY))
          .thenRejected(new StayRejection.RestorationTooEarly());
      stay()
          .given(IN_HOME)
          .when(new StayCommand.CompleteRestoration(LEAVING_DAY))
          .thenRejected(new StayRejection.NoRestorationUnderWay());
    }
  }

  @Nested
  class RecordFollowUp {

    @Test
    void asks_after_three_six_and_twelve_months() {
      for (int months : List.of(3, 6, 12)) {
        stay().given(LEFT).when(ask(LATER, months)).then(asked(LATER, months));
      }
      stay().given(LEFT).when(ask(LATER, 4)).thenRejected(new StayRejection.FollowUpMonthUnknown());
    }

    @Test
    void follows_a_restoration_too() {
      stay().given(RESTORED).when(ask(LATER, 3)).then(asked(LATER, 3));
    }

    @Test
    void is_not_made_before_she_left() {
      stay().given(IN_HOME).when(ask(LATER, 3)).thenRejected(new StayRejection.NotYetLeft());
      stay()
          .given(LEFT)
          .when(ask(MEANWHILE, 3))
          .thenRejected(new StayRejection.FollowUpTooEarly(LEAVING_DAY));
    }

    @Test
    void notes_are_kept_every_time_and_a_bare_repetition_changes_nothing() {
      stay().given(with(LEFT, asked(LATER, 3))).when(ask(LATER, 3)).thenNothing();
      StayEvent withNotes =
          new StayEvent.FollowUpRecorded(LATER, 3, Wellbeing.MANAGING, Optional.of(WORDS));
      stay()
          .given(with(LEFT, withNotes))
          .when(new StayCommand.RecordFollowUp(LATER, 3, Wellbeing.MANAGING, Optional.of(WORDS)))
          .then(withNotes);
    }

    private static StayCommand ask(CivilDate on, int months) {
      return new StayCommand.RecordFollowUp(on, months, Wellbeing.MANAGING, Optional.empty());
    }

    private static StayEvent asked(CivilDate on, int months) {
      return new StayEvent.FollowUpRecorded(on, months, Wellbeing.MANAGING, Optional.empty());
    }
  }
}
