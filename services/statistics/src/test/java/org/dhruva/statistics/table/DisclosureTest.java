package org.dhruva.statistics.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhruva.contracts.people.SurvivorEvent.Exploitation;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.statistics.cases.Place;
import org.dhruva.statistics.disclosure.Rounding;
import org.dhruva.statistics.disclosure.Showable;
import org.dhruva.statistics.indicator.Counted;
import org.dhruva.statistics.measure.Measure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nobody can work out a withheld number, whatever the numbers are. */
class DisclosureTest {

  private static final int POPULATIONS = 40;
  private static final int ATTACKED_PER_POPULATION = 12;
  private static final double TOLERANCE = 1e-6;
  private static final int THIS_YEAR = 2025;
  private static final List<String> STATES = List.of("bihar", "odisha");
  private static final List<String> DISTRICTS = List.of("east", "north", "west");
  private static final Codes CODES = new Codes(STATES, THIS_YEAR, 2);

  private static final List<Map<Dimension, String>> EVERY_COMBINATION = everyCombination();

  static IntStream populations() {
    return IntStream.range(0, POPULATIONS);
  }

  @ParameterizedTest
  @MethodSource("populations")
  void nobody_can_work_out_a_count_that_is_withheld(int seed) {
    Random random = new Random(seed);
    List<Counted<Boolean>> population = population(random);
    Selection<Boolean> selection =
        new Selection<>(population, CODES, Showable::isEnough, Optional.empty());

    Attacker attacker = attackerWhoSaw(selection, population);

    for (Map<Dimension, String> cell : withheld(selection, population, random)) {
      assertThat(attacker.doubtAbout(in(cell)))
          .as("doubt about %s", cell)
          .isGreaterThanOrEqualTo(Showable.N_MIN - TOLERANCE);
    }
  }

  /**
   * A share shows how many it is and how many there are, both only within a band. Whoever it is not
   * of are unknown numbers of their own here.
   */
  @ParameterizedTest
  @MethodSource("populations")
  void nobody_can_work_out_how_many_a_withheld_share_is_of(int seed) {
    Random random = new Random(seed);
    List<Counted<Boolean>> population = population(random);
    Selection<Boolean> numbers =
        new Selection<>(population, CODES, Showable::isEnough, Optional.empty());
    Selection<Boolean> shares =
        new Selection<>(
            population,
            CODES,
            group -> Showable.by(new Measure.Share(), group),
            Optional.of(numbers));
    List<Counted<Boolean>> yes = population.stream().filter(Counted::what).toList();

    Attacker attacker = new Attacker(2 * EVERY_COMBINATION.size());
    for (Line<Boolean> line : withTotal(numbers)) {
      line.group().ifPresent(group -> seesBand(attacker, both(line.codes()), group.size()));
    }
    for (Line<Boolean> line : withTotal(shares)) {
      line.group()
          .map(group -> group.stream().filter(Counted::what).count())
          .ifPresent(count -> seesBand(attacker, in(line.codes()), count));
    }

    for (Map<Dimension, String> cell : withheld(shares, yes, random)) {
      assertThat(attacker.doubtAbout(in(cell)))
          .as("doubt about %s", cell)
          .isGreaterThanOrEqualTo(Rounding.BAND - 1 - TOLERANCE);
    }
  }

  private static List<Line<Boolean>> withTotal(Selection<Boolean> selection) {
    Line<Boolean> total =
        selection.isShown() ? Line.shown(Map.of(), selection.all()) : Line.withheld(Map.of());
    return Stream.concat(Stream.of(total), lines(selection).stream())
        .filter(line -> !line.codes().containsValue(Codes.REST))
        .toList();
  }

  private static void seesBand(Attacker attacker, IntPredicate which, long exact) {
    long shown = Rounding.count(exact);
    attacker.sees(which, shown - Rounding.COUNT_WITHIN, shown + Rounding.COUNT_WITHIN);
  }

  /** Those it is of, and those it is not of. */
  private static IntPredicate both(Map<Dimension, String> cell) {
    return unknown -> in(cell).test(unknown % EVERY_COMBINATION.size());
  }

  private static Attacker attackerWhoSaw(
      Selection<Boolean> selection, List<Counted<Boolean>> population) {
    Attacker attacker = new Attacker(EVERY_COMBINATION.size());
    if (selection.isShown()) {
      attacker.sees(_ -> true, population.size(), population.size());
    }
    for (Line<Boolean> line : lines(selection)) {
      line.group()
          .filter(_ -> !line.codes().containsValue(Codes.REST)) // a difference of others
          .ifPresent(group -> attacker.sees(in(line.codes()), group.size(), group.size()));
    }
    return attacker;
  }

  /** Some cells of all tables that are not shown and whose true number must stay unknown. */
  private static List<Map<Dimension, String>> withheld(
      Selection<Boolean> selection, List<Counted<Boolean>> population, Random random) {
    List<Map<Dimension, String>> shown =
        lines(selection).stream()
            .filter(line -> line.group().isPresent())
            .map(Line::codes)
            .toList();
    List<Map<Dimension, String>> withheld = new ArrayList<>();
    for (Breakdown breakdown : Breakdown.values()) {
      EVERY_COMBINATION.stream()
          .map(combination -> only(breakdown, combination))
          .distinct()
          .filter(cell -> !shown.contains(cell))
          .filter(cell -> trueCount(cell, population) < Showable.N_MIN)
          .forEach(withheld::add);
    }
    Collections.shuffle(withheld, random);
    return withheld.subList(0, Math.min(ATTACKED_PER_POPULATION, withheld.size()));
  }

  private static List<Line<Boolean>> lines(Selection<Boolean> selection) {
    Lines<Boolean> lines = new Lines<>(selection, CODES);
    return Arrays.stream(Breakdown.values())
        .flatMap(breakdown -> lines.of(breakdown).stream())
        .toList();
  }

  private static Map<Dimension, String> only(
      Breakdown breakdown, Map<Dimension, String> combination) {
    Map<Dimension, String> cell = new EnumMap<>(Dimension.class);
    breakdown.dimensions().forEach(dimension -> cell.put(dimension, combination.get(dimension)));
    return cell;
  }

  private static long trueCount(Map<Dimension, String> cell, List<Counted<Boolean>> population) {
    return population.stream()
        .filter(
            counted ->
                cell.entrySet().stream()
                    .allMatch(code -> CODES.of(code.getKey(), counted).equals(code.getValue())))
        .count();
  }

  private static IntPredicate in(Map<Dimension, String> cell) {
    return unknown ->
        unknown < EVERY_COMBINATION.size()
            && EVERY_COMBINATION.get(unknown).entrySet().containsAll(cell.entrySet());
  }

  private static List<Map<Dimension, String>> everyCombination() {
    List<Map<Dimension, String>> all = new ArrayList<>();
    for (String state : CODES.states()) {
      for (String district : DISTRICTS) {
        for (String year : CODES.years()) {
          for (String exploitation : CODES.exploitations()) {
            all.add(
                Map.of(
                    Dimension.STATE, state,
                    Dimension.DISTRICT, district,
                    Dimension.YEAR, year,
                    Dimension.EXPLOITATION, exploitation));
          }
        }
      }
    }
    return List.copyOf(all);
  }

  /** Skewed, so that some cells are large, some small and some empty. */
  private static List<Counted<Boolean>> population(Random random) {
    int size = 20 + random.nextInt(random.nextBoolean() ? 100 : 2_000);
    return IntStream.range(0, size).mapToObj(_ -> someone(random)).toList();
  }

  private static Counted<Boolean> someone(Random random) {
    List<String> states = CODES.states();
    String state = states.get(skewed(random, states.size()));
    return new Counted<>(
        new SurvivorId(new UUID(random.nextLong(), random.nextLong())),
        new Place(
            Optional.of(state).filter(code -> !code.equals(Codes.NOT_STATED)),
            Optional.of(DISTRICTS.get(skewed(random, DISTRICTS.size())))),
        Exploitation.values()[skewed(random, Exploitation.values().length)],
        CivilDate.of(THIS_YEAR - skewed(random, CODES.years().size()), 1, 1),
        random.nextBoolean());
  }

  private static int skewed(Random random, int size) {
    int one = random.nextInt(size);
    int other = random.nextInt(size);
    return random.nextInt(3) == 0 ? one : one * other / size;
  }
}
