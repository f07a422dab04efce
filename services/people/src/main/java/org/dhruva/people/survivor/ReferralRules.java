package org.dhruva.people.survivor;

import static org.dhruva.people.survivor.SurvivorRules.first;
import static org.dhruva.people.survivor.SurvivorRules.unless;

import java.util.Optional;
import org.dhruva.contracts.people.SurvivorEvent.Access;
import org.dhruva.contracts.people.SurvivorEvent.AccessGranted;
import org.dhruva.contracts.people.SurvivorEvent.ReferralAnswer;
import org.dhruva.people.survivor.Survivor.Enrolled;
import org.dhruva.people.survivor.SurvivorCommand.AnswerReferral;
import org.dhruva.people.survivor.SurvivorCommand.ConcludeReferral;
import org.dhruva.people.survivor.SurvivorCommand.ProposeReferral;

/** What stands against a referral, and against what is said of it. Empty means nothing. */
final class ReferralRules {

  private ReferralRules() {}

  /** The grant by which whoever refers her works for her; empty for one who does not. */
  static Optional<AccessGranted> work(ProposeReferral propose, Enrolled her) {
    return her.grants()
        .standingFor(propose.by(), propose.from(), propose.at())
        .filter(grant -> grant.access() == Access.ACT);
  }

  static Optional<SurvivorRejection> proposing(ProposeReferral propose, Enrolled her) {
    return first(
        SurvivorRules.account(propose.to(), "/to"),
        unless(work(propose, her).isPresent(), SurvivorRejection.NotLetIn::new),
        unless(!propose.to().equals(propose.by()), SurvivorRejection.ReferredToOneself::new),
        unless(
            !her.account().equals(Optional.of(propose.to())),
            SurvivorRejection.GrantToHerself::new),
        propose.organisation().flatMap(SurvivorRules::organisation),
        unless(
            !her.referrals().isRefused(propose.to(), propose.scope()),
            SurvivorRejection.SaidNo::new));
  }

  static Optional<SurvivorRejection> answering(AnswerReferral answer, Enrolled her) {
    Optional<Referral> referral = her.referrals().numbered(answer.referral());
    return first(
        unless(referral.isPresent(), SurvivorRejection.NoSuchReferral::new),
        unless(
            referral.filter(Referral::waitsForHer).isPresent(),
            SurvivorRejection.ReferralIsOver::new),
        SurvivorRules.given(answer.given(), answer.recordedBy()),
        unless(
            answer.answer() == ReferralAnswer.YES || answer.until().isEmpty(),
            SurvivorRejection.UntilWithoutYes::new));
  }

  /** Nobody is told of a referral that is none of theirs. */
  static Optional<SurvivorRejection> concluding(ConcludeReferral conclude, Enrolled her) {
    Optional<Referral> theirs =
        her.referrals()
            .numbered(conclude.referral())
            .filter(known -> known.concerns(conclude.by()));
    return first(
        unless(theirs.isPresent(), SurvivorRejection.NoSuchReferral::new),
        unless(
            theirs
                .filter(known -> known.whose(conclude.conclusion()).equals(conclude.by()))
                .isPresent(),
            SurvivorRejection.NotYoursToConclude::new),
        unless(
            theirs.filter(known -> known.isOpenTo(conclude.conclusion())).isPresent(),
            SurvivorRejection.ReferralIsOver::new));
  }
}
