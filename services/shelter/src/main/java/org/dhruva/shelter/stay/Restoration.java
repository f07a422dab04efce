package org.dhruva.shelter.stay;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhruva.contracts.shelter.StayEvent;
import org.dhruva.contracts.shelter.StayEvent.RestorationCompleted;
import org.dhruva.contracts.shelter.StayEvent.RestorationKind;
import org.dhruva.contracts.shelter.StayEvent.RestorationStarted;
import org.dhruva.contracts.shelter.StayEvent.RestorationStepCompleted;
import org.dhruva.contracts.shelter.StayEvent.RestorationStepReopened;
import org.dhruva.kernel.CivilDate;

/**
 * Her way home.
 *
 * @param steps those that are done, in the order in which they were entered; a step may be there
 *     again, as when a permit lapsed
 */
public record Restoration(
    RestorationKind kind,
    CivilDate startedOn,
    List<RestorationStepCompleted> steps,
    Optional<CivilDate> completedOn) {

  public Restoration {
    steps = List.copyOf(steps);
  }

  /**
   * The steps that are done and do not have to be done again, with the day each was done last. What
   * is entered late does not displace what happened after it.
   */
  static Map<String, CivilDate> stepsDone(List<StayEvent> entries) {
    Map<String, CivilDate> done = new LinkedHashMap<>();
    entries.stream()
        .sorted(Comparator.comparing(StayEvent::on))
        .forEach(
            entry -> {
              if (entry instanceof RestorationStepCompleted(var on, var step)) {
                done.put(step, on);
              }
              if (entry instanceof RestorationStepReopened(_, var step)) {
                done.remove(step);
              }
            });
    return done;
  }

  static Optional<Restoration> in(List<StayEvent> entries) {
    return all(RestorationStarted.class, entries).stream()
        .findFirst()
        .map(
            started ->
                new Restoration(
                    started.kind(),
                    started.on(),
                    all(RestorationStepCompleted.class, entries),
                    all(RestorationCompleted.class, entries).stream()
                        .map(RestorationCompleted::on)
                        .findFirst()));
  }

  private static <T> List<T> all(Class<T> kind, List<StayEvent> entries) {
    return entries.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
