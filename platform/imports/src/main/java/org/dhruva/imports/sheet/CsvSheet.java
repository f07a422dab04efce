package org.dhruva.imports.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;

/** CSV as RFC 4180 has it, in UTF-8, with commas or semicolons and any line ends. */
final class CsvSheet implements Sheet {

  /** A single cell is never larger, in characters; what a column takes is far less. */
  static final int CELL_CHARS_MAX = 1 << 20;

  private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final byte[] UTF_16_MARK = {(byte) 0xFF, (byte) 0xFE};
  private static final byte[] UTF_16_MARK_TURNED = {(byte) 0xFE, (byte) 0xFF};

  private final QuotesCounted text;
  private final Iterator<CsvRecord> records;
  private int row;

  private CsvSheet(QuotesCounted text, Iterator<CsvRecord> records) {
    this.text = text;
    this.records = records;
  }

  static CsvSheet of(byte[] file) {
    if (XlsxSheet.starts(file, UTF_16_MARK) || XlsxSheet.starts(file, UTF_16_MARK_TURNED)) {
      throw Unreadable.encoding();
    }
    if (XlsxSheet.isZip(file)) {
      throw new Unreadable(
          "not-csv", "This is no CSV file but a zipped one. Send an XLSX file with its own type.");
    }
    int start = XlsxSheet.starts(file, UTF_8_MARK) ? UTF_8_MARK.length : 0;
    QuotesCounted text =
        new QuotesCounted(
            new InputStreamReader(
                new ByteArrayInputStream(file, start, file.length - start),
                StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)));
    return new CsvSheet(
        text,
        CsvReader.builder()
            .fieldSeparator(separator(file, start))
            .skipEmptyLines(false)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .maxBufferSize(CELL_CHARS_MAX)
            .ofCsvRecord(text)
            .iterator());
  }

  /** The header decides, which has names and no text. */
  private static char separator(byte[] file, int start) {
    int balance = 0;
    for (int at = start; at < file.length && file[at] != '\n' && file[at] != '\r'; at++) {
      balance += file[at] == ';' ? 1 : file[at] == ',' ? -1 : 0;
    }
    return balance > 0 ? ';' : ',';
  }

  @Override
  public Optional<Line> next() {
    try {
      if (!records.hasNext()) {
        if (text.odd) {
          throw Unreadable.quoting();
        }
        return Optional.empty();
      }
      row++;
      return Optional.of(new Line(row, records.next().getFields()));
    } catch (CsvParseException e) {
      throw e.getCause() instanceof CharacterCodingException
          ? Unreadable.encoding()
          : Unreadable.quoting();
    } catch (UncheckedIOException e) {
      throw e.getCause() instanceof CharacterCodingException ? Unreadable.encoding() : e;
    }
  }

  @Override
  public void close() {
    // nothing is open but memory
  }

  /** A quotation mark that is never closed swallows the rest of the file as one cell. */
  private static final class QuotesCounted extends FilterReader {
    private boolean odd;

    QuotesCounted(Reader in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int character = super.read();
      odd ^= character == '"';
      return character;
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
      int read = super.read(into, from, length);
      for (int at = from; at < from + read; at++) {
        odd ^= into[at] == '"';
      }
      return read;
    }
  }
}
