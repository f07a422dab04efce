package org.dhruva.livelihoods.pathway;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dhruva.contracts.livelihoods.PathwayEvent.EnterpriseKind;
import org.dhruva.contracts.livelihoods.PathwayEvent.EnterpriseResumed;
import org.dhruva.contracts.livelihoods.PathwayEvent.EnterpriseStarted;
import org.dhruva.contracts.livelihoods.PathwayEvent.EnterpriseStopped;
import org.dhruva.contracts.livelihoods.PathwayEvent.EnterpriseTurn;

/**
 * A business of hers or of her group.
 *
 * @param members of the group, she among them; empty for her own
 * @param spans one more for each time it went on after a stop
 */
public record Enterprise(
    int entry, EnterpriseKind kind, Optional<Integer> members, String trade, List<Span> spans)
    implements Spell {

  public Enterprise {
    spans = List.copyOf(spans);
  }

  static Enterprise of(int entry, EnterpriseStarted started, List<EnterpriseTurn> turns) {
    List<Span> spans = new ArrayList<>(List.of(Span.since(started.on())));
    for (EnterpriseTurn turn : turns) {
      switch (turn) {
        case EnterpriseStopped stop -> spans.add(spans.removeLast().endingOn(stop.on()));
        case EnterpriseResumed resumption -> spans.add(Span.since(resumption.on()));
      }
    }
    return new Enterprise(entry, started.kind(), started.members(), started.trade(), spans);
  }

  boolean isGroup() {
    return kind == EnterpriseKind.GROUP;
  }
}
