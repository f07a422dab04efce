package org.dhruva.acceptance.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.dhruva.example.journey.Journey.Counted;
import org.dhruva.example.journey.Journeys.Entered;
import org.dhruva.kernel.CivilDate;
import org.dhruva.statistics.indicator.Indicators;
import org.dhruva.statistics.measure.Figure;
import org.dhruva.statistics.table.Breakdown;
import org.dhruva.statistics.table.ExactTable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestFactory;

/** What is exactly counted of each journey, before anything is withheld from readers. */
@InWholeSystem
@Order(1) // before other tests enter more
class JourneyStatisticsTest {

  private static final Duration COUNTED_WITHIN = Duration.ofSeconds(30);

  private static CountedPeople people;

  @BeforeAll
  static void open(WholeSystem system) {
    people = new CountedPeople(system.stack().database("statistics"));
  }

  @AfterAll
  static void close() {
    people.close();
  }

  @TestFactory
  Stream<DynamicTest> every_journey_is_counted_as_expected(WholeSystem system) {
    return system.journeys().journeys().entrySet().stream()
        .map(
            named ->
                dynamicTest(
                    named.getKey(),
                    () ->
                        await()
                            .atMost(COUNTED_WITHIN)
                            .untilAsserted(
                                () ->
                                    areCounted(
                                        system.entered().get(named.getKey()),
                                        named.getValue().expect().statistics()))));
  }

  private static void areCounted(Entered entered, Map<String, Counted> expected) {
    expected.forEach(
        (indicator, counted) -> {
          ExactTable table = table(indicator, entered);
          Figure figure = table.total();
          assertThat(new Counted(figure.n(), figure.count(), figure.value(), counted.where()))
              .as(indicator)
              .isEqualTo(counted);
          counted
              .where()
              .ifPresent(where -> assertThat(table.cells()).as(indicator).containsOnlyKeys(where));
        });
  }

  private static ExactTable table(String indicator, Entered entered) {
    return ExactTable.of(
        Indicators.named(indicator).orElseThrow(),
        Breakdown.BY_DISTRICT_AND_YEAR,
        people.only(entered.survivor()),
        CivilDate.at(Instant.now()));
  }
}
