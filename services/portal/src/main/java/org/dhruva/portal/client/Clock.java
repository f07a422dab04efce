package org.dhruva.portal.client;

import java.util.Optional;
import org.dhruva.kernel.CivilDate;

/**
 * What a deadline of a case shows today.
 *
 * @param what is to be done, as it follows the word "must"
 * @param subject code of what it is about, such as the stage that is to be paid
 * @param owner code of who must act
 * @param law the provision
 * @param binding whether the law itself sets the limit; otherwise it is a yardstick, or none
 * @param verified whether a lawyer has checked it
 * @param limit such as {@code 2 months}
 * @param endedOn empty while it runs
 * @param overdueDays beyond the last day, until it ended or so far
 */
public record Clock(
    String what,
    Optional<String> subject,
    String owner,
    String law,
    boolean binding,
    boolean verified,
    Optional<String> limit,
    CivilDate startedOn,
    Optional<CivilDate> dueOn,
    Optional<CivilDate> endedOn,
    long overdueDays) {

  /** The survivor, among those who must act. */
  static final String HER = "SURVIVOR";

  public boolean isRunning() {
    return endedOn.isEmpty();
  }

  /** Whether it was hers to act. */
  public boolean isHers() {
    return owner.equals(HER);
  }
}
