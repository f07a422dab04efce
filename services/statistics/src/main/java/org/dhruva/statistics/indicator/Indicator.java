package org.dhruva.statistics.indicator;

import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.dhruva.kernel.CivilDate;
import org.dhruva.statistics.measure.Measure;

/**
 * Something that is said about the sector in one number.
 *
 * @param id kebab-case; stable
 * @param observation what is observed of each thing, as seen on a day
 * @param <T> what is counted
 * @param <O> what is observed of it
 */
public record Indicator<T, O>(
    String id,
    Population<T> population,
    BiFunction<T, CivilDate, O> observation,
    Measure<O> measure) {

  /** What is observed of a survivor's cases, as seen on a day. */
  public Stream<Counted<O>> of(CountedSurvivor her, CivilDate asOf) {
    return population
        .of(her, asOf)
        .map(counted -> counted.observing(observation.apply(counted.what(), asOf)));
  }
}
