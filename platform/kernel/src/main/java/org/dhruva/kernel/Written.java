package org.dhruva.kernel;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and amounts as they are written in English in India. */
public final class Written {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final int PAISE_PER_RUPEE = 100;

  private Written() {}

  /** {@code 15 September 2019}, or {@code about 15 September 2019}. */
  public static String day(CivilDate date) {
    String day = date.day().format(DAY);
    return date.approximate() ? "about " + day : day;
  }

  /** {@code 1 day}, {@code 2,598 days}. */
  public static String days(long count) {
    return count == 1 ? "1 day" : grouped(count) + " days";
  }

  /** {@code ₹1,50,000}, in lakh and crore; paise only where there are some. */
  public static String money(Money amount) {
    long rupees = Math.abs(amount.paise()) / PAISE_PER_RUPEE;
    long paise = Math.abs(amount.paise()) % PAISE_PER_RUPEE;
    return (amount.paise() < 0 ? "-" : "")
        + (amount.currency().equals(Money.INR) ? "₹" : amount.currency() + " ")
        + grouped(rupees)
        + (paise == 0 ? "" : ".%02d".formatted(paise));
  }

  /** The first group from the right has three digits, all others two; the JDK cannot do that. */
  private static String grouped(long number) {
    String digits = Long.toString(number);
    return digits.replaceAll("(?<=\\d)(?=(\\d\\d)*\\d\\d\\d$)", ",");
  }
}
