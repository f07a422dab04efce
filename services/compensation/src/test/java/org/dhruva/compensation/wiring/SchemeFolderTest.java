package org.dhruva.compensation.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dhruva.clocks.Deadline;
import org.dhruva.compensation.scheme.Circumstance;
import org.dhruva.compensation.scheme.Scheme;
import org.dhruva.compensation.scheme.Schemes;
import org.dhruva.compensation.scheme.ViolationCode;
import org.dhruva.contracts.law.ClaimClocks;
import org.dhruva.contracts.law.Law;
import org.dhruva.contracts.law.Office;
import org.dhruva.kernel.CivilDate;
import org.dhruva.testing.CatalogueFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The files of the catalogue, held against their schema and their index. */
class SchemeFolderTest {

  private static final Path FOLDER = Path.of("src/main/resources/schemes");
  private static final YAMLMapper YAML = new YAMLMapper();
  private static final CatalogueFiles FILES =
      new CatalogueFiles(FOLDER.toString(), "scheme.schema.json");

  private final Schemes schemes = SchemeFolder.read();

  static Stream<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(FOLDER)) {
      return all
          .filter(file -> file.toString().endsWith(SchemeFolder.FILE_TYPE))
          .filter(file -> !file.endsWith(SchemeFolder.INDEX))
          .sorted()
          .toList()
          .stream();
    }
  }

  /** A deadline for a code that no claim can have would never run. */
  @Test
  void deadlines_are_for_schemes_of_the_catalogue() {
    assertThat(
            Law.DEADLINES.all().stream()
                .filter(deadline -> deadline.duty().startsWith("claim."))
                .flatMap(
                    deadline ->
                        Stream.concat(
                            deadline.appliesTo().stream(), deadline.exceptFor().stream())))
        .contains("nalsa-2018")
        .allSatisfy(code -> assertThat(schemes.coded(code)).isPresent());
  }

  /** The last day to appeal is a clock, and the scheme says the same. */
  @Test
  void a_scheme_and_its_clock_agree_on_the_days_to_appeal() {
    assertThat(schemes.all())
        .allSatisfy(
            scheme -> {
              List<Deadline> windows =
                  Law.DEADLINES.limiting(
                      ClaimClocks.APPEAL_WINDOW, scheme.code(), scheme.validFrom());
              assertThat(windows).hasSize(1);
              Deadline window = windows.getFirst();
              assertThat(window.limit().map(Object::toString))
                  .isEqualTo(scheme.appeal().flatMap(Scheme.Appeal::days).map(d -> d + " days"));
              scheme
                  .appeal()
                  .filter(appeal -> appeal.days().isPresent())
                  .ifPresent(
                      appeal ->
                          assertThat(window.basis().verified())
                              .isEqualTo(appeal.provenance().verified()));
            });
  }

  @Test
  void index_and_folder_agree() throws IOException {
    String[] index = YAML.readValue(FOLDER.resolve(SchemeFolder.INDEX).toFile(), String[].class);
    assertThat(files().map(file -> file.getFileName().toString()))
        .containsExactlyElementsOf(
            Arrays.stream(index).map(code -> code + SchemeFolder.FILE_TYPE).sorted().toList());
  }

  @ParameterizedTest
  @MethodSource("files")
  void every_file_fits_the_schema_and_is_named_after_its_code(Path file) throws IOException {
    assertThat(FILES.violations(Files.readString(file))).isEmpty();
    JsonNode scheme = YAML.readTree(file.toFile());
    assertThat(file.getFileName()).hasToString(scheme.path("code").asText() + ".yaml");
  }

  @Test
  void what_is_from_memory_cannot_be_called_verified() {
    String scheme = FILES.text("nalsa-2018.yaml");
    assertThat(
            FILES.violations(scheme.replace("memory, verified: false", "memory, verified: true")))
        .isNotEmpty();
  }

  @Test
  void the_schema_has_the_words_of_the_service() {
    FILES.assertAllows("/$defs/violations/items/enum", ViolationCode.values());
    FILES.assertAllows("/$defs/office/enum", Office.values());
    FILES.assertAllows(
        "/$defs/conditions/items/properties/circumstances/items/enum", Circumstance.values());
  }

  @Test
  void whatever_a_recorded_claim_names_is_still_there() {
    assertThat(schemes.all().stream().map(Scheme::code))
        .contains(
            "nalsa-2018",
            "cvcf-2015",
            "west-bengal-2017",
            "jharkhand-2016",
            "andhra-pradesh-2015",
            "odisha-2017",
            "bihar-2014",
            "delhi-2018",
            "manodhairya-2018",
            "telangana-go-9",
            "telangana-go-28",
            "bonded-labour-2021");
  }

  @ParameterizedTest
  @CsvSource({
    "2018-10-01, odisha-2017, bihar-2018, delhi-2018",
    "2018-10-02, odisha-2018, bihar-2018, delhi-2018",
    "2018-06-30, odisha-2017, bihar-2014, delhi-2018",
    "2017-12-31, odisha-2017, bihar-2014, delhi-2015"
  })
  void one_version_of_a_family_stands_on_a_day(
      String day, String odisha, String bihar, String delhi) {
    assertThat(
            schemes.possibleOn(CivilDate.parse(day)).stream()
                .filter(scheme -> List.of("odisha", "bihar", "delhi").contains(scheme.family()))
                .map(Scheme::code))
        .containsExactlyInAnyOrder(odisha, bihar, delhi);
  }
}
