package org.dhruva.portal.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SentFormTest {

  @Test
  void a_form_comes_back_with_its_version_and_its_key() {
    UUID key = UUID.randomUUID();
    SentForm sent =
        SentForm.of(
            Map.of("_version", List.of("7"), "_key", List.of(key.toString()), "on", List.of("x")));
    assertThat(sent.eTag()).isEqualTo("\"7\"");
    assertThat(sent.key()).isEqualTo(key);
    assertThat(sent.asksForMoreRows()).isFalse();
    assertThat(sent.filledIn().text("on")).isEqualTo("x");
  }

  @Test
  void another_try_is_another_command_with_the_same_content() {
    SentForm sent = SentForm.of(Map.of("_version", List.of("7"), "text", List.of("kept")));
    SentForm next = sent.renewed(9);
    assertThat(next.eTag()).isEqualTo("\"9\"");
    assertThat(next.key()).isNotEqualTo(sent.key());
    assertThat(next.filledIn().text("text")).isEqualTo("kept");
  }

  @Test
  void a_form_whose_hidden_fields_were_changed_is_refused_by_the_service_and_not_by_us() {
    SentForm sent = SentForm.of(Map.of("_version", List.of("seven"), "_key", List.of("mine")));
    assertThat(sent.version()).isZero();
    assertThat(sent.key()).isNotNull();
  }
}
