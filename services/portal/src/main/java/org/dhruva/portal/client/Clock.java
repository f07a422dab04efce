package org.dhruva.portal.client;

import java.util.Optional;
import org.dhruva.kernel.CivilDate;

/**
 * What a deadline shows today.
 *
 * @param what is to be done, as it follows the word "must"
 * @param owner code of who must act
 * @param law the provision
 * @param source where it was read
 * @param binding whether the law itself sets the limit; otherwise it is a yardstick, or none
 * @param verified whether a lawyer has checked it
 * @param limit such as {@code 2 months}
 * @param endedOn empty while it runs
 * @param daysTaken until it ended, or so far
 * @param overdueDays beyond the last day, until it ended or so far
 * @param escalation what she can do when it has run out
 */
public record Clock(
    String what,
    String owner,
    String law,
    String source,
    boolean binding,
    boolean verified,
    Optional<String> limit,
    CivilDate startedOn,
    Optional<CivilDate> dueOn,
    Optional<CivilDate> endedOn,
    long daysTaken,
    long overdueDays,
    Optional<String> escalation) {

  public boolean isRunning() {
    return endedOn.isEmpty();
  }

  /** Whether it is hers to act. */
  public boolean isHers() {
    return owner.equals("SURVIVOR");
  }

  public boolean isOverdue() {
    return isRunning() && overdueDays > 0;
  }
}
