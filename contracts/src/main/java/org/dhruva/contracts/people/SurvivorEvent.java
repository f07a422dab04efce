package org.dhruva.contracts.people;

import java.time.Instant;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.DatedEvent;
import org.dhruva.kernel.Event;
import org.dhruva.kernel.Sealed;
import org.dhruva.kernel.SurvivorId;

/**
 * Who she is, what she agreed to, and whom she lets see and do what. The stream is hers: its id is
 * her survivor id.
 *
 * <p>Consent and accounts change in the system, at an instant; only what happened outside it has a
 * civil day. An <em>account</em> is the opaque subject of a login, never a name.
 */
public sealed interface SurvivorEvent extends Event {

  /**
   * She was enrolled. Whether she may be counted is another question, with an event of its own.
   *
   * @param given how she agreed that a record is kept
   * @param recordedBy account of who wrote down her spoken word
   */
  record SurvivorEnrolled(
      SurvivorId survivor,
      Identity identity,
      Cohort cohort,
      Given given,
      Optional<String> recordedBy,
      Instant at)
      implements AtInstant {}

  /** Her name or where she is reached is now this. */
  record IdentityRevised(Identity identity, Instant at) implements AtInstant {}

  /** The facts she is counted under were wrong or incomplete; they are now these. */
  record CohortRevised(Cohort cohort, Sealed<String> because, Instant at) implements AtInstant {}

  /** This account is hers: whoever signs in with it is she. There is one at a time. */
  record AccountLinked(String account, Instant at) implements AccessChange {}

  /** This account is hers no longer. */
  record AccountUnlinked(String account, Instant at) implements AccessChange {}

  /** How she may be contacted, in place of whatever was said before. */
  record SafeContactSet(SafeContact contact, Instant at) implements AtInstant {}

  /**
   * She lets an account see, or act on, a part of her case. Her latest word stands: this takes the
   * place of any earlier grant to the same account for the same scope, wider or narrower.
   *
   * @param grant 1, 2, 3 ... within her stream
   * @param to the account
   * @param organisation as it is shown to her; empty for somebody on her own
   * @param until the first instant at which it no longer lasts; empty until taken back
   * @param recordedBy account of who wrote down her spoken word
   */
  record AccessGranted(
      int grant,
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
      implements AccessChange {

    /** Whether its time is not over. Says nothing about whether it was taken back or replaced. */
    public boolean lastsAt(Instant instant) {
      return until.isEmpty() || instant.isBefore(until.get());
    }

    /** Whether the other is about the same account and the same part of her case. */
    public boolean isAboutSameAs(AccessGranted other) {
      return to.equals(other.to) && scope == other.scope;
    }
  }

  /**
   * She took a grant back. Names what ended in full, so that nobody needs to have seen the grant.
   *
   * @param until when it would have ended by itself
   */
  record AccessRevoked(
      int grant, String to, Scope scope, Access access, Optional<Instant> until, Instant at)
      implements AccessChange {}

  /**
   * She said whether she may be counted in statistics. Her latest answer stands; without one she is
   * not counted.
   *
   * @param recordedBy account of who wrote down her spoken word
   */
  record StatisticsAnswered(
      StatisticsAnswer answer, Given given, Optional<String> recordedBy, Instant at)
      implements AtInstant {}

  /**
   * She joined a survivors' collective.
   *
   * @param collective code of the collective
   */
  record CollectiveJoined(CivilDate on, String collective) implements SurvivorEvent, DatedEvent {}

  /** She left a collective. */
  record CollectiveLeft(CivilDate on, String collective) implements SurvivorEvent, DatedEvent {}

  /**
   * Somebody she lets into one part of her case suggests to let in somebody else, into the same
   * part or another. It opens nothing: she alone says yes or no.
   *
   * @param referral 1, 2, 3 ... within her stream
   * @param by account of who suggests it, as what that person works for her, and for whom
   * @param from the part of her case in which it is suggested
   * @param to the account that would be let in
   * @param scope the part of her case that would be opened
   * @param because why, for her to read
   */
  record ReferralProposed(
      int referral,
      String by,
      Role byRole,
      Optional<String> byOrganisation,
      Scope from,
      String to,
      Role role,
      Optional<String> organisation,
      Scope scope,
      Access access,
      Purpose purpose,
      Optional<Sealed<String>> because,
      Instant at)
      implements AtInstant {}

  /**
   * Her answer to a referral. A yes comes with the grant that it gives.
   *
   * @param recordedBy account of who wrote down her spoken word
   */
  record ReferralAnswered(
      int referral, ReferralAnswer answer, Given given, Optional<String> recordedBy, Instant at)
      implements AtInstant {}

  /**
   * Whoever she was referred to took her case up or turned it down, or whoever referred her took
   * that back before she answered.
   */
  record ReferralConcluded(int referral, Conclusion conclusion, Instant at) implements AtInstant {}

  /**
   * Somebody may act for her from this day on.
   *
   * @param representation 1, 2, 3 ... within her stream
   * @param scope the part of her case
   * @param document the paper that says so; only an advocate can be without one for a while
   * @param until the last day; empty if it lasts until it is taken back
   */
  record RepresentationRecorded(
      CivilDate on,
      int representation,
      RepresentationKind kind,
      Scope scope,
      Optional<Sealed<String>> name,
      Optional<String> organisation,
      Optional<RepresentationDocument> document,
      Optional<CivilDate> until)
      implements SurvivorEvent, DatedEvent {}

  /** From this day on that person does not act for her any more. */
  record RepresentationRevoked(CivilDate on, int representation)
      implements SurvivorEvent, DatedEvent {}

  /** What happened in the system, at an instant. */
  sealed interface AtInstant extends SurvivorEvent {
    Instant at();

    @Override
    default Instant occurredAt() {
      return at();
    }
  }

  /**
   * What changes who may see or do what. Every service keeps its own copy of the grants by these
   * events and needs no others: a switch over them is complete.
   */
  sealed interface AccessChange extends AtInstant
      permits AccountLinked, AccountUnlinked, AccessGranted, AccessRevoked {}

  /**
   * What only those she trusts may read.
   *
   * @param name what she wants to be called
   */
  record Identity(
      Sealed<String> name,
      List<Sealed<String>> otherNames,
      Optional<Sealed<String>> phone,
      Optional<Sealed<String>> address) {
    public Identity {
      otherNames = List.copyOf(otherNames);
    }
  }

  /**
   * The coarse facts she is counted under. She may leave any of them unsaid.
   *
   * @param homeState code of the State she comes from
   * @param homeDistrict code of the district in that State
   * @param rescueState code of the State she was rescued in
   */
  record Cohort(
      Optional<Integer> birthYear,
      Gender gender,
      Optional<String> homeState,
      Optional<String> homeDistrict,
      Exploitation exploitation,
      Optional<YearMonth> rescueMonth,
      Optional<String> rescueState) {}

  /**
   * How she may be contacted without putting her in danger.
   *
   * @param channels the only ways and hours; none means that nobody contacts her
   * @param codeWord by which she knows that the caller is from us
   * @param mustNotKnow who must not learn of it
   * @param number where it is safe to reach her, if not at the phone of her identity
   */
  record SafeContact(
      List<SafeChannel> channels,
      Optional<Sealed<String>> codeWord,
      Optional<Sealed<String>> mustNotKnow,
      Optional<Sealed<String>> number) {
    public SafeContact {
      channels = List.copyOf(channels);
    }
  }

  /**
   * One way to contact her, and when. Hours are the clock's in India.
   *
   * @param from the first safe minute
   * @param to the first minute that is not safe any more; earlier than {@code from} if midnight
   *     lies between
   */
  record SafeChannel(Channel channel, LocalTime from, LocalTime to) {}

  enum Gender {
    FEMALE,
    MALE,
    TRANSGENDER,
    NON_BINARY,
    NOT_STATED
  }

  enum Exploitation {
    SEXUAL_EXPLOITATION,
    FORCED_LABOUR,
    BONDED_LABOUR,
    DOMESTIC_SERVITUDE,
    FORCED_MARRIAGE,
    BEGGING,
    ORGAN_REMOVAL,
    OTHER,
    NOT_STATED
  }

  enum Channel {
    CALL,
    SMS,
    WHATSAPP,
    EMAIL,
    IN_PERSON
  }

  /** As what somebody she lets in works for her. */
  enum Role {
    PEER,
    LAWYER,
    CASEWORKER
  }

  /** A part of her case. */
  enum Scope {
    COMPENSATION,
    LEGAL,
    SHELTER,
    LIVELIHOODS,
    CONTACT
  }

  enum Access {
    READ,
    /** Includes reading. */
    ACT
  }

  /** What access is given for. */
  enum Purpose {
    CASE_SUPPORT,
    LEGAL_REPRESENTATION,
    PEER_SUPPORT,
    BULK_ENTRY
  }

  enum StatisticsAnswer {
    YES,
    NO
  }

  enum ReferralAnswer {
    YES,
    NO
  }

  /** How a referral ended, beside her answer. */
  enum Conclusion {
    TAKEN_UP,
    TURNED_DOWN,
    WITHDRAWN
  }

  /** As what somebody acts for her. */
  enum RepresentationKind {
    OWN_ADVOCATE,
    LEGAL_AID_ADVOCATE,
    GUARDIAN,
    SUPPORT_PERSON,
    AUTHORISED_PERSON
  }

  /** By which paper somebody acts for her. */
  enum RepresentationDocument {
    VAKALATNAMA,
    LEGAL_AID_ORDER,
    COURT_ORDER,
    COMMITTEE_ORDER,
    LETTER_OF_AUTHORITY
  }

  /** How she gave her word. */
  enum Given {
    SHE_HERSELF,
    /** She said it to somebody, who wrote it down. */
    IN_PERSON_RECORDED_BY
  }
}
