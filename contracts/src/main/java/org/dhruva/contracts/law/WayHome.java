package org.dhruva.contracts.law;

import java.util.List;
import java.util.Locale;
import org.dhruva.clocks.Deadline;
import org.dhruva.contracts.shelter.StayEvent.RestorationKind;

/**
 * The steps of a way home, as the deadlines have them: a rule for each step, in the order in which
 * one follows the other.
 *
 * @param duty what the rules of this way limit, such as {@code stay.way-cross-border}
 */
public record WayHome(String duty, List<Step> steps) {

  /**
   * One step.
   *
   * @param code such as {@code travel-permit}
   * @param rule who must act, what is to be done, and where that is known from
   */
  public record Step(String code, Deadline rule) {}

  public WayHome {
    steps = List.copyOf(steps);
  }

  public static WayHome of(RestorationKind kind) {
    String duty = "stay.way-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new WayHome(
        duty,
        Law.DEADLINES.all().stream()
            .filter(rule -> rule.duty().equals(duty))
            .flatMap(rule -> rule.appliesTo().stream().map(code -> new Step(code, rule)))
            .toList());
  }
}
