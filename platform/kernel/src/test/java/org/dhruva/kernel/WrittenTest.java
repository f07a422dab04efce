package org.dhruva.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WrittenTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0            | ₹0
          100          | ₹1
          99900        | ₹999
          100000       | ₹1,000
          15000000     | ₹1,50,000
          135000000    | ₹13,50,000
          1000000000   | ₹1,00,00,000
          123456789050 | ₹1,23,45,67,890.50
          -5000000     | -₹50,000
          """)
  void rupees_are_grouped_in_lakh_and_crore(long paise, String written) {
    assertThat(Written.money(new Money(paise, Money.INR))).isEqualTo(written);
  }

  @Test
  void a_day_says_when_it_is_not_exact() {
    CivilDate day = CivilDate.of(2019, 9, 15);

    assertThat(Written.day(day)).isEqualTo("15 September 2019");
    assertThat(Written.day(CivilDate.about(day.day()))).isEqualTo("about 15 September 2019");
  }

  @Test
  void days_are_counted_with_their_word() {
    assertThat(Written.days(1)).isEqualTo("1 day");
    assertThat(Written.days(2_598)).isEqualTo("2,598 days");
  }
}
