package org.dhruva.statistics.http;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.dhruva.service.http.Problems;
import org.dhruva.statistics.definition.Definition;
import org.dhruva.statistics.definition.Definitions;
import org.dhruva.statistics.disclosure.Rounding;
import org.dhruva.statistics.disclosure.ShownFigure;
import org.dhruva.statistics.indicator.Indicator;
import org.dhruva.statistics.measure.Unit;
import org.dhruva.statistics.publication.Publications.Published;
import org.dhruva.statistics.table.Dimension;
import org.dhruva.statistics.table.PublishedTable.Cell;

/**
 * A table, or a part of it.
 *
 * @param unit what the values are measured in
 * @param asOf the moment of the publication: open cases count with what they had waited until then
 * @param nWithin so far n and count may be from the true number
 * @param total everything together, whatever is filtered
 */
public record IndicatorTable(
    String indicator,
    Definition definition,
    Unit unit,
    Instant asOf,
    int nWithin,
    List<Dimension> by,
    Line total,
    List<Line> cells) {

  /** No answer has more cells than this. */
  static final int CELLS_MAX = 1_000;

  /**
   * One cell: either its numbers, or that it is suppressed.
   *
   * @param n how many things there are in it, of what the definition counts
   * @param count of a share: how many of them it is
   * @param value absent also where a median is not reached yet
   * @param suppressed true if the cell is withheld; absent else
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

    static Line of(Map<Dimension, String> codes, Optional<ShownFigure> figure) {
      return new Line(
          Optional.ofNullable(codes.get(Dimension.STATE)),
          Optional.ofNullable(codes.get(Dimension.DISTRICT)),
          Optional.ofNullable(codes.get(Dimension.YEAR)),
          Optional.ofNullable(codes.get(Dimension.EXPLOITATION)),
          figure.map(f -> OptionalLong.of(f.n())).orElse(OptionalLong.empty()),
          figure.map(ShownFigure::count).orElse(OptionalLong.empty()),
          figure.map(ShownFigure::value).orElse(OptionalLong.empty()),
          figure.map(ShownFigure::lowerQuartile).orElse(OptionalLong.empty()),
          figure.map(ShownFigure::upperQuartile).orElse(OptionalLong.empty()),
          figure.isPresent() ? Optional.empty() : Optional.of(true));
    }
  }

  static IndicatorTable of(Indicator<?, ?> indicator, TableRequest request, Published published) {
    Definition definition = Definitions.of(indicator);
    List<Cell> wanted = request.of(published);
    if (wanted.size() > CELLS_MAX) {
      throw Problems.badParameter(
          "by",
          "this table has more than %d cells. Ask for a part of it, such as one State: state=..."
              .formatted(CELLS_MAX));
    }
    return new IndicatorTable(
        indicator.id(),
        definition,
        definition.unit(),
        published.asOf(),
        Rounding.COUNT_WITHIN,
        request.breakdown().dimensions(),
        Line.of(Map.of(), published.table().total()),
        wanted.stream().map(cell -> Line.of(cell.codes(), cell.figure())).toList());
  }
}
