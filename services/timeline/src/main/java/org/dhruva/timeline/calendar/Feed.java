package org.dhruva.timeline.calendar;

import java.time.LocalDate;
import org.dhruva.access.AccountInRoles;

/**
 * A feed that stands.
 *
 * @param reader whose it is, in the roles that the login had when it was made
 * @param lastDay the last day on which it is answered
 */
public record Feed(AccountInRoles reader, Titles titles, LocalDate madeOn, LocalDate lastDay) {

  /** How long a feed lasts; who still needs it makes it anew, and those who found it lose it. */
  public static final int DAYS_MAX = 180;

  static Feed madeOn(LocalDate today, AccountInRoles reader, Titles titles) {
    return new Feed(reader, titles, today, today.plusDays(DAYS_MAX));
  }
}
