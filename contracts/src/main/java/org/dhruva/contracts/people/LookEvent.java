package org.dhruva.contracts.people;

import java.time.Instant;
import java.util.Optional;
import org.dhruva.contracts.people.SurvivorEvent.Purpose;
import org.dhruva.contracts.people.SurvivorEvent.Role;
import org.dhruva.contracts.people.SurvivorEvent.Scope;
import org.dhruva.kernel.Event;
import org.dhruva.kernel.SurvivorId;

/**
 * Who looked at a survivor's case, for her to read. A stream holds the looks of one account at one
 * part of her case.
 */
public sealed interface LookEvent extends Event {

  /**
   * Somebody she let in looked at a part of her case.
   *
   * @param account who looked
   * @param role as what
   * @param organisation as she was told when she let them in
   * @param purpose what she let them in for
   */
  record CaseLookedAt(
      SurvivorId survivor,
      String account,
      Role role,
      Optional<String> organisation,
      Scope scope,
      Purpose purpose,
      Instant at)
      implements LookEvent {
    @Override
    public Instant occurredAt() {
      return at;
    }
  }
}
