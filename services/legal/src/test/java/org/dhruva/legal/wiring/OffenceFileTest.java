package org.dhruva.legal.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhruva.contracts.law.Law;
import org.dhruva.legal.offence.Offence;
import org.dhruva.legal.offence.Offences;
import org.dhruva.legal.offence.Procedure;
import org.dhruva.testing.CatalogueFiles;
import org.junit.jupiter.api.Test;

/** The catalogue of offences, held against its schema and the deadlines. */
class OffenceFileTest {

  private static final CatalogueFiles FILES =
      new CatalogueFiles("src/main/resources/offences", "offences.schema.json");

  private final Offences offences = OffenceFile.read();

  @Test
  void fits_its_schema() {
    assertThat(FILES.violations(FILES.text("offences.yaml"))).isEmpty();
  }

  @Test
  void what_is_from_memory_cannot_be_called_verified() {
    assertThat(
            FILES.violations(
                FILES
                    .text("offences.yaml")
                    .replace(
                        "source: \"from memory\"\n    verified: false",
                        "source: \"from memory\"\n    verified: true")))
        .isNotEmpty();
  }

  @Test
  void has_what_survivors_of_trafficking_meet() {
    assertThat(all().map(Offence::section))
        .contains("IPC 370", "IPC 370A", "BNS 143", "BNS 144", "ITPA 5", "POCSO 6", "POA 3");
    assertThat(all().filter(o -> o.section().equals("IPC 370")).flatMap(o -> o.now().stream()))
        .containsExactly("BNS 143");
    assertThat(offences.procedures().stream().filter(p -> p.now().equals("BNSS 396")))
        .extracting(Procedure::old)
        .containsExactly(Optional.of("CrPC 357A"));
  }

  /** A deadline for a section that is misspelt would never run. */
  @Test
  void deadlines_of_proceedings_are_for_sections_of_the_catalogue() {
    List<String> sections = all().map(Offence::section).toList();
    assertThat(
            Law.DEADLINES.all().stream()
                .filter(deadline -> deadline.duty().startsWith("legal."))
                .flatMap(
                    deadline ->
                        Stream.concat(deadline.appliesTo().stream(), deadline.exceptFor().stream()))
                .filter(code -> code.contains(" "))
                .map(section -> section.replaceAll("\\(.*", "")))
        .contains("BNS 143", "POA 3")
        .isSubsetOf(sections);
  }

  private Stream<Offence> all() {
    return offences.find(Optional.empty(), Optional.empty()).stream();
  }
}
