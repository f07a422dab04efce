package org.dhruva.people.survivor;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.dhruva.contracts.people.SurvivorEvent.Cohort;
import org.dhruva.contracts.people.SurvivorEvent.Identity;
import org.dhruva.contracts.people.SurvivorEvent.SafeContact;
import org.dhruva.contracts.people.SurvivorEvent.StatisticsAnswer;
import org.dhruva.contracts.people.SurvivorEvent.SurvivorEnrolled;
import org.dhruva.kernel.SurvivorId;

/** Her record: what is known of her, and what she said. */
public sealed interface Survivor {

  /**
   * What could change her record at that instant, if what it says is right. Read from the table
   * decide reads.
   */
  default Set<Class<? extends SurvivorCommand>> possible(Instant at) {
    return SurvivorGate.openIn(this, at);
  }

  /** She has no record yet. */
  record None() implements Survivor {}

  /**
   * She has a record.
   *
   * @param enrolledThrough account of who wrote down her spoken word when she was enrolled
   * @param account the account that is hers
   * @param safeContact empty until she said how; then nobody contacts her
   * @param statistics her latest answer; empty if she was not asked
   * @param entries how many events there are
   */
  record Enrolled(
      SurvivorId survivor,
      Identity identity,
      Cohort cohort,
      Optional<String> enrolledThrough,
      Optional<String> account,
      Optional<SafeContact> safeContact,
      Grants grants,
      Referrals referrals,
      Representations representations,
      Optional<StatisticsAnswer> statistics,
      Collectives collectives,
      int entries)
      implements Survivor {

    static Enrolled by(SurvivorEnrolled enrolled) {
      return new Enrolled(
          enrolled.survivor(),
          enrolled.identity(),
          enrolled.cohort(),
          enrolled.recordedBy(),
          Optional.empty(),
          Optional.empty(),
          Grants.NONE,
          Referrals.NONE,
          Representations.NONE,
          Optional.empty(),
          Collectives.NONE,
          1);
    }

    /** Whether she may be counted in statistics: only after a yes that she has not taken back. */
    public boolean countsInStatistics() {
      return statistics.equals(Optional.of(StatisticsAnswer.YES));
    }

    /** Whether there is any way to contact her. */
    public boolean mayBeContacted() {
      return safeContact.stream().anyMatch(contact -> !contact.channels().isEmpty());
    }

    boolean isFull() {
      return entries >= SurvivorGate.ENTRIES_MAX;
    }

    Enrolled with(Identity changed) {
      return new Enrolled(
          survivor,
          changed,
          cohort,
          enrolledThrough,
          account,
          safeContact,
          grants,
          referrals,
          representations,
          statistics,
          collectives,
          entries + 1);
    }

    Enrolled with(Cohort changed) {
      return new Enrolled(
          survivor,
          identity,
          changed,
          enrolledThrough,
          account,
          safeContact,
          grants,
          referrals,
          representations,
          statistics,
          collectives,
          entries + 1);
    }

    Enrolled withAccount(Optional<String> changed) {
      return new Enrolled(
          survivor,
          identity,
          cohort,
          enrolledThrough,
          changed,
          safeContact,
          grants,
          referrals,
          representations,
          statistics,
          collectives,
          entries + 1);
    }

    Enrolled with(SafeContact changed) {
      return new Enrolled(
          survivor,
          identity,
          cohort,
          enrolledThrough,
          account,
          Optional.of(changed),
          grants,
          referrals,
          representations,
          statistics,
          collectives,
          entries + 1);
    }

    Enrolled with(Grants changed) {
      return new Enrolled(
          survivor,
          identity,
          cohort,
          enrolledThrough,
          account,
          safeContact,
          changed,
          referrals,
          representations,
          statistics,
          collectives,
          entries + 1);
    }

    Enrolled with(Referrals changed) {
      return new Enrolled(
          survivor,
          identity,
          cohort,
          enrolledThrough,
          account,
          safeContact,
          grants,
          changed,
          representations,
          statistics,
          collectives,
          entries + 1);
    }

    Enrolled with(Representations changed) {
      return new Enrolled(
          survivor,
          identity,
          cohort,
          enrolledThrough,
          account,
          safeContact,
          grants,
          referrals,
          changed,
          statistics,
          collectives,
          entries + 1);
    }

    Enrolled with(StatisticsAnswer changed) {
      return new Enrolled(
          survivor,
          identity,
          cohort,
          enrolledThrough,
          account,
          safeContact,
          grants,
          referrals,
          representations,
          Optional.of(changed),
          collectives,
          entries + 1);
    }

    Enrolled with(Collectives changed) {
      return new Enrolled(
          survivor,
          identity,
          cohort,
          enrolledThrough,
          account,
          safeContact,
          grants,
          referrals,
          representations,
          statistics,
          changed,
          entries + 1);
    }
  }
}
