package org.dhruva.statistics.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A whole in rows and columns whose sums are known and may be shown. What is withheld is a block:
 * every cell that is in one of its rows and in one of its columns.
 */
public final class Grid<T> {

  // The row, or the column, of everything that has no row or column of its own.
  private static final String REST = "";

  private final Map<String, Map<String, List<T>>> cells;
  private final Set<String> columns = new TreeSet<>();
  private final Predicate<List<T>> showable;
  private final Set<String> blockRows = new TreeSet<>();
  private final Set<String> blockColumns = new TreeSet<>();

  private Grid(Map<String, Map<String, List<T>>> cells, Predicate<List<T>> showable) {
    this.cells = cells;
    this.showable = showable;
    cells.values().forEach(row -> columns.addAll(row.keySet()));
  }

  /**
   * What is known of everything in a grid.
   *
   * @param all everything
   * @param rowOf its row; what is in none of the rows is taken together
   * @param columnOf its column; what is in none of the columns is taken together
   */
  public record Layout<T>(
      List<T> all,
      Set<String> rows,
      Function<T, String> rowOf,
      Set<String> columns,
      Function<T, String> columnOf) {

    private Map<String, Map<String, List<T>>> cells() {
      Map<String, Map<String, List<T>>> cells = new TreeMap<>();
      rows.forEach(row -> cells.put(row, new TreeMap<>()));
      for (T one : all) {
        String row = known(rows, rowOf.apply(one));
        String column = known(columns, columnOf.apply(one));
        cells
            .computeIfAbsent(row, _ -> new TreeMap<>())
            .computeIfAbsent(column, _ -> new ArrayList<>())
            .add(one);
      }
      return cells;
    }

    private static String known(Set<String> codes, String code) {
      return codes.contains(code) ? code : REST;
    }
  }

  /**
   * @param showable whether a group may be shown; it is true of every row and every column
   * @param withheld whether the cell of a row and a column must not be shown in any case
   */
  public static <T> Grid<T> of(
      Layout<T> layout, Predicate<List<T>> showable, BiPredicate<String, String> withheld) {
    Grid<T> grid = new Grid<>(layout.cells(), showable);
    grid.block(withheld);
    return grid;
  }

  public boolean shows(String row, String column) {
    return cells.containsKey(row)
        && columns.contains(column)
        && !(blockRows.contains(row) && blockColumns.contains(column));
  }

  /** Whether every cell of the row is shown, or is the known rest of it. */
  public boolean showsAllOf(String row) {
    return cells.containsKey(row) && !blockRows.contains(row);
  }

  public List<T> cell(String row, String column) {
    return cells.getOrDefault(row, Map.of()).getOrDefault(column, List.of());
  }

  private void block(BiPredicate<String, String> withheld) {
    for (String row : cells.keySet()) {
      for (String column : columns) {
        boolean own = !row.equals(REST) && !column.equals(REST);
        if ((own && withheld.test(row, column)) || !showable.test(cell(row, column))) {
          blockRows.add(row);
          blockColumns.add(column);
        }
      }
    }
    if (!blockRows.isEmpty()) {
      Optional<Runnable> growth = growth();
      while (growth.isPresent()) {
        growth.get().run();
        growth = growth();
      }
    }
  }

  /** What the block still lacks to be large enough; empty when it is, or when it is everything. */
  private Optional<Runnable> growth() {
    boolean moreRows =
        blockRows.size() < 2
            || blockColumns.stream()
                .anyMatch(column -> !showable.test(part(blockRows, Set.of(column))));
    boolean moreColumns =
        blockColumns.size() < 2
            || blockRows.stream().anyMatch(row -> !showable.test(part(Set.of(row), blockColumns)));
    Optional<Runnable> byRow =
        smallest(cells.keySet(), blockRows, row -> part(Set.of(row), blockColumns).size())
            .filter(_ -> moreRows)
            .map(row -> () -> blockRows.add(row));
    Optional<Runnable> byColumn =
        smallest(columns, blockColumns, column -> part(blockRows, Set.of(column)).size())
            .filter(_ -> moreColumns)
            .map(column -> () -> blockColumns.add(column));
    return byRow.or(() -> byColumn);
  }

  private static Optional<String> smallest(
      Set<String> all, Set<String> but, Function<String, Integer> size) {
    return all.stream()
        .filter(code -> !but.contains(code))
        .min(Comparator.comparing(size).thenComparing(Comparator.naturalOrder()));
  }

  private List<T> part(Set<String> rows, Set<String> of) {
    return rows.stream()
        .flatMap(row -> of.stream().flatMap(column -> cell(row, column).stream()))
        .toList();
  }
}
