package org.dhruva.portal.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PermissionTest {

  private static final HelperCard ALONE =
      new HelperCard("account", "caseworker", "Somebody", Optional.empty());

  @Test
  void what_she_allows_ends_with_the_last_day_she_named() {
    Permission permission =
        new Permission(List.of("LEGAL"), true, Optional.of(LocalDate.of(2027, 3, 10)));
    ObjectNode body = permission.command(ALONE, "LEGAL");
    assertThat(body.get("until").asText()).isEqualTo("2027-03-10T18:30:00Z");
    assertThat(body.get("access").asText()).isEqualTo("ACT");
    assertThat(body.get("purpose").asText()).isEqualTo("CASE_SUPPORT");
    assertThat(body.has("organisation")).isFalse();
  }

  @Test
  void without_a_last_day_it_lasts_until_she_takes_it_back() {
    ObjectNode body =
        new Permission(List.of("LEGAL"), false, Optional.empty()).command(ALONE, "LEGAL");
    assertThat(body.has("until")).isFalse();
    assertThat(body.get("access").asText()).isEqualTo("READ");
  }

  @Test
  void only_parts_that_there_are_can_be_opened_each_once() {
    assertThat(
            new Permission(List.of("LEGAL", "EVERYTHING", "LEGAL"), false, Optional.empty())
                .scopes())
        .containsExactly("LEGAL");
  }
}
