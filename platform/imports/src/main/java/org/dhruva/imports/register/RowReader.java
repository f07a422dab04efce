package org.dhruva.imports.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the cells of a row, and says of each that cannot be read what is wrong. */
public final class RowReader {

  /** Of a row at most this many faults are told; the rest shows when these are mended. */
  public static final int ROW_FAULTS_MAX = 5;

  /** What became of a row: one of the two is empty. */
  public record Read(Optional<Row> row, List<Fault> faults) {
    public Read {
      faults = List.copyOf(faults);
    }
  }

  private final List<Column> columns;

  public RowReader(List<Column> columns) {
    this.columns = List.copyOf(columns);
  }

  /**
   * @param cells by the name of the column; blank ones may be absent
   */
  public Read read(Map<String, String> cells) {
    List<Fault> faults = new ArrayList<>();
    Map<String, Object> values = new HashMap<>();
    for (Column column : columns) {
      String cell = cells.getOrDefault(column.name(), "").strip();
      if (!cell.isEmpty()) {
        switch (Cell.read(column, cell)) {
          case Cell.Value(Object value) -> values.put(column.name(), value);
          case Cell.Wrong(Fault fault) -> faults.add(fault);
        }
      } else if (column.required()) {
        faults.add(Fault.missing(column));
      }
    }
    if (faults.isEmpty()) {
      columns.stream()
          .filter(column -> values.containsKey(column.name()))
          .filter(column -> column.needs().filter(other -> !values.containsKey(other)).isPresent())
          .forEach(column -> faults.add(Fault.alone(column)));
    }
    return faults.isEmpty()
        ? new Read(Optional.of(new Row(values)), List.of())
        : new Read(Optional.empty(), faults.subList(0, Math.min(faults.size(), ROW_FAULTS_MAX)));
  }
}
