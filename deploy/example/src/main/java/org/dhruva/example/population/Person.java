package org.dhruva.example.population;

import java.time.LocalDate;
import java.time.YearMonth;
import org.dhruva.contracts.people.SurvivorEvent.Exploitation;
import org.dhruva.contracts.people.SurvivorEvent.Gender;
import org.dhruva.example.population.Assumptions.People;
import org.dhruva.example.population.Draw.Place;

/**
 * Somebody invented.
 *
 * @param foundIn where she was rescued
 */
record Person(
    String name,
    int birthYear,
    Gender gender,
    Place home,
    Exploitation exploitation,
    LocalDate rescuedOn,
    Place foundIn,
    boolean counted) {

  private static final int ADULT_YEARS = 18;
  private static final int MONTHS = 12;

  static Person drawn(People people, Draw draw) {
    LocalDate rescuedOn = rescue(people, draw);
    Place home = draw.oneOf(people.homes());
    return new Person(
        draw.oneOf(people.names()),
        rescuedOn.getYear() - draw.within(people.age()),
        Gender.valueOf(draw.oneOf(people.gender())),
        home,
        Exploitation.valueOf(draw.oneOf(people.exploitation())),
        rescuedOn,
        draw.happens(people.elsewhere()) ? draw.oneOf(people.rescueStates()) : home,
        draw.happens(people.counted()));
  }

  YearMonth rescuedIn() {
    return YearMonth.from(rescuedOn);
  }

  boolean isChildOn(LocalDate day) {
    return day.getYear() - birthYear < ADULT_YEARS;
  }

  boolean isSexuallyExploited() {
    return exploitation == Exploitation.SEXUAL_EXPLOITATION;
  }

  private static LocalDate rescue(People people, Draw draw) {
    int year = Integer.parseInt(draw.oneOf(people.rescueYears()));
    YearMonth month = YearMonth.of(year, 1 + draw.below(MONTHS));
    return month.atDay(1 + draw.below(month.lengthOfMonth()));
  }
}
