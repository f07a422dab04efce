package org.dhruva.timeline.http;

import java.time.LocalDate;
import java.util.Optional;
import org.dhruva.timeline.calendar.Feed;
import org.dhruva.timeline.calendar.Titles;

/**
 * Whether there is a calendar.
 *
 * @param calendar absent if there is none, or its time is over
 */
public record StandingCalendar(Optional<Terms> calendar) {

  /**
   * How a calendar stands.
   *
   * @param titles what it says about its days
   * @param madeOn the day in India on which its address was made
   * @param lastDay the last day on which its address works
   */
  public record Terms(Titles titles, LocalDate madeOn, LocalDate lastDay) {
    static Terms of(Feed feed) {
      return new Terms(feed.titles(), feed.madeOn(), feed.lastDay());
    }
  }
}
