package org.dhruva.imports.sheet;

import java.util.List;

/**
 * A row of a sheet as text.
 *
 * @param number as the spreadsheet shows it: 1 for the first
 */
public record Line(int number, List<String> cells) {

  public Line {
    cells = List.copyOf(cells);
  }

  public boolean isBlank() {
    return cells.stream().allMatch(String::isBlank);
  }

  /** A column as a spreadsheet names it: A for the first, AA after Z. */
  public static String letters(int column) {
    int letters = 26;
    String last = String.valueOf((char) ('A' + column % letters));
    return column < letters ? last : letters(column / letters - 1) + last;
  }

  @Override
  public String toString() {
    return "Line " + number;
  }
}
