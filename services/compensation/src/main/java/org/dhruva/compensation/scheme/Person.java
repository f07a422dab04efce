package org.dhruva.compensation.scheme;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.dhruva.contracts.people.SurvivorEvent.Gender;

/**
 * Somebody about whom everything is known that a scheme can ask.
 *
 * @param age whole years on the day of the offence
 * @param circumstances those that are true of her
 */
public record Person(
    int age, Gender gender, Set<Circumstance> circumstances, Set<ViolationCode> violations) {

  public Person {
    Objects.requireNonNull(gender, "gender");
    circumstances = Set.copyOf(circumstances);
    violations = Set.copyOf(violations);
  }

  public Person aged(int years) {
    return new Person(years, gender, circumstances, violations);
  }

  public Person of(Gender other) {
    return new Person(age, other, circumstances, violations);
  }

  public Person with(Circumstance circumstance, boolean isTrue) {
    Set<Circumstance> now = EnumSet.noneOf(Circumstance.class);
    now.addAll(circumstances);
    if (isTrue) {
      now.add(circumstance);
    } else {
      now.remove(circumstance);
    }
    return new Person(age, gender, now, violations);
  }
}
