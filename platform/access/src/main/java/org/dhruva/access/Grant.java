package org.dhruva.access;

import java.time.Instant;
import java.util.Optional;
import org.dhruva.contracts.people.SurvivorEvent.Access;
import org.dhruva.contracts.people.SurvivorEvent.Purpose;
import org.dhruva.contracts.people.SurvivorEvent.Role;
import org.dhruva.contracts.people.SurvivorEvent.Scope;
import org.dhruva.kernel.SurvivorId;

/** What a survivor opened to an account. */
public record Grant(
    SurvivorId survivor,
    String account,
    Role role,
    Optional<String> organisation,
    Scope scope,
    Access access,
    Purpose purpose,
    Optional<Instant> until) {

  boolean allows(Access wanted, Instant now) {
    boolean lasts = until.isEmpty() || now.isBefore(until.get());
    return lasts && (access == Access.ACT || wanted == Access.READ);
  }
}
