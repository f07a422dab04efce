package org.dhruva.imports;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts what becomes of rows, whose answers come in any order. Thread-safe. */
final class Tally {

  private final SortedMap<Integer, BadRow> badRows = new TreeMap<>();
  private int rows;
  private int good;
  private int alreadyThere;
  private int bad;

  synchronized int rows() {
    return rows;
  }

  synchronized void row() {
    rows++;
  }

  synchronized void count(int row, RowOutcome outcome) {
    switch (outcome) {
      case RowOutcome.Good() -> good++;
      case RowOutcome.AlreadyThere() -> alreadyThere++;
      case RowOutcome.Bad(var faults) -> {
        bad++;
        badRows.put(row, new BadRow(row, faults));
        if (badRows.size() > ImportLimits.BAD_ROWS_LISTED_MAX) {
          badRows.remove(badRows.lastKey());
        }
      }
    }
  }

  synchronized Found found(List<String> ignoredColumns) {
    return new Found(rows, good, alreadyThere, bad, ignoredColumns, List.copyOf(badRows.values()));
  }
}
