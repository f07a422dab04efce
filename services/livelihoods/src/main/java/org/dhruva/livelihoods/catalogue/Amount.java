package org.dhruva.livelihoods.catalogue;

import java.util.Optional;

/**
 * What there is of money, and for what.
 *
 * @param what for whom or for what, in plain words, such as {@code for each group, once}
 * @param leastRupees where a range is known, its lower end
 * @param mostRupees what there is at most, or exactly where there is no lower end; absent where it
 *     is set in each case
 * @param sinceYear the year from which it is so, where that is known
 * @param source where it was read, which may be second-hand
 * @param verified whether it was found in a public source; false: not yet checked by a lawyer
 */
public record Amount(
    String what,
    Optional<Long> leastRupees,
    Optional<Long> mostRupees,
    Optional<Integer> sinceYear,
    String source,
    boolean verified) {

  /**
   * @throws IllegalArgumentException if the range is none
   */
  public Amount {
    if (leastRupees.isPresent() && mostRupees.filter(most -> most > leastRupees.get()).isEmpty()) {
      throw new IllegalArgumentException("least_rupees: it is not below most_rupees");
    }
  }
}
