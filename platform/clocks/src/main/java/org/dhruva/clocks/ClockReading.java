package org.dhruva.clocks;

import java.util.Optional;
import org.dhruva.kernel.CivilDate;

/**
 * What a clock shows on a day, for answers to a reader.
 *
 * @param deadline id of the rule
 * @param what what is to be done, as it follows the word "must"
 * @param subject code of what it is about, such as the stage that is to be paid
 * @param owner code of who must act
 * @param law the provision
 * @param source where it was read
 * @param binding whether the law itself sets the limit; otherwise it is a yardstick, or none
 * @param verified false means: not yet checked by a lawyer
 * @param limit such as {@code 2 months}; empty where only the days are counted
 * @param startedOn the day from which it counts
 * @param dueOn the last day; empty where the law sets none
 * @param endedOn empty while it runs
 * @param daysTaken days until it ended, or so far
 * @param overdueDays days beyond the last day, until it ended or so far
 * @param escalation what she can do when it has run out
 */
public record ClockReading(
    String deadline,
    String what,
    Optional<String> subject,
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
    String escalation) {

  static ClockReading of(Clock clock, CivilDate asOf) {
    Deadline deadline = clock.deadline();
    LegalBasis basis = deadline.basis();
    return new ClockReading(
        deadline.id(),
        deadline.what(),
        Optional.of(clock.about().subject()).filter(subject -> !subject.isEmpty()),
        clock.owner(),
        basis.law(),
        basis.source(),
        basis.binding(),
        clock.verified(),
        deadline.limit().map(Limit::toString),
        clock.startedOn(),
        clock.dueOn(),
        clock.endedOn(),
        clock.daysTaken(asOf),
        clock.overdueDays(asOf),
        deadline.escalation());
  }
}
