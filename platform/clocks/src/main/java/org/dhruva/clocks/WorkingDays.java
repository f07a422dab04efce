package org.dhruva.clocks;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.Set;

/**
 * On which days offices work in a place.
 *
 * @param restDays of every week
 * @param everyYear holidays that fall on the same day each year
 * @param holidays others, day by day, as they were notified
 * @param verified whether somebody has compared it with the official list, and for every year
 */
public record WorkingDays(
    Set<DayOfWeek> restDays, Set<MonthDay> everyYear, Set<LocalDate> holidays, boolean verified) {

  /** Offices that never close. */
  public static final WorkingDays ALL = new WorkingDays(Set.of(), Set.of(), Set.of(), true);

  public WorkingDays {
    restDays = Set.copyOf(restDays);
    everyYear = Set.copyOf(everyYear);
    holidays = Set.copyOf(holidays);
    if (restDays.size() == DayOfWeek.values().length) {
      throw new IllegalArgumentException("rest_days: an office works on some day of the week");
    }
  }

  public boolean contains(LocalDate day) {
    return !restDays.contains(day.getDayOfWeek())
        && !everyYear.contains(MonthDay.from(day))
        && !holidays.contains(day);
  }

  /** The day that is so many working days after another, which is not counted itself. */
  LocalDate after(int count, LocalDate start) {
    LocalDate day = start;
    for (int left = count; left > 0; left -= contains(day) ? 1 : 0) {
      day = day.plusDays(1);
    }
    return day;
  }

  /** Closed wherever either of the two is. */
  WorkingDays and(WorkingDays other) {
    return new WorkingDays(
        union(restDays, other.restDays),
        union(everyYear, other.everyYear),
        union(holidays, other.holidays),
        verified && other.verified);
  }

  private static <T> Set<T> union(Set<T> one, Set<T> other) {
    Set<T> both = new HashSet<>(one);
    both.addAll(other);
    return both;
  }
}
