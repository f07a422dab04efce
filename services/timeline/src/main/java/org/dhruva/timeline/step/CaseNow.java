package org.dhruva.timeline.step;

import java.util.List;
import java.util.UUID;
import org.dhruva.clocks.ClockReading;

/**
 * How a case stands on a day.
 *
 * @param service that keeps it
 * @param id the case
 * @param steps who acts next, what is due first at the top
 * @param clocks all that ran or run, in the order in which they started
 */
public record CaseNow(String service, UUID id, List<Step> steps, List<ClockReading> clocks) {
  public CaseNow {
    steps = List.copyOf(steps);
    clocks = List.copyOf(clocks);
  }
}
