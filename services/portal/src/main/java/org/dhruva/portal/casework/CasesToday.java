package org.dhruva.portal.casework;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhruva.portal.client.Timeline;
import org.dhruva.portal.client.Timeline.CaseNow;
import org.dhruva.portal.client.TimelineService;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Who acts next in each case, and by when: the timelines know it. */
@ApplicationScoped
class CasesToday {

  /** Of how many survivors the cases are looked up for a list. */
  static final int SURVIVORS_MAX = 100;

  private static final int ASKED_AT_ONCE = 8;
  private static final int ENTRIES_MIN = 1;
  private static final Logger LOG = Logger.getLogger(CasesToday.class);

  @RestClient TimelineService timelines;

  /**
   * The cases of these survivors by their ids. What cannot be had is left out: a list without
   * deadlines is better than none.
   *
   * @param entered what was entered a moment ago and must be counted in; may be null
   */
  Map<UUID, CaseNow> of(Collection<UUID> survivors, String entered) {
    Map<UUID, CaseNow> cases = new HashMap<>();
    List<Uni<List<CaseNow>>> asked =
        survivors.stream()
            .distinct()
            .limit(SURVIVORS_MAX)
            .map(survivor -> casesOf(survivor, entered))
            .toList();
    if (!asked.isEmpty()) {
      Uni.join()
          .all(asked)
          .usingConcurrencyOf(ASKED_AT_ONCE)
          .andFailFast()
          .await()
          .indefinitely()
          .forEach(found -> found.forEach(now -> cases.put(now.id(), now)));
    }
    return cases;
  }

  private Uni<List<CaseNow>> casesOf(UUID survivor, String entered) {
    return timelines
        .of(survivor, ENTRIES_MIN, entered)
        .map(Timeline::cases)
        .onFailure()
        .recoverWithItem(
            failure -> {
              LOG.warnf("No deadlines: %s", failure.getMessage());
              return List.of();
            });
  }
}
