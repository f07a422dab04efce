package org.dhruva.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CaseCodeTest {

  @Test
  void of_a_case_is_always_the_same() {
    UUID id = UUID.fromString("0199f3a2-7c11-7d42-9a3b-5d0c41b7e9f0");

    assertThat(CaseCode.of(id)).hasToString("GFTFV0").isEqualTo(CaseCode.of(id));
  }

  @Test
  void of_the_cases_of_one_reader_tells_them_apart() {
    Random random = new Random(7);
    Set<CaseCode> codes = new HashSet<>();
    for (int n = 0; n < 500; n++) {
      codes.add(CaseCode.of(new UUID(0, random.nextLong())));
    }

    assertThat(codes).hasSize(500);
    assertThat(codes).allSatisfy(code -> assertThat(code.text()).matches("[0-9A-HJKMNP-TV-Z]{6}"));
  }
}
