package org.dhruva.shelter.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import java.util.stream.Stream;
import org.dhruva.clocks.Deadline;
import org.dhruva.contracts.law.Law;
import org.dhruva.contracts.law.Office;
import org.dhruva.contracts.law.StayClocks;
import org.dhruva.kernel.CivilDate;
import org.dhruva.shelter.custody.Act;
import org.dhruva.shelter.custody.Catalogue;
import org.dhruva.shelter.custody.CustodySection;
import org.dhruva.shelter.custody.Ground;
import org.dhruva.shelter.custody.Route;
import org.dhruva.shelter.custody.Whom;
import org.dhruva.testing.CatalogueFiles;
import org.junit.jupiter.api.Test;

/** The catalogue, held against its schema, the words of the service and the deadlines. */
class CatalogueFileTest {

  private static final CatalogueFiles FILES =
      new CatalogueFiles("src/main/resources/custody", "catalogue.schema.json");
  private static final CivilDate SOME_DAY = CivilDate.of(2024, 1, 31);

  private final Catalogue catalogue = CatalogueFile.read();

  @Test
  void fits_its_schema() {
    assertThat(FILES.violations(FILES.text("catalogue.yaml"))).isEmpty();
  }

  @Test
  void what_is_from_memory_cannot_be_called_verified() {
    assertThat(
            FILES.violations(
                FILES
                    .text("catalogue.yaml")
                    .replaceFirst(
                        "source: \"from memory\"\n    verified: false",
                        "source: \"from memory\"\n    verified: true")))
        .isNotEmpty();
  }

  @Test
  void the_schema_has_the_words_of_the_service() {
    FILES.assertAllows("/$defs/act/enum", Act.values());
    FILES.assertAllows("/$defs/whom/enum", Whom.values());
    FILES.assertAllows("/properties/grounds/items/properties/code/enum", Ground.Code.values());
    FILES.assertAllows("/properties/routes/items/properties/code/enum", Route.Code.values());
  }

  @Test
  void has_the_sections_that_orders_name() {
    assertThat(catalogue.sections())
        .extracting(CustodySection::code)
        .contains(
            "ITPA 15",
            "ITPA 16",
            "ITPA 17(1)",
            "ITPA 17(2)",
            "ITPA 17(3)",
            "ITPA 17(4)",
            "ITPA 17A",
            "ITPA 19",
            "ITPA 10A",
            "JJ 31",
            "JJ 36",
            "JJ 37",
            "JJ 40");
    assertThat(catalogue.section("JJ 37(1)")).isEqualTo(catalogue.section("JJ 37"));
    assertThat(catalogue.section("ITPA 17(9)")).isEmpty();
    CustodySection last = catalogue.section("ITPA 17(4)").orElseThrow();
    assertThat(last.floor()).hasValue("1 year");
    assertThat(last.ceiling()).hasValue("3 years");
    assertThat(last.detention()).isTrue();
    assertThat(last.verified()).isFalse();
  }

  /** The clock and the catalogue say the same. */
  @Test
  void a_ceiling_is_the_limit_of_the_clock_of_that_section() {
    assertThat(
            catalogue.sections().stream()
                .flatMap(
                    section ->
                        Law.DEADLINES
                            .limiting(StayClocks.CUSTODY, section.code(), SOME_DAY.day())
                            .stream()
                            .filter(deadline -> deadline.limit().isPresent())
                            .map(deadline -> deadline.limit().get() + " " + section.ceiling())))
        .containsExactlyInAnyOrder(
            "10 days Optional[10 days]", "21 days Optional[21 days]", "3 years Optional[3 years]");
  }

  /** What the facts say of an order is read off its clock, so each order has one. */
  @Test
  void an_order_under_any_section_starts_one_clock() {
    assertThat(
            Stream.concat(
                Stream.of("an order of its own"),
                catalogue.sections().stream().map(CustodySection::code)))
        .allSatisfy(
            section ->
                assertThat(Law.DEADLINES.limiting(StayClocks.CUSTODY, section, SOME_DAY.day()))
                    .hasSize(1));
  }

  @Test
  void deadlines_of_a_stay_are_for_sections_of_the_catalogue() {
    assertThat(
            Law.DEADLINES.all().stream()
                .filter(deadline -> deadline.duty().startsWith("stay."))
                .flatMap(
                    deadline ->
                        Stream.concat(deadline.appliesTo().stream(), deadline.exceptFor().stream()))
                .filter(code -> code.contains(" ")))
        .contains("ITPA 17(1)", "JJ 31")
        .allSatisfy(code -> assertThat(catalogue.section(code)).isPresent());
  }

  @Test
  void whoever_is_asked_has_a_name() {
    assertThat(
            Stream.concat(
                catalogue.routes().stream().map(Route::askedOf),
                catalogue.sections().stream()
                    .map(CustodySection::appealTo)
                    .flatMap(Optional::stream)))
        .isSubsetOf(
            Stream.concat(Stream.of(Deadline.DECIDER), Stream.of(Office.values()).map(Enum::name))
                .toList());
  }

  @Test
  void nothing_that_the_service_has_a_word_for_can_be_left_out() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Catalogue(
                    catalogue.sections(),
                    catalogue.grounds().subList(1, catalogue.grounds().size()),
                    catalogue.routes(),
                    catalogue.services()))
        .withMessageContaining(catalogue.grounds().getFirst().code().name());
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Catalogue(
                    catalogue.sections(),
                    catalogue.grounds(),
                    catalogue.routes(),
                    catalogue.services().subList(1, catalogue.services().size())))
        .withMessageContaining(catalogue.services().getFirst().code().name());
  }

  @Test
  void a_time_that_is_none_is_refused() {
    CustodySection known = catalogue.section("ITPA 17(4)").orElseThrow();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new CustodySection(
                    known.code(),
                    known.title(),
                    known.act(),
                    known.whom(),
                    Optional.of("long"),
                    known.floor(),
                    known.untilAge(),
                    known.detention(),
                    known.appealTo(),
                    known.appealDays(),
                    known.source(),
                    known.verified()));
  }
}
