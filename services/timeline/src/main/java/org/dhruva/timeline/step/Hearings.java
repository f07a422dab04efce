package org.dhruva.timeline.step;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhruva.contracts.compensation.ClaimEvent;
import org.dhruva.contracts.legal.ProceedingEvent;
import org.dhruva.contracts.legal.ProceedingEvent.HearingAdjourned;
import org.dhruva.contracts.legal.ProceedingEvent.HearingHeld;
import org.dhruva.contracts.legal.ProceedingEvent.HearingPurpose;
import org.dhruva.contracts.legal.ProceedingEvent.HearingScheduled;
import org.dhruva.kernel.CivilDate;
import org.dhruva.timeline.story.CaseFile;
import org.dhruva.timeline.story.Plain;

/** Reads off a case which hearings are set. */
public final class Hearings {

  private Hearings() {}

  /** Of a case that is whole; none while it rests. Past ones too, if nothing was entered since. */
  public static List<SetHearing> of(CaseFile file) {
    return switch (file.entries().getFirst().event()) {
      case ProceedingEvent _ -> {
        List<ProceedingEvent> events = file.events(ProceedingEvent.class);
        yield ProceedingSteps.isResting(events) ? List.of() : ofProceeding(events);
      }
      case ClaimEvent _ -> {
        List<ClaimEvent> events = file.events(ClaimEvent.class);
        yield ClaimSteps.isResting(events) ? List.of() : ofClaim(events).stream().toList();
      }
      default -> List.of();
    };
  }

  static List<SetHearing> ofProceeding(List<ProceedingEvent> events) {
    Map<Integer, SetHearing> set = new LinkedHashMap<>();
    for (int number = 1; number <= events.size(); number++) {
      int entry = number;
      switch (events.get(number - 1)) {
        case HearingScheduled(var on, var hearingOn, var at, var purpose) ->
            set.put(entry, new SetHearing(entry, on, hearingOn, at, words(purpose)));
        case HearingHeld(_, var scheduledBy, _) -> scheduledBy.ifPresent(set::remove);
        case HearingAdjourned(var on, var scheduledBy, var purpose, _, var nextOn) -> {
          int began = scheduledBy.map(set::remove).map(SetHearing::began).orElse(entry);
          nextOn.ifPresent(next -> set.put(entry, adjourned(began, on, next, purpose)));
        }
        default -> {}
      }
    }
    return List.copyOf(set.values());
  }

  /** The time of day of the day before says nothing about the new one. */
  private static SetHearing adjourned(
      int began, CivilDate on, CivilDate next, HearingPurpose purpose) {
    return new SetHearing(began, on, next, Optional.empty(), words(purpose));
  }

  /** A claim has one at a time: the day that was named last, until it was heard. */
  static Optional<SetHearing> ofClaim(List<ClaimEvent> events) {
    Optional<SetHearing> set = Optional.empty();
    for (int number = 1; number <= events.size(); number++) {
      int entry = number;
      set =
          switch (events.get(number - 1)) {
            case ClaimEvent.HearingScheduled(var on, var hearingOn) ->
                Optional.of(
                    new SetHearing(
                        set.map(SetHearing::began).orElse(entry),
                        on,
                        hearingOn,
                        Optional.empty(),
                        Optional.empty()));
            case ClaimEvent.HearingHeld _ -> Optional.empty();
            default -> set;
          };
    }
    return set;
  }

  private static Optional<String> words(HearingPurpose purpose) {
    return Optional.of(Plain.words(purpose.name()));
  }
}
