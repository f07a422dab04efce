package org.dhruva.statistics.table;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dhruva.kernel.CivilDate;
import org.dhruva.statistics.indicator.Counted;
import org.dhruva.statistics.indicator.CountedSurvivor;
import org.dhruva.statistics.indicator.Indicator;
import org.dhruva.statistics.measure.Figure;

/**
 * An indicator exactly, without anything withheld. It never leaves the service: there is no way to
 * it over HTTP.
 *
 * @param cells by the codes of the breakdown's dimensions, in their order
 */
public record ExactTable(Figure total, Map<List<String>, Figure> cells) {

  public static <T, O> ExactTable of(
      Indicator<T, O> indicator,
      Breakdown breakdown,
      List<CountedSurvivor> survivors,
      CivilDate asOf) {
    Codes codes = new Codes(asOf);
    List<Counted<O>> all = survivors.stream().flatMap(her -> indicator.of(her, asOf)).toList();
    Function<Counted<O>, List<String>> key =
        counted -> breakdown.dimensions().stream().map(d -> codes.of(d, counted)).toList();
    Map<List<String>, List<Counted<O>>> groups = all.stream().collect(Collectors.groupingBy(key));
    Map<List<String>, Figure> cells =
        new TreeMap<>((one, other) -> String.join("\0", one).compareTo(String.join("\0", other)));
    groups.forEach((at, group) -> cells.put(at, figure(indicator, group)));
    return new ExactTable(figure(indicator, all), cells);
  }

  private static <O> Figure figure(Indicator<?, O> indicator, List<Counted<O>> group) {
    return indicator.measure().of(group.stream().map(Counted::what).toList());
  }
}
