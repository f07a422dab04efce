package org.dhruva.timeline.step;

import java.util.Optional;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Money;

/**
 * What is to be done next, as it stands on a day.
 *
 * @param owner code of who acts next, such as {@code SLSA}
 * @param who the plain name of the owner
 * @param what what is to be done
 * @param sentence all of it, to be read
 * @param since the day from which it waits
 * @param dueOn the last day, or the day for which it is set
 * @param overdueDays days since the last day; 0 while there is time, and where there is no last day
 * @param outstanding money that waits for it
 * @param rule the law behind it, where a clock runs
 * @param escalation what she can do when the time has run out
 */
public record Step(
    String owner,
    String who,
    String what,
    String sentence,
    CivilDate since,
    Optional<CivilDate> dueOn,
    long overdueDays,
    Optional<Money> outstanding,
    Optional<Rule> rule,
    Optional<String> escalation) {

  /**
   * The law behind a step.
   *
   * @param deadline id of the rule
   * @param binding whether the law itself sets the last day
   * @param verified false means: not yet checked by a lawyer
   */
  public record Rule(
      String deadline, String law, String source, boolean binding, boolean verified) {}
}
