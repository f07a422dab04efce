package org.dhruva.imports.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/**
 * The first sheet of an XLSX file, hidden rows too. Dates come as ISO days, numbers as they are,
 * formulas as the value that was last worked out.
 */
final class XlsxSheet implements Sheet {

  /** Cells further to the right are no register's. */
  static final int COLUMNS_MAX = 256;

  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final Pattern NO_DATE_PART =
      Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|General", Pattern.CASE_INSENSITIVE);
  private static final Pattern DATE_PART = Pattern.compile("[ymdYMD]");

  private final ReadableWorkbook workbook;
  private final Stream<Row> rows;
  private final Iterator<Row> each;

  private XlsxSheet(ReadableWorkbook workbook, Stream<Row> rows) {
    this.workbook = workbook;
    this.rows = rows;
    this.each = rows.iterator();
  }

  static boolean isZip(byte[] file) {
    return starts(file, ZIP);
  }

  /** Whether a file begins with these bytes. */
  static boolean starts(byte[] file, byte[] with) {
    return file.length >= with.length && Arrays.equals(file, 0, with.length, with, 0, with.length);
  }

  static XlsxSheet of(byte[] file) {
    if (starts(file, OLE)) {
      throw new Unreadable(
          "old-excel",
          "This is an Excel file of the old kind or a locked one. Save it as XLSX without a password.");
    }
    if (!isZip(file)) {
      throw Unreadable.noWorkbook();
    }
    try {
      ZipBomb.refuse(file);
      ReadableWorkbook workbook =
          new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, true));
      return new XlsxSheet(workbook, workbook.getFirstSheet().openStream());
    } catch (Unreadable e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // Its message may quote a cell.
      throw Unreadable.noWorkbook();
    }
  }

  @Override
  public Optional<Line> next() {
    try {
      return each.hasNext() ? Optional.of(line(each.next())) : Optional.empty();
    } catch (RuntimeException e) {
      throw Unreadable.noWorkbook();
    }
  }

  private static Line line(Row row) {
    List<String> cells = new ArrayList<>();
    for (int column = 0; column < Math.min(row.getCellCount(), COLUMNS_MAX); column++) {
      cells.add(row.getOptionalCell(column).map(XlsxSheet::text).orElse(""));
    }
    return new Line(row.getRowNum(), cells);
  }

  private static String text(Cell cell) {
    return switch (cell.getType()) {
      case EMPTY -> "";
      case NUMBER -> number(cell);
      case FORMULA ->
          cell.getValue() instanceof BigDecimal ? number(cell) : orEmpty(cell.getRawValue());
      case BOOLEAN -> Boolean.TRUE.equals(cell.asBoolean()) ? "yes" : "no";
      case STRING -> orEmpty(cell.asString());
      case ERROR -> orEmpty(cell.getRawValue());
    };
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }

  private static String number(Cell cell) {
    String format = cell.getDataFormatString();
    boolean date =
        format != null && DATE_PART.matcher(NO_DATE_PART.matcher(format).replaceAll("")).find();
    return date
        ? cell.asDate().toLocalDate().toString()
        : new BigDecimal(cell.getRawValue()).stripTrailingZeros().toPlainString();
  }

  @Override
  public void close() {
    rows.close();
    try {
      workbook.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
