package org.dhruva.timeline.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dhruva.timeline.calendar.Dates.TODAY;
import static org.dhruva.timeline.calendar.Dates.hearing;
import static org.dhruva.timeline.calendar.Dates.lastDay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dhruva.kernel.CivilDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ChosenTest {

  @Test
  void leaves_out_hearings_that_are_past_and_keeps_what_is_overdue() {
    CaseDate past = hearing("past", TODAY.minusDays(1), Optional.empty());
    CaseDate today = hearing("today", TODAY, Optional.empty());
    CaseDate overdue = lastDay("overdue", CivilDate.of(TODAY.minusDays(1)));

    assertThat(Chosen.from(List.of(today, past, overdue), TODAY))
        .isEqualTo(new Chosen(List.of(overdue, today), true));
  }

  @Test
  void keeps_what_comes_soonest_where_there_is_no_room_for_all() {
    List<CaseDate> dates = new ArrayList<>();
    for (int n = Chosen.COMING_MAX; n >= 0; n--) {
      dates.add(hearing("hearing-" + n, TODAY.plusDays(n), Optional.empty()));
    }

    Chosen chosen = Chosen.from(dates, TODAY);

    assertThat(chosen.complete()).isFalse();
    assertThat(chosen.dates()).hasSize(Chosen.COMING_MAX).startsWith(dates.getLast());
    assertThat(chosen.dates()).doesNotContain(dates.getFirst());
    assertThat(Chosen.from(dates.subList(1, dates.size()), TODAY).complete()).isTrue();
  }

  @Test
  void keeps_what_ran_out_last_and_never_instead_of_what_comes() {
    CaseDate coming = hearing("coming", TODAY.plusDays(300), Optional.empty());
    List<CaseDate> dates = new ArrayList<>(List.of(coming));
    for (int n = 1; n <= Chosen.OVERDUE_MAX + 1; n++) {
      dates.add(lastDay("overdue-" + n, CivilDate.of(TODAY.minusDays(n))));
    }

    Chosen chosen = Chosen.from(dates, TODAY);

    assertThat(chosen.complete()).isFalse();
    assertThat(chosen.dates()).hasSize(Chosen.OVERDUE_MAX + 1).contains(coming, dates.get(1));
    assertThat(chosen.dates()).doesNotContain(dates.getLast());
  }
}
