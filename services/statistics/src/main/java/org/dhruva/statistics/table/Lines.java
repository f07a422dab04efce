package org.dhruva.statistics.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dhruva.statistics.disclosure.Grid;
import org.dhruva.statistics.disclosure.Partition;
import org.dhruva.statistics.indicator.Counted;

/**
 * The lines of each table. What is withheld in one dimension has a line that says so, and is not
 * broken down any further; a district that is withheld has none, for nobody could know of it.
 */
final class Lines<O> {

  private final Selection<O> selection;
  private final Codes codes;

  Lines(Selection<O> selection, Codes codes) {
    this.selection = selection;
    this.codes = codes;
  }

  List<Line<O>> of(Breakdown breakdown) {
    return switch (breakdown) {
      case ALL -> List.of();
      case BY_STATE -> parts(Dimension.STATE, codes.states(), selection.states());
      case BY_DISTRICT -> districts();
      case BY_YEAR -> parts(Dimension.YEAR, codes.years(), selection.years());
      case BY_EXPLOITATION ->
          parts(Dimension.EXPLOITATION, codes.exploitations(), selection.exploitations());
      case BY_STATE_AND_YEAR ->
          selection.states().shown().keySet().stream()
              .flatMap(state -> row(selection.stateYears(), state, Map.of(Dimension.STATE, state)))
              .toList();
      case BY_DISTRICT_AND_YEAR -> districtYears();
      case BY_EXPLOITATION_AND_YEAR ->
          selection.exploitations().shown().keySet().stream()
              .flatMap(
                  exploitation ->
                      row(
                          selection.exploitationYears(),
                          exploitation,
                          Map.of(Dimension.EXPLOITATION, exploitation)))
              .toList();
    };
  }

  private List<Line<O>> parts(
      Dimension dimension, List<String> known, Partition<Counted<O>> partition) {
    List<Line<O>> lines = new ArrayList<>();
    for (String code : known) {
      Map<Dimension, String> at = Map.of(dimension, code);
      lines.add(
          partition.shows(code) ? Line.shown(at, partition.shown().get(code)) : Line.withheld(at));
    }
    rest(partition, Map.of(dimension, Codes.REST)).forEach(lines::add);
    return lines;
  }

  private List<Line<O>> districts() {
    List<Line<O>> lines = new ArrayList<>();
    selection
        .districts()
        .forEach(
            (state, partition) -> {
              partition
                  .shown()
                  .forEach((district, group) -> lines.add(Line.shown(at(state, district), group)));
              rest(partition, at(state, Codes.REST)).forEach(lines::add);
            });
    return lines;
  }

  /** With nothing beside it the rest is the whole, and has a line elsewhere. */
  private Stream<Line<O>> rest(Partition<Counted<O>> partition, Map<Dimension, String> at) {
    return partition.shown().isEmpty() || partition.rest().isEmpty()
        ? Stream.empty()
        : Stream.of(Line.shown(at, partition.rest()));
  }

  private List<Line<O>> districtYears() {
    return selection.districts().entrySet().stream()
        .flatMap(
            inState ->
                inState.getValue().shown().keySet().stream()
                    .flatMap(district -> districtRow(inState.getKey(), district)))
        .toList();
  }

  private Stream<Line<O>> districtRow(String state, String district) {
    Map<Dimension, String> at = at(state, district);
    return selection.districtYears().containsKey(state)
        ? row(selection.districtYears().get(state), district, at)
        : selection.years().shown().keySet().stream().map(year -> Line.withheld(with(at, year)));
  }

  private Stream<Line<O>> row(Grid<Counted<O>> grid, String row, Map<Dimension, String> at) {
    return selection.years().shown().keySet().stream()
        .map(
            year ->
                grid.shows(row, year)
                    ? Line.shown(with(at, year), grid.cell(row, year))
                    : Line.withheld(with(at, year)));
  }

  private static Map<Dimension, String> at(String state, String district) {
    return Map.of(Dimension.STATE, state, Dimension.DISTRICT, district);
  }

  private static Map<Dimension, String> with(Map<Dimension, String> at, String year) {
    Map<Dimension, String> all = new TreeMap<>(at);
    all.put(Dimension.YEAR, year);
    return all;
  }
}
