package org.dhruva.legal.proceeding;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Sealed;

/** The number of an FIR, as its station counts them in a year: {@code 123/2021}. */
final class FirNumber {

  static final int DIGITS_MAX = 6;

  private static final Pattern FORM = Pattern.compile("[0-9]{1," + DIGITS_MAX + "}/([0-9]{4})");

  private FirNumber() {}

  /** Without spaces; what is not fresh from a request stays. */
  static Sealed<String> normalised(Sealed<String> number) {
    return number instanceof Sealed.Open<String>(String text)
        ? Sealed.of(CaseYear.withoutSpaces(text))
        : number;
  }

  /**
   * What is wrong with a number that is fresh from a request. What was stored was right then.
   *
   * @param on the day on which the station registered it
   */
  static Optional<ProceedingRejection> objection(Optional<Sealed<String>> number, CivilDate on) {
    if (!(number.orElse(null) instanceof Sealed.Open<String>(String text))) {
      return Optional.empty();
    }
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return Optional.of(new ProceedingRejection.FirNumberMalformed());
    }
    return Checks.unless(
        CaseYear.isPossible(form.group(1), on), new ProceedingRejection.FirNumberYearImpossible());
  }
}
