package org.dhruva.shelter.stay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.dhruva.shelter.stay.StaySamples.*;

import java.util.List;
import java.util.Optional;
import org.dhruva.contracts.shelter.StayEvent;
import org.dhruva.contracts.shelter.StayEvent.EntryCorrected;
import org.dhruva.kernel.Amendment;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.CorruptHistory;
import org.dhruva.kernel.Money;
import org.dhruva.kernel.Sealed;
import org.junit.jupiter.api.Test;

/** An entry that was wrong is put right by another, and everything that follows from it changes. */
class StayCorrectionTest {

  private static final Sealed<String> BECAUSE = Sealed.of("The register says otherwise.");
  private static final CivilDate RIGHT_DAY = CivilDate.of(2022, 6, 1);
  private static final CivilDate TODAY = CivilDate.of(2023, 1, 2);

  @Test
  void changes_what_follows_from_the_entry_and_leaves_the_entry_in_its_place() {
    stay().given(LEFT).when(correct(2, day(RIGHT_DAY))).then(corrected(2, day(RIGHT_DAY)));

    Stay changed = after(with(LEFT, corrected(2, day(RIGHT_DAY))));
    assertThat(changed).isInstanceOf(Stay.Left.class);
    assertThat(changed.file().releasedOn()).hasValue(RIGHT_DAY);
    assertThat(changed.file().entries())
        .containsExactly(
            ADMITTED,
            new StayEvent.SurvivorReleased(RIGHT_DAY, "own-home"),
            corrected(2, day(RIGHT_DAY)));
  }

  @Test
  void a_corrected_admission_changes_the_months_in_shelter() {
    StayFile file = after(with(LEFT, corrected(1, day(BEFORE)))).file();
    assertThat(file.admittedOn()).hasValue(BEFORE);
    assertThat(after(LEFT).file().monthsInShelter(CivilDate.of(2021, 4, 2))).isZero();
    assertThat(file.monthsInShelter(CivilDate.of(2021, 4, 2))).isEqualTo(1);
  }

  @Test
  void a_closed_stay_can_be_corrected_and_stays_closed() {
    stay().given(CLOSED).when(correct(2, day(RIGHT_DAY))).then(corrected(2, day(RIGHT_DAY)));
    assertThat(after(with(CLOSED, corrected(2, day(RIGHT_DAY))))).isInstanceOf(Stay.Closed.class);
  }

  @Test
  void an_entry_can_be_corrected_again() {
    List<StayEvent> once = with(LEFT, corrected(2, day(RIGHT_DAY)));
    stay().given(once).when(correct(2, day(LATER))).then(corrected(2, day(LATER)));
    assertThat(after(with(once, corrected(2, day(LATER)))).file().releasedOn()).hasValue(LATER);
  }

  @Test
  void what_is_right_already_is_not_corrected() {
    stay().given(LEFT).when(correct(2, day(LEAVING_DAY))).thenNothing();
    stay()
        .given(with(LEFT, corrected(2, day(RIGHT_DAY))))
        .when(correct(2, day(RIGHT_DAY)))
        .thenNothing();
  }

  @Test
  void names_an_entry_that_is_there() {
    for (int entry : List.of(0, 3, -1)) {
      stay()
          .given(LEFT)
          .when(correct(entry, day(RIGHT_DAY)))
          .thenRejected(new StayRejection.NoSuchEntry());
    }
    stay().given().when(correct(1, day(RIGHT_DAY))).thenRejected(new StayRejection.NotAdmitted());
  }

  @Test
  void a_correction_is_not_corrected_itself() {
    stay()
        .given(with(LEFT, corrected(2, day(RIGHT_DAY))))
        .when(correct(3, day(LATER)))
        .thenRejected(new StayRejection.EntryIsCorrection());
  }

  @Test
  void says_what_would_be_right() {
    stay()
        .given(LEFT)
        .when(correct(2, new Amendment(Optional.empty(), Optional.empty())))
        .thenRejected(new StayRejection.AmendmentEmpty());
  }

  @Test
  void a_stay_has_no_amounts() {
    stay()
        .given(LEFT)
        .when(correct(2, new Amendment(Optional.empty(), Optional.of(Money.rupees(500)))))
        .thenRejected(new StayRejection.AmendmentDoesNotFit());
  }

  @Test
  void is_not_of_a_day_that_had_not_come_when_it_was_made() {
    stay()
        .given(LEFT)
        .when(correct(2, day(CivilDate.of(2023, 1, 3))))
        .thenRejected(new StayRejection.AmendedDayTooLate());
    stay().given(LEFT).when(correct(2, day(TODAY))).then(corrected(2, day(TODAY)));
  }

  @Test
  void does_not_make_a_history_that_could_not_have_happened() {
    rejects(LEFT, 2, BEFORE, new StayRejection.BeforeAdmission(ADMISSION_DAY));
    rejects(LEFT, 1, LATER, new StayRejection.BeforeAdmission(LATER));
    rejects(CLOSED, 3, MEANWHILE, new StayRejection.ClosedTooEarly());
    rejects(CLOSED, 2, CivilDate.of(2022, 10, 1), new StayRejection.ClosedTooEarly());
    rejects(
        with(IN_HOME, PETITIONED, RELEASED), 2, LATER, new StayRejection.AfterLeaving(LEAVING_DAY));
    rejects(
        with(AWAY, new StayEvent.SurvivorReturned(LEAVING_DAY)),
        2,
        LATER,
        new StayRejection.AbsencesCross());
    rejects(
        with(IN_HOME, ordered(ORDER_DAY, "ITPA 17(3)", CivilDate.of(2021, 3, 31))),
        2,
        MEANWHILE,
        new StayRejection.PlannedDayTooEarly("/until"));
  }

  @Test
  void says_the_broken_rule_and_points_at_the_amended_day() {
    StayRejection rule = new StayRejection.BeforeAdmission(ADMISSION_DAY);
    StayRejection rejection = new StayRejection.CorrectionContradicts(rule);
    assertThat(rejection.message()).endsWith(rule.message());
    assertThat(rejection.field()).hasValue("/amendment/on");
  }

  @Test
  void a_stored_correction_of_an_entry_that_is_not_there_is_corrupt() {
    assertThatExceptionOfType(CorruptHistory.class)
        .isThrownBy(() -> after(with(LEFT, corrected(9, day(RIGHT_DAY)))));
  }

  private static void rejects(
      List<StayEvent> history, int entry, CivilDate on, StayRejection rule) {
    stay()
        .given(history)
        .when(correct(entry, day(on)))
        .thenRejected(new StayRejection.CorrectionContradicts(rule));
  }

  private static StayCommand correct(int entry, Amendment amendment) {
    return new StayCommand.Correct(TODAY, entry, amendment, BECAUSE);
  }

  private static StayEvent corrected(int entry, Amendment amendment) {
    return new EntryCorrected(TODAY, entry, amendment, BECAUSE);
  }
}
