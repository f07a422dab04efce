package org.dhruva.timeline.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The days that a calendar shows.
 *
 * @param complete whether all had room
 */
record Chosen(List<CaseDate> dates, boolean complete) {

  /** How many days to come a calendar holds; those that come soonest stay. */
  static final int COMING_MAX = 500;

  /**
   * How many overdue ones it holds; those that ran out last stay. They have a limit of their own,
   * since all of them stand on today and would leave no room for what comes.
   */
  static final int OVERDUE_MAX = 100;

  private static final Comparator<CaseDate> SOONEST_FIRST =
      Comparator.comparing((CaseDate date) -> date.on().day())
          .thenComparing(date -> date.at().orElse(LocalTime.MIN))
          .thenComparing(CaseDate::uid);

  Chosen {
    dates = List.copyOf(dates);
  }

  /** From days in any order; a hearing that is past is not shown. */
  static Chosen from(List<CaseDate> all, LocalDate today) {
    List<CaseDate> coming =
        all.stream().filter(date -> !isPast(date, today)).sorted(SOONEST_FIRST).toList();
    List<CaseDate> overdue =
        all.stream()
            .filter(date -> isPast(date, today) && !date.isHearing())
            .sorted(SOONEST_FIRST.reversed())
            .toList();
    return new Chosen(
        Stream.concat(
                overdue.stream().limit(OVERDUE_MAX).toList().reversed().stream(),
                coming.stream().limit(COMING_MAX))
            .toList(),
        overdue.size() <= OVERDUE_MAX && coming.size() <= COMING_MAX);
  }

  static boolean isPast(CaseDate date, LocalDate today) {
    return date.on().day().isBefore(today);
  }

  Chosen incomplete() {
    return new Chosen(dates, false);
  }
}
