package org.dhruva.timeline.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dhruva.access.AccountInRoles;
import org.dhruva.contracts.people.SurvivorEvent.Role;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Event;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.timeline.calendar.CaseDate.Hearing;
import org.dhruva.timeline.calendar.CaseDate.LastDay;
import org.dhruva.timeline.calendar.CaseDate.Matter;
import org.dhruva.timeline.story.Entry;
import org.dhruva.timeline.story.Timeline;

/** Days in invented cases. */
final class Dates {

  static final SurvivorId HER = new SurvivorId(new UUID(0, 1));
  static final UUID CASE = UUID.fromString("0199f3a2-7c11-7d42-9a3b-5d0c41b7e9f0");
  static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
  static final Instant CHANGED = Instant.parse("2026-09-02T06:30:00Z");
  static final AccountInRoles MEERA = new AccountInRoles("account-of-meera", List.of(Role.LAWYER));

  private Dates() {}

  static Feed feed(Titles titles) {
    return Feed.madeOn(TODAY, MEERA, titles);
  }

  static CaseDate hearing(String key, LocalDate day, Optional<LocalTime> at) {
    return of(key, CivilDate.of(day), at, new Hearing(Optional.of("prosecution evidence")));
  }

  static CaseDate lastDay(String key, CivilDate day) {
    LastDay lastDay = new LastDay("end the enquiry", "DLSA", "BNSS 396(5)", false, false);
    return of(key, day, Optional.empty(), lastDay);
  }

  private static CaseDate of(String key, CivilDate day, Optional<LocalTime> at, Matter matter) {
    return new CaseDate(HER, "legal", CASE, key, day, at, matter, CHANGED);
  }

  /** Of one case. */
  static List<CaseDate> read(Event... events) {
    List<Entry> entries = new ArrayList<>();
    for (Event event : events) {
      int version = entries.size() + 1;
      entries.add(
          new Entry(
              "legal",
              CASE,
              version,
              new UUID(1, version),
              "any.any.v1",
              version,
              CHANGED.plusSeconds(version),
              "lawyer",
              event,
              false));
    }
    return new CaseDates(HER).of(Timeline.of(entries));
  }
}
