package org.dhruva.imports;

import java.util.List;
import org.dhruva.imports.register.Fault;

/**
 * A row that was not entered.
 *
 * @param row its number, as the spreadsheet shows it
 */
public record BadRow(int row, List<Fault> faults) {
  public BadRow {
    faults = List.copyOf(faults);
  }
}
