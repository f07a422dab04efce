package org.dhruva.shelter.custody;

import java.util.Optional;
import org.dhruva.clocks.Limit;

/**
 * A section of the law about keeping her.
 *
 * @param code as orders write it, such as {@code ITPA 17(4)}
 * @param title in plain words
 * @param act the route it belongs to
 * @param ceiling the longest time that one order can name, such as {@code 3 years}; the day of the
 *     order is not counted
 * @param floor the shortest time that one order can name, in the same form
 * @param untilAge the age in years at which it ends at the latest
 * @param detention whether she is kept against her will if she does not want it
 * @param appealTo code of the office that an appeal goes to
 * @param appealDays how many days there are for the appeal, the day of the order not counted
 * @param source where it was read, which may be second-hand
 * @param verified whether it was found in a public source; false: from memory, not yet checked by a
 *     lawyer
 */
public record CustodySection(
    String code,
    String title,
    Act act,
    Whom whom,
    Optional<String> ceiling,
    Optional<String> floor,
    Optional<Integer> untilAge,
    boolean detention,
    Optional<String> appealTo,
    Optional<Integer> appealDays,
    String source,
    boolean verified) {

  /**
   * @throws IllegalArgumentException if a time is not one, saying what was expected
   */
  public CustodySection {
    ceiling.ifPresent(Limit::parse);
    floor.ifPresent(Limit::parse);
  }
}
