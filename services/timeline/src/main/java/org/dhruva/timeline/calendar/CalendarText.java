package org.dhruva.timeline.calendar;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.Clazz;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.dhruva.kernel.CivilDate;

/**
 * Writes a calendar as RFC 5545 has it. The same days make the same text, so a program that has it
 * already is told so. There are no alarms: they would sound on a phone that others hear.
 */
final class CalendarText {

  /** How often a program is asked to fetch; most do as they like. */
  static final Duration FETCH_EVERY = Duration.ofHours(1);

  private static final String NAME = "Days";
  private static final String PRODUCT = "-//Days//EN";

  // India has had one offset all the time for which there can be hearings.
  private static final ZoneOffset OFFSET = ZoneOffset.ofHoursMinutes(5, 30);
  private static final LocalDateTime OFFSET_SINCE = LocalDateTime.of(1970, 1, 1, 0, 0);

  /** From here on changes are counted in seconds; until 2088 they have room in a SEQUENCE. */
  private static final Instant CHANGES_SINCE = Instant.parse("2020-01-01T00:00:00Z");

  private final URI portal;

  /**
   * @param portal where the reader finds the portal
   */
  CalendarText(URI portal) {
    this.portal = portal;
  }

  String write(Chosen chosen, Feed feed, LocalDate today) {
    List<CalendarComponent> components = new ArrayList<>();
    if (chosen.dates().stream().anyMatch(date -> date.at().isPresent())) {
      components.add(india());
    }
    Wording wording = new Wording(feed.titles(), today);
    chosen.dates().forEach(date -> components.add(event(date, wording, today)));
    if (!chosen.complete()) {
      components.add(incomplete(feed, today));
    }
    Calendar calendar =
        new Calendar(
            new PropertyList(
                List.of(
                    new ProdId(PRODUCT),
                    ImmutableVersion.VERSION_2_0,
                    new XProperty("X-WR-CALNAME", NAME),
                    new XProperty("X-WR-TIMEZONE", CivilDate.ZONE.getId()),
                    new XProperty("X-PUBLISHED-TTL", FETCH_EVERY.toString()))),
            new ComponentList<>(components));
    return ContentLines.fold(calendar.toString());
  }

  private VEvent event(CaseDate date, Wording wording, LocalDate today) {
    boolean overdue = Chosen.isPast(date, today);
    URI address = portal.resolve("/open/" + date.caseId());
    String said = wording.description(date);
    List<Property> properties = new ArrayList<>();
    properties.add(start(date, overdue ? today : date.on().day()));
    properties.add(new Summary(wording.title(date)));
    properties.add(new Description(said.isEmpty() ? address.toString() : said + "\n" + address));
    properties.add(new Url(address));
    properties.add(date.isHearing() ? ImmutableTransp.OPAQUE : ImmutableTransp.TRANSPARENT);
    // What is overdue stands on another day each day, without an entry.
    Instant movedAt = CivilDate.of(today).startOfDay();
    boolean moved = overdue && movedAt.isAfter(date.changedAt());
    return event(date.uid(), moved ? movedAt : date.changedAt(), properties);
  }

  private static DtStart<?> start(CaseDate date, LocalDate day) {
    return date.at()
        .<DtStart<?>>map(at -> new DtStart<>(ZonedDateTime.of(day, at, CivilDate.ZONE)))
        .orElseGet(() -> new DtStart<>(day));
  }

  /** Whoever relies on a calendar has to know that it is not all. */
  private VEvent incomplete(Feed feed, LocalDate today) {
    URI address = portal.resolve("/cases");
    return event(
        UUID.nameUUIDFromBytes(
            ("incomplete/" + feed.reader().account()).getBytes(StandardCharsets.UTF_8)),
        CivilDate.of(today).startOfDay(),
        List.of(
            new DtStart<>(today),
            new Summary("This calendar is not complete"),
            new Description("Not all days have room here. See the list: " + address),
            new Url(address),
            ImmutableTransp.TRANSPARENT));
  }

  private static VEvent event(UUID uid, Instant changedAt, List<Property> properties) {
    List<Property> all = new ArrayList<>();
    all.add(new Uid(uid.toString()));
    // Without a METHOD, the stamp is when the event was last changed.
    all.add(new DtStamp(changedAt));
    all.add(new LastModified(changedAt));
    all.add(new Sequence((int) Duration.between(CHANGES_SINCE, changedAt).toSeconds()));
    all.add(new Clazz(Clazz.VALUE_PRIVATE));
    all.addAll(properties);
    return new VEvent(new PropertyList(all));
  }

  private static VTimeZone india() {
    Standard standard =
        new Standard(
            new PropertyList(
                List.of(
                    new DtStart<>(OFFSET_SINCE),
                    new TzOffsetFrom(OFFSET),
                    new TzOffsetTo(OFFSET),
                    new TzName("IST"))));
    return new VTimeZone(
        new PropertyList(List.of(new TzId(CivilDate.ZONE.getId()))),
        new ComponentList<>(List.of(standard)));
  }
}
