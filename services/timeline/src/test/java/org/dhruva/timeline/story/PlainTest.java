package org.dhruva.timeline.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Money;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PlainTest {

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
    assertThat(Plain.money(new Money(paise, Money.INR))).isEqualTo(written);
  }

  @Test
  void a_day_says_when_it_is_not_exact() {
    CivilDate day = CivilDate.of(2019, 9, 15);

    assertThat(Plain.day(day)).isEqualTo("15 September 2019");
    assertThat(Plain.day(CivilDate.about(day.day()))).isEqualTo("about 15 September 2019");
  }

  @Test
  void codes_are_words_and_sections_stay_as_they_are() {
    assertThat(Plain.words("release-certificate")).isEqualTo("release certificate");
    assertThat(Plain.words("IN_DANGER")).isEqualTo("in danger");
    assertThat(Plain.words("IPC 370")).isEqualTo("IPC 370");
    assertThat(Plain.words(List.of("fir", "medical-report", "judgment")))
        .isEqualTo("FIR, medical report and judgment");
    assertThat(Plain.words(List.of())).isEmpty();
    assertThat(Plain.words("DLSA_OFFICE")).isEqualTo("DLSA office");
  }

  @Test
  void codes_of_what_has_a_name_are_names() {
    assertThat(Plain.name("north-24-parganas")).isEqualTo("North 24 Parganas");
    assertThat(Plain.name("nalsa-2018")).isEqualTo("NALSA 2018");
    assertThat(Plain.name("telangana-go-28")).isEqualTo("Telangana GO 28");
  }
}
