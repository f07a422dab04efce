package org.dhruva.shelter.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhruva.clocks.Clock;
import org.dhruva.contracts.law.StayClocks;
import org.dhruva.contracts.law.WayHome;
import org.dhruva.contracts.shelter.StayEvent.RestorationKind;
import org.dhruva.kernel.CivilDate;
import org.dhruva.shelter.stay.Restoration;
import org.dhruva.shelter.stay.StayFile;

/**
 * The steps of her way home: what is done, and who must act next.
 *
 * @param daysSoFar days since the way home began, until today or until she was home
 */
record WayHomeFacts(
    RestorationKind kind, CivilDate startedOn, long daysSoFar, List<StepFacts> steps) {

  /** How far a step is. */
  enum StepStanding {
    DONE,
    WAITED_FOR,
    TO_COME
  }

  /**
   * A step.
   *
   * @param step code, such as {@code travel-permit}
   * @param whoMustAct code of the office that must do it
   * @param what it must do
   * @param doneOn the day it was done last; absent for a permit that lapsed
   * @param waitedForSince the day on which it became the next step
   * @param days how long it has been waited for, in days; absent for other steps
   */
  record StepFacts(
      String step,
      String whoMustAct,
      String what,
      StepStanding standing,
      Optional<CivilDate> doneOn,
      Optional<CivilDate> waitedForSince,
      Optional<Long> days) {}

  static Optional<WayHomeFacts> of(StayFile file, CivilDate today) {
    return file.restoration().map(way -> of(way, file, today));
  }

  private static WayHomeFacts of(Restoration way, StayFile file, CivilDate today) {
    WayHome known = WayHome.of(way.kind());
    List<Clock> running =
        StayClocks.of(file.entries()).stream()
            .filter(clock -> clock.isRunning() && clock.about().duty().equals(known.duty()))
            .toList();
    Map<String, CivilDate> done = file.stepsDone();
    return new WayHomeFacts(
        way.kind(),
        way.startedOn(),
        Math.max(0, way.startedOn().daysUntil(way.completedOn().orElse(today))),
        known.steps().stream().map(step -> step(step, running, done, today)).toList());
  }

  private static StepFacts step(
      WayHome.Step step, List<Clock> running, Map<String, CivilDate> done, CivilDate today) {
    Optional<Clock> waiting =
        running.stream().filter(clock -> clock.deadline().equals(step.rule())).findFirst();
    Optional<CivilDate> doneOn = Optional.ofNullable(done.get(step.code()));
    return new StepFacts(
        step.code(),
        waiting.map(Clock::owner).orElse(step.rule().owner()),
        step.rule().what(),
        doneOn
            .map(_ -> StepStanding.DONE)
            .orElse(waiting.isPresent() ? StepStanding.WAITED_FOR : StepStanding.TO_COME),
        doneOn,
        waiting.map(Clock::startedOn),
        waiting.map(clock -> clock.daysTaken(today)));
  }
}
