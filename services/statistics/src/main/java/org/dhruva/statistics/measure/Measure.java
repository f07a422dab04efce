package org.dhruva.statistics.measure;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.apache.commons.statistics.descriptive.Quantile;

/**
 * How observations become a figure.
 *
 * @param <O> what is observed of each thing that is counted
 */
public sealed interface Measure<O> {

  Figure of(List<O> observations);

  /** How many there are. */
  record Count<O>() implements Measure<O> {
    @Override
    public Figure of(List<O> observations) {
      return Figure.ofCount(observations.size());
    }
  }

  /** How many in a hundred it is true of. */
  record Share() implements Measure<Boolean> {
    private static final double HUNDRED = 100;

    @Override
    public Figure of(List<Boolean> observations) {
      long n = observations.size();
      long count = observations.stream().filter(Boolean::booleanValue).count();
      OptionalDouble value =
          n == 0 ? OptionalDouble.empty() : OptionalDouble.of(HUNDRED * count / n);
      return new Figure(n, OptionalLong.of(count), value, java.util.Optional.empty());
    }
  }

  /** All amounts together. */
  record Total() implements Measure<Long> {
    @Override
    public Figure of(List<Long> amounts) {
      return Figure.ofValue(
          amounts.size(),
          amounts.isEmpty()
              ? OptionalDouble.empty()
              : OptionalDouble.of(amounts.stream().mapToLong(Long::longValue).sum()));
    }
  }

  /** The amount that half of them do not exceed. */
  record Median() implements Measure<Long> {
    private static final Quantile QUANTILE = Quantile.withDefaults();

    @Override
    public Figure of(List<Long> amounts) {
      double[] values = amounts.stream().mapToDouble(Long::doubleValue).toArray();
      return Figure.ofMedian(values.length, at(0.5, values), at(0.25, values), at(0.75, values));
    }

    private static OptionalDouble at(double share, double[] values) {
      return values.length == 0
          ? OptionalDouble.empty()
          : OptionalDouble.of(QUANTILE.evaluate(values.clone(), share));
    }
  }

  /** How long half of them wait, those who still wait included. */
  record MedianWait() implements Measure<Wait> {
    @Override
    public Figure of(List<Wait> waits) {
      SurvivalCurve curve = SurvivalCurve.of(waits);
      return Figure.ofMedian(
          waits.size(), curve.timeUntil(0.5), curve.timeUntil(0.75), curve.timeUntil(0.25));
    }
  }
}
