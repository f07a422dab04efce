package org.dhruva.timeline.calendar;

import io.smallrye.mutiny.Uni;
import java.net.URI;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dhruva.access.AccessGuard;
import org.dhruva.access.AccessGuard.OpenedPage;
import org.dhruva.access.AccountInRoles;
import org.dhruva.access.Grant;
import org.dhruva.contracts.people.SurvivorEvent.Scope;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.timeline.calendar.SurvivorDates.Dates;
import org.dhruva.timeline.entry.Parts;

/**
 * What a feed shows at this moment. Whom it is open to is asked for at every fetch, and what is
 * shown of her is recorded for her to read before it is shown.
 */
public final class OpenedCalendar {

  /** Of how many survivors a calendar shows days; of more it says that it is not complete. */
  public static final int SURVIVORS_MAX = 200;

  /** How many days to come it shows. */
  public static final int COMING_MAX = Chosen.COMING_MAX;

  /** How many overdue ones it shows. */
  public static final int OVERDUE_MAX = Chosen.OVERDUE_MAX;

  private final AccessGuard guard;
  private final SurvivorDates dates;
  private final DailyLooks looks;
  private final CalendarText text;
  private final InstantSource clock;

  /** What is open, of as many survivors as there is room for. */
  private record Opened(Map<SurvivorId, List<Grant>> grants, boolean complete) {}

  /**
   * @param portal where the reader finds the portal
   */
  public OpenedCalendar(
      AccessGuard guard, SurvivorDates dates, DailyLooks looks, URI portal, InstantSource clock) {
    this.guard = guard;
    this.dates = dates;
    this.looks = looks;
    this.text = new CalendarText(portal);
    this.clock = clock;
  }

  /**
   * The calendar as RFC 5545 has it. Fails with the problem to answer with if it cannot be checked
   * what is open, or not be recorded what is shown.
   */
  public Uni<String> of(Feed feed) {
    LocalDate today = CivilDate.at(clock.instant()).day();
    return opened(feed.reader())
        .chain(
            opened ->
                dates
                    .of(services(opened))
                    .map(found -> chosen(found, opened, today))
                    .call(chosen -> looks.record(shown(chosen, opened), today)))
        .map(chosen -> text.write(chosen, feed, today));
  }

  private static Chosen chosen(Dates found, Opened opened, LocalDate today) {
    Chosen chosen = Chosen.from(found.dates(), today);
    return found.complete() && opened.complete ? chosen : chosen.incomplete();
  }

  private Uni<Opened> opened(AccountInRoles reader) {
    List<Uni<OpenedPage>> parts =
        Parts.OPENED_BY.values().stream()
            .map(scope -> guard.opened(reader, scope, Optional.empty(), SURVIVORS_MAX + 1))
            .toList();
    return Uni.join().all(parts).andFailFast().map(OpenedCalendar::opened);
  }

  private static Opened opened(List<OpenedPage> parts) {
    Map<SurvivorId, List<Grant>> all =
        parts.stream()
            .flatMap(part -> part.grants().stream())
            .collect(
                Collectors.groupingBy(
                    Grant::survivor,
                    () -> new TreeMap<>(Comparator.comparing(SurvivorId::value)),
                    Collectors.toList()));
    boolean complete =
        all.size() <= SURVIVORS_MAX && parts.stream().allMatch(part -> part.more().isEmpty());
    Map<SurvivorId, List<Grant>> room =
        all.entrySet().stream()
            .limit(SURVIVORS_MAX)
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    return new Opened(room, complete);
  }

  private Map<SurvivorId, Set<String>> services(Opened opened) {
    return opened.grants.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, her -> services(her.getValue())));
  }

  private Set<String> services(Collection<Grant> grants) {
    Set<Scope> open = grants.stream().map(Grant::scope).collect(Collectors.toSet());
    return Parts.OPENED_BY.entrySet().stream()
        .filter(part -> open.contains(part.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** What the calendar says nothing of was not looked at. */
  private List<Grant> shown(Chosen chosen, Opened opened) {
    Map<SurvivorId, Set<Scope>> parts =
        chosen.dates().stream()
            .collect(
                Collectors.groupingBy(
                    CaseDate::survivor,
                    Collectors.mapping(
                        date -> Parts.OPENED_BY.get(date.service()),
                        Collectors.toCollection(HashSet::new))));
    return opened.grants.values().stream()
        .flatMap(List::stream)
        .filter(grant -> parts.getOrDefault(grant.survivor(), Set.of()).contains(grant.scope()))
        .toList();
  }
}
