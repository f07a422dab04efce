package org.dhruva.statistics.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dhruva.statistics.Samples.day;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhruva.contracts.people.SurvivorEvent.Exploitation;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Money;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.statistics.cases.ClaimCase;
import org.dhruva.statistics.cases.ClaimFact;
import org.dhruva.statistics.cases.ClaimFact.Awarded;
import org.dhruva.statistics.cases.ClaimFact.Filed;
import org.dhruva.statistics.cases.ClaimFact.Received;
import org.dhruva.statistics.cases.Place;
import org.dhruva.statistics.disclosure.ShownFigure;
import org.dhruva.statistics.indicator.CountedSurvivor;
import org.dhruva.statistics.indicator.Indicators;
import org.dhruva.statistics.measure.Unit;
import org.dhruva.statistics.table.PublishedTable.Cell;
import org.junit.jupiter.api.Test;

class TablesTest {

  private static final CivilDate TODAY = day("2025-06-01");
  private static final CivilDate FILED = day("2018-09-18");
  private static final CivilDate AWARDED = day("2019-09-15");

  private final List<CountedSurvivor> survivors = new ArrayList<>();

  @Test
  void a_large_cell_is_shown_and_a_small_one_is_not() {
    enrol(40, "west-bengal", "nadia");
    enrol(20, "odisha", "puri");
    enrol(10, "bihar", "gaya");
    enrol(3, "kerala", "kollam");

    PublishedTable table = table("survivors-enrolled", Breakdown.BY_STATE);

    assertThat(table.total().map(ShownFigure::n)).contains(73L);
    assertThat(at(table, Dimension.STATE, "west-bengal").map(ShownFigure::n)).contains(38L);
    assertThat(at(table, Dimension.STATE, "odisha").map(ShownFigure::n)).contains(18L);
    assertThat(at(table, Dimension.STATE, "bihar")).isEmpty();
    assertThat(at(table, Dimension.STATE, "kerala")).isEmpty();
    assertThat(at(table, Dimension.STATE, Codes.REST).map(ShownFigure::n)).contains(13L);
  }

  @Test
  void a_state_without_anybody_looks_like_one_with_few() {
    enrol(40, "west-bengal", "nadia");
    enrol(12, "odisha", "puri");
    enrol(11, "bihar", "gaya");
    enrol(10, "kerala", "kollam");

    PublishedTable table = table("survivors-enrolled", Breakdown.BY_STATE);

    assertThat(cell(table, Dimension.STATE, "goa").figure()).isEmpty();
    assertThat(cell(table, Dimension.STATE, "kerala").figure()).isEmpty();
  }

  @Test
  void the_smallest_large_cell_is_withheld_with_a_small_one() {
    enrol(40, "west-bengal", "nadia");
    enrol(20, "odisha", "puri");
    enrol(4, "bihar", "gaya");

    PublishedTable table = table("survivors-enrolled", Breakdown.BY_STATE);

    // Else 64 - 40 - 20 would be the number of Bihar.
    assertThat(at(table, Dimension.STATE, "odisha")).isEmpty();
    assertThat(at(table, Dimension.STATE, "west-bengal")).isPresent();
    assertThat(at(table, Dimension.STATE, Codes.REST).map(ShownFigure::n)).contains(23L);
  }

  @Test
  void a_district_that_is_withheld_has_no_line() {
    enrol(40, "west-bengal", "nadia");
    enrol(20, "west-bengal", "kolkata");
    enrol(2, "west-bengal", "jhargram");
    enrol(30, "odisha", "puri");
    enrol(12, "bihar", "gaya");

    PublishedTable table = table("survivors-enrolled", Breakdown.BY_DISTRICT);

    assertThat(table.cells())
        .extracting(cell -> cell.codes().get(Dimension.DISTRICT))
        .contains("nadia", Codes.REST)
        .doesNotContain("jhargram", "kolkata");
  }

  @Test
  void of_few_survivors_nothing_is_shown_at_all() {
    enrol(10, "west-bengal", "nadia");

    for (Breakdown breakdown : Breakdown.values()) {
      PublishedTable table = table("survivors-enrolled", breakdown);
      assertThat(table.total()).isEmpty();
      assertThat(table.cells()).allSatisfy(cell -> assertThat(cell.figure()).isEmpty());
    }
  }

  @Test
  void many_claims_of_few_survivors_are_not_many() {
    survivors.add(claiming("west-bengal", Stream.generate(TablesTest::claim).limit(50).toList()));

    assertThat(table("claims-filed", Breakdown.ALL).total()).isEmpty();
  }

  @Test
  void a_share_of_nearly_everybody_is_withheld_though_the_number_is_shown() {
    award(30, 150_000, 150_000);
    award(10, 150_000, 0);
    assertThat(table("claims-awarded", Breakdown.ALL).total()).isPresent();
    assertThat(table("awards-paid", Breakdown.ALL).total()).isEmpty();

    award(1, 150_000, 0);

    ShownFigure share = table("awards-paid", Breakdown.ALL).total().orElseThrow();
    assertThat(share.n()).isEqualTo(43);
    assertThat(share.count()).hasValue(28);
    assertThat(share.value()).hasValue(65);
  }

  @Test
  void a_total_that_one_award_makes_up_is_withheld() {
    award(15, 10_000, 0);
    assertThat(table("award-total", Breakdown.ALL).total()).isPresent();

    award(1, 5_000_000, 0);

    assertThat(table("award-total", Breakdown.ALL).total()).isEmpty();
    assertThat(table("award-median", Breakdown.ALL).total()).isPresent();
  }

  @Test
  void no_line_of_any_table_is_about_fewer_than_eleven() {
    enrol(25, "west-bengal", "nadia");
    award(14, 150_000, 150_000);
    award(19, 150_000, 0);
    enrol(5, "bihar", "gaya");

    assertThat(
            Indicators.ALL.stream()
                .flatMap(i -> new Tables(survivors, TODAY).of(i, Unit.DAYS).values().stream())
                .flatMap(
                    table ->
                        Stream.concat(
                            table.total().stream(),
                            table.cells().stream().flatMap(cell -> cell.figure().stream()))))
        .isNotEmpty()
        .allSatisfy(figure -> assertThat(figure.n()).isGreaterThanOrEqualTo(11));
  }

  @Test
  void years_before_the_last_twenty_five_are_taken_together() {
    Codes codes = new Codes(TODAY);

    assertThat(codes.years()).hasSize(Codes.YEARS_MAX + 1).contains("2001", "2025", Codes.EARLIER);
    assertThat(codes.years()).doesNotContain("2000");
  }

  private PublishedTable table(String indicator, Breakdown breakdown) {
    Map<Breakdown, PublishedTable> tables = new EnumMap<>(Breakdown.class);
    tables.putAll(
        new Tables(survivors, TODAY).of(Indicators.named(indicator).orElseThrow(), Unit.PERCENT));
    return tables.get(breakdown);
  }

  private static Cell cell(PublishedTable table, Dimension dimension, String code) {
    return table.cells().stream()
        .filter(cell -> code.equals(cell.codes().get(dimension)))
        .findFirst()
        .orElseThrow();
  }

  private static Optional<ShownFigure> at(PublishedTable table, Dimension dimension, String code) {
    return cell(table, dimension, code).figure();
  }

  private void enrol(int number, String state, String district) {
    IntStream.range(0, number).forEach(_ -> survivors.add(survivor(state, district, List.of())));
  }

  private void award(int number, long awarded, long received) {
    IntStream.range(0, number)
        .forEach(
            _ ->
                survivors.add(
                    claiming(
                        "west-bengal",
                        List.of(
                            claim(
                                new Awarded(AWARDED, Money.rupees(awarded)),
                                new Received(AWARDED, Money.rupees(received)))))));
  }

  private static ClaimCase claim(ClaimFact... more) {
    return new ClaimCase(
        Stream.concat(Stream.of(new Filed(FILED, false)), Stream.of(more)).toList());
  }

  private CountedSurvivor claiming(String state, List<ClaimCase> claims) {
    return survivor(state, "nadia", claims);
  }

  private CountedSurvivor survivor(String state, String district, List<ClaimCase> claims) {
    return new CountedSurvivor(
        new SurvivorId(new UUID(1, survivors.size())),
        day("2024-03-10"),
        new Place(Optional.of(state), Optional.of(district)),
        Exploitation.FORCED_LABOUR,
        claims,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
