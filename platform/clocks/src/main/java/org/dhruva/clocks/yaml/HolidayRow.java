package org.dhruva.clocks.yaml;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;
import java.util.stream.Collectors;
import org.dhruva.clocks.WorkingDays;

/**
 * The holidays of a region as they stand in the file.
 *
 * @param restDays such as {@code SUNDAY}
 * @param everyYear days such as {@code 08-15}
 * @param days others, such as {@code 2026-10-20}
 */
record HolidayRow(
    String region,
    Set<DayOfWeek> restDays,
    Set<String> everyYear,
    Set<String> days,
    String source,
    boolean verified) {

  /** Itself, if it can be read. */
  HolidayRow checked() {
    workingDays();
    return this;
  }

  WorkingDays workingDays() {
    return new WorkingDays(
        restDays,
        everyYear.stream().map(HolidayRow::monthDay).collect(Collectors.toSet()),
        days.stream().map(HolidayRow::day).collect(Collectors.toSet()),
        verified);
  }

  private static MonthDay monthDay(String text) {
    try {
      return MonthDay.parse("--" + text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "every_year: '%s' is not a day such as 08-15".formatted(text), e);
    }
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "days: '%s' is not a day such as 2026-10-20".formatted(text), e);
    }
  }
}
