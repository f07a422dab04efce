package org.dhruva.example.population;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhruva.contracts.people.SurvivorEvent.Access;
import org.dhruva.contracts.people.SurvivorEvent.Purpose;
import org.dhruva.contracts.people.SurvivorEvent.Role;
import org.dhruva.contracts.people.SurvivorEvent.Scope;
import org.dhruva.contracts.people.SurvivorEvent.StatisticsAnswer;
import org.dhruva.example.entry.Entry;
import org.dhruva.example.entry.Story;

/**
 * People who do not exist, as many as wanted. Each comes out the same every time, and does not
 * depend on how many there are: asking for more adds to those who are there.
 */
public final class Population {

  private static final String ORGANISATION = "Udaan Shelter Trust";

  private final Assumptions assumptions;

  /**
   * One of them.
   *
   * @param record her own record, and what she opened
   * @param cases what happened to her; empty if it is nothing
   */
  public record Inhabitant(Story record, Story cases) {}

  public Population(Assumptions assumptions) {
    this.assumptions = assumptions;
  }

  /**
   * @param number from 1
   */
  public Inhabitant inhabitant(int number) {
    Draw draw = new Draw(random(number));
    Person person = Person.drawn(assumptions.people(), draw);
    List<Entry> cases =
        Stream.of(
                ClaimLife.of(person, assumptions, draw),
                ProceedingLife.of(person, assumptions, draw),
                StayLife.of(person, assumptions, draw),
                PathwayLife.of(person, assumptions, draw))
            .flatMap(List::stream)
            .toList();
    String key = "population/%d/%d".formatted(assumptions.seed(), number);
    return new Inhabitant(
        new Story(key + "/record", record(person, scopes(cases))),
        new Story(key + "/cases", cases));
  }

  /** Two draws from the seed tell every inhabitant of every seed apart. */
  private SplittableRandom random(int number) {
    return new SplittableRandom(new SplittableRandom(assumptions.seed()).nextLong() + number);
  }

  private static Set<Scope> scopes(List<Entry> cases) {
    return cases.stream()
        .map(entry -> Scope.valueOf(entry.service().toUpperCase(Locale.ROOT)))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static List<Entry> record(Person person, Set<Scope> scopes) {
    List<Entry> record = new ArrayList<>();
    record.add(Entry.of(Chronicle.BY, "people/enrol", enrolment(person)));
    scopes.forEach(scope -> record.add(Entry.of(Chronicle.BY, "people/grant", grant(scope))));
    return record;
  }

  private static Map<String, Object> enrolment(Person person) {
    return Map.of(
        "identity", Map.of("name", person.name(), "otherNames", List.of()),
        "cohort",
            Map.of(
                "birthYear", person.birthYear(),
                "gender", person.gender(),
                "homeState", person.home().state(),
                "homeDistrict", person.home().district(),
                "exploitation", person.exploitation(),
                "rescueMonth", person.rescuedIn().toString(),
                "rescueState", person.foundIn().state()),
        "statistics", person.counted() ? StatisticsAnswer.YES : StatisticsAnswer.NO);
  }

  private static Map<String, Object> grant(Scope scope) {
    return Map.of(
        "to",
        "$" + Chronicle.BY,
        "role",
        Role.CASEWORKER,
        "organisation",
        ORGANISATION,
        "scope",
        scope,
        "access",
        Access.ACT,
        "purpose",
        Purpose.BULK_ENTRY);
  }
}
