package org.dhruva.shelter.custody;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dhruva.contracts.shelter.StayEvent.Authority;
import org.dhruva.contracts.shelter.StayEvent.Direction;

/**
 * Which ways are open to her. To be kept without an order in force is for the High Court; an order
 * that stands is not, whatever is wrong with it, and goes to an appeal or a revision (High Court,
 * reported in April 2021). None of them is advice: she decides, and a lawyer should look first.
 */
public final class RouteChoice {

  /** An order of these can be appealed as the two Acts say. */
  private static final Set<Authority> FIRST_INSTANCE = Set.of(Authority.MAGISTRATE, Authority.CWC);

  private final Catalogue catalogue;

  public RouteChoice(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * A way that is open.
   *
   * @param because what is wrong with the order, for a way that looks at the order
   */
  public record Open(Route route, List<Ground> because) {
    public Open {
      because = List.copyOf(because);
    }
  }

  /** What suits her wish first, then what is nearest. */
  public List<Open> open(Situation her) {
    List<Route.Code> codes = new ArrayList<>();
    if (!her.child() && her.wish().equals(Optional.of(Direction.STAY))) {
      codes.add(Route.Code.OWN_APPLICATION);
    }
    codes.addAll(out(her));
    if (her.isAsked()) {
      codes.add(Route.Code.EARLY_HEARING);
    }
    return codes.stream().map(code -> new Open(catalogue.route(code), because(code, her))).toList();
  }

  private static List<Route.Code> out(Situation her) {
    if (her.isToGo()) {
      return List.of(Route.Code.EXECUTION, Route.Code.WRIT);
    }
    return switch (her.standing()) {
      case NONE, RUN_OUT -> List.of(Route.Code.WRIT);
      case IN_FORCE -> againstTheOrder(her);
    };
  }

  private static List<Route.Code> againstTheOrder(Situation her) {
    List<Route.Code> codes = new ArrayList<>();
    if (her.orderedBy().filter(FIRST_INSTANCE::contains).isPresent()) {
      codes.add(her.act() == Act.JJ ? Route.Code.APPEAL_FOR_A_CHILD : Route.Code.APPEAL);
    }
    codes.add(Route.Code.REVISION);
    if (!her.isAsked()) {
      codes.add(Route.Code.RELEASE_PETITION);
    }
    return codes;
  }

  private List<Ground> because(Route.Code code, Situation her) {
    return switch (code) {
      case APPEAL, APPEAL_FOR_A_CHILD, REVISION, RELEASE_PETITION ->
          her.leftOut().stream()
              .map(catalogue::ground)
              .filter(ground -> ground.acts().contains(her.act()))
              .filter(ground -> ground.whom().includes(her.child()))
              .sorted(Comparator.comparing(Ground::code))
              .toList();
      case WRIT, EXECUTION, EARLY_HEARING, OWN_APPLICATION -> List.of();
    };
  }
}
