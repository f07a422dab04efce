package org.dhruva.contracts.people;

import org.dhruva.kernel.EventTypes;

/** Under which names a survivor's own events are stored and published. */
public final class SurvivorEvents {

  public static final EventTypes TYPES =
      EventTypes.builder()
          .current("people.survivor-enrolled.v1", SurvivorEvent.SurvivorEnrolled.class)
          .current("people.identity-revised.v1", SurvivorEvent.IdentityRevised.class)
          .current("people.cohort-revised.v1", SurvivorEvent.CohortRevised.class)
          .current("people.account-linked.v1", SurvivorEvent.AccountLinked.class)
          .current("people.account-unlinked.v1", SurvivorEvent.AccountUnlinked.class)
          .current("people.safe-contact-set.v1", SurvivorEvent.SafeContactSet.class)
          .current("people.access-granted.v1", SurvivorEvent.AccessGranted.class)
          .current("people.access-revoked.v1", SurvivorEvent.AccessRevoked.class)
          .current("people.statistics-answered.v1", SurvivorEvent.StatisticsAnswered.class)
          .current("people.collective-joined.v1", SurvivorEvent.CollectiveJoined.class)
          .current("people.collective-left.v1", SurvivorEvent.CollectiveLeft.class)
          .current("people.referral-proposed.v1", SurvivorEvent.ReferralProposed.class)
          .current("people.referral-answered.v1", SurvivorEvent.ReferralAnswered.class)
          .current("people.referral-concluded.v1", SurvivorEvent.ReferralConcluded.class)
          .current("people.representation-recorded.v1", SurvivorEvent.RepresentationRecorded.class)
          .current("people.representation-revoked.v1", SurvivorEvent.RepresentationRevoked.class)
          .build();

  private SurvivorEvents() {}
}
