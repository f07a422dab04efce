package org.dhruva.legal.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dhruva.contracts.legal.ProceedingEvent.HearingPurpose;
import org.dhruva.legal.wiring.HearingRulesFile;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HearingRulesTest {

  @Nested
  class Those_that_are_used {

    private final HearingRules rules = HearingRulesFile.read();

    @Test
    void lead_to_every_meaning() {
      Set<String> led =
          rules.patterns().stream()
              .map(Pattern::read)
              .collect(Collectors.toCollection(HashSet::new));
      led.add(rules.notUnderstood());
      led.add(rules.withoutWords());

      assertThat(rules.meanings()).extracting(Meaning::id).allMatch(led::contains);
      assertThat(rules.meanings())
          .extracting(Meaning::purpose)
          .containsAll(Arrays.asList(HearingPurpose.values()));
      assertThat(rules.meanings())
          .extracting(Meaning::category)
          .containsAll(Arrays.asList(HearingCategory.values()));
    }

    @Test
    void have_short_sentences_with_respect() {
      assertThat(rules.meanings())
          .extracting(Meaning::sentence)
          .doesNotHaveDuplicates()
          .allSatisfy(
              sentence ->
                  assertThat(sentence)
                      .hasSizeLessThanOrEqualTo(90)
                      .matches("[A-Z][a-zA-Z ,]+\\.")
                      .doesNotContainIgnoringCase("victim", "prostitut", "illegal"));
    }

    @Test
    void let_no_pattern_stand_behind_one_that_always_fits_first() {
      List<Pattern> patterns = rules.patterns();
      for (int late = 1; late < patterns.size(); late++) {
        Pattern behind = patterns.get(late);
        assertThat(patterns.subList(0, late))
            .as("before %s", behind)
            .noneMatch(before -> covers(before, behind));
      }
    }

    /** Whether whatever fits the later one fits the earlier. */
    private static boolean covers(Pattern before, Pattern behind) {
      Set<String> sure = behind.all().orElse(Set.of());
      Set<String> any = before.any().orElse(Set.of());
      boolean hasAny =
          any.isEmpty()
              || !Collections.disjoint(any, sure)
              || behind.any().filter(any::containsAll).isPresent();
      return before.none().isEmpty() && sure.containsAll(before.all().orElse(Set.of())) && hasAny;
    }

    @Test
    void know_the_sections_of_both_codes() {
      assertThat(rules.sections())
          .extracting(Section::crpc)
          .contains(Optional.of("164"), Optional.of("313"), Optional.of("357A"));
      assertThat(rules.sections())
          .filteredOn(Section::verified)
          .extracting(section -> section.bnss().orElseThrow())
          .contains("193", "230", "360", "396");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "312, 313, true",
    "313A, 313, false",
    "357a, 357A, true",
    "230, 225-265, true",
    "266, 225-265, false",
    "1313, 313, false",
  })
  void a_section_has_a_number_or_not(String wanted, String numbers, boolean has) {
    String number = wanted.toLowerCase(Locale.ROOT);
    Sections sections =
        new Sections(List.of(new Section(Optional.of(numbers), Optional.empty(), "x", false)));

    assertThat(sections.crpc(number).isPresent()).isEqualTo(has && !wanted.equals("312"));
    assertThat(sections.bnss(number)).isEmpty();
  }

  @Test
  void a_section_without_a_number_is_refused() {
    assertThatThrownBy(
            () ->
                new Sections(
                    List.of(new Section(Optional.of("many"), Optional.empty(), "x", false))))
        .isInstanceOf(InvalidHearingRules.class)
        .hasMessageContaining("section 'many'");
  }

  @ParameterizedTest
  @CsvSource({
    "charge, charge, 0",
    "chrge, charge, 1",
    "chareg, charge, 1",
    "xharge, charge, 1",
    "chargee, charge, 1",
    "arg, charge, 3",
  })
  void mistakes_are_counted(String wrong, String right, int mistakes) {
    assertThat(Spelling.mistakes(wrong, right)).isEqualTo(mistakes);
    assertThat(Spelling.mistakes(right, wrong)).isEqualTo(mistakes);
  }
}
