package org.dhruva.imports.sheet;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTest {

  @Test
  void columns_are_called_as_a_spreadsheet_calls_them() {
    assertThat(List.of(0, 25, 26, 51, 52, 701, 702).stream().map(Line::letters))
        .containsExactly("A", "Z", "AA", "AZ", "BA", "ZZ", "AAA");
  }

  @Nested
  class A_csv_file {

    @ParameterizedTest
    @ValueSource(
        strings = {"key,name\nA-1,Rupa\n", "\uFEFFkey;name\r\nA-1;Rupa", "key,name\rA-1,Rupa\r"})
    void is_read_with_commas_or_semicolons_a_mark_or_none_and_any_line_ends(String file) {
      assertThat(csv(file))
          .containsExactly(
              new Line(1, List.of("key", "name")), new Line(2, List.of("A-1", "Rupa")));
    }

    @Test
    void may_mix_line_ends_and_have_line_ends_inside_of_quotes() {
      assertThat(csv("key,note\r\nA-1,\"first\nsecond, \"\"third\"\"\"\nA-2,x\r"))
          .containsExactly(
              new Line(1, List.of("key", "note")),
              new Line(2, List.of("A-1", "first\nsecond, \"third\"")),
              new Line(3, List.of("A-2", "x")));
    }

    @Test
    void counts_blank_rows_as_a_spreadsheet_does() {
      assertThat(csv("key\n\nA-1\n").stream().map(Line::number)).containsExactly(1, 2, 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"key,name\nA-1,\"Rupa\nA-2,Asha\n", "key\n\"A\"1\n", "key\nA\"1\n"})
    void with_broken_quoting_is_refused(String file) {
      refused("csv-quoting-broken", file.getBytes(UTF_8), Sheet.CSV);
    }

    @Test
    void whose_quote_swallows_the_rest_of_a_large_file_is_refused() {
      refused(
          "csv-quoting-broken",
          ("key\n\"" + "x".repeat(CsvSheet.CELL_CHARS_MAX + 1) + "\"\n").getBytes(UTF_8),
          Sheet.CSV);
    }

    @Test
    void of_another_encoding_is_refused() {
      refused("not-utf-8", "key,name\nA-1,R\u00fcpa\n".getBytes(ISO_8859_1), Sheet.CSV);
      refused("not-utf-8", "key,name\nA-1,Rupa\n".getBytes(UTF_16), Sheet.CSV);
    }

    @Test
    void that_is_a_workbook_is_refused() {
      refused("not-csv", workbook(sheet -> sheet.value(0, 0, "key")), Sheet.CSV);
    }

    @Test
    void that_is_empty_has_no_rows() {
      assertThat(csv("")).isEmpty();
    }
  }

  @Nested
  class A_workbook {

    @Test
    void is_read_with_dates_as_days_and_numbers_as_they_are() {
      byte[] file =
          workbook(
              sheet -> {
                sheet.value(0, 0, "key");
                sheet.value(0, 1, "on");
                sheet.value(0, 2, "amount");
                sheet.value(1, 0, 412);
                sheet.value(1, 1, LocalDate.of(2021, 3, 9));
                sheet.style(1, 1).format("dd/mm/yyyy").set();
                sheet.value(1, 2, 150000.5);
                sheet.value(2, 1, "2021-03-09");
                sheet.value(2, 2, true);
              });
      assertThat(read(file, Sheet.XLSX))
          .containsExactly(
              new Line(1, List.of("key", "on", "amount")),
              new Line(2, List.of("412", "2021-03-09", "150000.5")),
              new Line(3, List.of("", "2021-03-09", "yes")));
    }

    @Test
    void is_read_with_its_hidden_rows_and_its_own_row_numbers() {
      byte[] file =
          workbook(
              sheet -> {
                sheet.value(0, 0, "key");
                sheet.value(4, 0, "A-1");
                sheet.hideRow(4);
              });
      assertThat(read(file, Sheet.XLSX))
          .contains(new Line(1, List.of("key")), new Line(5, List.of("A-1")));
    }

    @Test
    void gives_of_a_formula_the_value_that_was_last_worked_out() {
      String sheet =
          """
          <row r="1"><c r="A1" t="str"><f>CONCATENATE("A","-1")</f><v>A-1</v></c>\
          <c r="B1"><f>6*7</f><v>42</v></c><c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>""";
      assertThat(read(raw(sheet, ""), Sheet.XLSX))
          .containsExactly(new Line(1, List.of("A-1", "42", "#DIV/0!")));
    }

    @Test
    void that_is_no_zip_is_refused() {
      refused("not-xlsx", "key,name\nA-1,Rupa\n".getBytes(UTF_8), Sheet.XLSX);
      refused("not-xlsx", new byte[0], Sheet.XLSX);
    }

    @Test
    void that_is_a_zip_of_something_else_or_cut_off_is_refused() throws IOException {
      refused("not-xlsx", zip("readme.txt", "hello".getBytes(UTF_8)), Sheet.XLSX);
      byte[] whole = workbook(sheet -> sheet.value(0, 0, "key"));
      refused("not-xlsx", Arrays.copyOf(whole, whole.length / 2), Sheet.XLSX);
    }

    @Test
    void of_the_old_kind_is_refused() {
      byte[] old = new byte[512];
      byte[] mark = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
      };
      System.arraycopy(mark, 0, old, 0, mark.length);
      refused("old-excel", old, Sheet.XLSX);
    }

    @Test
    void that_unpacks_without_end_is_refused() throws IOException {
      byte[] zeros = new byte[(int) (ZipBomb.SMALL_BYTES * 2)];
      refused("xlsx-too-large-inside", zip("xl/worksheets/sheet1.xml", zeros), Sheet.XLSX);
    }

    @Test
    void of_too_many_parts_is_refused() throws IOException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
        for (int part = 0; part <= ZipBomb.ENTRIES_MAX; part++) {
          zip.putNextEntry(new ZipEntry("part" + part));
        }
      }
      refused("xlsx-too-large-inside", bytes.toByteArray(), Sheet.XLSX);
    }

    @Test
    void that_unpacks_to_too_much_in_all_is_refused() throws IOException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      byte[] part = new byte[(int) ZipBomb.SMALL_BYTES];
      try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
        for (int n = 0; n <= ZipBomb.INFLATED_BYTES_MAX / ZipBomb.SMALL_BYTES; n++) {
          zip.putNextEntry(new ZipEntry("part" + n));
          zip.write(part);
        }
      }
      refused("xlsx-too-large-inside", bytes.toByteArray(), Sheet.XLSX);
    }

    /** Entities of entities, or of files of this machine. */
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '`',
        value = {
          "<!DOCTYPE w [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>",
          "<!DOCTYPE w [<!ENTITY b SYSTEM \"file:///etc/hostname\">]>"
        })
    void never_resolves_an_entity(String doctype) throws IOException {
      String row = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&b;</t></is></c></row>";
      String hostname = Files.readString(Path.of("/etc/hostname"));
      List<Line> lines = new ArrayList<>();
      try {
        lines.addAll(read(raw(row, doctype), Sheet.XLSX));
      } catch (Unreadable e) {
        assertThat(e.code()).isEqualTo("not-xlsx");
      }
      assertThat(lines.toString()).doesNotContain("ha", hostname.strip());
      lines.forEach(line -> assertThat(line.isBlank()).isTrue());
    }
  }

  private static List<Line> csv(String file) {
    return read(file.getBytes(UTF_8), Sheet.CSV);
  }

  private static List<Line> read(byte[] file, String type) {
    List<Line> lines = new ArrayList<>();
    try (Sheet sheet = Sheet.of(file, type)) {
      for (Optional<Line> line = sheet.next(); line.isPresent(); line = sheet.next()) {
        lines.add(line.get());
      }
    }
    return lines;
  }

  private static void refused(String code, byte[] file, String type) {
    assertThatThrownBy(() -> read(file, type))
        .isInstanceOfSatisfying(
            Unreadable.class, unreadable -> assertThat(unreadable.code()).isEqualTo(code));
  }

  private static byte[] workbook(Consumer<Worksheet> fill) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
      fill.accept(workbook.newWorksheet("register"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    }
    return bytes.toByteArray();
  }

  /** A workbook with a sheet as somebody may have written it by hand. */
  private static byte[] raw(String rows, String doctype) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] whole = workbook(sheet -> sheet.value(0, 0, "key"));
    try (ZipFile parts = ZipFile.builder().setByteArray(whole).get();
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipArchiveEntry entry : Collections.list(parts.getEntries())) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        byte[] content = parts.getInputStream(entry).readAllBytes();
        out.write(
            entry.getName().equals("xl/worksheets/sheet1.xml")
                ? ("<?xml version=\"1.0\"?>"
                        + doctype
                        + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                        + "<sheetData>"
                        + rows
                        + "</sheetData></worksheet>")
                    .getBytes(UTF_8)
                : content);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
