package org.dhruva.people.survivor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhruva.contracts.people.SurvivorEvent.ReferralAnswer;
import org.dhruva.contracts.people.SurvivorEvent.ReferralProposed;
import org.dhruva.contracts.people.SurvivorEvent.Scope;

/**
 * What was suggested to her about whom to let in.
 *
 * @param made every referral there ever was; number n is at place n - 1
 */
public record Referrals(List<Referral> made) {

  static final Referrals NONE = new Referrals(List.of());

  public Referrals {
    made = List.copyOf(made);
  }

  /** Those that are for her to answer, oldest first. */
  public List<Referral> waitingForHer() {
    return made.stream().filter(Referral::waitsForHer).toList();
  }

  /** Those that an account suggested, or that let it in, oldest first. */
  public List<Referral> concerning(String account) {
    return made.stream().filter(referral -> referral.concerns(account)).toList();
  }

  Optional<Referral> numbered(int number) {
    return number >= 1 && number <= made.size()
        ? Optional.of(made.get(number - 1))
        : Optional.empty();
  }

  /** Whether there is one to which somebody can still say something. */
  boolean isAnyOpen() {
    return made.stream().anyMatch(each -> each.waitsForHer() || each.waitsForTaker());
  }

  /** What waits for her and would let the same account into the same part. */
  Stream<Referral> waitingFor(String to, Scope scope) {
    return made.stream().filter(Referral::waitsForHer).filter(each -> isAbout(each, to, scope));
  }

  /** Whether her latest answer about this account and this part of her case was a no. */
  boolean isRefused(String to, Scope scope) {
    return made.stream()
        .filter(each -> each.answer().isPresent() && isAbout(each, to, scope))
        .reduce((_, later) -> later)
        .flatMap(Referral::answer)
        .equals(Optional.of(ReferralAnswer.NO));
  }

  int next() {
    return made.size() + 1;
  }

  Referrals plus(ReferralProposed proposed) {
    return new Referrals(Stream.concat(made.stream(), Stream.of(Referral.of(proposed))).toList());
  }

  /** With one of them changed. */
  Referrals with(Referral changed) {
    List<Referral> all = new ArrayList<>(made);
    all.set(changed.proposed().referral() - 1, changed);
    return new Referrals(all);
  }

  private static boolean isAbout(Referral referral, String to, Scope scope) {
    return referral.proposed().to().equals(to) && referral.proposed().scope() == scope;
  }
}
