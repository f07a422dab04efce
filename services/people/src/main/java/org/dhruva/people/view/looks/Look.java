package org.dhruva.people.view.looks;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.dhruva.contracts.people.SurvivorEvent.Purpose;
import org.dhruva.contracts.people.SurvivorEvent.Role;
import org.dhruva.contracts.people.SurvivorEvent.Scope;

/**
 * Somebody she let in looked at a part of her case. Looking on within half an hour is one look.
 *
 * @param account who looked
 * @param organisation as she was told when she let them in
 * @param purpose what she let them in for
 */
public record Look(
    UUID id,
    String account,
    Role role,
    Optional<String> organisation,
    Scope scope,
    Purpose purpose,
    Instant at) {}
