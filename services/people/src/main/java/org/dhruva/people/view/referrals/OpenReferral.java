package org.dhruva.people.view.referrals;

import java.time.Instant;
import java.util.UUID;
import org.dhruva.contracts.people.SurvivorEvent.Role;
import org.dhruva.contracts.people.SurvivorEvent.Scope;

/**
 * A referral that waits: for the caller to take it up or turn it down, or for her answer to what
 * the caller suggested.
 *
 * @param survivor id of her record
 * @param referral its number in her record
 * @param yours whether the caller made it, so that it waits for her
 * @param byRole as what whoever made it works for her
 * @param role as what whoever would be let in works
 * @param scope the part of her case that it opens
 */
public record OpenReferral(
    UUID survivor, int referral, boolean yours, Role byRole, Role role, Scope scope, Instant at) {}
