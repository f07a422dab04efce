package org.dhruva.people.survivor;

import java.util.Optional;
import org.dhruva.contracts.people.SurvivorEvent.Conclusion;
import org.dhruva.contracts.people.SurvivorEvent.ReferralAnswer;
import org.dhruva.contracts.people.SurvivorEvent.ReferralProposed;

/**
 * A suggestion to let somebody in.
 *
 * @param answer hers; empty while she has not answered
 * @param conclusion what came of it beside her answer
 */
public record Referral(
    ReferralProposed proposed, Optional<ReferralAnswer> answer, Optional<Conclusion> conclusion) {

  static Referral of(ReferralProposed proposed) {
    return new Referral(proposed, Optional.empty(), Optional.empty());
  }

  /** Whether it is for her to answer. */
  public boolean waitsForHer() {
    return answer.isEmpty() && conclusion.isEmpty();
  }

  /** Whether she said yes, and whoever she was referred to has not said anything yet. */
  public boolean waitsForTaker() {
    return answer.equals(Optional.of(ReferralAnswer.YES)) && conclusion.isEmpty();
  }

  /** Whether the account suggested it, or is the one to be let in and she agreed. */
  public boolean concerns(String account) {
    return proposed.by().equals(account)
        || (proposed.to().equals(account) && answer.equals(Optional.of(ReferralAnswer.YES)));
  }

  /** Whether it can end so now. */
  boolean isOpenTo(Conclusion end) {
    return switch (end) {
      case TAKEN_UP, TURNED_DOWN -> waitsForTaker();
      case WITHDRAWN -> waitsForHer();
    };
  }

  /** The account whose it is to end it so. */
  String whose(Conclusion end) {
    return switch (end) {
      case TAKEN_UP, TURNED_DOWN -> proposed.to();
      case WITHDRAWN -> proposed.by();
    };
  }

  Referral with(ReferralAnswer said) {
    return new Referral(proposed, Optional.of(said), conclusion);
  }

  Referral with(Conclusion came) {
    return new Referral(proposed, answer, Optional.of(came));
  }
}
