package org.dhruva.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Sheets as they are handed out. */
final class Csv {

  // What a spreadsheet program takes for a formula when it opens the file.
  private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r].*", Pattern.DOTALL);

  private Csv() {}

  /** What is wrong, a line a fault. */
  static String report(Found found) {
    return sheet(
        Stream.concat(
            Stream.of(List.of("row", "column", "code", "what_to_do")),
            found.badRows().stream()
                .flatMap(
                    bad ->
                        bad.faults().stream()
                            .map(
                                fault ->
                                    List.of(
                                        String.valueOf(bad.row()),
                                        fault.column(),
                                        fault.code(),
                                        fault.sentence())))));
  }

  static String sheet(Stream<List<String>> lines) {
    StringWriter text = new StringWriter();
    try (CsvWriter writer = CsvWriter.builder().build(text)) {
      lines.forEach(line -> writer.writeRecord(line.stream().map(Csv::harmless).toList()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static String harmless(String cell) {
    return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
  }
}
