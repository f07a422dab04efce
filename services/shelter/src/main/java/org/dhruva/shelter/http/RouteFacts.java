package org.dhruva.shelter.http;

import java.util.List;
import java.util.Optional;
import org.dhruva.kernel.CivilDate;
import org.dhruva.shelter.custody.Catalogue;
import org.dhruva.shelter.custody.Ground;
import org.dhruva.shelter.custody.Route;
import org.dhruva.shelter.custody.RouteChoice;
import org.dhruva.shelter.stay.StayFile;

/**
 * A way that is open to her. No advice: she decides.
 *
 * @param askedOf code of the office that is asked
 * @param until the last day for it, counted from the order; later it may still be allowed
 * @param because what is wrong with the order, as far as it was recorded
 * @param law the provision
 * @param source where that is known from: a judgment by court, day and number, or a text
 * @param note absent where the text was found in a public source
 */
record RouteFacts(
    Route.Code route,
    String whatItIs,
    String askedOf,
    Optional<CivilDate> until,
    List<Fault> because,
    String law,
    String source,
    boolean verified,
    Optional<String> note) {

  static final String NOT_CHECKED = "Not yet checked by a lawyer.";

  /**
   * Something that is wrong with the order.
   *
   * @param source a judgment by court, day and number, or a text
   */
  record Fault(Ground.Code code, String words, String law, String source, boolean verified) {

    static Fault of(Ground ground) {
      return new Fault(
          ground.code(), ground.words(), ground.law(), ground.source(), ground.verified());
    }
  }

  /** None for somebody who is kept no more. */
  static List<RouteFacts> of(StayFile file, CustodyFacts custody, Catalogue catalogue) {
    return new RouteChoice(catalogue)
        .open(custody.situation(file, catalogue)).stream().map(way -> of(way, custody)).toList();
  }

  private static RouteFacts of(RouteChoice.Open way, CustodyFacts custody) {
    Route route = way.route();
    return new RouteFacts(
        route.code(),
        route.words(),
        route.askedOf().equals(Route.DECIDER) ? decider(custody) : route.askedOf(),
        route
            .days()
            .flatMap(
                days ->
                    custody
                        .orderedOn()
                        .map(on -> new CivilDate(on.day().plusDays(days), on.approximate()))),
        way.because().stream().map(Fault::of).toList(),
        route.law(),
        route.source(),
        route.verified(),
        Optional.of(NOT_CHECKED).filter(_ -> !route.verified()));
  }

  private static String decider(CustodyFacts custody) {
    return custody.orderedBy().map(Enum::name).orElse(custody.child() ? "CWC" : "MAGISTRATE");
  }
}
