package org.dhruva.acceptance.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A search that finds nothing proves something only if it would have found it. */
class CanaryTest {

  private static final Canary CANARY = new Canary("zq7kolibri");

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "ab", "abc", "a name before it: "})
  void it_is_found_in_every_form_wherever_it_stands(String before) {
    byte[] text = (before + "zq7kolibri, and after it").getBytes(StandardCharsets.UTF_8);
    assertThat(CANARY.isIn(Canary.latin1(text))).isTrue();
    assertThat(CANARY.isIn(HexFormat.of().formatHex(text))).isTrue();
    assertThat(CANARY.isIn(HexFormat.of().withUpperCase().formatHex(text))).isTrue();
    assertThat(CANARY.isIn(Base64.getEncoder().encodeToString(text))).isTrue();
    assertThat(CANARY.isIn(Base64.getUrlEncoder().withoutPadding().encodeToString(text))).isTrue();
    byte[] wide = (before + "zq7kolibri").getBytes(StandardCharsets.UTF_16);
    assertThat(CANARY.isIn(Canary.latin1(wide))).isTrue();
  }

  @Test
  void another_word_is_not_it() {
    assertThat(CANARY.isIn("zq7kolibr and zq7 kolibri")).isFalse();
  }
}
