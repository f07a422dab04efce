package org.dhruva.imports.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dhruva.imports.register.Column.Kind;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowReaderTest {

  private enum Colour {
    DARK_RED,
    GREEN
  }

  private static final Column ON = Column.of("on", Kind.DAY, "2021-03-09", "A day.");
  private static final Column MONTH = Column.of("month", Kind.MONTH, "2021-03", "A month.");
  private static final Column YEAR = Column.of("year", Kind.YEAR, "2021", "A year.");
  private static final Column AMOUNT = Column.of("amount", Kind.RUPEES, "1", "Money.");
  private static final Column COUNT = Column.of("count", Kind.NUMBER, "1", "How many.");
  private static final Column COLOUR = Column.choice("colour", Colour.class, "green", "A colour.");
  private static final Column COLOURS =
      Column.of("colours", Kind.CHOICES, "green", "Colours.")
          .allowing(List.of("dark-red", "green"));
  private static final Column YES = Column.of("yes", Kind.YES_NO, "yes", "Yes or no.");
  private static final Column CODE = Column.of("code", Kind.CODE, "x", "A code.");
  private static final Column WORDS =
      Column.of("words", Kind.TEXT, "", "Words.").togetherWith(COUNT).ofAtMost(10);
  private static final RowReader READER =
      new RowReader(
          List.of(
              Register.KEY,
              ON,
              MONTH,
              YEAR,
              AMOUNT,
              COUNT,
              COLOUR,
              COLOURS,
              YES,
              CODE,
              WORDS,
              Register.SURVIVOR));

  @ParameterizedTest
  @CsvSource({
    "2021-03-09,  2021-03-09",
    "2021-03-09~, 2021-03-09~",
    "09/03/2021,  2021-03-09",
    "9.3.2021,    2021-03-09",
    "9-3-2021,    2021-03-09",
    "2021-03,     2021-03-15~",
    "03/2021,     2021-03-15~"
  })
  void a_day_is_written_the_iso_way_or_with_the_day_first(String cell, String day) {
    assertThat(read("on", cell).day(ON)).contains(CivilDate.parse(day));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2021", "03/13/2021", "31/02/2021", "2021-13-01", "9/3/21", "soon", "44264"})
  void a_day_that_is_none_or_not_known_to_the_month_is_refused(String cell) {
    refused("on", cell, "cell-malformed");
  }

  @Test
  void a_month_and_a_year_are_taken_out_of_a_day_where_a_spreadsheet_made_one() {
    assertThat(read("month", "2019-05-01").month(MONTH)).hasToString("Optional[2019-05]");
    assertThat(read("year", "30/04/2001").number(YEAR)).contains(2001);
    assertThat(read("year", "2001").number(YEAR)).contains(2001);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "200000 | 20000000",
        "2,00,000 | 20000000",
        "200,000 | 20000000",
        "\u20B9 1,50,000.50 | 15000050",
        "Rs. 5 | 500",
        "1500.5 | 150050",
        "1,00,00,000 | 1000000000"
      })
  void an_amount_is_in_rupees_with_lakhs_or_thousands_set_apart(String cell, long paise) {
    assertThat(read("amount", cell).money(AMOUNT)).contains(new Money(paise, Money.INR));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.234,50", "-5", "1,2,3", "5.001", "2 lakh", "1e5", "99999999999999"})
  void an_amount_that_could_mean_another_is_refused(String cell) {
    refused("amount", cell, "cell-malformed");
  }

  @Test
  void codes_are_understood_however_they_are_spelt() {
    assertThat(read("colour", "Dark Red").choice(COLOUR, Colour.class)).contains(Colour.DARK_RED);
    assertThat(read("colours", "GREEN | dark_red|green").choices(COLOURS, Colour.class))
        .containsExactly(Colour.GREEN, Colour.DARK_RED);
    assertThat(read("yes", "TRUE").yes(YES)).contains(true);
    assertThat(read("code", "West-Bengal").text(CODE)).contains("west-bengal");
    refused("colour", "blue", "cell-malformed");
    refused("colours", "green|", "cell-malformed");
    refused("yes", "perhaps", "cell-malformed");
    refused("code", "west bengal", "cell-malformed");
    refused("survivor_id", "Rupa", "cell-malformed");
  }

  @Test
  void a_cell_that_is_too_long_is_refused() {
    refused("words", "x".repeat(11), "cell-too-long");
    refused("row_key", "x".repeat(Register.KEY_CHARACTERS_MAX + 1), "cell-too-long");
  }

  @ParameterizedTest
  @ValueSource(strings = {"#N/A", "#DIV/0!", "#REF!", "#NAME?"})
  void an_error_of_the_spreadsheet_is_no_text(String cell) {
    refused("words", cell, "cell-error");
  }

  @Test
  void what_is_needed_or_needs_another_is_missed_by_name() {
    assertThat(READER.read(Map.of("on", "2021-03-09")).faults())
        .extracting(Fault::column, Fault::code)
        .containsExactly(tuple("row_key", "cell-missing"));
    assertThat(READER.read(Map.of("row_key", "A-1", "words", "x")).faults())
        .extracting(Fault::column, Fault::code)
        .containsExactly(tuple("words", "cell-alone"));
  }

  @Test
  void not_all_faults_of_a_row_are_told() {
    List<Column> many =
        IntStream.range(0, RowReader.ROW_FAULTS_MAX + 1)
            .mapToObj(n -> Column.of("c" + n, Kind.DAY, "", "A day.").whichIsRequired())
            .toList();
    assertThat(new RowReader(many).read(Map.of()).faults()).hasSize(RowReader.ROW_FAULTS_MAX);
  }

  @Test
  void no_fault_repeats_what_the_cell_says() {
    List.of("on", "amount", "colour", "yes", "count")
        .forEach(
            column -> assertThat(faults(column, "Sabita").toString()).doesNotContain("Sabita"));
    assertThat(read("words", "Sabita").toString()).isEqualTo("Row");
  }

  @Test
  void the_same_row_is_the_same_however_it_is_written() {
    assertThat(read("on", "09/03/2021").canonical())
        .isEqualTo(read("on", "2021-03-09").canonical());
    assertThat(read("on", "09/03/2021").canonical())
        .isNotEqualTo(read("on", "2021-03-10").canonical());
  }

  private static Row read(String column, String cell) {
    return READER.read(cells(column, cell)).row().orElseThrow();
  }

  private static List<Fault> faults(String column, String cell) {
    return READER.read(cells(column, cell)).faults();
  }

  private static void refused(String column, String cell, String code) {
    assertThat(faults(column, cell))
        .extracting(Fault::column, Fault::code)
        .containsExactly(tuple(column, code));
  }

  private static Map<String, String> cells(String column, String cell) {
    Map<String, String> cells = new HashMap<>(Map.of("row_key", "A-1", "count", "1"));
    cells.put(column, cell);
    return cells;
  }
}
