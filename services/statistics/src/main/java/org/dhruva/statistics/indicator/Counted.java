package org.dhruva.statistics.indicator;

import org.dhruva.contracts.people.SurvivorEvent.Exploitation;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.statistics.cases.Place;

/**
 * One of the things that are counted, and under what.
 *
 * @param survivor whose it is
 * @param on the day that decides in which year it counts
 * @param what the thing itself, or what is observed of it
 */
public record Counted<T>(
    SurvivorId survivor, Place place, Exploitation exploitation, CivilDate on, T what) {

  static <T> Counted<T> of(CountedSurvivor her, Place place, CivilDate on, T what) {
    return new Counted<>(her.id(), place, her.exploitation(), on, what);
  }

  <O> Counted<O> observing(O observation) {
    return new Counted<>(survivor, place, exploitation, on, observation);
  }
}
