package org.dhruva.people.http;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dhruva.access.Caller;
import org.dhruva.access.Roles;
import org.dhruva.contracts.people.SurvivorEvent.AccessGranted;
import org.dhruva.contracts.people.SurvivorEvent.Cohort;
import org.dhruva.contracts.people.SurvivorEvent.Identity;
import org.dhruva.contracts.people.SurvivorEvent.SafeContact;
import org.dhruva.contracts.people.SurvivorEvent.Scope;
import org.dhruva.contracts.people.SurvivorEvent.StatisticsAnswer;
import org.dhruva.people.survivor.Collectives.Membership;
import org.dhruva.people.survivor.Referral;
import org.dhruva.people.survivor.Representations.Representation;
import org.dhruva.people.survivor.Survivor.Enrolled;

/**
 * What is known of her. Whoever may only refer her to somebody is shown nothing but the referrals
 * that name them.
 *
 * @param safeContact how she may be contacted; while it is empty nobody contacts her
 * @param representations who acts or acted for her, in the order in which that was entered
 * @param referrals those that name the caller
 * @param own what only she herself is shown, and who enrolled her until she has an account
 */
public record SurvivorFacts(
    Optional<Identity> identity,
    Optional<Cohort> cohort,
    Optional<SafeContact> safeContact,
    List<Membership> collectives,
    List<Representation> representations,
    List<ReferralFacts> referrals,
    Optional<Own> own) {

  /**
   * What she decided, and what waits for her decision.
   *
   * @param account the account that is hers
   * @param grants whom she lets in now, the oldest first
   * @param referrals what was suggested to her about whom to let in, the oldest first
   * @param statistics whether she may be counted; empty while she was not asked
   */
  public record Own(
      Optional<String> account,
      List<AccessGranted> grants,
      List<Referral> referrals,
      Optional<StatisticsAnswer> statistics) {}

  static SurvivorFacts of(Enrolled her, Caller caller, Instant now) {
    List<ReferralFacts> referrals = ReferralFacts.of(her, caller.account());
    boolean herself = caller.is(Roles.SURVIVOR);
    boolean scribe =
        her.account().isEmpty() && her.enrolledThrough().equals(Optional.of(caller.account()));
    boolean letIn = her.grants().standingFor(caller.account(), Scope.CONTACT, now).isPresent();
    return herself || scribe || letIn
        ? new SurvivorFacts(
            Optional.of(her.identity()),
            Optional.of(her.cohort()),
            her.safeContact(),
            her.collectives().memberships(),
            her.representations().all(),
            referrals,
            herself || scribe
                ? Optional.of(
                    new Own(
                        her.account(),
                        her.grants().standingAt(now),
                        her.referrals().made(),
                        her.statistics()))
                : Optional.empty())
        : new SurvivorFacts(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            referrals,
            Optional.empty());
  }
}
