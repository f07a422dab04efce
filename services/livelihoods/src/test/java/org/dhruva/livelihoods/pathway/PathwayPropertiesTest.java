package org.dhruva.livelihoods.pathway;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dhruva.clocks.Clock;
import org.dhruva.contracts.law.PathwayClocks;
import org.dhruva.contracts.livelihoods.PathwayEvent;
import org.dhruva.contracts.livelihoods.PathwayEvent.Owner;
import org.dhruva.contracts.livelihoods.PathwayEvent.SeedCapitalReceived;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Outcome;
import org.dhruva.kernel.Outcome.Accepted;
import org.dhruva.kernel.Outcome.Rejected;

/** What holds on every pathway, whatever is asked of it. */
class PathwayPropertiesTest {

  private static final int STEPS = 60;
  private static final String SEED = "20231115";
  private static final CivilDate LATER = CivilDate.of(2040, 1, 1);

  private final PathwayDecider decider = new PathwayDecider();

  @Property(tries = 200, seed = SEED)
  void whatever_is_asked_the_rules_hold_and_the_events_fold_again_to_the_same(@ForAll long chance) {
    RandomWalk walk = new RandomWalk(new Random(chance));
    List<PathwayEvent> events = new ArrayList<>();
    Pathway state = decider.initial();
    for (int step = 0; step < STEPS; step++) {
      PathwayCommand command =
          state instanceof Pathway.None ? begin(walk, state) : any(walk, state);
      switch (decider.decide(command, state)) {
        case Accepted<PathwayEvent, PathwayRejection>(var accepted) -> {
          assertThat(state.possible()).contains(command.getClass());
          events.addAll(accepted);
          state = decider.fold(state, accepted);
          rulesHoldIn(state.file());
        }
        case Rejected<PathwayEvent, PathwayRejection>(var rejection) -> {
          assertThat(rejection.code()).matches("[a-z]+(-[a-z]+)*");
          assertThat(rejection.message()).endsWith(".").doesNotContain("null");
        }
        case Outcome.Nothing<PathwayEvent, PathwayRejection>() -> {}
      }
    }
    assertThat(state.file().size()).isEqualTo(events.size());
    assertThat(decider.fold(decider.initial(), events)).isEqualTo(state);
  }

  @Property(tries = 100, seed = SEED)
  void what_is_possible_is_accepted_when_it_says_what_is_right(@ForAll long chance) {
    RandomWalk walk = new RandomWalk(new Random(chance));
    Pathway state = decider.initial();
    for (int step = 0; step < STEPS; step++) {
      PathwayFile file = state.file();
      Pathway now = state;
      assertThat(state.possible())
          .allSatisfy(
              kind ->
                  assertThat(decider.decide(walk.fitting(kind, file), now))
                      .isInstanceOf(Accepted.class));
      PathwayCommand command =
          walk.oneIn(2) || state instanceof Pathway.None
              ? walk.fitting(walk.one(List.copyOf(state.possible())), file)
              : walk.any(state);
      if (decider.decide(command, state) instanceof Accepted(var accepted)) {
        state = decider.fold(state, accepted);
      }
    }
  }

  private static PathwayCommand begin(RandomWalk walk, Pathway state) {
    return walk.fitting(PathwayCommand.Begin.class, state.file());
  }

  private static PathwayCommand any(RandomWalk walk, Pathway state) {
    PathwayCommand command = walk.any(state);
    boolean closesEarly = command instanceof PathwayCommand.Close && !walk.oneIn(3);
    return closesEarly ? walk.any(state) : command;
  }

  /**
   * Nobody pays back more than was borrowed, and no more of it is late; money of a group belongs to
   * a business of the group and is never added to hers; who visited a business saw what is recorded
   * of that day; no application, no loan and no business has more than one clock that runs, and
   * what a group owes has none.
   */
  private static void rulesHoldIn(PathwayFile file) {
    assertThat(file.loans()).allMatch(loan -> loan.outstanding().paise() >= 0);
    assertThat(file.loans())
        .allSatisfy(
            loan ->
                assertThat(loan.arrears(LATER).paise()).isBetween(0L, loan.outstanding().paise()));
    assertThat(file.enterprises())
        .allMatch(
            enterprise -> enterprise.visits().stream().noneMatch(enterprise::certainlyContradicts));
    clocksHoldIn(file);
    assertThat(file.monthsOfGroupMoney()).allMatch(file::groupHadEnterpriseIn);
    doNotOverlap(endedSpans(file.jobs().stream()));
    file.trainings().stream()
        .map(Training::course)
        .forEach(
            course ->
                doNotOverlap(
                    endedSpans(file.trainings().stream().filter(t -> t.course().equals(course)))));
    file.applications().stream()
        .map(Application::entitlement)
        .forEach(
            entitlement ->
                doNotOverlap(
                    endedSpans(
                        file.applications().stream()
                            .filter(a -> a.entitlement().equals(entitlement)))));
    assertThat(file.seedCapital(Owner.HERSELF).plus(file.seedCapital(Owner.GROUP)).paise())
        .isEqualTo(
            file.entries().stream()
                .filter(SeedCapitalReceived.class::isInstance)
                .mapToLong(e -> ((SeedCapitalReceived) e).amount().paise())
                .sum());
  }

  private static void clocksHoldIn(PathwayFile file) {
    List<Clock> running =
        PathwayClocks.of(file.entries()).stream().filter(Clock::isRunning).toList();
    Map<String, List<Integer>> matters =
        running.stream()
            .filter(clock -> !clock.about().duty().equals(PathwayClocks.INSTALMENT))
            .collect(
                groupingBy(
                    clock ->
                        clock.about().duty().equals(PathwayClocks.TWELVE_MONTHS)
                            ? "enterprise"
                            : "application",
                    mapping(clock -> clock.about().entry(), toList())));
    assertThat(matters).allSatisfy((_, entries) -> assertThat(entries).doesNotHaveDuplicates());
    assertThat(running)
        .filteredOn(clock -> clock.about().duty().equals(PathwayClocks.INSTALMENT))
        .hasSizeLessThanOrEqualTo(
            (int)
                file.loans().stream()
                    .filter(loan -> loan.to() == Owner.HERSELF && loan.isOpen())
                    .count());
  }

  private static List<Span> endedSpans(Stream<? extends Spell> spells) {
    return spells.flatMap(spell -> spell.spans().stream()).filter(span -> !span.isOpen()).toList();
  }

  private static void doNotOverlap(List<Span> spans) {
    for (int one = 0; one < spans.size(); one++) {
      for (int other = one + 1; other < spans.size(); other++) {
        assertThat(spans.get(one).overlaps(spans.get(other)))
            .as("%s and %s", spans.get(one), spans.get(other))
            .isFalse();
      }
    }
  }
}
