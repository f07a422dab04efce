package org.dhruva.imports;

import java.util.List;

/**
 * What was found in a file.
 *
 * @param rows all that are not blank, without the header
 * @param good those that were entered; of a dry run, those that would be
 * @param alreadyThere those that were entered before, and say the same
 * @param bad those that were not entered
 * @param ignoredColumns columns that the profile leaves aside; one with a name of its own is told
 *     by its letter
 * @param badRows the first 1,000 of the bad ones
 */
public record Found(
    int rows,
    int good,
    int alreadyThere,
    int bad,
    List<String> ignoredColumns,
    List<BadRow> badRows) {

  public Found {
    ignoredColumns = List.copyOf(ignoredColumns);
    badRows = List.copyOf(badRows);
  }

  Found countedOnly() {
    return new Found(rows, good, alreadyThere, bad, ignoredColumns, List.of());
  }
}
