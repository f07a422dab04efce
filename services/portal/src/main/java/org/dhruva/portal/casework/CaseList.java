package org.dhruva.portal.casework;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.dhruva.kernel.CivilDate;
import org.dhruva.portal.client.Case;
import org.dhruva.portal.client.CaseKind;
import org.dhruva.portal.client.CaseService;
import org.dhruva.portal.client.CaseServices;
import org.dhruva.portal.client.Collected;
import org.dhruva.portal.client.SurvivorNames;
import org.dhruva.portal.client.Timeline.CaseNow;
import org.dhruva.portal.client.Timeline.Step;
import org.jboss.logging.Logger;

/** All the cases that are open to whoever is signed in, gathered from the services. */
@ApplicationScoped
class CaseList {

  /** How many cases of a kind the list holds. */
  static final int CASES_MAX = 300;

  private static final Logger LOG = Logger.getLogger(CaseList.class);

  /**
   * @param silent kinds whose service did not answer
   * @param more whether there are cases that the list has no room for
   */
  record Gathered(List<CaseRow> rows, List<CaseKind> silent, boolean more) {}

  /** What one service had to say. */
  private record Part(CaseKind kind, List<Case> cases, boolean more, boolean silent) {}

  @Inject CaseServices services;
  @Inject SurvivorNames names;
  @Inject CasesToday today;

  Gathered gather(String entered) {
    Map<UUID, String> named = names.open();
    List<Part> parts =
        Uni.join()
            .all(Arrays.stream(CaseKind.values()).map(this::part).toList())
            .andFailFast()
            .await()
            .indefinitely();
    Map<UUID, CaseNow> now = today.of(mostUrgentFirst(parts), entered);
    return new Gathered(
        parts.stream()
            .flatMap(part -> part.cases().stream().map(file -> row(part.kind(), file, named, now)))
            .sorted(CaseRow.MOST_URGENT_FIRST)
            .toList(),
        parts.stream().filter(Part::silent).map(Part::kind).toList(),
        parts.stream().anyMatch(Part::more));
  }

  /** The survivors whose cases run out first. */
  private static List<UUID> mostUrgentFirst(List<Part> parts) {
    return parts.stream()
        .flatMap(part -> part.cases().stream())
        .sorted(
            Comparator.comparing(file -> file.dueOn().map(CivilDate::day).orElse(LocalDate.MAX)))
        .map(Case::survivor)
        .toList();
  }

  private static CaseRow row(
      CaseKind kind, Case file, Map<UUID, String> named, Map<UUID, CaseNow> now) {
    Optional<Step> next =
        Optional.ofNullable(now.get(file.id()))
            .flatMap(known -> known.steps().stream().findFirst());
    return new CaseRow(kind, file, SurvivorNames.of(file.survivor(), named), next);
  }

  private Uni<Part> part(CaseKind kind) {
    CaseService service = services.of(kind);
    return Collected.upTo(CASES_MAX, cursor -> service.list(cursor, Collected.PAGE_ITEMS))
        .chain(all -> all.more() ? mostUrgent(service, all) : Uni.createFrom().item(all))
        .map(found -> new Part(kind, found.items(), found.more(), false))
        .onFailure()
        .recoverWithItem(
            failure -> {
              LOG.warnf("No list of %s: %s", kind.plural(), failure.getMessage());
              return new Part(kind, List.of(), false, true);
            });
  }

  private static Uni<Collected<Case>> mostUrgent(CaseService service, Collected<Case> some) {
    return Collected.upTo(CASES_MAX, cursor -> service.due(cursor, Collected.PAGE_ITEMS))
        .map(due -> mostUrgent(due.items(), some.items()));
  }

  /** Where not all have room, what runs out first has. */
  static Collected<Case> mostUrgent(List<Case> due, List<Case> some) {
    Map<UUID, Case> cases = new LinkedHashMap<>();
    Stream.concat(due.stream(), some.stream()).forEach(file -> cases.putIfAbsent(file.id(), file));
    return new Collected<>(cases.values().stream().limit(CASES_MAX).toList(), true);
  }
}
