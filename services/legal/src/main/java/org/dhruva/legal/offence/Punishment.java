package org.dhruva.legal.offence;

import java.util.Optional;

/**
 * What an offence is punished with.
 *
 * @param when of whom, or in which case; absent where there is only one
 * @param minMonths the least time in prison
 * @param maxMonths the longest time in prison, where it is not for life
 * @param life whether it can be prison for life
 * @param fineRupees the fine, where the law names a sum
 */
public record Punishment(
    Optional<String> when,
    Optional<Integer> minMonths,
    Optional<Integer> maxMonths,
    boolean life,
    Optional<Integer> fineRupees) {

  public Punishment {
    if (minMonths.isPresent() && maxMonths.isPresent() && minMonths.get() > maxMonths.get()) {
      throw new IllegalArgumentException("the least is more than the most");
    }
  }
}
