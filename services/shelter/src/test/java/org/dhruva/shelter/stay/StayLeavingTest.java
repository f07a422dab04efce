package org.dhruva.shelter.stay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dhruva.shelter.stay.StaySamples.*;

import java.util.List;
import java.util.Optional;
import org.dhruva.contracts.shelter.StayEvent;
import org.dhruva.kernel.CivilDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The ways in which a stay ends, and what comes after. */
class StayLeavingTest {

  @Nested
  class Release {

    private static final StayCommand RELEASE = new StayCommand.Release(LEAVING_DAY, "own-home");

    @Test
    void ends_the_time_in_shelter() {
      stay().given(IN_HOME).when(RELEASE).then(RELEASED);
      StayFile file = after(LEFT).file();
      assertThat(file.releasedOn()).hasValue(LEAVING_DAY);
      assertThat(file.monthsInShelter(LATER)).isEqualTo(14);
      assertThat(file.monthsInShelter(CivilDate.of(2021, 4, 3))).isZero();
      assertThat(file.monthsInShelter(CivilDate.of(2021, 4, 4))).isEqualTo(1);
      assertThat(file.monthsInShelter(BEFORE)).isZero();
    }

    @Test
    void the_wait_is_counted_from_the_first_petition_for_release() {
      assertThat(after(LEFT).file().releaseLatencyDays()).isEmpty();
      assertThat(after(with(IN_HOME, PETITIONED)).file().releaseLatencyDays()).isEmpty();
      assertThat(after(with(IN_HOME, PETITIONED, RELEASED)).file().releaseLatencyDays())
          .hasValue(261);
    }

    @Test
    void the_same_release_again_changes_nothing() {
      stay().given(LEFT).when(RELEASE).thenNothing();
    }

    @Test
    void nobody_is_released_twice() {
      stay()
          .given(LEFT)
          .when(new StayCommand.Release(LATER, "family"))
          .thenRejected(new StayRejection.AlreadyReleased());
    }

    @Test
    void is_not_before_the_admission() {
      stay().given().when(RELEASE).thenRejected(new StayRejection.NotAdmitted());
      stay()
          .given(IN_HOME)
          .when(new StayCommand.Release(BEFORE, "own-home"))
          .thenRejected(new StayRejection.BeforeAdmission(ADMISSION_DAY));
    }

    @Test
    void an_approximate_day_proves_nothing_impossible_within_its_month() {
      stay()
          .given(IN_HOME)
          .when(new StayCommand.Release(CivilDate.about(BEFORE.day()), "own-home"))
          .then(new StayEvent.SurvivorReleased(CivilDate.about(BEFORE.day()), "own-home"));
      CivilDate monthsBefore = CivilDate.about(ADMISSION_DAY.day().minusDays(32));
      stay()
          .given(IN_HOME)
          .when(new StayCommand.Release(monthsBefore, "own-home"))
          .thenRejected(new StayRejection.BeforeAdmission(ADMISSION_DAY));
    }

    @Test
    void is_not_before_what_shows_her_in_the_home() {
      stay()
          .given(
              with(
                  IN_HOME,
                  new StayEvent.SurvivorTransferred(LEAVING_DAY, OTHER_HOME, Optional.empty())))
          .when(new StayCommand.Release(MEANWHILE, "own-home"))
          .thenRejected(new StayRejection.AfterLeaving(MEANWHILE));
    }

    @Test
    void can_be_given_to_one_who_is_away() {
      stay().given(AWAY).when(RELEASE).then(RELEASED);
    }

    @Test
    void where_to_is_a_code() {
      stay()
          .given(IN_HOME)
          .when(new StayCommand.Release(LEAVING_DAY, "her mother's house"))
          .thenRejected(new StayRejection.CodeMalformed("/to"));
    }
  }

  @Nested
  class RecordAbsence {

    private static final StayCommand ABSENT = new StayCommand.RecordAbsence(MEANWHILE);

    @Test
    void she_is_away_and_the_months_stop() {
      stay().given(IN_HOME).when(ABSENT).then(new StayEvent.AbsenceRecorded(MEANWHILE));
      assertThat(after(AWAY)).isInstanceOf(Stay.Away.class);
      assertThat(after(AWAY).file().monthsInShelter(LATER)).isEqualTo(7);
    }

    @Test
    void the_same_absence_again_changes_nothing() {
      stay().given(AWAY).when(ABSENT).thenNothing();
    }

    @Test
    void who_is_away_cannot_leave() {
      stay()
          .given(AWAY)
          .when(new StayCommand.RecordAbsence(LATER))
          .thenRejected(new StayRejection.AlreadyAway());
      stay().given(LEFT).when(ABSENT).thenRejected(new StayRejection.HasLeft());
    }

    @Test
    void is_not_before_the_admission_or_the_return_before() {
      stay()
          .given(IN_HOME)
          .when(new StayCommand.RecordAbsence(BEFORE))
          .thenRejected(new StayRejection.BeforeAdmission(ADMISSION_DAY));
      stay()
          .given(with(AWAY, new StayEvent.SurvivorReturned(LEAVING_DAY)))
          .when(new StayCommand.RecordAbsence(PETITION_DAY))
          .thenRejected(new StayRejection.AbsencesCross());
    }

    @Test
    void she_can_leave_twice_on_one_day() {
      stay()
          .given(with(AWAY, new StayEvent.SurvivorReturned(MEANWHILE)))
          .when(ABSENT)
          .then(new StayEvent.AbsenceRecorded(MEANWHILE));
    }
  }

  @Nested
  class Return {

    private static final StayCommand RETURN = new StayCommand.Return(LATER);

    @Test
    void she_lives_in_the_home_again() {
      stay().given(AWAY).when(RETURN).then(new StayEvent.SurvivorReturned(LATER));
      assertThat(after(with(AWAY, new StayEvent.SurvivorReturned(LATER))))
          .isInstanceOf(Stay.InHome.class);
    }

    @Test
    void the_same_return_again_changes_nothing() {
      stay().given(with(AWAY, new StayEvent.SurvivorReturned(LATER))).when(RETURN).thenNothing();
    }

    @Test
    void needs_an_absence_and_comes_after_it() {
      stay().given(IN_HOME).when(RETURN).thenRejected(new StayRejection.NotAway());
      stay()
          .given(AWAY)
          .when(new StayCommand.Return(PETITION_DAY))
          .thenRejected(new StayRejection.AbsencesCross());
    }

    @Test
    void she_can_come_back_twice_on_one_day() {
      stay()
          .given(
              with(
                  AWAY,
                  new StayEvent.SurvivorReturned(MEANWHILE),
                  new StayEvent.AbsenceRecorded(MEANWHILE)))
          .when(new StayCommand.Return(MEANWHILE))
          .then(new StayEvent.SurvivorReturned(MEANWHILE));
    }
  }

  @Nested
  class RecordDeath {

    private static final StayCommand DEATH = new StayCommand.RecordDeath(MEANWHILE);

    @Test
    void is_an_ending_of_its_own() {
      stay().given(IN_HOME).when(DEATH).then(new StayEvent.DeathRecorded(MEANWHILE));
      StayFile file = after(DIED).file();
      assertThat(file.releasedOn()).isEmpty();
      assertThat(file.leftOn()).hasValue(MEANWHILE);
      assertThat(file.monthsInShelter(LATER)).isEqualTo(7);
    }

    @Test
    void the_same_death_again_changes_nothing() {
      stay().given(DIED).when(DEATH).thenNothing();
      stay()
          .given(DIED)
          .when(new StayCommand.RecordDeath(LATER))
          .thenRejected(new StayRejection.HasDied());
    }

    @Test
    void is_not_before_anything_that_shows_her_alive() {
      stay().given(LEFT).when(DEATH).thenRejected(new StayRejection.AfterDeath(MEANWHILE));
      stay()
          .given(LEFT)
          .when(new StayCommand.RecordDeath(LATER))
          .then(new StayEvent.DeathRecorded(LATER));
    }
  }

  @Nested
  class Close {

    private static final StayCommand CLOSE = new StayCommand.Close(LATER);

    @Test
    void after_release_restoration_death_or_an_absence_without_return() {
      for (List<StayEvent> gone : List.of(LEFT, RESTORED, DIED, AWAY)) {
        stay().given(gone).when(CLOSE).then(new StayEvent.StayClosed(LATER));
      }
    }

    @Test
    void nobody_who_is_still_in_the_home_is_forgotten() {
      stay().given(IN_HOME).when(CLOSE).thenRejected(new StayRejection.NotYetLeft());
      stay()
          .given(with(AWAY, new StayEvent.SurvivorReturned(MEANWHILE)))
          .when(CLOSE)
          .thenRejected(new StayRejection.NotYetLeft());
    }

    @Test
    void is_not_before_she_left() {
      stay()
          .given(LEFT)
          .when(new StayCommand.Close(MEANWHILE))
          .thenRejected(new StayRejection.ClosedTooEarly());
    }

    @Test
    void the_same_closing_again_changes_nothing() {
      stay().given(CLOSED).when(CLOSE).thenNothing();
      stay()
          .given(CLOSED)
          .when(new StayCommand.Close(CivilDate.of(2023, 1, 1)))
          .thenRejected(new StayRejection.IsClosed());
    }

    @Test
    void afterwards_an_entry_can_only_be_put_right() {
      assertThat(after(CLOSED).possible()).containsExactly(StayCommand.Correct.class);
    }
  }
}
