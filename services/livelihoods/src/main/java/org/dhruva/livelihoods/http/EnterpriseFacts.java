package org.dhruva.livelihoods.http;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dhruva.contracts.livelihoods.PathwayEvent.EnterpriseKind;
import org.dhruva.contracts.livelihoods.PathwayEvent.EnterpriseVisited;
import org.dhruva.contracts.livelihoods.PathwayEvent.Safety;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Sealed;
import org.dhruva.livelihoods.pathway.Enterprise;
import org.dhruva.livelihoods.pathway.PathwayFile;
import org.dhruva.livelihoods.pathway.Span;

/**
 * A business of hers or of her group.
 *
 * @param members of the group, she among them; empty for her own
 * @param spans one more for each time it went on after a stop
 * @param running whether it runs now
 * @param runningAtTwelveMonths whether it ran a year after it opened
 * @param hoursAWeek how long she works for it, as it was said last
 * @param safe whether she feels safe at it, as she said last
 */
record EnterpriseFacts(
    int entry,
    EnterpriseKind kind,
    Optional<Integer> members,
    String trade,
    List<Span> spans,
    boolean running,
    AfterAYear runningAtTwelveMonths,
    Optional<Integer> hoursAWeek,
    Optional<Safety> safe,
    List<Visit> visits) {

  private static final int A_YEAR_IN_MONTHS = 12;

  enum AfterAYear {
    YES,
    NO,
    /** The year is not over, or nobody followed the pathway until then. */
    NOT_YET
  }

  /** Somebody asked how it does. */
  record Visit(CivilDate on, boolean running, Optional<Sealed<String>> note) {}

  static EnterpriseFacts of(Enterprise enterprise, PathwayFile file, CivilDate today) {
    return new EnterpriseFacts(
        enterprise.entry(),
        enterprise.kind(),
        enterprise.members(),
        enterprise.trade(),
        enterprise.spans(),
        enterprise.isRunning(),
        file.runningAtMonths(enterprise.entry(), A_YEAR_IN_MONTHS, today)
            .map(ran -> ran ? AfterAYear.YES : AfterAYear.NO)
            .orElse(AfterAYear.NOT_YET),
        said(enterprise, EnterpriseVisited::hoursAWeek),
        said(enterprise, EnterpriseVisited::safe),
        enterprise.visits().stream()
            .map(visit -> new Visit(visit.on(), visit.running(), visit.note()))
            .toList());
  }

  /** What was said of it on the latest day on which anything was. */
  private static <T> Optional<T> said(
      Enterprise enterprise, Function<EnterpriseVisited, Optional<T>> what) {
    Optional<CivilDate> on = Optional.empty();
    Optional<T> latest = Optional.empty();
    for (EnterpriseVisited visit : enterprise.visits()) {
      if (what.apply(visit).isPresent() && on.filter(visit.on()::isBefore).isEmpty()) {
        on = Optional.of(visit.on());
        latest = what.apply(visit);
      }
    }
    return latest;
  }
}
