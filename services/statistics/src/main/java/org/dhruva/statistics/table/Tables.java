package org.dhruva.statistics.table;

import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhruva.kernel.CivilDate;
import org.dhruva.statistics.disclosure.Rounding;
import org.dhruva.statistics.disclosure.Showable;
import org.dhruva.statistics.disclosure.ShownFigure;
import org.dhruva.statistics.indicator.Counted;
import org.dhruva.statistics.indicator.CountedSurvivor;
import org.dhruva.statistics.indicator.Indicator;
import org.dhruva.statistics.indicator.Population;
import org.dhruva.statistics.measure.Unit;
import org.dhruva.statistics.table.PublishedTable.Cell;

/** Makes the tables that are published, all from the same survivors and as of the same day. */
public final class Tables {

  private final List<CountedSurvivor> survivors;
  private final CivilDate asOf;
  private final Codes codes;
  private final Map<Population<?>, Selection<?>> numbers = new IdentityHashMap<>();

  public Tables(List<CountedSurvivor> survivors, CivilDate asOf) {
    this.survivors = List.copyOf(survivors);
    this.asOf = asOf;
    this.codes = new Codes(asOf);
  }

  /**
   * Every table of an indicator.
   *
   * @param unit what its values are measured in, which says how exactly they are shown
   */
  public <T, O> Map<Breakdown, PublishedTable> of(Indicator<T, O> indicator, Unit unit) {
    Selection<O> selection = selection(indicator);
    Lines<O> lines = new Lines<>(selection, codes);
    Optional<ShownFigure> total =
        selection.isShown()
            ? Optional.of(figure(indicator, unit, selection.all()))
            : Optional.empty();
    Map<Breakdown, PublishedTable> tables = new EnumMap<>(Breakdown.class);
    for (Breakdown breakdown : Breakdown.values()) {
      tables.put(
          breakdown,
          new PublishedTable(
              total,
              lines.of(breakdown).stream().map(line -> cell(indicator, unit, line)).toList()));
    }
    return tables;
  }

  <T, O> Selection<O> selection(Indicator<T, O> indicator) {
    List<Counted<O>> all = survivors.stream().flatMap(her -> indicator.of(her, asOf)).toList();
    return new Selection<>(
        all,
        codes,
        group -> Showable.by(indicator.measure(), group),
        Optional.of(numbers(indicator.population())));
  }

  private <T> Selection<?> numbers(Population<T> population) {
    Selection<?> known = numbers.get(population);
    if (known == null) {
      List<Counted<T>> all = survivors.stream().flatMap(her -> population.of(her, asOf)).toList();
      known = new Selection<>(all, codes, Showable::isEnough, Optional.empty());
      numbers.put(population, known);
    }
    return known;
  }

  private static <O> Cell cell(Indicator<?, O> indicator, Unit unit, Line<O> line) {
    return new Cell(line.codes(), line.group().map(group -> figure(indicator, unit, group)));
  }

  private static <O> ShownFigure figure(
      Indicator<?, O> indicator, Unit unit, List<Counted<O>> group) {
    return Rounding.of(
        indicator.measure().of(group.stream().map(Counted::what).toList()),
        indicator.measure(),
        unit);
  }
}
