package org.dhruva.portal.words;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.Currency;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Money;

/** Codes, days and amounts in the words of one language. */
public final class Words {

  public static final Words ENGLISH = new Words(Locale.of("en", "IN"));

  private static final int PAISE_DIGITS = 2;
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private final Locale locale;
  private final ResourceBundle codes;
  private final ResourceBundle phrases;
  private final DateTimeFormatter day;
  private final DateTimeFormatter month;

  private Words(Locale locale) {
    this.locale = locale;
    this.codes = ResourceBundle.getBundle("org.dhruva.portal.words.codes", locale);
    this.phrases = ResourceBundle.getBundle("org.dhruva.portal.words.phrases", locale);
    this.day = DateTimeFormatter.ofPattern("d MMMM uuuu", locale);
    this.month = DateTimeFormatter.ofPattern("LLLL uuuu", locale);
  }

  /** A day; one that is only approximately known is said as its month. */
  public String day(CivilDate date) {
    return date.approximate()
        ? phrase("day.about", month(YearMonth.from(date.day())))
        : day.format(date.day());
  }

  public String month(YearMonth value) {
    return month.format(value);
  }

  /** The day it is in India at that instant. */
  public String dayOf(Instant instant) {
    return day(CivilDate.at(instant));
  }

  /** A day and the time of day in India. */
  public String momentOf(Instant instant) {
    return phrase(
        "moment", dayOf(instant), TIME.format(LocalTime.ofInstant(instant, CivilDate.ZONE)));
  }

  /** An amount with lakh and crore grouping; paise only where there are some. */
  public String amount(Money money) {
    NumberFormat format = NumberFormat.getCurrencyInstance(locale);
    format.setCurrency(Currency.getInstance(money.currency()));
    format.setMaximumFractionDigits(PAISE_DIGITS);
    format.setMinimumFractionDigits(money.paise() % 100 == 0 ? 0 : PAISE_DIGITS);
    return format.format(BigDecimal.valueOf(money.paise(), PAISE_DIGITS));
  }

  public String number(Number value) {
    return NumberFormat.getInstance(locale).format(value);
  }

  /** How far a day is away: "in 3 days", "today", "3 days late". */
  public String distance(LocalDate due, LocalDate today) {
    long days = today.until(due, ChronoUnit.DAYS);
    if (days == 0) {
      return phrase("distance.today");
    }
    return days > 0 ? phrase("distance.ahead", days) : late(-days);
  }

  public String late(long days) {
    return phrase("distance.late", days);
  }

  /** A phrase with its gaps filled. */
  public String phrase(String key, Object... values) {
    return new MessageFormat(phrases.getString(key), locale).format(values);
  }

  /**
   * The word for a code of the services. Codes are open lists, so one without a word of its own is
   * spelled out from its letters.
   *
   * @param family what it is a code of, such as {@code command} or {@code field}
   */
  public String code(String family, String code) {
    return word("%s.%s".formatted(family, kebab(code))).orElseGet(() -> spelledOut(code));
  }

  /** The same, where a code may mean different things at different places. */
  public String code(String family, String code, String place) {
    return word("%s.%s.%s".formatted(family, place, kebab(code)))
        .orElseGet(() -> code(family, code));
  }

  /** What is said about a code beside its word, if anything. */
  public Optional<String> word(String key) {
    return codes.containsKey(key) ? Optional.of(codes.getString(key)) : Optional.empty();
  }

  /**
   * Codes come as constants, as names of properties, and in kebab-case; words have one spelling.
   */
  private static String kebab(String code) {
    return code.replaceAll("([a-z0-9])([A-Z])", "$1-$2").replace('_', '-').toLowerCase(Locale.ROOT);
  }

  private static String spelledOut(String code) {
    String spaced = kebab(code).replace('-', ' ').strip();
    return spaced.isEmpty()
        ? spaced
        : Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
  }
}
