package org.dhruva.portal.words;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberFormat;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Money;

/** Codes, days and amounts in the words of one language. */
public final class Words {

  public static final Words ENGLISH = new Words(Locale.of("en", "IN"));

  private static final int PAISE_DIGITS = 2;

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

  /** An amount with lakh and crore grouping; paise only where there are some. */
  public String amount(Money money) {
    NumberFormat format = NumberFormat.getCurrencyInstance(locale);
    format.setCurrency(com.ibm.icu.util.Currency.getInstance(money.currency()));
    format.setMaximumFractionDigits(PAISE_DIGITS);
    format.setMinimumFractionDigits(money.paise() % 100 == 0 ? 0 : PAISE_DIGITS);
    return format.format(BigDecimal.valueOf(money.paise(), PAISE_DIGITS));
  }

  public String number(Number value) {
    return NumberFormat.getInstance(locale).format(value);
  }

  /** How far a day is away: "in 3 days", "today", "3 days late". */
  public String distance(LocalDate due, LocalDate today) {
    long days = today.until(due, java.time.temporal.ChronoUnit.DAYS);
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
    return word(family + "." + code).orElseGet(() -> spelledOut(code));
  }

  /** The same, where a code may mean different things at different places. */
  public String code(String family, String code, String place) {
    return word("%s.%s.%s".formatted(family, place, code)).orElseGet(() -> code(family, code));
  }

  /** What is said about a code beside its word, if anything. */
  public Optional<String> word(String key) {
    return codes.containsKey(key) ? Optional.of(codes.getString(key)) : Optional.empty();
  }

  private static String spelledOut(String code) {
    String spaced =
        code.replaceAll("([a-z])([A-Z])", "$1 $2").replace('_', ' ').replace('-', ' ').strip();
    String lower = spaced.toLowerCase(Locale.ROOT);
    return lower.isEmpty() ? lower : Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
  }
}
