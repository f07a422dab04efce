package org.dhruva.compensation.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.time.Instant;
import java.util.UUID;
import org.dhruva.compensation.claim.Claim;
import org.dhruva.compensation.http.SchemeList.SchemeEntry;
import org.dhruva.compensation.http.SchemeList.ViolationWord;
import org.dhruva.compensation.scheme.Schemes;
import org.dhruva.compensation.scheme.ViolationCode;
import org.dhruva.compensation.wiring.ReasonFile;
import org.dhruva.compensation.wiring.SchemeFolder;
import org.dhruva.recording.Asked;
import org.junit.jupiter.api.Test;

class SchemeResourceTest {

  private static final Schemes CATALOGUE = SchemeFolder.read();

  private final SchemeResource resource = new SchemeResource(CATALOGUE);

  @Test
  void the_list_has_every_version_and_every_word() {
    SchemeList list = resource.all();
    assertThat(list.schemes())
        .extracting(SchemeEntry::code)
        .isSorted()
        .hasSameSizeAs(CATALOGUE.all())
        .contains("nalsa-2018", "odisha-2017", "odisha-2018");
    assertThat(list.violations())
        .extracting(ViolationWord::code)
        .containsExactly(ViolationCode.values());
    assertThat(list.violations()).extracting(ViolationWord::label).doesNotHaveDuplicates();
  }

  @Test
  void a_version_is_shown_whole() {
    assertThat(resource.one("nalsa-2018").schedule().rows()).hasSize(19);
  }

  @Test
  void a_scheme_that_is_not_there_is_not_found() {
    assertThatThrownBy(() -> resource.one("atlantis-2018"))
        .isInstanceOfSatisfying(
            HttpProblem.class, problem -> assertThat(problem.getStatusCode()).isEqualTo(404));
  }

  @Test
  void whoever_begins_a_claim_is_told_of_the_same_versions() {
    Asked<Claim> asked = new Asked<>(null, Instant.EPOCH, UUID.randomUUID(), new Claim.None());
    assertThat(new ClaimCase(CATALOGUE, ReasonFile.read()).filledIn().get("catalogue").apply(asked))
        .isEqualTo(CATALOGUE.versions());
  }
}
