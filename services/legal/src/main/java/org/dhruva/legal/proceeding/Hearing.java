package org.dhruva.legal.proceeding;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dhruva.contracts.legal.ProceedingEvent;
import org.dhruva.contracts.legal.ProceedingEvent.HearingAdjourned;
import org.dhruva.contracts.legal.ProceedingEvent.HearingHeld;
import org.dhruva.contracts.legal.ProceedingEvent.HearingPurpose;
import org.dhruva.contracts.legal.ProceedingEvent.HearingScheduled;
import org.dhruva.kernel.CivilDate;

/**
 * A hearing that was set for a day and of which nothing was entered since.
 *
 * @param entry the entry that set the day: a schedule, or an adjournment to that day
 */
public record Hearing(int entry, CivilDate on, Optional<LocalTime> at, HearingPurpose purpose) {

  /** Earliest day first. */
  static List<Hearing> openIn(List<ProceedingEvent> entries) {
    List<Hearing> open = new ArrayList<>();
    for (int entry = 1; entry <= entries.size(); entry++) {
      int number = entry;
      ProceedingEvent event = entries.get(entry - 1);
      if (event instanceof HearingScheduled(_, var day, var at, var purpose)) {
        open.add(new Hearing(number, day, at, purpose));
      }
      if (event instanceof HearingHeld(_, var scheduledBy, _)) {
        scheduledBy.ifPresent(by -> remove(by, open));
      }
      if (event instanceof HearingAdjourned(_, var scheduledBy, var purpose, _, var nextOn)) {
        scheduledBy.ifPresent(by -> remove(by, open));
        nextOn.ifPresent(day -> open.add(new Hearing(number, day, Optional.empty(), purpose)));
      }
    }
    open.sort(Comparator.comparing(Hearing::on).thenComparing(Hearing::entry));
    return List.copyOf(open);
  }

  private static void remove(int entry, List<Hearing> open) {
    open.removeIf(hearing -> hearing.entry() == entry);
  }
}
