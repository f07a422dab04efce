package org.dhruva.legal.proceeding;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Sealed;

/**
 * The Case Number Record by which the eCourts system knows a case: two letters of the State, two
 * letters or digits of the district, two digits of the court, six of the case and four of the year,
 * such as {@code WBSP010012342020}.
 */
final class Cnr {

  static final int CHARS = 16;

  private static final Pattern FORM = Pattern.compile("[A-Z]{2}[A-Z0-9]{2}[0-9]{8}([0-9]{4})");

  private Cnr() {}

  /** In capitals and without spaces and hyphens; what is not fresh from a request stays. */
  static Sealed<String> normalised(Sealed<String> cnr) {
    return cnr instanceof Sealed.Open<String>(String text)
        ? Sealed.of(CaseYear.withoutGaps(text).toUpperCase(Locale.ROOT))
        : cnr;
  }

  /**
   * What is wrong with a number that is fresh from a request. What was stored was right then.
   *
   * @param on the day on which it was known
   */
  static Optional<ProceedingRejection> objection(Sealed<String> cnr, CivilDate on) {
    if (!(cnr instanceof Sealed.Open<String>(String text))) {
      return Optional.empty();
    }
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return Optional.of(new ProceedingRejection.CnrMalformed());
    }
    return Checks.unless(
        CaseYear.isPossible(form.group(1), on), new ProceedingRejection.CnrYearImpossible());
  }
}
