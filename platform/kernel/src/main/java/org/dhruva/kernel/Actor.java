package org.dhruva.kernel;

import java.util.Objects;

/**
 * Who did it, by account and role.
 *
 * @param id the account's opaque subject, or the name of the service for a reaction
 * @param role survivor, peer, lawyer, caseworker, operator or service
 */
public record Actor(String id, String role) {
  public Actor {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(role, "role");
  }
}
