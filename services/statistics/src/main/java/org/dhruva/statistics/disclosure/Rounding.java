package org.dhruva.statistics.disclosure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.dhruva.statistics.measure.Figure;
import org.dhruva.statistics.measure.Figure.Quartiles;
import org.dhruva.statistics.measure.Measure;
import org.dhruva.statistics.measure.Unit;

/**
 * How exactly a figure is shown. Numbers that are not exact cannot be subtracted from each other:
 * not those of two indicators, and not those of two publications to see who came or left between
 * them.
 */
public final class Rounding {

  /** Counts are shown as the middle of a band this wide: 13 means 11 to 15. */
  public static final int BAND = 5;

  /** So far a shown count may be from the true one, either way. */
  public static final int COUNT_WITHIN = BAND / 2;

  /** A median is one survivor's own number; days are shown to the nearest multiple of this. */
  public static final int DAYS_STEP = 5;

  /** Amounts are shown to the nearest multiple of this, in paise. */
  public static final int PAISE_STEP = 100_000;

  /** Totals are shown with this many significant digits. */
  public static final int TOTAL_DIGITS = 2;

  private static final int HUNDRED = 100;

  private Rounding() {}

  public static ShownFigure of(Figure exact, Measure<?> measure, Unit unit) {
    long n = count(exact.n());
    OptionalLong count =
        exact.count().isPresent()
            ? OptionalLong.of(count(exact.count().getAsLong()))
            : OptionalLong.empty();
    OptionalLong value =
        switch (measure) {
          case Measure.Count<?> _ -> OptionalLong.of(n);
          // Of the shown counts: the exact share would give them away.
          case Measure.Share _ ->
              OptionalLong.of(Math.round((double) HUNDRED * count.getAsLong() / n));
          case Measure.Total _ -> total(exact.value());
          case Measure.Median _, Measure.MedianWait _ -> rounded(exact.value(), unit);
        };
    return new ShownFigure(
        n,
        count,
        value,
        rounded(exact.quartiles().map(Quartiles::lower).orElse(OptionalDouble.empty()), unit),
        rounded(exact.quartiles().map(Quartiles::upper).orElse(OptionalDouble.empty()), unit));
  }

  static long count(long exact) {
    return exact == 0 ? 0 : (exact - 1) / BAND * BAND + BAND / 2 + 1;
  }

  private static OptionalLong total(OptionalDouble exact) {
    return exact.isEmpty()
        ? OptionalLong.empty()
        : OptionalLong.of(
            BigDecimal.valueOf(exact.getAsDouble())
                .round(new MathContext(TOTAL_DIGITS, RoundingMode.HALF_UP))
                .longValueExact());
  }

  private static OptionalLong rounded(OptionalDouble exact, Unit unit) {
    long step =
        switch (unit) {
          case DAYS -> DAYS_STEP;
          case PAISE -> PAISE_STEP;
          case MONTHS, PERCENT, SURVIVORS, CLAIMS, CASES, ACCUSED, STAYS, LIVELIHOODS, DEADLINES ->
              1;
        };
    return exact.isEmpty()
        ? OptionalLong.empty()
        : OptionalLong.of(Math.round(exact.getAsDouble() / step) * step);
  }
}
