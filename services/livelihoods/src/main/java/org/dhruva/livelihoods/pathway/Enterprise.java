package org.dhruva.livelihoods.pathway;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dhruva.contracts.livelihoods.PathwayEvent.EnterpriseKind;
import org.dhruva.contracts.livelihoods.PathwayEvent.EnterpriseResumed;
import org.dhruva.contracts.livelihoods.PathwayEvent.EnterpriseStarted;
import org.dhruva.contracts.livelihoods.PathwayEvent.EnterpriseStopped;
import org.dhruva.contracts.livelihoods.PathwayEvent.EnterpriseTurn;
import org.dhruva.contracts.livelihoods.PathwayEvent.EnterpriseVisited;

/**
 * A business of hers or of her group.
 *
 * @param members of the group, she among them; empty for her own
 * @param spans one more for each time it went on after a stop
 * @param visits when somebody asked how it does, in the order in which they were recorded
 */
public record Enterprise(
    int entry,
    EnterpriseKind kind,
    Optional<Integer> members,
    String trade,
    List<Span> spans,
    List<EnterpriseVisited> visits)
    implements Spell {

  public Enterprise {
    spans = List.copyOf(spans);
    visits = List.copyOf(visits);
  }

  static Enterprise of(
      int entry,
      EnterpriseStarted started,
      List<EnterpriseTurn> turns,
      List<EnterpriseVisited> visits) {
    List<Span> spans = new ArrayList<>(List.of(Span.since(started.on())));
    for (EnterpriseTurn turn : turns) {
      switch (turn) {
        case EnterpriseStopped stop -> spans.add(spans.removeLast().endingOn(stop.on()));
        case EnterpriseResumed resumption -> spans.add(Span.since(resumption.on()));
      }
    }
    return new Enterprise(entry, started.kind(), started.members(), started.trade(), spans, visits);
  }

  boolean isGroup() {
    return kind == EnterpriseKind.GROUP;
  }

  /** Whether it cannot have been as that visit says, however approximate the days are. */
  boolean certainlyContradicts(EnterpriseVisited visit) {
    return visit.running()
        ? spans.stream().noneMatch(span -> span.mayCover(visit.on()))
        : spans.stream().anyMatch(span -> span.certainlyCovers(visit.on()));
  }
}
