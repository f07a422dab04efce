package org.dhruva.clocks;

import java.util.Objects;
import java.util.Optional;
import org.dhruva.kernel.CivilDate;

/**
 * A deadline that runs in a case, or did.
 *
 * @param about what it is about in this case
 * @param owner code of who must act in this case
 * @param dueOn the last day; empty where only the days are counted
 * @param endedOn empty while it runs
 * @param verified whether a lawyer has checked the rule, and the holidays where it counts working
 *     days
 */
public record Clock(
    Deadline deadline,
    About about,
    String owner,
    CivilDate startedOn,
    Optional<CivilDate> dueOn,
    Optional<CivilDate> endedOn,
    boolean verified) {

  public Clock {
    Objects.requireNonNull(deadline, "deadline");
    Objects.requireNonNull(about, "about");
    Objects.requireNonNull(owner, "owner");
    Objects.requireNonNull(startedOn, "startedOn");
    Objects.requireNonNull(dueOn, "dueOn");
    Objects.requireNonNull(endedOn, "endedOn");
  }

  /**
   * A clock that begins to run.
   *
   * @param decider who decides this case
   * @param offices when offices work where the case is
   */
  public static Clock start(
      Deadline deadline, About about, CivilDate on, String decider, WorkingDays offices) {
    String owner = deadline.owner().equals(Deadline.DECIDER) ? decider : deadline.owner();
    return new Clock(
        deadline,
        about,
        owner,
        on,
        deadline.limit().map(limit -> limit.lastDayFrom(on, offices)),
        Optional.empty(),
        deadline.basis().verified()
            && (offices.verified()
                || !deadline.limit().filter(Limit::countsWorkingDays).isPresent()));
  }

  /** With the last day that was set in this case, unless the limit comes before it. */
  public Clock dueAtTheLatestOn(CivilDate day) {
    CivilDate earlier = dueOn.filter(limit -> limit.isBefore(day)).orElse(day);
    return new Clock(deadline, about, owner, startedOn, Optional.of(earlier), endedOn, verified);
  }

  /** Stopped, because it was done or does not matter any more. */
  public Clock endedOn(CivilDate day) {
    return new Clock(deadline, about, owner, startedOn, dueOn, Optional.of(day), verified);
  }

  /** Running again as if it had not stopped. */
  public Clock resumed() {
    return new Clock(deadline, about, owner, startedOn, dueOn, Optional.empty(), verified);
  }

  public boolean isRunning() {
    return endedOn.isEmpty();
  }

  /** How many days it took, or has taken so far. */
  public long daysTaken(CivilDate asOf) {
    return Math.max(0, startedOn.daysUntil(endedOn.orElse(asOf)));
  }

  /** How many days beyond the last one it took, or has taken so far; 0 if there is none. */
  public long overdueDays(CivilDate asOf) {
    return dueOn.map(last -> Math.max(0, last.daysUntil(endedOn.orElse(asOf)))).orElse(0L);
  }

  public ClockReading read(CivilDate asOf) {
    return ClockReading.of(this, asOf);
  }
}
