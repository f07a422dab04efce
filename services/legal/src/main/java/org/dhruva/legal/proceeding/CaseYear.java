package org.dhruva.legal.proceeding;

import org.dhruva.kernel.CivilDate;

/** The year in the number of a case. */
final class CaseYear {

  /** No case of a survivor who is alive was begun before. */
  static final int EARLIEST = 1950;

  private CaseYear() {}

  /** Whether a number of that year can have been known on the day; a rough day may be later. */
  static boolean isPossible(String year, CivilDate on) {
    int latest =
        on.approximate()
            ? on.day().plusDays(CivilDate.APPROXIMATE_BY_DAYS_MAX).getYear()
            : on.day().getYear();
    int number = Integer.parseInt(year);
    return number >= EARLIEST && number <= latest;
  }

  static String withoutSpaces(String number) {
    return number.replaceAll("\\s", "");
  }

  static String withoutGaps(String number) {
    return number.replaceAll("[\\s-]", "");
  }
}
