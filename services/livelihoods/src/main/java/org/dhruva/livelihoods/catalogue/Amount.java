package org.dhruva.livelihoods.catalogue;

import java.util.Optional;
import org.dhruva.kernel.Money;

/**
 * What there is of money, and for what.
 *
 * @param what for whom or for what, in plain words, such as {@code for each group, once}
 * @param least where a range is known, its lower end
 * @param most what there is at most, or exactly where there is no lower end; absent where it is set
 *     in each case
 * @param sinceYear the year from which it is so, where that is known
 * @param source where it was read, which may be second-hand
 * @param verified whether it was found in a public source; false: not yet checked by a lawyer
 */
public record Amount(
    String what,
    Optional<Money> least,
    Optional<Money> most,
    Optional<Integer> sinceYear,
    String source,
    boolean verified) {

  /**
   * @throws IllegalArgumentException if the range is none
   */
  public Amount {
    if (least.isPresent() && most.filter(up -> up.compareTo(least.get()) > 0).isEmpty()) {
      throw new IllegalArgumentException("least: it is not below most");
    }
  }
}
