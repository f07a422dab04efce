package org.dhruva.portal.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dhruva.kernel.CivilDate;

/**
 * A case as its service shows it.
 *
 * @param facts as the service has them; what they are differs from kind to kind
 * @param actions what whoever is signed in can record now
 * @param clocks the deadlines that run in it, or did
 */
public record Case(
    UUID id,
    UUID survivor,
    int version,
    String state,
    JsonNode facts,
    List<Action> actions,
    List<Clock> clocks) {

  public Case {
    facts = facts == null ? MissingNode.getInstance() : facts;
    actions = actions == null ? List.of() : List.copyOf(actions);
    clocks = clocks == null ? List.of() : List.copyOf(clocks);
  }

  /** The earliest last day that runs in it, past or to come. */
  public Optional<CivilDate> dueOn() {
    return clocks.stream()
        .filter(Clock::isRunning)
        .flatMap(clock -> clock.dueOn().stream())
        .min(Comparator.naturalOrder());
  }
}
