package org.dhruva.portal.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A case as its service shows it.
 *
 * @param facts as the service has them; what they are differs from kind to kind
 * @param actions names of the commands that whoever is signed in can carry out now
 * @param clocks the deadlines that run in it, or did
 */
public record Case(
    UUID id,
    UUID survivor,
    int version,
    String state,
    JsonNode facts,
    List<String> actions,
    List<Clock> clocks) {

  private static final Comparator<Clock> MOST_URGENT_FIRST =
      Comparator.comparing(clock -> clock.dueOn().orElseThrow());

  public Case {
    facts = facts == null ? MissingNode.getInstance() : facts;
    actions = actions == null ? List.of() : List.copyOf(actions);
    clocks = clocks == null ? List.of() : List.copyOf(clocks);
  }

  /** The running deadline that ends, or ended, first. */
  public Optional<Clock> nextClock() {
    return clocks.stream()
        .filter(clock -> clock.isRunning() && clock.dueOn().isPresent())
        .min(MOST_URGENT_FIRST);
  }

  public boolean mayDo(String command) {
    return actions.contains(command);
  }
}
