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

  private record Ticking(Clock clock, boolean suspended) {}

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
      all.add(new Ticking(lastDay.map(clock::dueAtTheLatestOn).orElse(clock), false));
    }
  }

  public void start(About about, String code, CivilDate on, String decider) {
    start(about, code, on, decider, Optional.empty());
  }

  public boolean isRunning(About about) {
    return all.stream().anyMatch(t -> t.clock.about().equals(about) && t.clock.isRunning());
  }

  public void stop(About about, CivilDate on) {
    replace(t -> t.clock.about().equals(about) && t.clock.isRunning(), t -> ended(t, on, false));
  }

  /**
   * Stops that of one who must act, where several have the same to do.
   *
   * @param owner code of who has done it
   */
  public void stop(About about, String owner, CivilDate on) {
    replace(
        t -> t.clock.about().equals(about) && t.clock.owner().equals(owner) && t.clock.isRunning(),
        t -> ended(t, on, false));
  }

  /** Stops all of a duty, whatever their subject. */
  public void stopAll(String duty, CivilDate on) {
    replace(
        t -> t.clock.about().duty().equals(duty) && t.clock.isRunning(), t -> ended(t, on, false));
  }

  /** Stops whatever runs, until it is resumed. */
  public void suspend(CivilDate on) {
    replace(t -> t.clock.isRunning(), t -> ended(t, on, true));
  }

  /** Lets run again what was suspended. */
  public void resume() {
    replace(t -> t.suspended, t -> new Ticking(t.clock.resumed(), false));
  }

  /** All clocks, in the order in which they were started. */
  public List<Clock> clocks() {
    return all.stream().map(Ticking::clock).toList();
  }

  private static Ticking ended(Ticking ticking, CivilDate on, boolean suspended) {
    return new Ticking(ticking.clock.endedOn(on), suspended);
  }

  private void replace(Predicate<Ticking> which, UnaryOperator<Ticking> by) {
    all.replaceAll(ticking -> which.test(ticking) ? by.apply(ticking) : ticking);
  }
}
