package org.dhruva.people.survivor;

import java.time.Instant;
import java.util.Optional;
import org.dhruva.contracts.people.SurvivorEvent.Access;
import org.dhruva.contracts.people.SurvivorEvent.Cohort;
import org.dhruva.contracts.people.SurvivorEvent.Conclusion;
import org.dhruva.contracts.people.SurvivorEvent.Given;
import org.dhruva.contracts.people.SurvivorEvent.Identity;
import org.dhruva.contracts.people.SurvivorEvent.Purpose;
import org.dhruva.contracts.people.SurvivorEvent.ReferralAnswer;
import org.dhruva.contracts.people.SurvivorEvent.RepresentationDocument;
import org.dhruva.contracts.people.SurvivorEvent.RepresentationKind;
import org.dhruva.contracts.people.SurvivorEvent.Role;
import org.dhruva.contracts.people.SurvivorEvent.SafeContact;
import org.dhruva.contracts.people.SurvivorEvent.Scope;
import org.dhruva.contracts.people.SurvivorEvent.StatisticsAnswer;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Sealed;
import org.dhruva.kernel.SurvivorId;

/**
 * What can be asked of her record. The records are the request bodies of the HTTP interface, but
 * for {@code survivor}, {@code given}, {@code recordedBy}, {@code linkedTo}, {@code by} and {@code
 * at}: those say who asks and when, and are never taken from a body.
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

  /**
   * Suggests to her to let somebody in.
   *
   * @param by account of who suggests it
   * @param from the part of her case in which whoever suggests it works
   * @param because why, for her to read
   */
  record ProposeReferral(
      String by,
      Scope from,
      String to,
      Role role,
      Optional<String> organisation,
      Scope scope,
      Access access,
      Purpose purpose,
      Optional<Sealed<String>> because,
      Instant at)
      implements SurvivorCommand {}

  /**
   * She says yes or no to a referral. A yes lets in whom it names, as it says.
   *
   * @param until for a yes: when it ends by itself
   */
  record AnswerReferral(
      int referral,
      ReferralAnswer answer,
      Optional<Instant> until,
      Given given,
      Optional<String> recordedBy,
      Instant at)
      implements SurvivorCommand {}

  /**
   * Whoever she was referred to takes her case up or turns it down, or whoever referred her takes
   * that back.
   *
   * @param by account of who says so
   */
  record ConcludeReferral(int referral, Conclusion conclusion, String by, Instant at)
      implements SurvivorCommand {}

  /**
   * Somebody acts for her.
   *
   * @param on the first day
   * @param until the last day
   */
  record RecordRepresentation(
      CivilDate on,
      RepresentationKind kind,
      Scope scope,
      Optional<Sealed<String>> name,
      Optional<String> organisation,
      Optional<RepresentationDocument> document,
      Optional<CivilDate> until)
      implements Dated {}

  /**
   * Somebody acts for her no more.
   *
   * @param on the first day on which that is so
   */
  record RevokeRepresentation(CivilDate on, int representation) implements Dated {}

  /** What happened outside, on a civil day. */
  sealed interface Dated extends SurvivorCommand {
    CivilDate on();

    @Override
    default Instant at() {
      return on().startOfDay();
    }
  }
}
