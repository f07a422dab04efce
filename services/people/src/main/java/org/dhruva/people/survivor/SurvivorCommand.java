package org.dhruva.people.survivor;

import java.time.Instant;
import java.util.Optional;
import org.dhruva.contracts.people.SurvivorEvent.Access;
import org.dhruva.contracts.people.SurvivorEvent.Cohort;
import org.dhruva.contracts.people.SurvivorEvent.Given;
import org.dhruva.contracts.people.SurvivorEvent.Identity;
import org.dhruva.contracts.people.SurvivorEvent.Purpose;
import org.dhruva.contracts.people.SurvivorEvent.Role;
import org.dhruva.contracts.people.SurvivorEvent.SafeContact;
import org.dhruva.contracts.people.SurvivorEvent.Scope;
import org.dhruva.contracts.people.SurvivorEvent.StatisticsAnswer;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Sealed;
import org.dhruva.kernel.SurvivorId;

/**
 * What can be asked of her record. The records are the request bodies of the HTTP interface, but
 * for {@code survivor}, {@code given}, {@code recordedBy}, {@code linkedTo} and {@code at}: those
 * say who asks and when, and are never taken from a body.
 */
public sealed interface SurvivorCommand {

  /** When it is asked. */
  Instant at();

  /**
   * Begins her record.
   *
   * @param statistics her answer, if she was asked
   * @param given how she agreed to the record, and gave that answer
   * @param linkedTo her own account, when she enrols herself with it
   */
  record Enrol(
      SurvivorId survivor,
      Identity identity,
      Cohort cohort,
      Optional<StatisticsAnswer> statistics,
      Given given,
      Optional<String> recordedBy,
      Optional<String> linkedTo,
      Instant at)
      implements SurvivorCommand {}

  /** Her name or where she is reached changes. */
  record ReviseIdentity(Identity identity, Instant at) implements SurvivorCommand {}

  /** The facts she is counted under are put right. */
  record ReviseCohort(Cohort cohort, Sealed<String> because, Instant at)
      implements SurvivorCommand {}

  /** Makes an account hers. That it is nobody else's is made sure of outside. */
  record LinkAccount(String account, Instant at) implements SurvivorCommand {}

  /** The account is not hers any more, or somebody else has come to know its secrets. */
  record UnlinkAccount(Instant at) implements SurvivorCommand {}

  /** Says how she may be contacted. */
  record SetSafeContact(SafeContact contact, Instant at) implements SurvivorCommand {}

  /** Lets an account see, or act on, a part of her case. */
  record Grant(
      String to,
      Role role,
      Optional<String> organisation,
      Scope scope,
      Access access,
      Purpose purpose,
      Optional<Instant> until,
      Given given,
      Optional<String> recordedBy,
      Instant at)
      implements SurvivorCommand {}

  /** Takes one grant back. */
  record Revoke(int grant, Instant at) implements SurvivorCommand {}

  /** Takes back everything that an account was given. */
  record RevokeAll(String to, Instant at) implements SurvivorCommand {}

  /** Says whether she may be counted. */
  record AnswerStatistics(
      StatisticsAnswer answer, Given given, Optional<String> recordedBy, Instant at)
      implements SurvivorCommand {}

  /** She joins a collective. */
  record JoinCollective(CivilDate on, String collective) implements Dated {}

  /** She leaves a collective. */
  record LeaveCollective(CivilDate on, String collective) implements Dated {}

  /** What happened outside, on a civil day. */
  sealed interface Dated extends SurvivorCommand {
    CivilDate on();

    @Override
    default Instant at() {
      return on().startOfDay();
    }
  }
}
