package org.dhruva.legal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.dhruva.contracts.legal.ProceedingEvent.HearingPurpose;
import org.dhruva.legal.hearing.CourtWords;
import org.dhruva.legal.hearing.HearingCategory;
import org.dhruva.legal.http.HearingReadings.HearingReading;
import org.dhruva.legal.wiring.HearingRulesFile;
import org.junit.jupiter.api.Test;

class HearingPurposeResourceTest {

  private final HearingPurposeResource resource =
      new HearingPurposeResource(new CourtWords(HearingRulesFile.read()));

  @Test
  void answers_in_the_order_of_the_texts() {
    List<HearingReading> readings = read("P.E. of PW-2", "", "jugement").readings();

    assertThat(readings)
        .extracting(HearingReading::purpose)
        .containsExactly(
            HearingPurpose.PROSECUTION_EVIDENCE, HearingPurpose.OTHER, HearingPurpose.JUDGMENT);
    assertThat(readings.getFirst().stage()).contains("prosecution_evidence");
    assertThat(readings.get(1).category()).isEqualTo(HearingCategory.ERROR);
  }

  @Test
  void answers_nothing_to_nothing() {
    assertThat(read().readings()).isEmpty();
  }

  @Test
  void takes_only_so_many_texts() {
    List<String> most = Collections.nCopies(HearingTexts.TEXTS_MAX, "bail");
    assertThat(resource.read(new HearingTexts(most)).readings()).hasSize(HearingTexts.TEXTS_MAX);

    List<String> more = new ArrayList<>(most);
    more.add("bail");
    refuses(new HearingTexts(more), "malformed-field", "/texts");
  }

  @Test
  void takes_only_texts_of_some_length_and_says_which_is_too_long() {
    String longest = "x".repeat(CourtWords.TEXT_CHARS_MAX);
    assertThat(read(longest).readings()).hasSize(1);

    refuses(new HearingTexts(List.of("bail", longest + "x")), "malformed-field", "/texts/1");
    refuses(new HearingTexts(Arrays.asList("bail", null)), "missing-field", "/texts/1");
  }

  @Test
  void wants_a_body() {
    assertThatThrownBy(() -> resource.read(null))
        .isInstanceOfSatisfying(
            HttpProblem.class,
            problem -> assertThat(problem.getParameters()).containsEntry("code", "malformed-body"));
  }

  private HearingReadings read(String... texts) {
    return resource.read(new HearingTexts(List.of(texts)));
  }

  private void refuses(HearingTexts texts, String code, String field) {
    assertThatThrownBy(() -> resource.read(texts))
        .isInstanceOfSatisfying(
            HttpProblem.class,
            problem ->
                assertThat(problem.getParameters())
                    .containsEntry("code", code)
                    .containsEntry("field", field));
  }
}
