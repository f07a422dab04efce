package org.dhruva.clocks.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dhruva.clocks.Holidays;
import org.dhruva.clocks.WorkingDays;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HolidayFileTest {

  private static Holidays load(String file) {
    return HolidayFile.onClassPath(
        HolidayFileTest.class, "/holidays/" + file + ".yaml", "republic");
  }

  @Test
  void a_part_is_closed_on_its_own_days_and_on_those_of_the_country() {
    WorkingDays delta = load("good").of(Optional.of("delta"));

    assertThat(delta.contains(LocalDate.of(2025, 8, 15))).as("every year").isFalse();
    assertThat(delta.contains(LocalDate.of(2025, 10, 20))).as("that year").isFalse();
    assertThat(delta.contains(LocalDate.of(2026, 10, 20))).as("another year").isTrue();
    assertThat(delta.contains(LocalDate.of(2025, 10, 19))).as("a Sunday").isFalse();
    assertThat(delta.verified()).isTrue();
  }

  @Test
  void of_a_part_that_is_not_known_the_days_of_the_country_are_a_guess() {
    for (Optional<String> region : List.of(Optional.<String>empty(), Optional.of("hills"))) {
      WorkingDays offices = load("good").of(region);

      assertThat(offices.contains(LocalDate.of(2025, 8, 15))).isFalse();
      assertThat(offices.contains(LocalDate.of(2025, 10, 20))).isTrue();
      assertThat(offices.verified()).isFalse();
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          bad-day      | row 2 (delta)         | every_year: '15 August' is not a day
          bad-date     | row 2 (delta)         | days: '2025-13-01' is not a day
          bad-rest     | row 1 (republic)      | rest_days
          no-rest      | row 1 (republic)      | rest_days: an office works
          twice        | delta is there twice  | twice.yaml
          no-country   | republic is not there | no-country.yaml
          absent       | is not there          | absent
          """)
  void names_the_row_and_the_field_that_is_wrong(String file, String where, String what) {
    assertThatThrownBy(() -> load(file))
        .isInstanceOf(InvalidRows.class)
        .hasMessageContaining(where)
        .hasMessageContaining(what);
  }
}
