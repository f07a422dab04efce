package org.dhruva.statistics.indicator;

import java.util.stream.Stream;
import org.dhruva.kernel.CivilDate;

/**
 * All the things of one kind that are counted. Each is counted under one place and one day,
 * whatever is asked about it: only then can the tables of a population not be played off against
 * each other.
 *
 * @param <T> one of the things
 */
@FunctionalInterface
public interface Population<T> {

  /** What is counted of her, as seen on a day. */
  Stream<Counted<T>> of(CountedSurvivor her, CivilDate asOf);
}
