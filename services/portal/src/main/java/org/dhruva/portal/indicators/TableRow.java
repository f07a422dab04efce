package org.dhruva.portal.indicators;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.dhruva.kernel.Money;
import org.dhruva.portal.client.IndicatorTable;
import org.dhruva.portal.client.IndicatorTable.Line;
import org.dhruva.portal.words.Words;

/**
 * A line of a table in words.
 *
 * @param labels one for each dimension
 * @param n how many; empty if withheld
 * @param value what is measured; empty for a mere count, and where there is none yet
 * @param half between which values the middle half lies
 */
public record TableRow(
    List<String> labels,
    boolean suppressed,
    Optional<String> n,
    Optional<String> value,
    Optional<String> half) {

  static List<TableRow> of(IndicatorTable table, Words words) {
    return table.cells().stream().map(line -> of(table, line, words)).toList();
  }

  static TableRow of(IndicatorTable table, Line line, Words words) {
    return new TableRow(
        table.by().stream().map(dimension -> label(dimension, line, words)).toList(),
        line.isSuppressed(),
        said(line.n(), table.definition().counts(), words),
        said(line.value(), table.unit(), words),
        half(line, table.unit(), words));
  }

  private static String label(String dimension, Line line, Words words) {
    return switch (dimension) {
      case "state" -> line.state().map(code -> words.code("place", code)).orElse("");
      case "district" -> line.district().map(code -> words.code("place", code)).orElse("");
      case "year" -> line.year().orElse("");
      default -> line.exploitation().map(code -> words.code("code", code)).orElse("");
    };
  }

  private static Optional<String> half(Line line, String unit, Words words) {
    Optional<String> lower = said(line.lowerQuartile(), unit, words);
    Optional<String> upper = said(line.upperQuartile(), unit, words);
    return lower.isEmpty() && upper.isEmpty()
        ? Optional.empty()
        : Optional.of(words.phrase("half", lower.orElse("…"), upper.orElse("…")));
  }

  private static Optional<String> said(OptionalLong value, String unit, Words words) {
    return value.isEmpty() ? Optional.empty() : Optional.of(said(value.getAsLong(), unit, words));
  }

  private static String said(long value, String unit, Words words) {
    return switch (unit) {
      case "paise" -> words.amount(new Money(value, Money.INR));
      case "percent", "days", "months" -> words.phrase("unit." + unit, value);
      default -> words.number(value);
    };
  }
}
