package org.dhruva.compensation.scheme;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How much of an award she gets as a fixed deposit.
 *
 * @param onlyFor one of which must hold; empty for everybody
 * @param percent of the award
 * @param monthsMin how long it stays there at least
 * @param untilAge years she must have completed before it can be drawn
 */
public record Deposit(
    List<Condition> onlyFor,
    int percent,
    Optional<Integer> monthsMin,
    Optional<Integer> untilAge,
    Provenance provenance) {

  public Deposit {
    Objects.requireNonNull(monthsMin, "monthsMin");
    Objects.requireNonNull(untilAge, "untilAge");
    Objects.requireNonNull(provenance, "provenance");
    onlyFor = List.copyOf(onlyFor);
  }

  public boolean appliesTo(Person person) {
    return Condition.anyHolds(onlyFor, person);
  }
}
