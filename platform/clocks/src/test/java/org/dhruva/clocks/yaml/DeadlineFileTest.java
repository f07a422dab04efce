package org.dhruva.clocks.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.dhruva.clocks.Deadline;
import org.dhruva.clocks.Limit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DeadlineFileTest {

  private static Iterable<Deadline> load(String file) {
    return DeadlineFile.onClassPath(DeadlineFileTest.class, "/deadlines/" + file + ".yaml").all();
  }

  @Test
  void says_everything_about_a_deadline() {
    assertThat(load("good"))
        .satisfiesExactly(
            first -> {
              assertThat(first.id()).isEqualTo("r.reply");
              assertThat(first.countsFrom()).contains("POSTING");
              assertThat(first.limit()).contains(Limit.parse("2 months"));
              assertThat(first.validTo()).contains(LocalDate.of(2024, 6, 30));
              assertThat(first.basis().binding()).isTrue();
              assertThat(first.appliesTo()).containsExactly("letters");
              assertThat(first.escalation()).isEqualTo("Write again, and keep a copy.");
            },
            second -> {
              assertThat(second.countsFrom()).isEmpty();
              assertThat(second.limit()).isEmpty();
              assertThat(second.basis().verified()).isFalse();
            });
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          unknown-field  | row 1 (r.reply)                      | ownr
          missing-field  | row 1 (r.reply)                      | escalation
          bad-limit      | row 1 (r.reply)                      | limit: '2 moons' is not
          bad-day        | row 1 (r.reply)                      | valid_from: '1 July' is not a day
          bad-flag       | row 1 (r.reply)                      | binding
          backwards      | row 1 (r.reply)                      | valid_to
          unlimited      | row 1 (r.reply)                      | binding
          twice          | r.reply is there twice               | twice.yaml
          no-list        | a list was expected                  | no-list.yaml
          no-yaml        | line 2                               | not YAML
          absent         | /deadlines/absent.yaml is not there  | absent
          """)
  void names_the_row_and_the_field_that_is_wrong(String file, String where, String what) {
    assertThatThrownBy(() -> load(file))
        .isInstanceOf(InvalidRows.class)
        .hasMessageContaining(where)
        .hasMessageContaining(what);
  }
}
