package org.dhruva.statistics.cases;

import java.util.Optional;
import org.dhruva.contracts.legal.ProceedingEvent.Jurisdiction;
import org.dhruva.contracts.people.SurvivorEvent.Cohort;
import org.dhruva.contracts.shelter.StayEvent.Home;

/**
 * Where something is counted.
 *
 * @param state code such as {@code west-bengal}; empty where it was left unsaid
 * @param district code of a district of that State
 */
public record Place(Optional<String> state, Optional<String> district) {

  static Place of(Jurisdiction jurisdiction) {
    return new Place(Optional.of(jurisdiction.state()), Optional.of(jurisdiction.district()));
  }

  static Place of(Home home) {
    return new Place(Optional.of(home.state()), home.district());
  }

  /** Where she comes from. */
  public static Place of(Cohort cohort) {
    return new Place(cohort.homeState(), cohort.homeDistrict());
  }
}
