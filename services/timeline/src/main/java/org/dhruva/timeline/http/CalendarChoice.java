package org.dhruva.timeline.http;

import java.util.Optional;
import org.dhruva.timeline.calendar.Titles;

/**
 * How a calendar is to be.
 *
 * @param titles what it says about its days; OPAQUE if absent
 */
public record CalendarChoice(Optional<Titles> titles) {

  Titles chosen() {
    return titles.orElse(Titles.OPAQUE);
  }
}
