package org.dhruva.timeline.step;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhruva.contracts.law.Office;
import org.dhruva.contracts.livelihoods.PathwayEvent;
import org.dhruva.contracts.livelihoods.PathwayEvent.ApplicationTurn;
import org.dhruva.contracts.livelihoods.PathwayEvent.EntitlementAppliedFor;
import org.dhruva.contracts.livelihoods.PathwayEvent.PathwayClosed;
import org.dhruva.contracts.livelihoods.PathwayEvent.PathwayReopened;
import org.dhruva.kernel.CivilDate;
import org.dhruva.timeline.story.Plain;

/** What a pathway waits for, beside what its clocks say: her applications. */
final class PathwaySteps {

  private PathwaySteps() {}

  static List<Waiting> waiting(List<PathwayEvent> events) {
    if (new Latest<>(events).isAfter(PathwayClosed.class, PathwayReopened.class)) {
      return List.of();
    }
    Map<Integer, EntitlementAppliedFor> applications = new LinkedHashMap<>();
    Map<Integer, Optional<Waiting>> next = new LinkedHashMap<>();
    for (int index = 0; index < events.size(); index++) {
      switch (events.get(index)) {
        case EntitlementAppliedFor applied -> {
          applications.put(index + 1, applied);
          next.put(
              index + 1,
              Optional.of(
                  office(applied.office(), "confirm the application", applied, applied.on())));
        }
        case ApplicationTurn turn -> {
          EntitlementAppliedFor applied = applications.get(turn.applicationEntry());
          if (applied != null) {
            next.put(turn.applicationEntry(), after(turn, applied));
          }
        }
        default -> {}
      }
    }
    return next.values().stream().flatMap(Optional::stream).toList();
  }

  private static Optional<Waiting> after(ApplicationTurn turn, EntitlementAppliedFor applied) {
    return switch (turn) {
      // Where nothing is missing, a clock runs and says it.
      case PathwayEvent.EntitlementAcknowledged(var on, _, var complete, _) ->
          complete ? Optional.empty() : Optional.of(hers("hand in the missing paper", applied, on));
      case PathwayEvent.ExtraPaperRequested(var on, _, var paper) ->
          Optional.of(
              hers("hand in another paper (%s)".formatted(Plain.words(paper)), applied, on));
      case PathwayEvent.ExtraPaperGiven(var on, _, _) ->
          Optional.of(office(applied.office(), "say that nothing is missing", applied, on));
      case PathwayEvent.EntitlementGranted _ -> Optional.empty();
      case PathwayEvent.EntitlementRefused(var on, _, _) ->
          Optional.of(hers("go to the officer above", applied, on));
      // A clock runs and says it.
      case PathwayEvent.EntitlementAppealed _ -> Optional.empty();
    };
  }

  private static Waiting hers(String what, EntitlementAppliedFor applied, CivilDate since) {
    return Waiting.forOffice(Office.SURVIVOR, about(what, applied), since);
  }

  private static Waiting office(
      String office, String what, EntitlementAppliedFor applied, CivilDate since) {
    return new Waiting(office, about(what, applied), since, Optional.empty(), Optional.empty());
  }

  private static String about(String what, EntitlementAppliedFor applied) {
    return "%s: %s".formatted(what, Plain.words(applied.entitlement()));
  }
}
