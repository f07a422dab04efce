package org.dhruva.timeline.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dhruva.timeline.calendar.Dates.read;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dhruva.contracts.compensation.ClaimEvent;
import org.dhruva.contracts.compensation.ClaimEvent.Forum;
import org.dhruva.contracts.legal.ProceedingEvent.AdjournmentReason;
import org.dhruva.contracts.legal.ProceedingEvent.FirRegistered;
import org.dhruva.contracts.legal.ProceedingEvent.HearingAdjourned;
import org.dhruva.contracts.legal.ProceedingEvent.HearingHeld;
import org.dhruva.contracts.legal.ProceedingEvent.HearingPurpose;
import org.dhruva.contracts.legal.ProceedingEvent.HearingScheduled;
import org.dhruva.contracts.legal.ProceedingEvent.Jurisdiction;
import org.dhruva.kernel.CivilDate;
import org.dhruva.timeline.calendar.CaseDate.LastDay;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CaseDatesTest {

  private static final CivilDate MARCH = CivilDate.of(2027, 3, 16);
  private static final CivilDate JUNE = CivilDate.of(2027, 6, 1);
  private static final FirRegistered FIR =
      new FirRegistered(
          CivilDate.of(2017, 11, 21),
          Dates.HER,
          List.of("IPC 370"),
          new Jurisdiction("west-bengal", "south-24-parganas"),
          Optional.empty(),
          false,
          Optional.empty());
  private static final HearingScheduled SET =
      new HearingScheduled(
          CivilDate.of(2026, 9, 2),
          MARCH,
          Optional.of(LocalTime.of(10, 30)),
          HearingPurpose.APPEAL);

  private static List<CaseDate> hearings(List<CaseDate> dates) {
    return dates.stream().filter(CaseDate::isHearing).toList();
  }

  @Test
  void a_hearing_has_its_time_and_when_the_case_was_last_changed() {
    assertThat(hearings(read(FIR, SET)))
        .singleElement()
        .satisfies(
            hearing -> {
              assertThat(hearing.on()).isEqualTo(MARCH);
              assertThat(hearing.at()).contains(LocalTime.of(10, 30));
              assertThat(hearing.changedAt()).isEqualTo(Dates.CHANGED.plusSeconds(2));
            });
  }

  @Test
  void a_moved_hearing_keeps_its_uid() {
    HearingAdjourned moved =
        new HearingAdjourned(
            CivilDate.of(2027, 3, 1),
            Optional.of(2),
            HearingPurpose.APPEAL,
            AdjournmentReason.SURVIVOR_COULD_NOT_COME,
            Optional.of(JUNE));
    UUID before = hearings(read(FIR, SET)).getFirst().uid();

    assertThat(hearings(read(FIR, SET, moved)))
        .singleElement()
        .satisfies(
            hearing -> {
              assertThat(hearing.uid()).isEqualTo(before);
              assertThat(hearing.on()).isEqualTo(JUNE);
              assertThat(hearing.at()).isEmpty();
              assertThat(hearing.changedAt()).isAfter(Dates.CHANGED.plusSeconds(2));
            });
  }

  @Test
  void a_hearing_that_was_held_is_gone() {
    assertThat(
            hearings(read(FIR, SET, new HearingHeld(MARCH, Optional.of(2), HearingPurpose.APPEAL))))
        .isEmpty();
  }

  @Test
  void a_hearing_about_a_day_has_no_time_of_day() {
    HearingScheduled about =
        new HearingScheduled(
            CivilDate.of(2026, 9, 2),
            CivilDate.about(LocalDate.of(2027, 3, 16)),
            Optional.of(LocalTime.of(10, 30)),
            HearingPurpose.APPEAL);

    assertThat(hearings(read(FIR, about)).getFirst().at()).isEmpty();
  }

  @Test
  void a_clock_that_runs_has_its_last_day_and_law() {
    List<CaseDate> dates =
        read(
            new ClaimEvent.ClaimDrafted(
                CivilDate.of(2024, 1, 1), Dates.HER, "west-bengal-2017", Optional.empty()),
            new ClaimEvent.ClaimFiled(
                CivilDate.of(2024, 1, 10),
                Forum.DLSA,
                Optional.empty(),
                Optional.empty(),
                List.of()));

    assertThat(dates)
        .isNotEmpty()
        .allSatisfy(date -> assertThat(date.matter()).isInstanceOf(LastDay.class));
    assertThat(dates).extracting(CaseDate::uid).doesNotHaveDuplicates();
    assertThat(dates).extracting(CaseDate::on).contains(CivilDate.of(2024, 3, 10));
  }
}
