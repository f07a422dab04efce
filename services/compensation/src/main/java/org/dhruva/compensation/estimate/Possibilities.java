package org.dhruva.compensation.estimate;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dhruva.compensation.scheme.Circumstance;
import org.dhruva.compensation.scheme.Person;
import org.dhruva.compensation.scheme.Scheme;
import org.dhruva.contracts.people.SurvivorEvent.Gender;

/** Everybody she could be, as far as the facts and the questions of a scheme go. */
final class Possibilities {

  private static final int YOUNGEST = 0;

  private Possibilities() {}

  static List<Person> of(Facts facts, Scheme scheme) {
    Stream<Person> people =
        ages(facts, scheme)
            .flatMap(
                age ->
                    genders(facts)
                        .map(
                            gender ->
                                new Person(age, gender, Set.of(), Set.copyOf(facts.violations()))));
    for (Circumstance circumstance : Circumstance.values()) {
      List<Boolean> answers = facts.known(circumstance).map(List::of).orElse(List.of(false, true));
      people =
          people.flatMap(
              person -> answers.stream().map(answer -> person.with(circumstance, answer)));
    }
    return people.toList();
  }

  /** One for each span of ages in which the scheme gives the same. */
  private static Stream<Integer> ages(Facts facts, Scheme scheme) {
    return facts
        .ageAtOffence()
        .map(Stream::of)
        .orElseGet(() -> Stream.concat(Stream.of(YOUNGEST), scheme.ages()));
  }

  private static Stream<Gender> genders(Facts facts) {
    return facts
        .gender()
        .map(Stream::of)
        .orElseGet(
            () -> Arrays.stream(Gender.values()).filter(gender -> gender != Gender.NOT_STATED));
  }
}
