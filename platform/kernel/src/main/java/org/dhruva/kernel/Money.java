package org.dhruva.kernel;

import java.util.Objects;

/**
 * An exact amount in the currency's smallest unit.
 *
 * @param paise amount in paise (1 rupee = 100 paise); may be negative only in a difference
 * @param currency ISO 4217 code; awards under Indian law are in {@code INR}
 */
public record Money(long paise, String currency) implements Comparable<Money> {

  public static final String INR = "INR";
  public static final Money ZERO = new Money(0, INR);
  private static final long PAISE_PER_RUPEE = 100;

  public Money {
    Objects.requireNonNull(currency, "currency");
    if (currency.length() != 3) {
      throw new IllegalArgumentException("currency must be an ISO 4217 code of three letters");
    }
  }

  public static Money rupees(long rupees) {
    return new Money(Math.multiplyExact(rupees, PAISE_PER_RUPEE), INR);
  }

  public Money plus(Money other) {
    return new Money(Math.addExact(paise, same(other).paise), currency);
  }

  public Money minus(Money other) {
    return new Money(Math.subtractExact(paise, same(other).paise), currency);
  }

  public boolean isPositive() {
    return paise > 0;
  }

  @Override
  public int compareTo(Money other) {
    return Long.compare(paise, same(other).paise);
  }

  private Money same(Money other) {
    if (!currency.equals(other.currency)) {
      throw new IllegalArgumentException(
          "%s and %s do not add up".formatted(currency, other.currency));
    }
    return other;
  }
}
