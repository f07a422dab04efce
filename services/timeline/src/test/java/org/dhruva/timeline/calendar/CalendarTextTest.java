package org.dhruva.timeline.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dhruva.timeline.calendar.Dates.TODAY;
import static org.dhruva.timeline.calendar.Dates.feed;
import static org.dhruva.timeline.calendar.Dates.hearing;
import static org.dhruva.timeline.calendar.Dates.lastDay;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.dhruva.kernel.CivilDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CalendarTextTest {

  private static final String CRLF = "\r\n";
  private static final LocalDate MARCH = LocalDate.of(2027, 3, 16);
  private static final CaseDate HEARING =
      hearing("hearing/1", MARCH, Optional.of(LocalTime.of(10, 30)));
  private static final CaseDate LAST_DAY =
      lastDay("clock/1", CivilDate.about(LocalDate.of(2026, 12, 9)));
  private static final CaseDate OVERDUE =
      lastDay("clock/2", CivilDate.of(LocalDate.of(2026, 3, 3)));

  private final CalendarText text = new CalendarText(URI.create("https://portal.invalid"));

  private String write(Titles titles, CaseDate... dates) {
    return text.write(new Chosen(List.of(dates), true), feed(titles), TODAY);
  }

  private static List<String> lines(String calendar) {
    return Arrays.asList(calendar.replace(CRLF + " ", "").split(CRLF));
  }

  private static Calendar parse(String calendar) {
    try {
      return new CalendarBuilder().build(new StringReader(calendar));
    } catch (IOException | ParserException e) {
      throw new AssertionError(calendar, e);
    }
  }

  @Test
  void is_what_the_standard_and_the_library_call_a_calendar() {
    for (Titles titles : Titles.values()) {
      String calendar =
          text.write(new Chosen(List.of(OVERDUE, LAST_DAY, HEARING), false), feed(titles), TODAY);

      assertThat(parse(calendar).validate().getEntries()).isEmpty();
      assertThat(parse(calendar).<VEvent>getComponents("VEVENT")).hasSize(4);
      assertThat(calendar).endsWith("END:VCALENDAR" + CRLF);
      assertThat(calendar.replace(CRLF, "")).doesNotContain("\r", "\n");
      assertThat(calendar.split(CRLF))
          .allSatisfy(
              line ->
                  assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    }
  }

  @Test
  void has_a_hearing_at_its_time_in_india_and_the_zone_beside_it() {
    assertThat(lines(write(Titles.OPAQUE, HEARING)))
        .contains(
            "BEGIN:VTIMEZONE",
            "TZID:Asia/Kolkata",
            "TZOFFSETTO:+0530",
            "UID:" + HEARING.uid(),
            "DTSTAMP:20260902T063000Z",
            "LAST-MODIFIED:20260902T063000Z",
            "CLASS:PRIVATE",
            "DTSTART;TZID=Asia/Kolkata:20270316T103000",
            "SUMMARY:Appointment GFTFV0",
            "DESCRIPTION:https://portal.invalid/open/" + Dates.CASE,
            "TRANSP:OPAQUE")
        .doesNotContain("BEGIN:VALARM");
  }

  @Test
  void has_a_last_day_all_day_and_says_when_it_is_approximate() {
    assertThat(lines(write(Titles.OPAQUE, LAST_DAY)))
        .contains(
            "DTSTART;VALUE=DATE:20261209",
            "SUMMARY:Last day GFTFV0",
            "DESCRIPTION:The day is approximate.\\nhttps://portal.invalid/open/" + Dates.CASE,
            "TRANSP:TRANSPARENT")
        .doesNotContain("BEGIN:VTIMEZONE");
  }

  @Test
  void has_what_is_overdue_on_today_with_the_day_it_was() {
    List<String> today = lines(write(Titles.OPAQUE, OVERDUE));

    assertThat(today)
        .contains("DTSTART;VALUE=DATE:20261125", "SUMMARY:Overdue GFTFV0")
        .anyMatch(line -> line.startsWith("DESCRIPTION:The day was 3 March 2026."));
    List<String> tomorrow =
        lines(
            text.write(new Chosen(List.of(OVERDUE), true), feed(Titles.OPAQUE), TODAY.plusDays(1)));
    assertThat(tomorrow).contains("DTSTART;VALUE=DATE:20261126", "UID:" + OVERDUE.uid());
    assertThat(sequence(tomorrow)).isGreaterThan(sequence(today));
  }

  private static int sequence(List<String> lines) {
    return lines.stream()
        .filter(line -> line.startsWith("SEQUENCE:"))
        .mapToInt(line -> Integer.parseInt(line.substring("SEQUENCE:".length())))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void says_nothing_when_it_is_opaque() {
    String all =
        text.write(
                new Chosen(List.of(OVERDUE, LAST_DAY, HEARING), false), feed(Titles.OPAQUE), TODAY)
            .replace(CRLF + " ", "")
            .toLowerCase(Locale.ROOT);

    assertThat(all)
        .doesNotContain(
            "survivor",
            "victim",
            "traffick",
            "court",
            "hearing",
            "evidence",
            "claim",
            "legal",
            "enquiry",
            "bnss",
            "dlsa",
            "lawyer",
            "proceeding",
            "compensation",
            "shelter",
            "case ",
            "dhruva",
            "account-of-meera",
            Dates.HER.toString());
  }

  @Test
  void says_what_is_due_by_whom_and_by_which_law_when_it_is_plain() {
    List<String> lines = lines(write(Titles.PLAIN, HEARING, OVERDUE));

    assertThat(lines)
        .contains(
            "SUMMARY:Hearing (prosecution evidence) GFTFV0",
            "SUMMARY:Overdue for the District Legal Services Authority to end the enquiry GFTFV0")
        .anyMatch(line -> line.contains("BNSS 396(5)\\, not yet checked by a lawyer"));
    assertThat(String.join("\n", lines)).doesNotContain("account-of-meera", Dates.HER.toString());
  }

  @Test
  void says_when_it_is_not_complete() {
    assertThat(lines(text.write(new Chosen(List.of(), false), feed(Titles.OPAQUE), TODAY)))
        .contains("SUMMARY:This calendar is not complete", "DTSTART;VALUE=DATE:20261125");
  }

  @Test
  void is_the_same_text_for_the_same_days() {
    assertThat(write(Titles.PLAIN, OVERDUE, HEARING))
        .isEqualTo(write(Titles.PLAIN, OVERDUE, HEARING));
  }

  @Test
  void without_a_day_is_still_a_calendar() {
    String calendar = write(Titles.OPAQUE);

    assertThat(lines(calendar)).contains("X-WR-CALNAME:Days").doesNotContain("BEGIN:VEVENT");
    assertThat(parse(calendar).<VEvent>getComponents("VEVENT")).isEmpty();
  }
}
