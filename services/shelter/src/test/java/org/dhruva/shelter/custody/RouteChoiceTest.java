package org.dhruva.shelter.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dhruva.contracts.shelter.StayEvent.Authority;
import org.dhruva.contracts.shelter.StayEvent.Direction;
import org.dhruva.contracts.shelter.StayEvent.DueService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which ways are open to her, as a table. */
class RouteChoiceTest {

  private static final Catalogue CATALOGUE =
      new Catalogue(
          List.of(),
          Arrays.stream(Ground.Code.values()).map(RouteChoiceTest::ground).toList(),
          Arrays.stream(Route.Code.values()).map(RouteChoiceTest::route).toList(),
          Arrays.stream(DueService.values())
              .map(code -> new HomeService(code, "words", "source", false))
              .toList());

  private final RouteChoice choice = new RouteChoice(CATALOGUE);

  @ParameterizedTest(name = "{0} {1} {2} {3}, to go: {4}, asked: {5}, wants {6}: {7}")
  @CsvSource(
      nullValues = "-",
      value = {
        // Without an order in force it is for the High Court, for adults and children alike.
        "adult, NONE,     ITPA, -,              false, false, -,     WRIT",
        "adult, RUN_OUT,  ITPA, MAGISTRATE,     false, false, LEAVE, WRIT",
        "child, NONE,     JJ,   -,              false, false, -,     WRIT",
        "child, RUN_OUT,  JJ,   CWC,            false, false, LEAVE, WRIT",
        // An order that stands is not for a writ, whatever is wrong with it.
        "adult, IN_FORCE, ITPA, MAGISTRATE,     false, false, LEAVE, APPEAL REVISION RELEASE_PETITION",
        "child, IN_FORCE, ITPA, MAGISTRATE,     false, false, LEAVE, APPEAL REVISION RELEASE_PETITION",
        "child, IN_FORCE, JJ,   CWC,            false, false, LEAVE, APPEAL_FOR_A_CHILD REVISION RELEASE_PETITION",
        "adult, IN_FORCE, ITPA, SESSIONS_COURT, false, false, LEAVE, REVISION RELEASE_PETITION",
        // What was asked for and is not decided can be heard soon.
        "adult, IN_FORCE, ITPA, MAGISTRATE,     false, true,  LEAVE, APPEAL REVISION EARLY_HEARING",
        "adult, RUN_OUT,  ITPA, MAGISTRATE,     false, true,  LEAVE, WRIT EARLY_HEARING",
        // An order to let her go is to be carried out, whether an order to keep her stood or not.
        "adult, IN_FORCE, ITPA, MAGISTRATE,     true,  false, LEAVE, EXECUTION WRIT",
        "adult, RUN_OUT,  ITPA, MAGISTRATE,     true,  false, LEAVE, EXECUTION WRIT",
        "child, IN_FORCE, JJ,   CWC,            true,  true,  -,     EXECUTION WRIT EARLY_HEARING",
        // Who wants to stay can say so first; the other ways stay open.
        "adult, RUN_OUT,  ITPA, MAGISTRATE,     false, false, STAY,  OWN_APPLICATION WRIT",
        "child, RUN_OUT,  JJ,   CWC,            false, false, STAY,  WRIT",
        "adult, RUN_OUT,  ITPA, MAGISTRATE,     false, false, UNDECIDED, WRIT",
      })
  void the_ways_follow_from_the_order_and_from_her_wish(
      String age,
      Standing standing,
      Act act,
      Authority orderedBy,
      boolean isToGo,
      boolean isAsked,
      Direction wish,
      String expected) {
    Situation her =
        new Situation(
            age.equals("child"),
            standing,
            act,
            Optional.ofNullable(orderedBy),
            Set.of(),
            isToGo,
            isAsked,
            Optional.ofNullable(wish));
    assertThat(choice.open(her))
        .extracting(way -> way.route().code().name())
        .containsExactly(expected.split(" "));
  }

  @Test
  void what_is_wrong_with_the_order_stands_beside_the_ways_that_look_at_it() {
    assertThat(choice.open(all(false, Act.ITPA, Standing.IN_FORCE)))
        .allSatisfy(
            way ->
                assertThat(way.because())
                    .extracting(Ground::code)
                    .containsExactly(Ground.Code.values()));
    assertThat(choice.open(all(false, Act.ITPA, Standing.RUN_OUT)))
        .allSatisfy(way -> assertThat(way.because()).isEmpty());
  }

  @Test
  void a_ground_is_one_only_under_its_act_and_for_whom_it_speaks_of() {
    assertThat(choice.open(all(true, Act.ITPA, Standing.IN_FORCE)).getFirst().because())
        .extracting(Ground::code)
        .doesNotContain(Ground.Code.NO_NEED_OF_CARE)
        .contains(Ground.Code.NO_PANEL);
    assertThat(choice.open(all(true, Act.JJ, Standing.IN_FORCE)).getFirst().because())
        .extracting(Ground::code)
        .containsExactly(Ground.Code.NOT_HEARD);
  }

  @Test
  void a_catalogue_has_an_entry_for_every_code_and_no_two() {
    Route writ = route(Route.Code.WRIT);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Catalogue(List.of(), CATALOGUE.grounds(), List.of(writ), CATALOGUE.services()))
        .withMessageContaining("has no entry");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Catalogue(
                    List.of(), CATALOGUE.grounds(), List.of(writ, writ), CATALOGUE.services()))
        .withMessage("WRIT is there twice");
  }

  private static Situation all(boolean child, Act act, Standing standing) {
    return new Situation(
        child,
        standing,
        act,
        Optional.of(act == Act.JJ ? Authority.CWC : Authority.MAGISTRATE),
        EnumSet.allOf(Ground.Code.class),
        false,
        false,
        Optional.empty());
  }

  private static Ground ground(Ground.Code code) {
    return new Ground(
        code,
        "words",
        code == Ground.Code.NOT_HEARD ? Set.of(Act.ITPA, Act.JJ) : Set.of(Act.ITPA),
        code == Ground.Code.NO_NEED_OF_CARE ? Whom.ADULTS : Whom.BOTH,
        "law",
        "source",
        false);
  }

  private static Route route(Route.Code code) {
    return new Route(code, "words", Route.DECIDER, "law", "source", Optional.empty(), false);
  }
}
