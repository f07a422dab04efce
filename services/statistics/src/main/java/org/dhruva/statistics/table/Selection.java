package org.dhruva.statistics.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dhruva.statistics.disclosure.Grid;
import org.dhruva.statistics.disclosure.Partition;
import org.dhruva.statistics.indicator.Counted;

/**
 * What may be shown of everything that an indicator counts, in all its tables at once.
 *
 * @param <O> what is observed of each thing
 */
final class Selection<O> {

  private final Codes codes;
  private final List<Counted<O>> all;
  private final Predicate<List<Counted<O>>> showable;
  private final Partition<Counted<O>> states;
  private final Partition<Counted<O>> years;
  private final Partition<Counted<O>> exploitations;
  private final Map<String, Partition<Counted<O>>> districts = new TreeMap<>();
  private final Grid<Counted<O>> stateYears;
  private final Grid<Counted<O>> exploitationYears;
  private final Map<String, Grid<Counted<O>>> districtYears = new TreeMap<>();

  /**
   * @param base what may be shown of the mere numbers of the same things: what is withheld there
   *     must not come out here
   */
  Selection(
      List<Counted<O>> all,
      Codes codes,
      Predicate<List<Counted<O>>> showable,
      Optional<Selection<?>> base) {
    this.codes = codes;
    this.all = all;
    this.showable = showable.test(all) ? showable : _ -> false;
    this.states = partition(codes.states(), codes::state, base.map(Selection::states));
    this.years = partition(codes.years(), codes::year, base.map(Selection::years));
    this.exploitations =
        partition(codes.exploitations(), codes::exploitation, base.map(Selection::exploitations));
    this.stateYears = grid(all, states, codes::state, base.map(Selection::stateYears));
    this.exploitationYears =
        grid(all, exploitations, codes::exploitation, base.map(Selection::exploitationYears));
    states.shown().forEach((state, group) -> divide(state, group, base));
  }

  private void divide(String state, List<Counted<O>> group, Optional<Selection<?>> base) {
    Partition<Counted<O>> inState =
        Partition.of(
            group.stream().collect(Collectors.groupingBy(codes::district)),
            showable,
            base.map(b -> b.districts.get(state).withheld()).orElse(Set.of()));
    districts.put(state, inState);
    boolean everyYearIsKnown =
        stateYears.showsAllOf(state)
            && base.map(b -> b.districtYears.containsKey(state)).orElse(true);
    if (everyYearIsKnown) {
      districtYears.put(
          state, grid(group, inState, codes::district, base.map(b -> b.districtYears.get(state))));
    }
  }

  private Partition<Counted<O>> partition(
      List<String> known,
      Function<Counted<O>, String> code,
      Optional<? extends Partition<?>> base) {
    Map<String, List<Counted<O>>> parts =
        new TreeMap<>(all.stream().collect(Collectors.groupingBy(code)));
    known.forEach(one -> parts.putIfAbsent(one, List.of()));
    return Partition.of(parts, showable, base.map(Partition::withheld).orElse(Set.of()));
  }

  private Grid<Counted<O>> grid(
      List<Counted<O>> group,
      Partition<Counted<O>> rows,
      Function<Counted<O>, String> row,
      Optional<? extends Grid<?>> base) {
    BiPredicate<String, String> withheld =
        (r, year) -> base.isPresent() && !base.get().shows(r, year);
    return Grid.of(
        new Grid.Layout<>(group, rows.shown().keySet(), row, years.shown().keySet(), codes::year),
        showable,
        withheld);
  }

  boolean isShown() {
    return showable.test(all);
  }

  List<Counted<O>> all() {
    return all;
  }

  Partition<Counted<O>> states() {
    return states;
  }

  Partition<Counted<O>> years() {
    return years;
  }

  Partition<Counted<O>> exploitations() {
    return exploitations;
  }

  Map<String, Partition<Counted<O>>> districts() {
    return districts;
  }

  Grid<Counted<O>> stateYears() {
    return stateYears;
  }

  Grid<Counted<O>> exploitationYears() {
    return exploitationYears;
  }

  Map<String, Grid<Counted<O>>> districtYears() {
    return districtYears;
  }
}
