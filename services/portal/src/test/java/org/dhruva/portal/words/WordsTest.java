package org.dhruva.portal.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  private final Words words = Words.ENGLISH;

  @Test
  void a_known_day_is_said_in_full_and_a_roughly_known_one_as_its_month() {
    assertThat(words.day(CivilDate.of(2019, 5, 3))).isEqualTo("3 May 2019");
    assertThat(words.day(CivilDate.parse("2019-05-15~"))).isEqualTo("about May 2019");
    assertThat(words.month(YearMonth.of(2021, 5))).isEqualTo("May 2021");
  }

  @Test
  void a_moment_belongs_to_the_day_it_is_in_india() {
    Instant lateInTheEvening = Instant.parse("2026-11-24T20:15:00Z");
    assertThat(words.dayOf(lateInTheEvening)).isEqualTo("25 November 2026");
    assertThat(words.momentOf(lateInTheEvening)).isEqualTo("25 November 2026 at 01:45");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | ₹0",
        "50000 | ₹500",
        "15000000 | ₹1,50,000",
        "1234567890 | ₹1,23,45,678.90",
        "-250000 | -₹2,500"
      })
  void amounts_are_grouped_in_lakh_and_crore(long paise, String said) {
    assertThat(words.amount(new Money(paise, "INR"))).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-24, today",
    "2026-11-25, in 1 day",
    "2026-12-03, in 9 days",
    "2026-11-23, 1 day late",
    "2026-09-01, 84 days late"
  })
  void how_far_a_day_is_away(LocalDate due, String said) {
    assertThat(words.distance(due, LocalDate.of(2026, 11, 24))).isEqualTo(said);
  }

  @Test
  void a_code_has_its_word_however_it_is_spelled() {
    assertThat(words.code("code", "DISTRICT_MAGISTRATE")).isEqualTo("District Magistrate");
    assertThat(words.code("field", "firNumber")).isEqualTo("FIR number");
    assertThat(words.code("command", "record-payment")).isEqualTo("Record a payment");
  }

  @Test
  void the_same_code_can_mean_different_things_at_different_places() {
    assertThat(words.code("code", "true", "answer")).isEqualTo("Yes");
    assertThat(words.code("scope", "LEGAL", "yours")).isEqualTo("your criminal case");
    assertThat(words.code("scope", "LEGAL", "elsewhere")).isEqualTo("her criminal case");
  }

  @ParameterizedTest
  @CsvSource({
    "somethingNew, Something new",
    "BRAND_NEW_THING, Brand new thing",
    "yet-another-code, Yet another code"
  })
  void a_code_that_nobody_has_a_word_for_is_spelled_out(String code, String said) {
    assertThat(words.code("field", code)).isEqualTo(said);
  }
}
