package org.dhruva.statistics.definition;

import java.util.Optional;
import org.dhruva.statistics.measure.Unit;

/**
 * What an indicator means, for its readers.
 *
 * @param indicator its id
 * @param counts what n counts
 * @param unit what the value is measured in
 * @param inclusion what belongs to it and what does not, and how open cases are treated
 * @param year of what it is counted
 * @param place where it is counted
 * @param source where the definition comes from
 * @param reference a limit that readers compare with
 */
public record Definition(
    String indicator,
    String title,
    Unit counts,
    Unit unit,
    String numerator,
    String denominator,
    String inclusion,
    String year,
    String place,
    String source,
    Optional<Reference> reference) {

  /**
   * A limit that readers compare with.
   *
   * @param verified whether a lawyer has checked it
   */
  public record Reference(long value, Unit unit, String text, String source, boolean verified) {}
}
