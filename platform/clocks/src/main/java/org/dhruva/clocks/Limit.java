package org.dhruva.clocks;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dhruva.kernel.CivilDate;

/**
 * How much time there is. The day that starts the clock is not counted, so two months from 18
 * September end with 18 November.
 *
 * <p>Text form: {@code 2 months}, {@code 60 days}.
 */
public record Limit(int amount, Unit unit) {

  private static final Pattern TEXT = Pattern.compile("([1-9]\\d{0,3}) ([a-z]+(?: [a-z]+)?)");
  private static final int HOURS_OF_A_DAY = 24;

  public enum Unit {
    /** Cases are known by days, so what is due within hours is due by the day they reach into. */
    HOUR {
      @Override
      LocalDate after(int amount, LocalDate start, WorkingDays offices) {
        return start.plusDays(Math.ceilDiv(amount, HOURS_OF_A_DAY));
      }
    },
    DAY {
      @Override
      LocalDate after(int amount, LocalDate start, WorkingDays offices) {
        return start.plusDays(amount);
      }
    },
    /** Days on which offices work where the case is. */
    WORKING_DAY {
      @Override
      LocalDate after(int amount, LocalDate start, WorkingDays offices) {
        return offices.after(amount, start);
      }
    },
    WEEK {
      @Override
      LocalDate after(int amount, LocalDate start, WorkingDays offices) {
        return start.plusWeeks(amount);
      }
    },
    MONTH {
      @Override
      LocalDate after(int amount, LocalDate start, WorkingDays offices) {
        return start.plusMonths(amount);
      }
    },
    YEAR {
      @Override
      LocalDate after(int amount, LocalDate start, WorkingDays offices) {
        return start.plusYears(amount);
      }
    };

    abstract LocalDate after(int amount, LocalDate start, WorkingDays offices);

    private static Optional<Unit> named(String name) {
      return Arrays.stream(values())
          .filter(unit -> unit.word().equals(name) || unit.words().equals(name))
          .findFirst();
    }

    private String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private String words() {
      return word() + "s";
    }
  }

  public Limit {
    if (amount < 1) {
      throw new IllegalArgumentException("a limit is at least 1");
    }
  }

  /**
   * Reads the text form.
   *
   * @throws IllegalArgumentException if it is something else, saying what was expected
   */
  public static Limit parse(String text) {
    Matcher matcher = TEXT.matcher(text);
    Optional<Unit> unit = matcher.matches() ? Unit.named(matcher.group(2)) : Optional.empty();
    return unit.map(known -> new Limit(Integer.parseInt(matcher.group(1)), known))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "'%s' is not a number from 1 to 9999 and one of %s"
                        .formatted(
                            text,
                            Arrays.stream(Unit.values())
                                .map(Unit::words)
                                .collect(Collectors.joining(", ")))));
  }

  /**
   * The last day; as approximate as the day that started the clock.
   *
   * @param offices when offices work where the case is
   */
  public CivilDate lastDayFrom(CivilDate start, WorkingDays offices) {
    return new CivilDate(unit.after(amount, start.day(), offices), start.approximate());
  }

  boolean countsWorkingDays() {
    return unit == Unit.WORKING_DAY;
  }

  @Override
  public String toString() {
    return "%d %s".formatted(amount, amount == 1 ? unit.word() : unit.words());
  }
}
