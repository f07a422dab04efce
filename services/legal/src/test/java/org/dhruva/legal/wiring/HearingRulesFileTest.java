package org.dhruva.legal.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dhruva.contracts.legal.ProceedingEvent.HearingPurpose;
import org.dhruva.legal.hearing.CourtWords;
import org.dhruva.legal.hearing.InvalidHearingRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HearingRulesFileTest {

  private static CourtWords load(String file) {
    return new CourtWords(HearingRulesFile.read("/hearing/" + file + ".yaml"));
  }

  @Test
  void rules_are_used_as_they_stand_in_the_file() {
    CourtWords words = load("good");

    assertThat(words.read("the B.A.").purpose()).isEqualTo(HearingPurpose.BAIL);
    assertThat(words.read("480").purpose()).isEqualTo(HearingPurpose.BAIL);
    assertThat(words.read("charge").purpose()).isEqualTo(HearingPurpose.OTHER);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          no-yaml         | no-yaml.yaml, line 7                    | not YAML
          unknown-field   | unknown-field.yaml, meanings, row 2     | sentance
          missing-field   | missing-field.yaml, sections, row 1     | verified
          bad-category    | bad-category.yaml, meanings, row 2      | PERHAPS
          long-sentence   | long-sentence.yaml, meanings, row 2     | 1 to 90 characters
          meaning-twice   | meaning-twice.yaml                      | meaning bail is there twice
          unknown-meaning | unknown-meaning.yaml                    | pattern 1: 'release' is not known
          unknown-token   | unknown-token.yaml                      | pattern 1: 'bale' is not known
          fits-everything | fits-everything.yaml, patterns, row 1   | it would fit every text
          unused-token    | unused-token.yaml                       | no pattern has a use for [surety]
          two-tokens      | two-tokens.yaml                         | 'b.a.' is already written for bail
          token-twice     | token-twice.yaml                        | bail
          no-letters      | no-letters.yaml                         | bail: '12' has no letters
          no-code         | no-code.yaml, sections, row 1           | no code has it
          no-reading      | no-reading.yaml                         | not_understood: 'never' is not known
          bad-number      | section '437 f.'                        | 225-265
          absent          | /hearing/absent.yaml                    | is not there
          """)
  void names_the_row_that_is_wrong(String file, String where, String what) {
    assertThatThrownBy(() -> load(file))
        .isInstanceOf(InvalidHearingRules.class)
        .hasMessageContaining(where)
        .hasMessageContaining(what);
  }
}
