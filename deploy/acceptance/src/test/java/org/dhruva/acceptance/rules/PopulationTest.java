package org.dhruva.acceptance.rules;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhruva.compensation.scheme.Schemes;
import org.dhruva.compensation.wiring.SchemeFolder;
import org.dhruva.contracts.compensation.ClaimEvent.ReliefStage;
import org.dhruva.example.Example;
import org.dhruva.example.journey.Journeys;
import org.dhruva.example.population.Assumptions;
import org.dhruva.example.population.Assumptions.Scheme;
import org.dhruva.example.population.Population;
import org.dhruva.example.population.Population.Inhabitant;
import org.dhruva.kernel.Money;
import org.dhruva.local.ExampleData;
import org.dhruva.statistics.disclosure.Showable;
import org.junit.jupiter.api.Test;

/** The invented population, held against the rules of the services. */
class PopulationTest {

  private static final int SIZE = 200;

  private final Assumptions assumptions = Assumptions.read();
  private final Population population = new Population(assumptions);

  @Test
  void every_entry_is_accepted_and_none_is_made_twice() throws Exception {
    RulesDesk desk = new RulesDesk(Journeys.read().accounts());
    List<String> news = Collections.synchronizedList(new ArrayList<>());
    enter(desk, news);
    Set<RulesDesk.Made> made = Set.copyOf(desk.made());
    enter(desk, news);
    assertThat(desk.made()).hasSize(made.size());
    assertThat(desk.made().stream().map(RulesDesk.Made::service).distinct())
        .containsExactlyInAnyOrder("people", "compensation", "legal", "shelter", "livelihoods");
  }

  private static void enter(RulesDesk desk, List<String> news) throws Exception {
    Example example = new Example();
    example.enterJourneys(desk, news::add);
    example.enterPopulation(desk, SIZE, news::add);
  }

  @Test
  void the_same_seed_makes_the_same_people_however_many_are_asked_for() {
    Population again = new Population(Assumptions.read());
    assertThat(inhabitants(SIZE).map(Inhabitant::cases))
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, SIZE)
                .mapToObj(again::inhabitant)
                .map(Inhabitant::cases)
                .toList());
    assertThat(inhabitants(SIZE).map(Inhabitant::cases).map(cases -> cases.entries()).distinct())
        .hasSizeGreaterThan(SIZE / 2);
  }

  @Test
  void schemes_are_those_of_the_catalogue_and_in_force() {
    Schemes catalogue = SchemeFolder.read();
    for (Scheme scheme : assumptions.claims().schemes().choice()) {
      assertThat(catalogue.coded(scheme.code()))
          .as(scheme.code())
          .hasValueSatisfying(
              known -> {
                assertThat(scheme.since()).isAfterOrEqualTo(known.validFrom());
                assertThat(stages(scheme))
                    .isEqualTo(
                        known.stages().stream()
                            .collect(Collectors.toMap(ReliefStage::code, ReliefStage::amount)));
              });
    }
  }

  /** Otherwise a researcher would see an empty table. */
  @Test
  void enough_happens_in_several_states_to_be_shown() {
    Map<String, Long> shown =
        Stream.of(
                "compensation/file",
                "compensation/award",
                "compensation/record-payment",
                "legal/deliver-judgment",
                "shelter/release",
                "livelihoods/start-enterprise")
            .collect(Collectors.toMap(command -> command, this::statesShown));
    assertThat(shown).allSatisfy((command, states) -> assertThat(states).isGreaterThan(2));
  }

  private long statesShown(String command) {
    return inhabitants(ExampleData.POPULATION_USUAL)
        .filter(
            inhabitant ->
                inhabitant.cases().entries().stream().anyMatch(e -> e.command().equals(command)))
        .collect(groupingBy(PopulationTest::homeState, counting()))
        .values()
        .stream()
        .filter(count -> count >= Showable.N_MIN)
        .count();
  }

  private static Object homeState(Inhabitant inhabitant) {
    Object cohort = inhabitant.record().entries().getFirst().body().get("cohort");
    return ((Map<?, ?>) cohort).get("homeState");
  }

  private static Map<String, Money> stages(Scheme scheme) {
    return scheme.stages().stream()
        .flatMap(stages -> stages.entrySet().stream())
        .collect(Collectors.toMap(Map.Entry::getKey, stage -> Money.rupees(stage.getValue())));
  }

  private Stream<Inhabitant> inhabitants(int size) {
    return IntStream.rangeClosed(1, size).mapToObj(population::inhabitant);
  }
}
