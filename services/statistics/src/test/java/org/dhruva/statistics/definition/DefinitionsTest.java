package org.dhruva.statistics.definition;

import static org.assertj.core.api.Assertions.assertThat;

import org.dhruva.statistics.indicator.Indicator;
import org.dhruva.statistics.indicator.Indicators;
import org.junit.jupiter.api.Test;

class DefinitionsTest {

  @Test
  void there_is_one_for_each_indicator_and_no_other() {
    assertThat(Definitions.all().keySet())
        .containsExactlyInAnyOrderElementsOf(
            Indicators.ALL.stream().<String>map(Indicator::id).toList());
  }

  @Test
  void each_names_numerator_denominator_unit_inclusion_and_source() {
    assertThat(Definitions.all().values())
        .allSatisfy(
            definition -> {
              assertThat(definition.numerator()).isNotBlank();
              assertThat(definition.denominator()).isNotBlank();
              assertThat(definition.inclusion()).isNotBlank();
              assertThat(definition.source()).isNotBlank();
            });
  }

  @Test
  void a_limit_nobody_has_checked_says_so() {
    assertThat(Definitions.all().get("months-in-shelter").reference())
        .hasValueSatisfying(
            reference -> {
              assertThat(reference.value()).isEqualTo(36);
              assertThat(reference.verified()).isFalse();
            });
  }

  @Test
  void words_on_cases_and_on_persons_do_not_speak_of_victims() {
    assertThat(Definitions.all().values().toString().replace("Women Victims/Survivors", ""))
        .doesNotContainIgnoringCase("victim");
  }
}
