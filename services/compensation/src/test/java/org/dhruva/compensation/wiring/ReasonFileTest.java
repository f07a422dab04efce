package org.dhruva.compensation.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.dhruva.compensation.reason.Reason;
import org.dhruva.compensation.reason.Reason.Standing;
import org.dhruva.compensation.reason.Reason.Use;
import org.dhruva.compensation.reason.Reasons;
import org.dhruva.testing.CatalogueFiles;
import org.junit.jupiter.api.Test;

/** The catalogue of reasons, held against its schema and what claims are entered with. */
class ReasonFileTest {

  private static final CatalogueFiles FILES =
      new CatalogueFiles("src/main/resources/reasons", "reasons.schema.json");
  private static final Path ASSUMPTIONS =
      Path.of("../../deploy/example/src/main/resources/assumptions.yaml");

  private final Reasons reasons = ReasonFile.read();

  @Test
  void fits_its_schema() {
    assertThat(FILES.violations(FILES.text("reasons.yaml"))).isEmpty();
  }

  @Test
  void what_is_from_memory_cannot_be_called_verified() {
    assertThat(
            FILES.violations(
                FILES
                    .text("reasons.yaml")
                    .replaceFirst(
                        "is from memory\n  verified: false", "is from memory\n  verified: true")))
        .isNotEmpty();
  }

  @Test
  void the_schema_has_the_words_of_the_service() {
    FILES.assertAllows("/items/properties/uses/items/enum", Use.values());
    FILES.assertAllows("/items/properties/standing/enum", Standing.values());
  }

  @Test
  void there_is_a_reason_for_everything_that_one_is_given_for() {
    for (Use use : Use.values()) {
      assertThat(reasons.all()).anyMatch(reason -> reason.uses().contains(use));
    }
    assertThat(reasons.ofOrders())
        .contains("no-fir", "limitation", "only-the-minimum")
        .doesNotContain("funds", "stigma");
  }

  @Test
  void what_courts_have_set_aside_is_said_to_be_no_reason() {
    assertThat(List.of("burden-of-proof", "no-conviction", "age-ignored"))
        .allSatisfy(
            code ->
                assertThat(reasons.coded(code).orElseThrow().standing())
                    .isEqualTo(Standing.SET_ASIDE));
  }

  @Test
  void the_invented_population_gives_reasons_of_the_catalogue() throws IOException {
    JsonNode claims = new YAMLMapper().readTree(Files.readString(ASSUMPTIONS));
    assertThat(List.of("part-reasons", "rejection-reasons"))
        .allSatisfy(
            name -> {
              JsonNode weights = claims.findValue(name).path("weights");
              assertThat(weights).isNotEmpty();
              weights
                  .fieldNames()
                  .forEachRemaining(code -> assertThat(reasons.ofOrders()).contains(code));
            });
  }

  @Test
  void no_code_is_there_twice_and_there_are_not_too_many() {
    Reason one = reasons.coded("no-fir").orElseThrow();
    assertThatIllegalArgumentException().isThrownBy(() -> new Reasons(List.of(one, one)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Reasons(Collections.nCopies(Reasons.REASONS_MAX + 1, one)))
        .withMessageContaining("more than");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Reason(
                    one.code(),
                    one.words(),
                    Set.of(),
                    one.standing(),
                    one.remedy(),
                    one.law(),
                    one.source(),
                    one.verified()));
  }
}
