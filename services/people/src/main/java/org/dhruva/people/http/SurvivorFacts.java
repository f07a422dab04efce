package org.dhruva.people.http;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dhruva.contracts.people.SurvivorEvent.AccessGranted;
import org.dhruva.contracts.people.SurvivorEvent.Cohort;
import org.dhruva.contracts.people.SurvivorEvent.Identity;
import org.dhruva.contracts.people.SurvivorEvent.SafeContact;
import org.dhruva.contracts.people.SurvivorEvent.StatisticsAnswer;
import org.dhruva.people.survivor.Collectives.Membership;
import org.dhruva.people.survivor.Survivor.Enrolled;

/**
 * What is known of her.
 *
 * @param safeContact how she may be contacted; while it is empty nobody contacts her
 * @param own what only she herself is shown, and who enrolled her until she has an account
 */
public record SurvivorFacts(
    Identity identity,
    Cohort cohort,
    Optional<SafeContact> safeContact,
    List<Membership> collectives,
    Optional<Own> own) {

  /**
   * What she decided.
   *
   * @param account the account that is hers
   * @param grants whom she lets in now, the oldest first
   * @param statistics whether she may be counted; empty while she was not asked
   */
  public record Own(
      Optional<String> account,
      List<AccessGranted> grants,
      Optional<StatisticsAnswer> statistics) {}

  static SurvivorFacts of(Enrolled her, boolean herself, Instant now) {
    boolean own = herself || her.account().isEmpty();
    return new SurvivorFacts(
        her.identity(),
        her.cohort(),
        her.safeContact(),
        her.collectives().memberships(),
        own
            ? Optional.of(new Own(her.account(), her.grants().standingAt(now), her.statistics()))
            : Optional.empty());
  }
}
