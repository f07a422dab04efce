package org.dhruva.legal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.dhruva.legal.offence.Offence;
import org.dhruva.legal.wiring.OffenceFile;
import org.junit.jupiter.api.Test;

class OffenceResourceTest {

  private final OffenceResource resource = new OffenceResource(OffenceFile.read());

  @Test
  void answers_the_whole_catalogue_or_what_is_asked_for() {
    assertThat(resource.list(null, null).offences())
        .extracting(Offence::law)
        .contains("IPC", "BNS", "ITPA", "POCSO");
    assertThat(resource.list("BNS", null).offences()).extracting(Offence::law).containsOnly("BNS");
    assertThat(resource.list(null, "2020-01-01").offences())
        .extracting(Offence::law)
        .contains("IPC", "ITPA")
        .doesNotContain("BNS");
    assertThat(resource.list("IPC", "2024-07-01").offences()).isEmpty();
    assertThat(resource.list("IPC", "2024-07-01").laws()).isNotEmpty();
  }

  @Test
  void refuses_what_is_no_day() {
    assertThatThrownBy(() -> resource.list(null, "yesterday"))
        .isInstanceOfSatisfying(
            HttpProblem.class,
            problem -> assertThat(problem.getDetail()).startsWith("offenceOn: "));
  }
}
