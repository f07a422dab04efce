package org.dhruva.timeline.http;

import java.time.LocalDate;
import org.dhruva.timeline.calendar.Feeds.Made;
import org.dhruva.timeline.calendar.Titles;

/**
 * A calendar whose address was made just now.
 *
 * @param address the path of the calendar, which opens it to whoever knows it; it is not told again
 * @param titles what the calendar says about its days
 * @param madeOn the day in India on which its address was made
 * @param lastDay the last day on which its address works
 */
public record MadeCalendar(String address, Titles titles, LocalDate madeOn, LocalDate lastDay) {

  static MadeCalendar of(Made made) {
    return new MadeCalendar(
        "%s/%s.ics".formatted(CalendarResource.PATH, made.secret().text()),
        made.feed().titles(),
        made.feed().madeOn(),
        made.feed().lastDay());
  }

  @Override
  public String toString() {
    return "MadeCalendar";
  }
}
