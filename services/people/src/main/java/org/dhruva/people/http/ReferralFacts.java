package org.dhruva.people.http;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dhruva.contracts.people.SurvivorEvent.Access;
import org.dhruva.contracts.people.SurvivorEvent.Conclusion;
import org.dhruva.contracts.people.SurvivorEvent.ReferralAnswer;
import org.dhruva.contracts.people.SurvivorEvent.ReferralProposed;
import org.dhruva.contracts.people.SurvivorEvent.Role;
import org.dhruva.contracts.people.SurvivorEvent.Scope;
import org.dhruva.people.survivor.Referral;
import org.dhruva.people.survivor.Survivor.Enrolled;

/**
 * A referral as those are shown it whom it names. Why it was made is for her alone to read.
 *
 * @param referral its number in her record
 * @param yours whether the caller made it; otherwise she was referred to the caller
 * @param byRole as what whoever made it works for her, and for which organisation
 * @param from the part of her case in which it was made
 * @param role as what whoever would be let in works
 * @param scope the part of her case that it opens
 * @param answer hers; absent while she has not answered
 * @param conclusion what came of it beside her answer
 */
record ReferralFacts(
    int referral,
    boolean yours,
    Role byRole,
    Optional<String> byOrganisation,
    Scope from,
    Role role,
    Optional<String> organisation,
    Scope scope,
    Access access,
    Instant at,
    Optional<ReferralAnswer> answer,
    Optional<Conclusion> conclusion) {

  static List<ReferralFacts> of(Enrolled her, String account) {
    return her.referrals().concerning(account).stream()
        .map(referral -> of(referral, account))
        .toList();
  }

  private static ReferralFacts of(Referral referral, String account) {
    ReferralProposed proposed = referral.proposed();
    return new ReferralFacts(
        proposed.referral(),
        proposed.by().equals(account),
        proposed.byRole(),
        proposed.byOrganisation(),
        proposed.from(),
        proposed.role(),
        proposed.organisation(),
        proposed.scope(),
        proposed.access(),
        proposed.at(),
        referral.answer(),
        referral.conclusion());
  }
}
