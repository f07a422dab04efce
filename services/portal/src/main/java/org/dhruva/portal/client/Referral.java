package org.dhruva.portal.client;

import java.time.Instant;
import java.util.Optional;

/**
 * A referral as a helper sees it who made it or is named in it.
 *
 * @param referral its number in her record
 * @param yours whether whoever is signed in made it
 * @param answer hers; empty while she has not answered
 * @param conclusion what came of it beside her answer
 */
public record Referral(
    int referral,
    boolean yours,
    String byRole,
    Optional<String> byOrganisation,
    String from,
    String role,
    Optional<String> organisation,
    String scope,
    String access,
    Instant at,
    Optional<String> answer,
    Optional<String> conclusion) {

  /** Whether whoever made it can take it back. */
  public boolean canBeWithdrawn() {
    return yours && answer.isEmpty() && conclusion.isEmpty();
  }

  /** Whether whoever is signed in is to say if they take her case up. */
  public boolean waitsForYou() {
    return !yours && conclusion.isEmpty();
  }

  /** How far it is: waiting, a no, a yes, or what came of it. */
  public String state() {
    return conclusion.or(() -> answer).orElse("WAITING");
  }
}
