package org.dhruva.statistics.measure;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * What a group comes to.
 *
 * @param n how many things there are in it, of whatever the indicator counts
 * @param count of a share: how many of them it is
 * @param value empty for a mere count, for an empty group, and for a median that is not reached yet
 * @param quartiles of a median
 */
public record Figure(
    long n, OptionalLong count, OptionalDouble value, Optional<Quartiles> quartiles) {

  /** The values below which a quarter and three quarters lie, where they are reached. */
  public record Quartiles(OptionalDouble lower, OptionalDouble upper) {}

  static Figure ofCount(long n) {
    return new Figure(n, OptionalLong.empty(), OptionalDouble.empty(), Optional.empty());
  }

  static Figure ofValue(long n, OptionalDouble value) {
    return new Figure(n, OptionalLong.empty(), value, Optional.empty());
  }

  static Figure ofMedian(
      long n, OptionalDouble median, OptionalDouble lower, OptionalDouble upper) {
    return new Figure(n, OptionalLong.empty(), median, Optional.of(new Quartiles(lower, upper)));
  }
}
