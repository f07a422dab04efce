package org.dhruva.clocks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.dhruva.kernel.CivilDate;

/**
 * The clocks of one case, while its entries are told from the first to the last. Not thread-safe;
 * lives for one telling.
 */
public final class Clockwork {

  /**
   * A clock, and whether it only rests.
   *
   * @param doneOn when it was done while it rested, which leaves nothing to go on with
   */
  private record Ticking(Clock clock, boolean suspended, Optional<CivilDate> doneOn) {

    static Ticking running(Clock clock) {
      return new Ticking(clock, false, Optional.empty());
    }

    boolean isOpen() {
      return clock.isRunning() || (suspended && doneOn.isEmpty());
    }

    /** What is told to start only later does not run a day. */
    Ticking resting(CivilDate from) {
      CivilDate end = clock.startedOn().isAfter(from) ? clock.startedOn() : from;
      return new Ticking(clock.endedOn(end), true, Optional.empty());
    }

    Ticking stopped(CivilDate on) {
      return suspended ? new Ticking(clock, true, Optional.of(on)) : running(clock.endedOn(on));
    }

    Ticking resumed() {
      return running(doneOn.map(clock::endedOn).orElseGet(clock::resumed));
    }
  }

  private final Deadlines deadlines;
  private final LocalDate offenceOn;
  private final WorkingDays offices;
  private final List<Ticking> all = new ArrayList<>();

  /**
   * @param offenceOn decides between old and new law
   * @param offices when offices work where the case is
   */
  public Clockwork(Deadlines deadlines, LocalDate offenceOn, WorkingDays offices) {
    this.deadlines = deadlines;
    this.offenceOn = offenceOn;
    this.offices = offices;
  }

  /**
   * Starts a clock for every deadline that limits the duty.
   *
   * @param code what it is about, such as a scheme or a section
   * @param decider who decides this case
   * @param lastDay set in this case, if there is one
   */
  public void start(
      About about, String code, CivilDate on, String decider, Optional<CivilDate> lastDay) {
    for (Deadline deadline : deadlines.limiting(about.duty(), code, offenceOn)) {
      Clock clock = Clock.start(deadline, about, on, decider, offices);
      all.add(Ticking.running(lastDay.map(clock::dueAtTheLatestOn).orElse(clock)));
    }
  }

  public void start(About about, String code, CivilDate on, String decider) {
    start(about, code, on, decider, Optional.empty());
  }

  public boolean isRunning(About about) {
    return all.stream().anyMatch(t -> t.clock.about().equals(about) && t.clock.isRunning());
  }

  /** Stops it, though it may only rest. */
  public void stop(About about, CivilDate on) {
    replace(t -> t.clock.about().equals(about) && t.isOpen(), t -> t.stopped(on));
  }

  /**
   * Stops that of one who must act, where several have the same to do.
   *
   * @param owner code of who has done it
   */
  public void stop(About about, String owner, CivilDate on) {
    replace(
        t -> t.clock.about().equals(about) && t.clock.owner().equals(owner) && t.isOpen(),
        t -> t.stopped(on));
  }

  /** Stops all of a duty, whatever their subject. */
  public void stopAll(String duty, CivilDate on) {
    replace(t -> t.clock.about().duty().equals(duty) && t.isOpen(), t -> t.stopped(on));
  }

  /** Stops whatever runs, until it is resumed. */
  public void suspend(CivilDate on) {
    replace(t -> t.clock.isRunning(), t -> t.resting(on));
  }

  /** Lets run again what was suspended, as if it had not been; what was done meanwhile is done. */
  public void resume() {
    replace(Ticking::suspended, Ticking::resumed);
  }

  /** All clocks, in the order in which they were started. */
  public List<Clock> clocks() {
    return all.stream().map(Ticking::clock).toList();
  }

  private void replace(Predicate<Ticking> which, UnaryOperator<Ticking> by) {
    all.replaceAll(ticking -> which.test(ticking) ? by.apply(ticking) : ticking);
  }
}
