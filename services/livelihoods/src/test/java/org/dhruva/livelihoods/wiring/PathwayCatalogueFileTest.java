package org.dhruva.livelihoods.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dhruva.contracts.law.Law;
import org.dhruva.contracts.law.PathwayClocks;
import org.dhruva.livelihoods.catalogue.Amount;
import org.dhruva.livelihoods.catalogue.Catalogue;
import org.dhruva.livelihoods.catalogue.Entitlement;
import org.dhruva.livelihoods.catalogue.Instrument;
import org.dhruva.livelihoods.catalogue.Reason;
import org.junit.jupiter.api.Test;

/** The catalogue, held against its schema, the words of the service and the deadlines. */
class PathwayCatalogueFileTest {

  private static final Path FOLDER = Path.of("src/main/resources/catalogue");

  private final Catalogue catalogue = PathwayCatalogueFile.read();

  @Test
  void fits_its_schema() throws IOException {
    assertThat(violations(text("catalogue.yaml"))).isEmpty();
  }

  @Test
  void what_is_from_memory_or_practice_cannot_be_called_verified() throws IOException {
    assertThat(
            violations(
                text("catalogue.yaml")
                    .replaceFirst(
                        "source: from practice, verified: false",
                        "source: from practice, verified: true")))
        .isNotEmpty();
  }

  @Test
  void no_paper_may_say_that_somebody_was_trafficked() throws IOException {
    assertThat(
            violations(
                text("catalogue.yaml")
                    .replaceFirst("Death certificate of the husband", "Victim certificate")))
        .isNotEmpty();
  }

  @Test
  void a_refusal_always_says_what_she_can_do() {
    assertThat(catalogue.reasons().refusal())
        .allSatisfy(reason -> assertThat(reason.whatSheCanDo()).as(reason.code()).isPresent());
  }

  @Test
  void the_schema_has_the_words_of_the_service() throws IOException {
    JsonNode schema = new YAMLMapper().readTree(text("catalogue.schema.json"));
    JsonNode instrument = schema.at("/properties/instruments/items/properties");
    assertThat(words(instrument.at("/kind/enum"))).isEqualTo(names(Instrument.Kind.values()));
    assertThat(words(instrument.at("/to/enum"))).isEqualTo(names(Instrument.To.values()));
    assertThat(schema.at("/properties/entitlements/maxItems").asInt())
        .isEqualTo(Catalogue.ENTRIES_MAX);
  }

  @Test
  void has_the_entitlements_that_practice_names() {
    assertThat(catalogue.entitlements())
        .extracting(Entitlement::code)
        .contains(
            "aadhaar",
            "voter-id",
            "ration-card",
            "caste-certificate",
            "income-certificate",
            "residence-certificate",
            "birth-certificate",
            "bank-account",
            "ayushman-bharat",
            "swasthya-sathi",
            "lakshmir-bhandar",
            "widow-pension",
            "mgnrega-job-card",
            "housing",
            "disability-card",
            "pmmvy",
            "e-shram",
            "school",
            "kanyashree",
            "pan",
            "health-card");
  }

  /** What was recorded with a code can be read by its words for ever. */
  @Test
  void codes_that_cases_have_are_still_there() {
    assertThat(catalogue.reasons().dropOut())
        .extracting(Reason::code)
        .contains("too-far-away", "unwell", "other");
    assertThat(catalogue.reasons().stop())
        .extracting(Reason::code)
        .contains("no-customers", "flood", "lockdown", "other");
    assertThat(catalogue.reasons().refusal())
        .extracting(Reason::code)
        .contains("no-address-proof", "no-aadhaar", "other");
  }

  @Test
  void the_livelihood_mission_pays_groups_only() {
    assertThat(
            Stream.of(
                "nrlm-revolving-fund",
                "community-investment-fund",
                "vulnerability-reduction-fund",
                "bank-credit-shg"))
        .allSatisfy(
            code ->
                assertThat(catalogue.instrument(code))
                    .as(code)
                    .hasValueSatisfying(
                        instrument -> assertThat(instrument.isForGroupsOnly()).isTrue()));
    assertThat(catalogue.instrument("ngo").orElseThrow().isForGroupsOnly()).isFalse();
    assertThat(catalogue.instrument("nrlm-revolving-fund").orElseThrow().amounts())
        .extracting(Amount::verified)
        .containsExactly(true, false);
  }

  @Test
  void deadlines_of_applications_are_for_entitlements_of_the_catalogue() {
    assertThat(
            Law.DEADLINES.all().stream()
                .filter(deadline -> deadline.duty().equals(PathwayClocks.ENTITLEMENT))
                .flatMap(deadline -> deadline.appliesTo().stream())
                .map(named -> named.substring(named.indexOf(' ') + 1)))
        .isNotEmpty()
        .allSatisfy(code -> assertThat(catalogue.hasEntitlement(code)).as(code).isTrue());
  }

  private static List<Error> violations(String yaml) throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(text("catalogue.schema.json"), InputFormat.JSON)
        .validate(yaml, InputFormat.YAML);
  }

  private static List<String> words(JsonNode list) {
    return list.valueStream().map(JsonNode::asText).toList();
  }

  private static List<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).toList();
  }

  private static String text(String file) throws IOException {
    return Files.readString(FOLDER.resolve(file));
  }
}
