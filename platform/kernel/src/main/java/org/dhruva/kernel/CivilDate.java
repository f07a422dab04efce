package org.dhruva.kernel;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * A calendar day in India. Case papers and memories often give only "about that month"; such a day
 * is kept with its uncertainty instead of pretending to precision.
 *
 * <p>Text form: ISO 8601-1 {@code 2019-09-15} for a known day, ISO 8601-2 {@code 2019-09-15~} for
 * an approximate one.
 */
public record CivilDate(LocalDate day, boolean approximate) implements Comparable<CivilDate> {

  /** Dates in Indian law are civil dates in this zone. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Kolkata");

  /** "About that month": how far an approximate day may be from the day it really was. */
  public static final int APPROXIMATE_BY_DAYS_MAX = 31;

  private static final String APPROXIMATE_MARK = "~";

  public CivilDate {
    Objects.requireNonNull(day, "day");
  }

  public static CivilDate of(LocalDate day) {
    return new CivilDate(day, false);
  }

  public static CivilDate of(int year, int month, int dayOfMonth) {
    return of(LocalDate.of(year, month, dayOfMonth));
  }

  public static CivilDate about(LocalDate day) {
    return new CivilDate(day, true);
  }

  /** The day it is in India at that instant. */
  public static CivilDate at(Instant instant) {
    return of(LocalDate.ofInstant(instant, ZONE));
  }

  /**
   * Reads the text form.
   *
   * @throws DateTimeException if it is not {@code YYYY-MM-DD}, optionally followed by {@code ~}
   */
  public static CivilDate parse(String text) {
    boolean approximate = text.endsWith(APPROXIMATE_MARK);
    String day = approximate ? text.substring(0, text.length() - 1) : text;
    return new CivilDate(LocalDate.parse(day), approximate);
  }

  public Instant startOfDay() {
    return day.atStartOfDay(ZONE).toInstant();
  }

  public boolean isAfter(CivilDate other) {
    return day.isAfter(other.day);
  }

  public boolean isBefore(CivilDate other) {
    return day.isBefore(other.day);
  }

  /**
   * Whether this day was before the other beyond doubt: an approximate day cannot prove an order of
   * events impossible by a few weeks.
   */
  public boolean isCertainlyBefore(CivilDate other) {
    int doubt = approximate || other.approximate ? APPROXIMATE_BY_DAYS_MAX : 0;
    return daysUntil(other) > doubt;
  }

  /** Whole days from this day to the other; negative when the other is earlier. */
  public long daysUntil(CivilDate other) {
    return ChronoUnit.DAYS.between(day, other.day);
  }

  @Override
  public int compareTo(CivilDate other) {
    return day.compareTo(other.day);
  }

  @Override
  public String toString() {
    return approximate ? day + APPROXIMATE_MARK : day.toString();
  }
}
