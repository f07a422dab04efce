package org.dhruva.acceptance.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;
import static org.dhruva.contracts.people.SurvivorEvent.StatisticsAnswer.YES;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhruva.acceptance.system.WholeSystem.Answer;
import org.dhruva.example.entry.Clerk;
import org.dhruva.example.http.HttpDesk;
import org.dhruva.example.population.Assumptions;
import org.dhruva.example.population.Population;
import org.dhruva.example.population.Population.Inhabitant;
import org.dhruva.kernel.CivilDate;
import org.dhruva.statistics.disclosure.Rounding;
import org.dhruva.statistics.disclosure.Showable;
import org.dhruva.statistics.indicator.CountedSurvivor;
import org.dhruva.statistics.indicator.Indicators;
import org.dhruva.statistics.table.Breakdown;
import org.dhruva.statistics.table.ExactTable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What a researcher is shown of many from one State and of a few from another: no exact number. */
@InWholeSystem
@Order(5) // after what the journeys alone come to
@TestInstance(Lifecycle.PER_CLASS)
class PublishedNumbersTest {

  private static final String RESEARCHER = "dev";
  private static final String MANY = "west-bengal";
  private static final String FEW = "telangana";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int SIZE = 60;
  private static final int AT_ONCE = 8;
  private static final Duration COUNTED_WITHIN = Duration.ofSeconds(60);
  private static final Duration PUBLISHED_WITHIN = Duration.ofSeconds(60);

  private final List<Inhabitant> inhabitants = inhabitants();
  private final Set<UUID> entered = new HashSet<>();
  private WholeSystem system;
  private CountedPeople people;

  @BeforeAll
  void they_are_entered(WholeSystem system) throws Exception {
    this.system = system;
    this.people = new CountedPeople(system.stack().database("statistics"));
    Clerk clerk = new Clerk(new HttpDesk(system.stack()), system.journeys().accounts());
    List<Callable<UUID>> entries =
        inhabitants.stream().<Callable<UUID>>map(one -> () -> enter(clerk, one)).toList();
    try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
      for (Future<UUID> survivor : threads.invokeAll(entries)) {
        entered.add(survivor.get());
      }
    }
  }

  private static List<Inhabitant> inhabitants() {
    Population population = new Population(Assumptions.read());
    return IntStream.rangeClosed(1, SIZE).mapToObj(population::inhabitant).toList();
  }

  private static UUID enter(Clerk clerk, Inhabitant one) throws IOException, InterruptedException {
    UUID survivor = clerk.enrol(one.record());
    clerk.enter(survivor, one.cases());
    return survivor;
  }

  @AfterAll
  void close() {
    people.close();
  }

  @Test
  void what_is_counted_is_what_was_entered() {
    Map<String, Long> survivors = byHome(_ -> 1);
    Map<String, Long> filed = byHome(her -> count(her, "compensation/file"));
    assertThat(survivors).containsKeys(MANY, FEW);
    assertThat(filed).containsKey(MANY);
    await()
        .atMost(COUNTED_WITHIN)
        .untilAsserted(
            () -> {
              assertThat(exactly("survivors-enrolled", theirs())).isEqualTo(survivors);
              assertThat(exactly("claims-filed", theirs())).isEqualTo(filed);
            });
  }

  @Test
  void a_researcher_is_shown_the_many_and_not_the_few() {
    await()
        .atMost(PUBLISHED_WITHIN)
        .untilAsserted(
            () -> {
              Map<String, Long> exact = exactly("survivors-enrolled", people.all());
              assertThat(exact.get(MANY)).isGreaterThanOrEqualTo(Showable.N_MIN);
              assertThat(exact.get(FEW)).isBetween(1L, Showable.N_MIN - 1L);
              JsonNode many = published(MANY);
              assertThat(many.path("n").asLong())
                  .isCloseTo(exact.get(MANY), within((long) Rounding.COUNT_WITHIN));
              assertThat(many.has("suppressed")).isFalse();
              assertThat(published(FEW))
                  .isEqualTo(JSON.createObjectNode().put("state", FEW).put("suppressed", true));
            });
  }

  @Test
  void a_table_is_json_unless_csv_is_asked_for() {
    String table = "/v1/indicators/survivors-enrolled?by=state";
    await()
        .atMost(PUBLISHED_WITHIN)
        .untilAsserted(
            () ->
                system
                    .as(RESEARCHER, "statistics")
                    .accept(ContentType.ANY)
                    .get(table)
                    .then()
                    .statusCode(200)
                    .contentType(ContentType.JSON));
    system
        .as(RESEARCHER, "statistics")
        .accept("text/csv")
        .get(table)
        .then()
        .statusCode(200)
        .contentType(startsWith("text/csv"))
        .contentType(not(containsString("qs")))
        .body(containsString(MANY));
  }

  private List<CountedSurvivor> theirs() {
    return people.all().stream().filter(her -> entered.contains(her.id().value())).toList();
  }

  /** By home State, before anything is rounded or withheld; nothing where there is none. */
  private static Map<String, Long> exactly(String indicator, List<CountedSurvivor> survivors) {
    return ExactTable.of(
            Indicators.named(indicator).orElseThrow(),
            Breakdown.BY_STATE,
            survivors,
            CivilDate.at(Instant.now()))
        .cells()
        .entrySet()
        .stream()
        .collect(Collectors.toMap(cell -> cell.getKey().getFirst(), cell -> cell.getValue().n()));
  }

  /** What the stories of those come to who said that they may be counted. */
  private Map<String, Long> byHome(ToLongFunction<Inhabitant> number) {
    return inhabitants.stream()
        .filter(one -> one.record().entries().getFirst().body().get("statistics") == YES)
        .filter(one -> number.applyAsLong(one) > 0)
        .collect(
            Collectors.groupingBy(PublishedNumbersTest::homeOf, Collectors.summingLong(number)));
  }

  private static String homeOf(Inhabitant one) {
    Map<?, ?> cohort = (Map<?, ?>) one.record().entries().getFirst().body().get("cohort");
    return (String) cohort.get("homeState");
  }

  private static long count(Inhabitant one, String command) {
    return one.cases().entries().stream().filter(e -> e.command().equals(command)).count();
  }

  private JsonNode published(String state) throws Exception {
    Answer answer =
        system.get(
            RESEARCHER, "statistics", "/v1/indicators/survivors-enrolled?by=state&state=" + state);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body().path("cells")).hasSize(1);
    return answer.body().path("cells").path(0);
  }
}
