package org.dhruva.timeline.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PlainTest {

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
