package org.dhruva.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dhruva.imports.register.Column;
import org.dhruva.imports.register.Fault;
import org.dhruva.imports.register.Register;
import org.dhruva.imports.sheet.Line;
import org.dhruva.imports.sheet.Unreadable;

/**
 * Which column of a file is which of the register.
 *
 * @param columns by place; null where the column is left aside
 * @param ignored what to call those that are left aside
 */
record Header(List<Optional<String>> columns, Set<Integer> leftAside, List<String> ignored) {

  // A first row that is no header holds what nobody may read in a report.
  private static final Pattern SAFE_NAME = Pattern.compile("[a-z]{3}_[A-Za-z0-9_]{1,60}");

  static Header of(Line line, Register<?, ?> register) {
    Map<String, String> known =
        register.columns().stream()
            .collect(
                Collectors.toMap(column -> column.name().toLowerCase(Locale.ROOT), Column::name));
    List<Optional<String>> columns = new ArrayList<>();
    Set<Integer> leftAside = new HashSet<>();
    List<String> unknown = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int place = 0; place < line.cells().size(); place++) {
      String name = line.cells().get(place).strip();
      Optional<String> column = Optional.ofNullable(known.get(name.toLowerCase(Locale.ROOT)));
      columns.add(column);
      if (column.isPresent() && !seen.add(column.get())) {
        throw new Unreadable(
            "column-twice", "The column %s is there twice.".formatted(column.get()));
      }
      if (column.isEmpty() && !name.isEmpty()) {
        leftAside.add(place);
        unknown.add(SAFE_NAME.matcher(name).matches() ? name : Line.letters(place));
      }
    }
    check(register, columns, unknown, seen);
    return new Header(columns, leftAside, unknown);
  }

  private static void check(
      Register<?, ?> register,
      List<Optional<String>> columns,
      List<String> unknown,
      Set<String> seen) {
    if (columns.size() > Register.COLUMNS_MAX && !register.ignoresUnknownColumns()) {
      throw new Unreadable(
          "too-many-columns", "A register has at most %d columns.".formatted(Register.COLUMNS_MAX));
    }
    List<String> missing =
        register.columns().stream()
            .filter(Column::required)
            .map(Column::name)
            .filter(name -> !seen.contains(name))
            .toList();
    if (!missing.isEmpty()) {
      throw new Unreadable(
          "column-missing",
          "The first row must name the columns, and these are missing: %s."
              .formatted(String.join(", ", missing)));
    }
    if (!unknown.isEmpty() && !register.ignoresUnknownColumns()) {
      throw new Unreadable(
          "column-unknown",
          ("These columns are not known here: %s. Take them out, or see the list of columns for"
                  + " their names.")
              .formatted(String.join(", ", unknown)));
    }
  }

  /** The cells by the name of their column. */
  Map<String, String> cells(Line line) {
    Map<String, String> cells = new HashMap<>();
    for (int place = 0; place < Math.min(columns.size(), line.cells().size()); place++) {
      String cell = line.cells().get(place);
      columns.get(place).ifPresent(name -> cells.put(name, cell));
    }
    return cells;
  }

  /** A cell that belongs to no column; something may have slipped. */
  Optional<Fault> stray(Line line) {
    for (int place = 0; place < line.cells().size(); place++) {
      boolean named =
          place < columns.size() && (columns.get(place).isPresent() || leftAside.contains(place));
      if (!named && !line.cells().get(place).isBlank()) {
        return Optional.of(Faults.withoutColumn(Line.letters(place)));
      }
    }
    return Optional.empty();
  }
}
