package org.dhruva.compensation.scheme;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dhruva.kernel.Money;

/**
 * Money before the final order.
 *
 * @param onlyFor one of which must hold; empty for everybody
 * @param min at least so much
 * @param percentOfMax at least so many percent of the most that the schedule gives
 * @param max at most so much
 * @param days within which it is due
 */
public record Interim(
    String name,
    List<Condition> onlyFor,
    Optional<Money> min,
    Optional<Integer> percentOfMax,
    Optional<Money> max,
    Optional<Integer> days,
    Provenance provenance) {

  public Interim {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(min, "min");
    Objects.requireNonNull(percentOfMax, "percentOfMax");
    Objects.requireNonNull(max, "max");
    Objects.requireNonNull(days, "days");
    Objects.requireNonNull(provenance, "provenance");
    onlyFor = List.copyOf(onlyFor);
  }

  public boolean appliesTo(Person person) {
    return Condition.anyHolds(onlyFor, person);
  }
}
