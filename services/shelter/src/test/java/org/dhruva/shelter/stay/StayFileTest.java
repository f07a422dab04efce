package org.dhruva.shelter.stay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dhruva.shelter.stay.StaySamples.*;

import java.util.Optional;
import org.dhruva.contracts.shelter.StayEvent;
import org.dhruva.contracts.shelter.StayEvent.AbsenceRecorded;
import org.dhruva.contracts.shelter.StayEvent.Authority;
import org.dhruva.contracts.shelter.StayEvent.Bench;
import org.dhruva.contracts.shelter.StayEvent.HearingHeld;
import org.dhruva.contracts.shelter.StayEvent.PetitionFiled;
import org.dhruva.contracts.shelter.StayEvent.PetitionKind;
import org.dhruva.contracts.shelter.StayEvent.ReportKind;
import org.dhruva.contracts.shelter.StayEvent.ReportOrdered;
import org.dhruva.contracts.shelter.StayEvent.ReportReceived;
import org.dhruva.contracts.shelter.StayEvent.Safeguard;
import org.dhruva.contracts.shelter.StayEvent.SafeguardRecorded;
import org.dhruva.contracts.shelter.StayEvent.SurvivorProduced;
import org.dhruva.contracts.shelter.StayEvent.SurvivorReturned;
import org.dhruva.kernel.CivilDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What whoever opens a stay is told about where she stands. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StayFileTest {

  @Test
  void who_came_back_is_not_away() {
    StayEvent left = new AbsenceRecorded(MEANWHILE);
    assertThat(file(left).awaySince()).contains(MEANWHILE);
    assertThat(file(left, new SurvivorReturned(LEAVING_DAY)).awaySince()).isEmpty();
    assertThat(file(left, new SurvivorReturned(MEANWHILE), left).awaySince()).contains(MEANWHILE);
  }

  @Test
  void who_was_brought_before_a_magistrate_is_not_taken_for_a_child() {
    assertThat(file(new SurvivorProduced(ORDER_DAY, Bench.MAGISTRATE)).isChild()).isFalse();
    assertThat(file(new SurvivorProduced(ORDER_DAY, Bench.CWC)).isChild()).isTrue();
  }

  @Test
  void a_report_answers_the_order_of_its_own_kind_and_the_first_that_waits() {
    StayFile file =
        file(
            ordered(ReportKind.FAMILY_CAPACITY),
            ordered(ReportKind.PROBATION_OFFICER),
            ordered(ReportKind.PROBATION_OFFICER),
            new ReportReceived(MEANWHILE, ReportKind.PROBATION_OFFICER, Optional.empty()));
    assertThat(file.reports()).extracting(Report::isAwaited).containsExactly(true, false, true);
  }

  @Test
  void a_safeguard_that_was_made_up_for_is_not_left_out() {
    StayEvent leftOut = new SafeguardRecorded(ORDER_DAY, Safeguard.PANEL_CONSULTED, false);
    StayEvent madeUp = new SafeguardRecorded(PETITION_DAY, Safeguard.PANEL_CONSULTED, true);
    StayEvent again = new SafeguardRecorded(MEANWHILE, Safeguard.PANEL_CONSULTED, false);
    assertThat(file(leftOut).safeguardsLeftOut()).containsExactly(Safeguard.PANEL_CONSULTED);
    assertThat(file(leftOut, madeUp).safeguardsLeftOut()).isEmpty();
    assertThat(file(leftOut, madeUp, again).safeguardsLeftOut())
        .containsExactly(Safeguard.PANEL_CONSULTED);
    assertThat(file(leftOut, madeUp, again).safeguards())
        .containsExactly(
            (SafeguardRecorded) leftOut, (SafeguardRecorded) madeUp, (SafeguardRecorded) again);
  }

  @Test
  void what_was_left_out_before_an_earlier_order_does_not_count_against_the_one_that_stands() {
    StayEvent leftOut = new SafeguardRecorded(BEFORE, Safeguard.PANEL_CONSULTED, false);
    assertThat(
            file(
                    leftOut,
                    StaySamples.ordered(ADMISSION_DAY, "ITPA 17(3)", ORDER_DAY),
                    StaySamples.ordered(ORDER_DAY, "ITPA 17(4)", LEAVING_DAY))
                .safeguardsLeftOut())
        .isEmpty();
  }

  @Test
  void days_until_a_release_are_counted_from_a_petition_for_it_and_from_no_other() {
    assertThat(file(petition(PetitionKind.APPEAL), RELEASED).releaseLatencyDays()).isEmpty();
    assertThat(
            file(petition(PetitionKind.APPEAL), petition(PetitionKind.RELEASE), RELEASED)
                .releaseLatencyDays())
        .hasValue(PETITION_DAY.daysUntil(LEAVING_DAY));
  }

  @Test
  void where_she_went_is_what_the_release_says() {
    assertThat(file(RELEASED).releasedTo()).contains("own-home");
    assertThat(file().releasedTo()).isEmpty();
  }

  @Test
  void the_longest_order_that_can_be_entered_has_a_limit() {
    stay()
        .given(IN_HOME)
        .when(forDays(StayDecider.CUSTODY_DAYS_MAX))
        .then(
            StaySamples.ordered(
                ORDER_DAY,
                "ITPA 17(4)",
                CivilDate.of(ORDER_DAY.day().plusDays(StayDecider.CUSTODY_DAYS_MAX))));
    stay()
        .given(IN_HOME)
        .when(forDays(StayDecider.CUSTODY_DAYS_MAX + 1))
        .thenRejected(new StayRejection.DaysOutOfBounds(StayDecider.CUSTODY_DAYS_MAX));
    stay()
        .given(IN_HOME)
        .when(forDays(0))
        .thenRejected(new StayRejection.DaysOutOfBounds(StayDecider.CUSTODY_DAYS_MAX));
  }

  @Test
  void a_hearing_is_not_about_itself_or_a_petition_that_comes_later() {
    stay()
        .given(IN_HOME)
        .when(new StayCommand.HoldHearing(MEANWHILE, Optional.of(2)))
        .thenRejected(new StayRejection.NotAPetition());
    stay()
        .given(with(IN_HOME, PETITIONED))
        .when(new StayCommand.HoldHearing(MEANWHILE, Optional.of(2)))
        .then(new HearingHeld(MEANWHILE, Optional.of(2)));
  }

  private static StayCommand forDays(int days) {
    return new StayCommand.OrderCustody(
        ORDER_DAY, "ITPA 17(4)", Authority.MAGISTRATE, Optional.empty(), Optional.of(days));
  }

  private static StayEvent ordered(ReportKind kind) {
    return new ReportOrdered(PETITION_DAY, kind, Optional.empty());
  }

  private static StayEvent petition(PetitionKind kind) {
    return new PetitionFiled(PETITION_DAY, kind, Optional.empty(), Optional.empty());
  }

  private static StayFile file(StayEvent... more) {
    return after(with(IN_HOME, more)).file();
  }
}
