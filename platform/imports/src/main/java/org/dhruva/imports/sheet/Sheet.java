package org.dhruva.imports.sheet;

import java.util.Optional;

/** The rows of a file, read once from the first to the last. Not thread-safe; reading blocks. */
public interface Sheet extends AutoCloseable {

  String CSV = "text/csv";
  String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /**
   * The next row; blank ones too, as far as the file has them.
   *
   * @throws Unreadable if the file is broken from here on
   */
  Optional<Line> next();

  @Override
  void close();

  /**
   * Opens a file.
   *
   * @param type {@link #CSV} or {@link #XLSX}
   */
  static Sheet of(byte[] file, String type) {
    return type.equals(XLSX) ? XlsxSheet.of(file) : CsvSheet.of(file);
  }
}
