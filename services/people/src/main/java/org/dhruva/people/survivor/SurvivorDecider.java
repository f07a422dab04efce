package org.dhruva.people.survivor;

import static org.dhruva.kernel.Outcome.accept;
import static org.dhruva.kernel.Outcome.nothing;
import static org.dhruva.kernel.Outcome.reject;
import static org.dhruva.people.survivor.SurvivorRules.first;
import static org.dhruva.people.survivor.SurvivorRules.unless;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dhruva.contracts.people.SurvivorEvent;
import org.dhruva.contracts.people.SurvivorEvent.AccessGranted;
import org.dhruva.contracts.people.SurvivorEvent.AccessRevoked;
import org.dhruva.contracts.people.SurvivorEvent.AccountLinked;
import org.dhruva.contracts.people.SurvivorEvent.AccountUnlinked;
import org.dhruva.contracts.people.SurvivorEvent.CohortRevised;
import org.dhruva.contracts.people.SurvivorEvent.CollectiveJoined;
import org.dhruva.contracts.people.SurvivorEvent.CollectiveLeft;
import org.dhruva.contracts.people.SurvivorEvent.Conclusion;
import org.dhruva.contracts.people.SurvivorEvent.IdentityRevised;
import org.dhruva.contracts.people.SurvivorEvent.ReferralAnswered;
import org.dhruva.contracts.people.SurvivorEvent.ReferralConcluded;
import org.dhruva.contracts.people.SurvivorEvent.ReferralProposed;
import org.dhruva.contracts.people.SurvivorEvent.RepresentationRecorded;
import org.dhruva.contracts.people.SurvivorEvent.RepresentationRevoked;
import org.dhruva.contracts.people.SurvivorEvent.SafeContactSet;
import org.dhruva.contracts.people.SurvivorEvent.StatisticsAnswered;
import org.dhruva.contracts.people.SurvivorEvent.SurvivorEnrolled;
import org.dhruva.kernel.CorruptHistory;
import org.dhruva.kernel.Decider;
import org.dhruva.kernel.Outcome;
import org.dhruva.people.survivor.Collectives.Membership;
import org.dhruva.people.survivor.Representations.Representation;
import org.dhruva.people.survivor.Survivor.Enrolled;
import org.dhruva.people.survivor.SurvivorCommand.AnswerReferral;
import org.dhruva.people.survivor.SurvivorCommand.AnswerStatistics;
import org.dhruva.people.survivor.SurvivorCommand.ConcludeReferral;
import org.dhruva.people.survivor.SurvivorCommand.Enrol;
import org.dhruva.people.survivor.SurvivorCommand.Grant;
import org.dhruva.people.survivor.SurvivorCommand.JoinCollective;
import org.dhruva.people.survivor.SurvivorCommand.LeaveCollective;
import org.dhruva.people.survivor.SurvivorCommand.LinkAccount;
import org.dhruva.people.survivor.SurvivorCommand.ProposeReferral;
import org.dhruva.people.survivor.SurvivorCommand.RecordRepresentation;
import org.dhruva.people.survivor.SurvivorCommand.ReviseCohort;
import org.dhruva.people.survivor.SurvivorCommand.ReviseIdentity;
import org.dhruva.people.survivor.SurvivorCommand.Revoke;
import org.dhruva.people.survivor.SurvivorCommand.RevokeAll;
import org.dhruva.people.survivor.SurvivorCommand.RevokeRepresentation;
import org.dhruva.people.survivor.SurvivorCommand.SetSafeContact;
import org.dhruva.people.survivor.SurvivorCommand.UnlinkAccount;
import org.dhruva.people.survivor.SurvivorRejection.Limit;

/** The rules of a survivor's own record and of her consent. */
public final class SurvivorDecider
    implements Decider<SurvivorCommand, Survivor, SurvivorEvent, SurvivorRejection> {

  @Override
  public Survivor initial() {
    return new Survivor.None();
  }

  @Override
  public Outcome<SurvivorEvent, SurvivorRejection> decide(SurvivorCommand command, Survivor state) {
    return switch (state) {
      case Survivor.None() when command instanceof Enrol enrol -> enrol(enrol);
      case Survivor.None() -> reject(new SurvivorRejection.NotEnrolled());
      case Enrolled her when isSoAlready(command, her) -> nothing();
      case Enrolled her ->
          SurvivorGate.closed(command, her).orElseGet(() -> decideEnrolled(command, her));
    };
  }

  private Outcome<SurvivorEvent, SurvivorRejection> decideEnrolled(
      SurvivorCommand command, Enrolled her) {
    return switch (command) {
      case Enrol _ -> reject(new SurvivorRejection.AlreadyEnrolled());
      case ReviseIdentity revise -> reviseIdentity(revise);
      case ReviseCohort revise -> reviseCohort(revise);
      case LinkAccount link -> linkAccount(link, her);
      case UnlinkAccount unlink -> unlinkAccount(unlink, her);
      case SetSafeContact set -> setSafeContact(set, her);
      case Grant grant -> grant(grant, her);
      case Revoke revoke -> revoke(revoke, her);
      case RevokeAll revoke -> revokeAll(revoke, her);
      case ProposeReferral propose -> proposeReferral(propose, her);
      case AnswerReferral answer -> answerReferral(answer, her);
      case ConcludeReferral conclude -> concludeReferral(conclude, her);
      case RecordRepresentation represent -> recordRepresentation(represent, her);
      case RevokeRepresentation revoke -> revokeRepresentation(revoke, her);
      case AnswerStatistics answer -> answerStatistics(answer);
      case JoinCollective join -> joinCollective(join, her);
      case LeaveCollective leave -> leaveCollective(leave, her);
    };
  }

  /**
   * Whether her record says it already. Sealed fields cannot be compared with what is stored, so
   * her identity and her contact are never "the same".
   */
  private static boolean isSoAlready(SurvivorCommand command, Enrolled her) {
    return switch (command) {
      case Enrol _,
          ReviseIdentity _,
          SetSafeContact _,
          UnlinkAccount _,
          RevokeAll _,
          RecordRepresentation _ ->
          false;
      case ReviseCohort revise -> revise.cohort().equals(her.cohort());
      case LinkAccount link -> her.account().equals(Optional.of(link.account()));
      case Grant grant ->
          her.grants()
              .standingFor(grant.to(), grant.scope(), grant.at())
              .filter(standing -> hasTermsOf(standing, grant))
              .isPresent();
      case Revoke revoke ->
          her.grants()
              .numbered(revoke.grant())
              .filter(granted -> standingLike(granted, her, revoke.at()).isEmpty())
              .isPresent();
      case ProposeReferral propose ->
          her.referrals()
              .waitingFor(propose.to(), propose.scope())
              .anyMatch(waiting -> waiting.proposed().by().equals(propose.by()));
      case AnswerReferral answer ->
          her.referrals()
              .numbered(answer.referral())
              .flatMap(Referral::answer)
              .equals(Optional.of(answer.answer()));
      case ConcludeReferral conclude ->
          her.referrals()
              .numbered(conclude.referral())
              .filter(known -> known.whose(conclude.conclusion()).equals(conclude.by()))
              .flatMap(Referral::conclusion)
              .equals(Optional.of(conclude.conclusion()));
      case RevokeRepresentation revoke ->
          her.representations()
              .numbered(revoke.representation())
              .flatMap(Representation::revokedOn)
              .equals(Optional.of(revoke.on()));
      case AnswerStatistics answer -> her.statistics().equals(Optional.of(answer.answer()));
      case JoinCollective join ->
          her.collectives()
              .current(join.collective())
              .filter(membership -> membership.since().equals(join.on()))
              .isPresent();
      case LeaveCollective leave ->
          her.collectives()
              .latest(leave.collective())
              .filter(membership -> membership.until().equals(Optional.of(leave.on())))
              .isPresent();
    };
  }

  private static Outcome<SurvivorEvent, SurvivorRejection> enrol(Enrol enrol) {
    return first(
            SurvivorRules.identity(enrol.identity()),
            SurvivorRules.cohort(enrol.cohort(), enrol.at()),
            SurvivorRules.given(enrol.given(), enrol.recordedBy()),
            enrol.linkedTo().flatMap(account -> SurvivorRules.account(account, "/linkedTo")))
        .<Outcome<SurvivorEvent, SurvivorRejection>>map(Outcome::reject)
        .orElseGet(() -> new Outcome.Accepted<>(enrolment(enrol)));
  }

  private static List<SurvivorEvent> enrolment(Enrol enrol) {
    List<SurvivorEvent> events = new ArrayList<>();
    events.add(
        new SurvivorEnrolled(
            enrol.survivor(),
            enrol.identity(),
            enrol.cohort(),
            enrol.given(),
            enrol.recordedBy(),
            enrol.at()));
    enrol.linkedTo().ifPresent(account -> events.add(new AccountLinked(account, enrol.at())));
    enrol
        .statistics()
        .ifPresent(
            answer ->
                events.add(
                    new StatisticsAnswered(answer, enrol.given(), enrol.recordedBy(), enrol.at())));
    return events;
  }

  private static Outcome<SurvivorEvent, SurvivorRejection> reviseIdentity(ReviseIdentity revise) {
    return acceptUnless(
        SurvivorRules.identity(revise.identity()),
        () -> new IdentityRevised(revise.identity(), revise.at()));
  }

  private static Outcome<SurvivorEvent, SurvivorRejection> reviseCohort(ReviseCohort revise) {
    return acceptUnless(
        SurvivorRules.cohort(revise.cohort(), revise.at()),
        () -> new CohortRevised(revise.cohort(), revise.because(), revise.at()));
  }

  private static Outcome<SurvivorEvent, SurvivorRejection> linkAccount(
      LinkAccount link, Enrolled her) {
    return acceptUnless(
        first(
            SurvivorRules.account(link.account(), "/account"),
            unless(
                her.grants().standingFor(link.account(), link.at()).isEmpty(),
                SurvivorRejection.AccountHasGrants::new)),
        () -> new AccountLinked(link.account(), link.at()));
  }

  private static Outcome<SurvivorEvent, SurvivorRejection> unlinkAccount(
      UnlinkAccount unlink, Enrolled her) {
    return accept(new AccountUnlinked(her.account().orElseThrow(), unlink.at()));
  }

  private static Outcome<SurvivorEvent, SurvivorRejection> setSafeContact(
      SetSafeContact set, Enrolled her) {
    boolean silences = set.contact().channels().isEmpty();
    return acceptUnless(
        first(
            unless(
                silences || !her.isFull(), () -> new SurvivorRejection.LimitReached(Limit.ENTRIES)),
            SurvivorRules.contact(set.contact())),
        () -> new SafeContactSet(set.contact(), set.at()));
  }

  private static Outcome<SurvivorEvent, SurvivorRejection> grant(Grant grant, Enrolled her) {
    boolean replaces = her.grants().standingFor(grant.to(), grant.scope(), grant.at()).isPresent();
    int standing = her.grants().standingAt(grant.at()).size();
    return acceptUnless(
        first(
            SurvivorRules.account(grant.to(), "/to"),
            unless(
                !her.account().equals(Optional.of(grant.to())),
                SurvivorRejection.GrantToHerself::new),
            grant.organisation().flatMap(SurvivorRules::organisation),
            unless(
                grant.until().stream().allMatch(grant.at()::isBefore),
                SurvivorRejection.UntilNotLater::new),
            SurvivorRules.given(grant.given(), grant.recordedBy()),
            unless(
                replaces || standing < SurvivorRules.STANDING_GRANTS_MAX,
                () -> new SurvivorRejection.LimitReached(Limit.STANDING_GRANTS))),
        () -> granted(her.grants().next(), grant));
  }

  private static AccessGranted granted(int number, Grant grant) {
    return new AccessGranted(
        number,
        grant.to(),
        grant.role(),
        grant.organisation(),
        grant.scope(),
        grant.access(),
        grant.purpose(),
        grant.until(),
        grant.given(),
        grant.recordedBy(),
        grant.at());
  }

  /** However it was given: her word is her word. */
  private static boolean hasTermsOf(AccessGranted standing, Grant grant) {
    return standing.role() == grant.role()
        && standing.organisation().equals(grant.organisation())
        && standing.access() == grant.access()
        && standing.purpose() == grant.purpose()
        && standing.until().equals(grant.until());
  }

  /** Never answers "done" while another grant still opens the same door. */
  private static Outcome<SurvivorEvent, SurvivorRejection> revoke(Revoke revoke, Enrolled her) {
    Optional<AccessGranted> standing =
        her.grants()
            .numbered(revoke.grant())
            .flatMap(granted -> standingLike(granted, her, revoke.at()));
    if (standing.isEmpty()) {
      return reject(new SurvivorRejection.NoSuchGrant());
    }
    int number = standing.get().grant();
    return number == revoke.grant()
        ? accept(revoked(standing.get(), revoke.at()))
        : reject(new SurvivorRejection.GrantReplaced(number));
  }

  private static Outcome<SurvivorEvent, SurvivorRejection> revokeAll(
      RevokeAll revoke, Enrolled her) {
    List<SurvivorEvent> events =
        her.grants().standingFor(revoke.to(), revoke.at()).stream()
            .<SurvivorEvent>map(standing -> revoked(standing, revoke.at()))
            .toList();
    return events.isEmpty() ? nothing() : new Outcome.Accepted<>(events);
  }

  /** The grant that stands for the same account and scope: this one, or one that replaced it. */
  private static Optional<AccessGranted> standingLike(
      AccessGranted granted, Enrolled her, Instant at) {
    return her.grants().standingFor(granted.to(), granted.scope(), at);
  }

  private static AccessRevoked revoked(AccessGranted grant, Instant at) {
    return new AccessRevoked(
        grant.grant(), grant.to(), grant.scope(), grant.access(), grant.until(), at);
  }

  private static Outcome<SurvivorEvent, SurvivorRejection> proposeReferral(
      ProposeReferral propose, Enrolled her) {
    return acceptUnless(
        ReferralRules.proposing(propose, her),
        () ->
            proposed(
                her.referrals().next(), propose, ReferralRules.work(propose, her).orElseThrow()));
  }

  private static ReferralProposed proposed(
      int number, ProposeReferral propose, AccessGranted work) {
    return new ReferralProposed(
        number,
        propose.by(),
        work.role(),
        work.organisation(),
        propose.from(),
        propose.to(),
        propose.role(),
        propose.organisation(),
        propose.scope(),
        propose.access(),
        propose.purpose(),
        propose.because(),
        propose.at());
  }

  /** A yes lets in at once whom the referral names, by the rules of every grant. */
  private static Outcome<SurvivorEvent, SurvivorRejection> answerReferral(
      AnswerReferral answer, Enrolled her) {
    Optional<SurvivorRejection> objection = ReferralRules.answering(answer, her);
    if (objection.isPresent()) {
      return reject(objection.get());
    }
    ReferralAnswered said =
        new ReferralAnswered(
            answer.referral(), answer.answer(), answer.given(), answer.recordedBy(), answer.at());
    return switch (answer.answer()) {
      case NO -> accept(said);
      case YES ->
          agreed(
              said,
              grantOf(her.referrals().numbered(answer.referral()).orElseThrow().proposed(), answer),
              her);
    };
  }

  private static Outcome<SurvivorEvent, SurvivorRejection> agreed(
      ReferralAnswered said, Grant grant, Enrolled her) {
    if (her.isFull()) {
      return reject(new SurvivorRejection.LimitReached(Limit.ENTRIES));
    }
    if (isSoAlready(grant, her)) {
      return accept(said);
    }
    return switch (grant(grant, her)) {
      case Outcome.Accepted<SurvivorEvent, SurvivorRejection>(var granted) ->
          new Outcome.Accepted<>(
              Stream.concat(Stream.<SurvivorEvent>of(said), granted.stream()).toList());
      case Outcome.Rejected<SurvivorEvent, SurvivorRejection> rejected -> rejected;
      case Outcome.Nothing<SurvivorEvent, SurvivorRejection> nothing -> nothing;
    };
  }

  private static Grant grantOf(ReferralProposed referral, AnswerReferral answer) {
    return new Grant(
        referral.to(),
        referral.role(),
        referral.organisation(),
        referral.scope(),
        referral.access(),
        referral.purpose(),
        answer.until(),
        answer.given(),
        answer.recordedBy(),
        answer.at());
  }

  /** Whoever turns her case down keeps no key to it. */
  private static Outcome<SurvivorEvent, SurvivorRejection> concludeReferral(
      ConcludeReferral conclude, Enrolled her) {
    Optional<SurvivorRejection> objection = ReferralRules.concluding(conclude, her);
    if (objection.isPresent()) {
      return reject(objection.get());
    }
    List<SurvivorEvent> events = new ArrayList<>();
    events.add(new ReferralConcluded(conclude.referral(), conclude.conclusion(), conclude.at()));
    if (conclude.conclusion() == Conclusion.TURNED_DOWN) {
      ReferralProposed proposed =
          her.referrals().numbered(conclude.referral()).orElseThrow().proposed();
      her.grants()
          .standingFor(proposed.to(), proposed.scope(), conclude.at())
          .ifPresent(grant -> events.add(revoked(grant, conclude.at())));
    }
    return new Outcome.Accepted<>(events);
  }

  private static Outcome<SurvivorEvent, SurvivorRejection> recordRepresentation(
      RecordRepresentation represent, Enrolled her) {
    return acceptUnless(
        first(
            represent.organisation().flatMap(SurvivorRules::organisation),
            unless(
                represent.document().isPresent()
                    || !Representations.needsDocument(represent.kind()),
                SurvivorRejection.DocumentMissing::new),
            unless(
                represent.until().stream()
                    .noneMatch(last -> last.isCertainlyBefore(represent.on())),
                SurvivorRejection.EndsBeforeItBegins::new)),
        () ->
            new RepresentationRecorded(
                represent.on(),
                her.representations().next(),
                represent.kind(),
                represent.scope(),
                represent.name(),
                represent.organisation(),
                represent.document(),
                represent.until()));
  }

  private static Outcome<SurvivorEvent, SurvivorRejection> revokeRepresentation(
      RevokeRepresentation revoke, Enrolled her) {
    Optional<Representation> standing =
        her.representations()
            .numbered(revoke.representation())
            .filter(representation -> !representation.isRevoked());
    return acceptUnless(
        first(
            unless(standing.isPresent(), SurvivorRejection.NoSuchRepresentation::new),
            unless(
                standing.stream()
                    .noneMatch(each -> revoke.on().isCertainlyBefore(each.recorded().on())),
                SurvivorRejection.RevokedBeforeItBegan::new)),
        () -> new RepresentationRevoked(revoke.on(), revoke.representation()));
  }

  private static Outcome<SurvivorEvent, SurvivorRejection> answerStatistics(
      AnswerStatistics answer) {
    return acceptUnless(
        SurvivorRules.given(answer.given(), answer.recordedBy()),
        () ->
            new StatisticsAnswered(
                answer.answer(), answer.given(), answer.recordedBy(), answer.at()));
  }

  private static Outcome<SurvivorEvent, SurvivorRejection> joinCollective(
      JoinCollective join, Enrolled her) {
    return acceptUnless(
        first(
            SurvivorRules.code(join.collective(), "/collective"),
            unless(
                her.collectives().current(join.collective()).isEmpty(),
                SurvivorRejection.AlreadyMember::new)),
        () -> new CollectiveJoined(join.on(), join.collective()));
  }

  private static Outcome<SurvivorEvent, SurvivorRejection> leaveCollective(
      LeaveCollective leave, Enrolled her) {
    Optional<Membership> membership = her.collectives().current(leave.collective());
    return acceptUnless(
        first(
            unless(membership.isPresent(), SurvivorRejection.NotAMember::new),
            unless(
                membership.stream().noneMatch(since -> leave.on().isCertainlyBefore(since.since())),
                SurvivorRejection.LeftBeforeJoining::new)),
        () -> new CollectiveLeft(leave.on(), leave.collective()));
  }

  private static Outcome<SurvivorEvent, SurvivorRejection> acceptUnless(
      Optional<SurvivorRejection> objection, Supplier<SurvivorEvent> event) {
    return objection
        .<Outcome<SurvivorEvent, SurvivorRejection>>map(Outcome::reject)
        .orElseGet(() -> accept(event.get()));
  }

  @Override
  public Survivor evolve(Survivor state, SurvivorEvent event) {
    return switch (state) {
      case Survivor.None() when event instanceof SurvivorEnrolled enrolled -> Enrolled.by(enrolled);
      case Survivor.None() -> throw new CorruptHistory(state, event);
      case Enrolled her -> evolveEnrolled(her, event);
    };
  }

  private static Enrolled evolveEnrolled(Enrolled her, SurvivorEvent event) {
    Grants grants = her.grants();
    Referrals referrals = her.referrals();
    Representations representations = her.representations();
    Collectives collectives = her.collectives();
    return switch (event) {
      case IdentityRevised(var identity, _) -> her.with(identity);
      case CohortRevised(var cohort, _, _) -> her.with(cohort);
      case SafeContactSet(var contact, _) -> her.with(contact);
      case StatisticsAnswered(var answer, _, _, _) -> her.with(answer);
      case AccountLinked(var account, _) when her.account().isEmpty() ->
          her.withAccount(Optional.of(account));
      case AccountUnlinked(var account, _) when her.account().equals(Optional.of(account)) ->
          her.withAccount(Optional.empty());
      case AccessGranted granted when granted.grant() == grants.next() ->
          her.with(grants.plus(granted));
      case AccessRevoked revoked when grants.canEnd(revoked) ->
          her.with(grants.minus(revoked.grant()));
      case ReferralProposed proposed when proposed.referral() == referrals.next() ->
          her.with(referrals.plus(proposed));
      case ReferralAnswered(var number, var answer, _, _, _)
          when referrals.numbered(number).filter(Referral::waitsForHer).isPresent() ->
          her.with(referrals.with(referrals.numbered(number).get().with(answer)));
      case ReferralConcluded(var number, var conclusion, _)
          when referrals.numbered(number).filter(known -> known.isOpenTo(conclusion)).isPresent() ->
          her.with(referrals.with(referrals.numbered(number).get().with(conclusion)));
      case RepresentationRecorded recorded
          when recorded.representation() == representations.next() ->
          her.with(representations.plus(recorded));
      case RepresentationRevoked revoked
          when representations
              .numbered(revoked.representation())
              .filter(each -> !each.isRevoked())
              .isPresent() ->
          her.with(representations.minus(revoked));
      case CollectiveJoined(var on, var code) when collectives.current(code).isEmpty() ->
          her.with(collectives.joined(code, on));
      case CollectiveLeft(var on, var code) when collectives.current(code).isPresent() ->
          her.with(collectives.left(collectives.current(code).get(), on));
      case SurvivorEnrolled _,
          AccountLinked _,
          AccountUnlinked _,
          AccessGranted _,
          AccessRevoked _,
          ReferralProposed _,
          ReferralAnswered _,
          ReferralConcluded _,
          RepresentationRecorded _,
          RepresentationRevoked _,
          CollectiveJoined _,
          CollectiveLeft _ ->
          throw new CorruptHistory(her, event);
    };
  }
}
