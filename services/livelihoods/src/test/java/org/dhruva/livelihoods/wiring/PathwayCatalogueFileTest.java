package org.dhruva.livelihoods.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.dhruva.contracts.law.Law;
import org.dhruva.contracts.law.PathwayClocks;
import org.dhruva.livelihoods.catalogue.Amount;
import org.dhruva.livelihoods.catalogue.Catalogue;
import org.dhruva.livelihoods.catalogue.Entitlement;
import org.dhruva.livelihoods.catalogue.Instrument;
import org.dhruva.livelihoods.catalogue.Reason;
import org.dhruva.testing.CatalogueFiles;
import org.junit.jupiter.api.Test;

/** The catalogue, held against its schema, the words of the service and the deadlines. */
class PathwayCatalogueFileTest {

  private static final CatalogueFiles FILES =
      new CatalogueFiles("src/main/resources/catalogue", "catalogue.schema.json");

  private final Catalogue catalogue = PathwayCatalogueFile.read();

  @Test
  void fits_its_schema() {
    assertThat(FILES.violations(FILES.text("catalogue.yaml"))).isEmpty();
  }

  @Test
  void what_is_from_memory_or_practice_cannot_be_called_verified() {
    assertThat(
            FILES.violations(
                FILES
                    .text("catalogue.yaml")
                    .replaceFirst(
                        "source: from practice, verified: false",
                        "source: from practice, verified: true")))
        .isNotEmpty();
  }

  @Test
  void no_paper_may_say_that_somebody_was_trafficked() {
    assertThat(
            FILES.violations(
                FILES
                    .text("catalogue.yaml")
                    .replaceFirst("Death certificate of the husband", "Victim certificate")))
        .isNotEmpty();
  }

  @Test
  void a_refusal_always_says_what_she_can_do() {
    assertThat(catalogue.reasons().refusal())
        .allSatisfy(reason -> assertThat(reason.whatSheCanDo()).as(reason.code()).isPresent());
  }

  @Test
  void the_schema_has_the_words_of_the_service() {
    String instrument = "/properties/instruments/items/properties";
    FILES.assertAllows(instrument + "/kind/enum", Instrument.Kind.values());
    FILES.assertAllows(instrument + "/to/enum", Instrument.To.values());
    assertThat(FILES.number("/properties/entitlements/maxItems")).isEqualTo(Catalogue.ENTRIES_MAX);
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
}
