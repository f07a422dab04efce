package org.dhruva.compensation.scheme;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dhruva.contracts.people.SurvivorEvent.Gender;

/**
 * For whom something is. All that is said must be so; what is left out does not matter.
 *
 * @param ageUnder years that she had not completed on the day of the offence
 * @param ageFrom years that she had completed on the day of the offence
 * @param genders one of these
 * @param circumstances all of these
 * @param violations at least one of these
 */
public record Condition(
    Optional<Integer> ageUnder,
    Optional<Integer> ageFrom,
    Set<Gender> genders,
    Set<Circumstance> circumstances,
    Set<ViolationCode> violations) {

  public Condition {
    Objects.requireNonNull(ageUnder, "ageUnder");
    Objects.requireNonNull(ageFrom, "ageFrom");
    genders = Set.copyOf(genders);
    circumstances = Set.copyOf(circumstances);
    violations = Set.copyOf(violations);
  }

  public boolean holdsFor(Person person) {
    return ageUnder.stream().allMatch(years -> person.age() < years)
        && ageFrom.stream().allMatch(years -> person.age() >= years)
        && (genders.isEmpty() || genders.contains(person.gender()))
        && person.circumstances().containsAll(circumstances)
        && (violations.isEmpty() || !Collections.disjoint(violations, person.violations()));
  }

  /** Whether one of them holds; a list without any is for everybody. */
  static boolean anyHolds(List<Condition> conditions, Person person) {
    return conditions.isEmpty()
        || conditions.stream().anyMatch(condition -> condition.holdsFor(person));
  }

  /** The ages from which on it is another answer. */
  Stream<Integer> ages() {
    return Stream.concat(ageUnder.stream(), ageFrom.stream());
  }
}
