package org.dhruva.portal.client;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.dhruva.portal.client.Indicators.Definition;

/**
 * A published table.
 *
 * @param asOf when it was made
 * @param by the dimensions it is broken down by
 */
public record IndicatorTable(
    String indicator,
    Definition definition,
    String unit,
    Instant asOf,
    List<String> by,
    Line total,
    List<Line> cells) {

  /**
   * One cell: its numbers, or that it is withheld.
   *
   * @param n how many things there are in it
   * @param count of a share: how many of them it is
   */
  public record Line(
      Optional<String> state,
      Optional<String> district,
      Optional<String> year,
      Optional<String> exploitation,
      OptionalLong n,
      OptionalLong count,
      OptionalLong value,
      OptionalLong lowerQuartile,
      OptionalLong upperQuartile,
      Optional<Boolean> suppressed) {

    public boolean isSuppressed() {
      return suppressed.orElse(false);
    }
  }
}
