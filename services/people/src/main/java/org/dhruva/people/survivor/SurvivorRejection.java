package org.dhruva.people.survivor;

import java.util.Optional;
import org.dhruva.kernel.Rejection;

/** Why a command is not accepted, in words that the person who sent it can act on. */
public sealed interface SurvivorRejection extends Rejection {

  record NotEnrolled() implements SurvivorRejection {}

  record AlreadyEnrolled() implements SurvivorRejection {}

  record AnotherAccountLinked() implements SurvivorRejection {}

  record AccountHasGrants() implements SurvivorRejection {}

  record AccountTaken() implements SurvivorRejection {}

  record AccountMalformed(String at) implements SurvivorRejection {}

  record GrantToHerself() implements SurvivorRejection {}

  record NoSuchGrant() implements SurvivorRejection {}

  /**
   * @param standing the grant that stands instead
   */
  record GrantReplaced(int standing) implements SurvivorRejection {}

  record UntilNotLater() implements SurvivorRejection {}

  record OrganisationMalformed() implements SurvivorRejection {}

  record RecorderDoesNotFit() implements SurvivorRejection {}

  record ChannelTwice() implements SurvivorRejection {}

  record HoursEmpty() implements SurvivorRejection {}

  record BirthYearOutOfBounds() implements SurvivorRejection {}

  record RescueMonthOutOfBounds() implements SurvivorRejection {}

  record DistrictWithoutState() implements SurvivorRejection {}

  record CodeMalformed(String at) implements SurvivorRejection {}

  record AlreadyMember() implements SurvivorRejection {}

  record NotAMember() implements SurvivorRejection {}

  record LeftBeforeJoining() implements SurvivorRejection {}

  record NoSuchReferral() implements SurvivorRejection {}

  record ReferralIsOver() implements SurvivorRejection {}

  record NotYoursToConclude() implements SurvivorRejection {}

  record NotLetIn() implements SurvivorRejection {}

  record ReferredToOneself() implements SurvivorRejection {}

  record SaidNo() implements SurvivorRejection {}

  record UntilWithoutYes() implements SurvivorRejection {}

  record NoSuchRepresentation() implements SurvivorRejection {}

  record DocumentMissing() implements SurvivorRejection {}

  record EndsBeforeItBegins() implements SurvivorRejection {}

  record RevokedBeforeItBegan() implements SurvivorRejection {}

  record LimitReached(Limit limit) implements SurvivorRejection {}

  /** What there can be only so much of. */
  enum Limit {
    ENTRIES(
        "Her record has %d entries and takes no more; what she gave can still be taken back.",
        SurvivorGate.ENTRIES_MAX, ""),
    STANDING_GRANTS(
        "There can be at most %d standing grants; take back one that is not needed first.",
        SurvivorRules.STANDING_GRANTS_MAX, ""),
    OTHER_NAMES(
        "There can be at most %d other names; leave out those that are not needed.",
        SurvivorRules.OTHER_NAMES_MAX, "/identity/otherNames"),
    CHANNELS(
        "There can be at most %d channels; leave out those that are not needed.",
        SurvivorRules.CHANNELS_MAX, "/contact/channels"),
    WAITING_REFERRALS(
        "At most %d referrals can wait for her answer; she answers some of them first.",
        SurvivorGate.WAITING_REFERRALS_MAX, ""),
    REPRESENTATIONS(
        "There can be at most %d entries about who acts for her; the record takes no more of them.",
        SurvivorGate.REPRESENTATIONS_MAX, ""),
    COLLECTIVES(
        "She can belong to at most %d collectives at a time; record which one she left first.",
        SurvivorGate.COLLECTIVES_MAX, "/collective");

    private final String sentence;
    private final int max;
    private final String field;

    Limit(String sentence, int max, String field) {
      this.sentence = sentence;
      this.max = max;
      this.field = field;
    }
  }

  @Override
  default String code() {
    return switch (this) {
      case NotEnrolled() -> "not-enrolled";
      case AlreadyEnrolled() -> "already-enrolled";
      case AnotherAccountLinked() -> "another-account-linked";
      case AccountHasGrants() -> "account-has-grants";
      case AccountTaken() -> "account-taken";
      case AccountMalformed _ -> "account-malformed";
      case GrantToHerself() -> "grant-to-herself";
      case NoSuchGrant() -> "no-such-grant";
      case GrantReplaced _ -> "grant-replaced";
      case UntilNotLater() -> "until-not-later";
      case OrganisationMalformed() -> "organisation-malformed";
      case RecorderDoesNotFit() -> "recorder-does-not-fit";
      case ChannelTwice() -> "channel-twice";
      case HoursEmpty() -> "hours-empty";
      case BirthYearOutOfBounds() -> "birth-year-out-of-bounds";
      case RescueMonthOutOfBounds() -> "rescue-month-out-of-bounds";
      case DistrictWithoutState() -> "district-without-state";
      case CodeMalformed _ -> "code-malformed";
      case AlreadyMember() -> "already-member";
      case NotAMember() -> "not-a-member";
      case LeftBeforeJoining() -> "left-before-joining";
      case NoSuchReferral() -> "no-such-referral";
      case ReferralIsOver() -> "referral-is-over";
      case NotYoursToConclude() -> "not-yours-to-conclude";
      case NotLetIn() -> "not-let-in";
      case ReferredToOneself() -> "referred-to-oneself";
      case SaidNo() -> "said-no";
      case UntilWithoutYes() -> "until-without-yes";
      case NoSuchRepresentation() -> "no-such-representation";
      case DocumentMissing() -> "document-missing";
      case EndsBeforeItBegins() -> "ends-before-it-begins";
      case RevokedBeforeItBegan() -> "revoked-before-it-began";
      case LimitReached _ -> "limit-reached";
    };
  }

  @Override
  default String message() {
    return switch (this) {
      case NotEnrolled() -> "She has no record yet; enrol her first.";
      case AlreadyEnrolled() -> "She has a record already; revise what has changed in it.";
      case AnotherAccountLinked() -> "Another account is linked to her record; unlink it first.";
      case AccountHasGrants() ->
          "This account was let into her case by a grant, so it is not her own; take those grants back first, or link another.";
      case AccountTaken() ->
          "This account is linked to another record; unlink it there first, or choose another.";
      case AccountMalformed _ ->
          "An account is named by the opaque subject of its login, never by a name or an address; look it up.";
      case GrantToHerself() ->
          "This account is her own and sees everything of hers; choose another account.";
      case NoSuchGrant() -> "There is no grant of this number; look it up in the list of grants.";
      case GrantReplaced(int standing) ->
          "This grant was followed by grant %d, which stands in its place; take that one back."
              .formatted(standing);
      case UntilNotLater() ->
          "The end of this access has passed already; give a later one, or none.";
      case OrganisationMalformed() ->
          "The organisation is shown on one line of at most %d characters; shorten it, or leave it out."
              .formatted(SurvivorRules.ORGANISATION_CHARACTERS_MAX);
      case RecorderDoesNotFit() ->
          "Who recorded her word is named if, and only if, she gave it in person; check both.";
      case ChannelTwice() -> "A channel is named twice; give each channel once with its hours.";
      case HoursEmpty() ->
          "The hours of a channel begin and end at the same time; give two different times.";
      case BirthYearOutOfBounds() ->
          "The year of birth lies between %d and this year; check it, or leave it out."
              .formatted(SurvivorRules.BIRTH_YEAR_MIN);
      case RescueMonthOutOfBounds() ->
          "The month of the rescue lies between her birth and now; check it and the year of birth.";
      case DistrictWithoutState() ->
          "A district is given without its State; give the State as well.";
      case CodeMalformed _ ->
          "A code has small letters, digits and hyphens, at most %d of them; choose one from the list."
              .formatted(SurvivorRules.CODE_CHARACTERS_MAX);
      case AlreadyMember() ->
          "She belongs to this collective since another day; record that she left before she joins again.";
      case NotAMember() -> "She does not belong to this collective; check which one it is.";
      case LeftBeforeJoining() ->
          "She joined the collective on a later day; check the day on which she left.";
      case NoSuchReferral() ->
          "There is no open referral of this number; look it up in the list of referrals.";
      case ReferralIsOver() ->
          "This referral is over; she can let somebody in herself, or take that back.";
      case NotYoursToConclude() ->
          "Whoever she was referred to takes it up or turns it down after her yes, and whoever referred her can withdraw it before; this is neither.";
      case NotLetIn() ->
          "She has not let you work on this part of her case; refer her from a part in which you may make entries.";
      case ReferredToOneself() -> "This is your own account; ask her yourself to be let in.";
      case SaidNo() ->
          "She said no to letting this account into this part of her case; she can let them in herself whenever she wants.";
      case UntilWithoutYes() -> "A no opens nothing, so it has no end; leave the end out.";
      case NoSuchRepresentation() ->
          "There is no entry of this number about who acts for her; look it up among the facts of her record.";
      case DocumentMissing() ->
          "Somebody who is no advocate acts for her only with a paper; say which paper it is.";
      case EndsBeforeItBegins() -> "The last day lies before the first; check both days.";
      case RevokedBeforeItBegan() ->
          "It began on a later day; check the day on which it was taken back.";
      case LimitReached(Limit limit) -> limit.sentence.formatted(limit.max);
    };
  }

  @Override
  default Optional<String> field() {
    return switch (this) {
      case AccountMalformed(String at) -> Optional.of(at);
      case CodeMalformed(String at) -> Optional.of(at);
      case AnotherAccountLinked(), AccountHasGrants(), AccountTaken() -> Optional.of("/account");
      case GrantToHerself() -> Optional.of("/to");
      case NoSuchGrant(), GrantReplaced _ -> Optional.of("/grant");
      case UntilNotLater() -> Optional.of("/until");
      case OrganisationMalformed() -> Optional.of("/organisation");
      case RecorderDoesNotFit() -> Optional.of("/recordedBy");
      case ChannelTwice(), HoursEmpty() -> Optional.of("/contact/channels");
      case BirthYearOutOfBounds() -> Optional.of("/cohort/birthYear");
      case RescueMonthOutOfBounds() -> Optional.of("/cohort/rescueMonth");
      case DistrictWithoutState() -> Optional.of("/cohort/homeState");
      case AlreadyMember(), NotAMember() -> Optional.of("/collective");
      case LeftBeforeJoining() -> Optional.of("/on");
      case NoSuchReferral(), ReferralIsOver(), NotYoursToConclude() -> Optional.of("/referral");
      case NotLetIn() -> Optional.of("/from");
      case ReferredToOneself(), SaidNo() -> Optional.of("/to");
      case UntilWithoutYes(), EndsBeforeItBegins() -> Optional.of("/until");
      case NoSuchRepresentation() -> Optional.of("/representation");
      case DocumentMissing() -> Optional.of("/document");
      case RevokedBeforeItBegan() -> Optional.of("/on");
      case LimitReached(Limit limit) -> Optional.of(limit.field).filter(field -> !field.isEmpty());
      case NotEnrolled(), AlreadyEnrolled() -> Optional.empty();
    };
  }
}
