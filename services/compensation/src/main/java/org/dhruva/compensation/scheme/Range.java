package org.dhruva.compensation.scheme;

import java.util.Objects;
import java.util.Optional;
import org.dhruva.kernel.Money;

/**
 * From how much to how much. Amounts are in paise.
 *
 * @param min never below zero; zero where no minimum is known
 * @param max absent where no maximum is known
 */
public record Range(Money min, Optional<Money> max) {

  public static final Range NOTHING = new Range(Money.ZERO, Optional.of(Money.ZERO));

  public Range {
    Objects.requireNonNull(max, "max");
    if (min.compareTo(Money.ZERO) < 0) {
      throw new IllegalArgumentException("a range does not go below zero");
    }
    if (max.stream().anyMatch(most -> most.compareTo(min) < 0)) {
      throw new IllegalArgumentException("the maximum is below the minimum");
    }
  }

  public Range plus(Range other) {
    return new Range(
        min.plus(other.min), max.flatMap(most -> other.max.map(others -> most.plus(others))));
  }

  /** What is left of it, which is never less than nothing. */
  public Range minus(Money deduction) {
    return new Range(left(min, deduction), max.map(most -> left(most, deduction)));
  }

  public Range percent(int percent) {
    return new Range(percent(min, percent), max.map(most -> percent(most, percent)));
  }

  /** What remains when so many percent are taken away. */
  public Range rest(int percent) {
    return new Range(
        min.minus(percent(min, percent)), max.map(most -> most.minus(percent(most, percent))));
  }

  /** From the least of both to the most of both. */
  public Range or(Range other) {
    return new Range(
        lesser(min, other.min),
        max.flatMap(most -> other.max.map(others -> greater(most, others))));
  }

  /** Both bounds are the higher ones. */
  public Range higher(Range other) {
    return new Range(
        greater(min, other.min),
        max.flatMap(most -> other.max.map(others -> greater(most, others))));
  }

  private static Money left(Money of, Money deduction) {
    return greater(of.minus(deduction), Money.ZERO);
  }

  /** Rounds down to whole paise. */
  private static Money percent(Money of, int percent) {
    return new Money(Math.multiplyExact(of.paise(), percent) / 100, of.currency());
  }

  private static Money lesser(Money one, Money other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  private static Money greater(Money one, Money other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}
