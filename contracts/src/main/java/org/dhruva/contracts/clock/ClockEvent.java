package org.dhruva.contracts.clock;

import java.util.UUID;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Consequence;
import org.dhruva.kernel.DatedEvent;

/**
 * What the clocks of a case came to. Every service that records cases says it of its own cases, in
 * a stream beside the case: a day that passes is no entry of the case and changes no version that
 * somebody is about to write on.
 */
public sealed interface ClockEvent extends DatedEvent {

  /**
   * A last day has passed and what was due by it had not been done. Said once for each; it stays
   * true when it is done later.
   *
   * @param on the first day beyond the last one
   * @param caseId the case in which the clock ran
   */
  record ClockExpired(CivilDate on, UUID caseId, Expiry clock) implements ClockEvent, Consequence {}

  /**
   * An expiry was not one: what has been entered since shows that there was time, or that it was
   * done in time.
   *
   * @param on the day on which that was seen
   * @param entry the entry that said the clock had expired
   */
  record ClockExpiryWithdrawn(CivilDate on, int entry) implements ClockEvent, Consequence {}

  /**
   * Which clock it was.
   *
   * @param deadline id of the rule, such as {@code vc.statute}
   * @param duty what had to be done, such as {@code claim.enquiry}
   * @param subject code of what it was about, such as the stage that was to be paid; may be empty
   * @param caseEntry the entry of the case that began it, where a subject can come up twice; else 0
   * @param owner code of who had to act
   * @param dueOn the last day
   */
  record Expiry(
      String deadline, String duty, String subject, int caseEntry, String owner, CivilDate dueOn) {

    /** The first day beyond the last one. */
    public CivilDate firstDayBeyond() {
      return new CivilDate(dueOn.day().plusDays(1), dueOn.approximate());
    }
  }
}
