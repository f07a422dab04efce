package org.dhruva.portal.casework;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dhruva.portal.client.Case;
import org.dhruva.portal.client.CaseKind;
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
    Map<UUID, CaseNow> now =
        today.of(
            parts.stream().flatMap(part -> part.cases().stream()).map(Case::survivor).toList(),
            entered);
    return new Gathered(
        parts.stream()
            .flatMap(part -> part.cases().stream().map(file -> row(part.kind(), file, named, now)))
            .sorted(CaseRow.MOST_URGENT_FIRST)
            .toList(),
        parts.stream().filter(Part::silent).map(Part::kind).toList(),
        parts.stream().anyMatch(Part::more));
  }

  private static CaseRow row(
      CaseKind kind, Case file, Map<UUID, String> named, Map<UUID, CaseNow> now) {
    Optional<Step> next =
        Optional.ofNullable(now.get(file.id()))
            .flatMap(known -> known.steps().stream().findFirst());
    return new CaseRow(kind, file, SurvivorNames.of(file.survivor(), named), next);
  }

  private Uni<Part> part(CaseKind kind) {
    return Collected.upTo(CASES_MAX, cursor -> services.of(kind).list(cursor, Collected.PAGE_ITEMS))
        .map(found -> new Part(kind, found.items(), found.more(), false))
        .onFailure()
        .recoverWithItem(
            failure -> {
              LOG.warnf("No list of %s: %s", kind.plural(), failure.getMessage());
              return new Part(kind, List.of(), false, true);
            });
  }
}
