package org.dhruva.portal.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhruva.portal.form.FormReader.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormReaderTest {

  private static final Map<String, String> WHAT_IS_NEEDED =
      Map.of(
          "on", "2019-09-15",
          "forum", "SLSA",
          "paid", "1,50,000",
          "depositEntry", "7",
          "because", "  It was typed wrong. ",
          "amendment/on", "2019-09-16");

  @Test
  void what_is_filled_in_becomes_the_body_of_the_command() {
    Reading reading =
        read(
            Map.of(
                "on~", "true",
                "complete", "true",
                "kinds", "fir\n\n medical-report \n",
                "month", "2021-05",
                "hearingAt", "09:30",
                "members", "7"));
    assertThat(reading.faults()).isEmpty();
    assertThat(Schemas.json(reading.body().toString()))
        .isEqualTo(
            Schemas.json(
                """
                {'on':'2019-09-15~','forum':'SLSA','paid':{'paise':15000000,'currency':'INR'},
                 'depositEntry':7,'because':'It was typed wrong.','amendment':{'on':'2019-09-16'},
                 'complete':true,'kinds':['fir','medical-report'],'month':'2021-05',
                 'hearingAt':'09:30','members':7,'verdicts':[]}
                """));
  }

  @Test
  void a_box_that_is_not_ticked_is_a_no_and_an_open_answer_is_left_out() {
    assertThat(read(Map.of()).body().get("complete").asBoolean()).isFalse();
    assertThat(read(Map.of()).body().has("urgent")).isFalse();
    assertThat(read(Map.of("urgent", "false")).body().get("urgent").asBoolean()).isFalse();
    assertThat(read(Map.of("urgent", "false")).body().has("urgent")).isTrue();
  }

  @Test
  void rows_that_were_left_empty_are_left_out() {
    Reading reading =
        read(
            Map.of(
                "verdicts#", "3",
                "verdicts/0/accused", "A1",
                "verdicts/0/sections", "IPC 370\nITPA 5",
                "verdicts/1/accused", " ",
                "verdicts/1/sections", "",
                "verdicts/2/accused", "A2"));
    assertThat(reading.faults()).isEmpty();
    assertThat(reading.body().get("verdicts"))
        .isEqualTo(
            Schemas.json(
                """
                [{'accused':'A1','sections':['IPC 370','ITPA 5']},{'accused':'A2','sections':[]}]
                """));
  }

  @Test
  void a_row_that_was_begun_must_be_finished() {
    assertThat(read(Map.of("verdicts/0/sections", "IPC 370")).faults())
        .containsExactly(Map.entry("verdicts/0/accused", Fault.NEEDED));
  }

  @Test
  void what_is_needed_and_missing_is_named() {
    Reading reading =
        FormReader.read(CommandForm.of(Schemas.json(Schemas.EVERYTHING)), FilledIn.NOTHING);
    assertThat(reading.isComplete()).isFalse();
    assertThat(reading.faults())
        .containsOnlyKeys("on", "forum", "paid", "depositEntry", "because")
        .containsValue(Fault.NEEDED);
  }

  @ParameterizedTest
  @CsvSource({
    "on, 15.9.2019, NOT_A_DAY",
    "on, 2019-02-30, NOT_A_DAY",
    "month, May, NOT_A_MONTH",
    "hearingAt, half past nine, NOT_A_TIME",
    "members, seven, NOT_A_NUMBER",
    "members, 99999999999, NOT_A_NUMBER",
    "paid, a lot, NOT_AN_AMOUNT",
    "paid, 1.234, NOT_AN_AMOUNT"
  })
  void what_cannot_be_read_is_named(String path, String text, Fault fault) {
    assertThat(read(Map.of(path, text)).faults()).containsExactly(Map.entry(path, fault));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "500 | 50000",
        "1,50,000 | 15000000",
        "₹ 12,345.5 | 1234550",
        "0.05 | 5",
        "-2500 | -250000"
      })
  void amounts_are_read_as_people_write_them(String text, long paise) {
    assertThat(read(Map.of("paid", text)).body().get("paid").get("paise").asLong())
        .isEqualTo(paise);
  }

  @Test
  void a_form_that_claims_too_many_rows_is_read_up_to_the_limit() {
    Map<String, String> rows = new HashMap<>(Map.of("verdicts#", "999"));
    for (int row = 0; row < Field.Rows.ROWS_MAX + 5; row++) {
      rows.put("verdicts/%d/accused".formatted(row), "A" + (row + 1));
    }
    assertThat(read(rows).body().get("verdicts")).hasSize(Field.Rows.ROWS_MAX);
  }

  private static Reading read(Map<String, String> more) {
    Map<String, List<String>> values = new HashMap<>();
    WHAT_IS_NEEDED.forEach((path, text) -> values.put(path, List.of(text)));
    more.forEach((path, text) -> values.put(path, List.of(text)));
    return FormReader.read(CommandForm.of(Schemas.json(Schemas.EVERYTHING)), new FilledIn(values));
  }
}
