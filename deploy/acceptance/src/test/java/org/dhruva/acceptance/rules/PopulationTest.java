package org.dhruva.acceptance.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.dhruva.example.entry.Clerk;
import org.dhruva.example.journey.Journeys;
import org.dhruva.example.population.Assumptions;
import org.dhruva.example.population.Population;
import org.dhruva.example.population.Population.Inhabitant;
import org.junit.jupiter.api.Test;

class PopulationTest {

  private static final int SIZE = 200;

  private final Population population = new Population(Assumptions.read());
  private final Journeys journeys = Journeys.read();

  @Test
  void every_entry_is_accepted_by_the_rules_of_its_service() throws Exception {
    RulesDesk desk = new RulesDesk(journeys.accounts());
    Clerk clerk = new Clerk(desk, journeys.accounts());
    for (Inhabitant inhabitant : inhabitants(SIZE)) {
      UUID survivor = clerk.enrol(inhabitant.record());
      clerk.enter(survivor, inhabitant.cases());
    }
    assertThat(desk.made().stream().map(RulesDesk.Made::service).distinct())
        .containsExactlyInAnyOrder("people", "compensation", "legal", "shelter", "livelihoods");
    System.out.println(desk.made().size());
    java.util.Map<String, Long> counts =
        desk.made().stream()
            .collect(
                java.util.stream.Collectors.groupingBy(
                    m -> m.event().getClass().getSimpleName(),
                    java.util.TreeMap::new,
                    java.util.stream.Collectors.counting()));
    System.out.println(counts);
    System.out.println(
        inhabitants(2000).stream()
            .mapToInt(i -> i.record().entries().size() + i.cases().entries().size())
            .sum());
  }

  @Test
  void the_same_seed_makes_the_same_people() {
    assertThat(new Population(Assumptions.read()).inhabitant(17))
        .isEqualTo(population.inhabitant(17));
    assertThat(inhabitants(SIZE)).doesNotHaveDuplicates();
  }

  private List<Inhabitant> inhabitants(int size) {
    return IntStream.rangeClosed(1, size).mapToObj(population::inhabitant).toList();
  }
}
