package org.dhruva.portal.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.UUID;

/**
 * A case as its service shows it.
 *
 * @param facts as the service has them; what they are differs from kind to kind
 * @param actions what whoever is signed in can record now
 */
public record Case(
    UUID id, UUID survivor, int version, String state, JsonNode facts, List<Action> actions) {

  public Case {
    facts = facts == null ? MissingNode.getInstance() : facts;
    actions = actions == null ? List.of() : List.copyOf(actions);
  }
}
