package org.dhruva.timeline.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ContentLinesTest {

  @Test
  void of_as_many_octets_as_fit_are_left_as_they_are() {
    String line = "x".repeat(ContentLines.OCTETS_MAX) + "\r\n";

    assertThat(ContentLines.fold(line + line)).isEqualTo(line + line);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "é", "₹", "ह", "😀"})
  void are_folded_by_octets_and_between_letters(String letter) {
    String line = "SUMMARY:" + letter.repeat(200) + "\r\n";

    String folded = ContentLines.fold(line);

    assertThat(folded.split("\r\n"))
        .allSatisfy(
            part ->
                assertThat(part.getBytes(StandardCharsets.UTF_8).length)
                    .isLessThanOrEqualTo(ContentLines.OCTETS_MAX));
    assertThat(folded.replace("\r\n ", "")).isEqualTo(line);
  }
}
