package org.dhruva.portal.casework;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhruva.portal.client.Case;
import org.dhruva.portal.client.CaseKind;
import org.dhruva.portal.client.CaseServices;
import org.dhruva.portal.client.Page;
import org.jboss.logging.Logger;

/** All the cases that are open to whoever is signed in, gathered from the services. */
@ApplicationScoped
class CaseList {

  /** How many cases of a kind the list holds. */
  static final int CASES_MAX = 300;

  private static final int PAGE_ITEMS = 100;
  private static final Logger LOG = Logger.getLogger(CaseList.class);

  /**
   * @param silent kinds whose service did not answer
   * @param more whether there are cases that the list has no room for
   */
  record Gathered(List<CaseRow> rows, List<CaseKind> silent, boolean more) {}

  /** Of one service; without cases if it did not answer. */
  private record Part(List<Case> cases, boolean more, boolean silent) {}

  @Inject CaseServices services;
  @Inject SurvivorNames names;

  Gathered gather() {
    Map<CaseKind, Uni<Part>> asked = new EnumMap<>(CaseKind.class);
    for (CaseKind kind : CaseKind.values()) {
      asked.put(kind, part(kind).memoize().indefinitely());
    }
    // All are asked before the first is waited for.
    asked.values().forEach(part -> part.subscribe().with(_ -> {}, _ -> {}));
    List<CaseRow> rows = new ArrayList<>();
    List<CaseKind> silent = new ArrayList<>();
    boolean more = false;
    for (Map.Entry<CaseKind, Uni<Part>> entry : asked.entrySet()) {
      Part part = entry.getValue().await().indefinitely();
      part.cases().forEach(file -> rows.add(new CaseRow(entry.getKey(), file, Optional.empty())));
      more |= part.more();
      if (part.silent()) {
        silent.add(entry.getKey());
      }
    }
    rows.sort(CaseRow.MOST_URGENT_FIRST);
    return new Gathered(rows, silent, more);
  }

  private Uni<Part> part(CaseKind kind) {
    return rest(kind, new ArrayList<>(), null)
        .onFailure()
        .recoverWithItem(
            failure -> {
              LOG.warnf("No list of %s: %s", kind.plural(), failure.getMessage());
              return new Part(List.of(), false, true);
            });
  }

  private Uni<Part> rest(CaseKind kind, List<Case> before, String cursor) {
    return services
        .of(kind)
        .list(cursor, PAGE_ITEMS)
        .chain(
            page -> {
              before.addAll(page.items());
              boolean full = before.size() >= CASES_MAX;
              return page.next().isEmpty() || full
                  ? Uni.createFrom().item(new Part(before, page.next().isPresent(), false))
                  : rest(kind, before, page.next().get());
            });
  }
}
