package org.dhruva.compensation.claim;

import java.util.List;
import java.util.Optional;
import org.dhruva.contracts.compensation.ClaimEvent.AppealResult;
import org.dhruva.kernel.Money;
import org.dhruva.kernel.Rejection;

/** Why a command is not accepted, in words that the person who sent it can act on. */
public sealed interface ClaimRejection extends Rejection {

  record NotBegun() implements ClaimRejection {}

  record AlreadyBegun() implements ClaimRejection {}

  record NotFiled() implements ClaimRejection {}

  record AlreadyFiled() implements ClaimRejection {}

  record AlreadyAcknowledged() implements ClaimRejection {}

  record IsWithdrawn() implements ClaimRejection {}

  record IsClosed() implements ClaimRejection {}

  record IsOpen() implements ClaimRejection {}

  record AlreadyBlocked() implements ClaimRejection {}

  record NotBlocked() implements ClaimRejection {}

  record AuthorityNotAsked() implements ClaimRejection {}

  record AlreadyAnswered() implements ClaimRejection {}

  record AlreadyNamed() implements ClaimRejection {}

  record AlreadyServed() implements ClaimRejection {}

  record NotServed() implements ClaimRejection {}

  record OrderAlreadyAcknowledged() implements ClaimRejection {}

  record WritIsOpen() implements ClaimRejection {}

  record NoWritOpen() implements ClaimRejection {}

  record NoOrderYet() implements ClaimRejection {}

  record OrderStands() implements ClaimRejection {}

  record NoAwardStands() implements ClaimRejection {}

  record AlreadyRefused() implements ClaimRejection {}

  record ReasonsForFullAward() implements ClaimRejection {}

  record AppealIsOpen() implements ClaimRejection {}

  record NoAppealOpen() implements ClaimRejection {}

  record AppealAmountWrong(AppealResult result) implements ClaimRejection {}

  record PaysInStages() implements ClaimRejection {}

  record PaysNoStages() implements ClaimRejection {}

  record StageUnknown() implements ClaimRejection {}

  record StageTwice() implements ClaimRejection {}

  record PurposeAndStageDiffer() implements ClaimRejection {}

  record NothingGranted() implements ClaimRejection {}

  record NoInterimReliefOrdered() implements ClaimRejection {}

  /**
   * @param left how much could still be paid
   */
  record MoreThanIsOwed(Money left) implements ClaimRejection {}

  record AlreadyPaidInFull() implements ClaimRejection {}

  /**
   * @param outstanding how much has not come
   */
  record NotPaidInFull(Money outstanding) implements ClaimRejection {}

  record NotWithdrawn() implements ClaimRejection {}

  record NotFinallyRejected() implements ClaimRejection {}

  record NoDeposit() implements ClaimRejection {}

  record NotADeposit() implements ClaimRejection {}

  record AlreadyMatured() implements ClaimRejection {}

  record BeforeMaturity() implements ClaimRejection {}

  record DayTooEarly(Milestone milestone) implements ClaimRejection {}

  record SchemeUnknown() implements ClaimRejection {}

  /**
   * @param instead the version that was in force; absent if none was
   */
  record SchemeNotInForce(Optional<String> instead) implements ClaimRejection {}

  /**
   * @param versions of which only the day could pick one
   */
  record OffenceDayNeeded(List<String> versions) implements ClaimRejection {
    public OffenceDayNeeded {
      versions = List.copyOf(versions);
    }
  }

  record OffenceTooLate() implements ClaimRejection {}

  /**
   * @param at the field of the planned day
   */
  record PlannedDayTooEarly(String at) implements ClaimRejection {}

  record AmountOutOfBounds(String at) implements ClaimRejection {}

  record CodeMalformed(String at) implements ClaimRejection {}

  record ReasonMalformed() implements ClaimRejection {}

  record ReasonUnknown(String at) implements ClaimRejection {}

  record ListEmpty(String at) implements ClaimRejection {}

  /**
   * @param of what there is too much of
   */
  record LimitReached(String of, int max) implements ClaimRejection {}

  record NoSuchEntry() implements ClaimRejection {}

  record EntryFollowsFromOthers() implements ClaimRejection {}

  record AmendmentEmpty() implements ClaimRejection {}

  record AmendmentDoesNotFit() implements ClaimRejection {}

  record AmendedDayTooLate() implements ClaimRejection {}

  /**
   * @param entry the first entry that could not have happened then
   */
  record CorrectionContradicts(int entry, ClaimRejection why) implements ClaimRejection {}

  /** What something cannot have happened before. */
  enum Milestone {
    OFFENCE("the offence"),
    FILING("the filing of the claim"),
    RECOMMENDATION("the recommendation of the court"),
    SERVICE("the day on which the order was sent"),
    WRIT("the petition to the High Court"),
    ORDER("the order"),
    INTERIM_ORDER("the order of interim relief"),
    APPEAL("the appeal"),
    APPEAL_DECISION("the decision of the appeal"),
    BLOCKAGE("the day on which the claim was blocked");

    private final String words;

    Milestone(String words) {
      this.words = words;
    }
  }

  @Override
  default String code() {
    return switch (this) {
      case NotBegun() -> "claim-not-begun";
      case AlreadyBegun() -> "claim-already-begun";
      case NotFiled() -> "claim-not-filed";
      case AlreadyFiled() -> "claim-already-filed";
      case AlreadyAcknowledged() -> "claim-already-acknowledged";
      case IsWithdrawn() -> "claim-withdrawn";
      case IsClosed() -> "claim-closed";
      case IsOpen() -> "claim-open";
      case AlreadyBlocked() -> "claim-already-blocked";
      case NotBlocked() -> "claim-not-blocked";
      case AuthorityNotAsked() -> "authority-not-asked";
      case AlreadyAnswered() -> "authority-already-answered";
      case AlreadyNamed() -> "jurisdiction-already-named";
      case AlreadyServed() -> "order-already-served";
      case NotServed() -> "order-not-served";
      case OrderAlreadyAcknowledged() -> "order-already-acknowledged";
      case WritIsOpen() -> "writ-open";
      case NoWritOpen() -> "no-writ-open";
      case NoOrderYet() -> "no-order-yet";
      case OrderStands() -> "order-stands";
      case NoAwardStands() -> "no-award-stands";
      case AlreadyRefused() -> "award-already-refused";
      case ReasonsForFullAward() -> "reasons-for-full-award";
      case AppealIsOpen() -> "appeal-open";
      case NoAppealOpen() -> "no-appeal-open";
      case AppealAmountWrong _ -> "appeal-amount-wrong";
      case PaysInStages() -> "pays-in-stages";
      case PaysNoStages() -> "pays-no-stages";
      case StageUnknown() -> "stage-unknown";
      case StageTwice() -> "stage-twice";
      case PurposeAndStageDiffer() -> "purpose-and-stage-differ";
      case NothingGranted() -> "nothing-granted";
      case NoInterimReliefOrdered() -> "no-interim-relief-ordered";
      case MoreThanIsOwed _ -> "more-than-is-owed";
      case AlreadyPaidInFull() -> "already-paid-in-full";
      case NotPaidInFull _ -> "not-paid-in-full";
      case NotWithdrawn() -> "not-withdrawn";
      case NotFinallyRejected() -> "not-finally-rejected";
      case NoDeposit() -> "no-deposit";
      case NotADeposit() -> "not-a-deposit";
      case AlreadyMatured() -> "deposit-already-matured";
      case BeforeMaturity() -> "before-maturity";
      case DayTooEarly _ -> "day-too-early";
      case SchemeUnknown() -> "scheme-unknown";
      case SchemeNotInForce _ -> "scheme-not-in-force";
      case OffenceDayNeeded _ -> "offence-day-needed";
      case OffenceTooLate() -> "offence-too-late";
      case PlannedDayTooEarly _ -> "planned-day-too-early";
      case AmountOutOfBounds _ -> "amount-out-of-bounds";
      case CodeMalformed _ -> "code-malformed";
      case ReasonMalformed() -> "reason-malformed";
      case ReasonUnknown _ -> "reason-unknown";
      case ListEmpty _ -> "list-empty";
      case LimitReached _ -> "limit-reached";
      case NoSuchEntry() -> "no-such-entry";
      case EntryFollowsFromOthers() -> "entry-follows-from-others";
      case AmendmentEmpty() -> "amendment-empty";
      case AmendmentDoesNotFit() -> "amendment-does-not-fit";
      case AmendedDayTooLate() -> "amended-day-too-late";
      case CorrectionContradicts _ -> "correction-contradicts";
    };
  }

  @Override
  default String message() {
    return switch (this) {
      case NotBegun() -> "There is no such claim yet; begin it with a draft.";
      case AlreadyBegun() -> "This claim was begun before; begin a new claim for another one.";
      case NotFiled() -> "The claim has not been filed yet; record the filing first.";
      case AlreadyFiled() ->
          "The claim has been filed before; if the day is wrong, correct that entry.";
      case AlreadyAcknowledged() ->
          "The claim has been acknowledged before; if the day is wrong, correct that entry.";
      case IsWithdrawn() -> "The claim was withdrawn; reopen it to go on, or close it.";
      case IsClosed() -> "The claim is closed; reopen it to go on, or correct an entry.";
      case IsOpen() -> "The claim is open; there is nothing to reopen.";
      case AlreadyBlocked() -> "The claim is already blocked for this; nothing needs to be done.";
      case NotBlocked() -> "The claim is not blocked for this; check what it waits for.";
      case AuthorityNotAsked() ->
          "The claim does not wait for this authority; choose one that the blockage names.";
      case AlreadyAnswered() ->
          "This authority has answered before; if the day is wrong, correct that entry.";
      case AlreadyNamed() -> "This State is named for that part already; nothing needs to be done.";
      case AlreadyServed() ->
          "This order was sent there before; if the day is wrong, correct that entry.";
      case NotServed() -> "The order was not sent there yet; record that first.";
      case OrderAlreadyAcknowledged() ->
          "It was confirmed before that this order is there; if the day is wrong, correct that entry.";
      case WritIsOpen() -> "A petition is open at the High Court; record how it was decided first.";
      case NoWritOpen() -> "No petition is open at the High Court; record its filing first.";
      case NoOrderYet() -> "No order stands; record the award or the rejection first.";
      case OrderStands() ->
          "An order stands already; record an appeal against it, or correct it if it was entered wrongly.";
      case NoAwardStands() -> "No award stands; record the order that grants the money first.";
      case AlreadyRefused() -> "This award has been refused before; nothing needs to be done.";
      case ReasonsForFullAward() ->
          "A full award gives no reasons for granting less; leave them out, or record a part award.";
      case AppealIsOpen() -> "An appeal is open; record how it was decided first.";
      case NoAppealOpen() -> "No appeal is open; record the appeal first.";
      case AppealAmountWrong(AppealResult result) ->
          switch (result) {
            case ENHANCED -> "An enhancement grants more than what stands; check the amount.";
            case REDUCED ->
                "A reduction grants less than what stands, or no amount if nothing is granted; check the amount.";
            case UPHELD, DISMISSED ->
                "What stands stays as it is; leave the amount out, or give the one that stands.";
            case SENT_BACK -> "A claim that is sent back has no amount; leave it out.";
          };
      case PaysInStages() ->
          "This claim is paid in stages without an award; record each payment for its stage.";
      case PaysNoStages() -> "This claim is not paid in stages; leave the stage out.";
      case StageUnknown() ->
          "The scheme had no such stage when the claim was filed; choose another.";
      case StageTwice() -> "A stage is named twice; name each stage once.";
      case PurposeAndStageDiffer() ->
          "A payment names a stage if, and only if, it is for a stage; check its purpose and stage.";
      case NothingGranted() -> "Nothing is granted; record the order that grants the money first.";
      case NoInterimReliefOrdered() -> "No interim relief was ordered; record that order first.";
      case MoreThanIsOwed(Money left) ->
          "This is more than is owed, which is %s; check the amount, or record the order that grants more."
              .formatted(rupees(left));
      case AlreadyPaidInFull() ->
          "Everything that was granted has been paid; check the earlier payments.";
      case NotPaidInFull(Money outstanding) ->
          "Not everything has been paid, %s are outstanding; record the payments first."
              .formatted(rupees(outstanding));
      case NotWithdrawn() -> "The claim was not withdrawn; record that first.";
      case NotFinallyRejected() ->
          "No order stands that rejects the claim; record it, or choose another reason.";
      case NoDeposit() -> "No deposit is waiting to mature; record the deposit first.";
      case NotADeposit() -> "This entry is not a deposit; give the entry that recorded it.";
      case AlreadyMatured() -> "This deposit has matured before; nothing needs to be done.";
      case BeforeMaturity() ->
          "The deposit matures on a later day; check the day and which deposit it is.";
      case DayTooEarly(Milestone milestone) ->
          "The day is earlier than %s; check the day, or correct the earlier entry first."
              .formatted(milestone.words);
      case SchemeUnknown() -> "There is no scheme of this code; choose one from the catalogue.";
      case SchemeNotInForce(var instead) ->
          instead
              .map("This version was not in force on the day of the offence; choose %s."::formatted)
              .orElse(
                  "No version of this scheme was in force on the day of the offence; check the day,"
                      + " or choose another scheme.");
      case OffenceDayNeeded(var versions) ->
          "The day of the offence decides which version it is; give it, or choose one of: %s."
              .formatted(String.join(", ", versions));
      case OffenceTooLate() ->
          "The offence cannot be later than the day the claim was begun; check both days.";
      case PlannedDayTooEarly _ ->
          "A planned day cannot be earlier than the day on which it was set; check both days.";
      case AmountOutOfBounds _ ->
          "An amount is in Indian rupees (INR), more than zero and at most 100 crore; check it.";
      case CodeMalformed _ ->
          "A code has small letters, digits and hyphens, at most %d of them; choose one from the list."
              .formatted(ClaimRules.CODE_CHARACTERS_MAX);
      case ReasonMalformed() ->
          "A reason code has small letters and hyphens, at most %d of them; choose one from the list."
              .formatted(ClaimRules.CODE_CHARACTERS_MAX);
      case ReasonUnknown _ ->
          "No such reason is known for an order; choose one from the list of reasons.";
      case ListEmpty _ -> "The list is empty; name at least one.";
      case LimitReached(String of, int max) ->
          "There can be at most %d %s; leave out what is not needed.".formatted(max, of);
      case NoSuchEntry() -> "The claim has no entry of this number; look it up in the history.";
      case EntryFollowsFromOthers() ->
          "This entry follows from others; correct the one it follows from.";
      case AmendmentEmpty() -> "The correction changes nothing; give the right day or amount.";
      case AmendmentDoesNotFit() ->
          "This entry has no amount that could be corrected; correct its day, or another entry.";
      case AmendedDayTooLate() ->
          "What happened cannot be later than its correction; check both days.";
      case CorrectionContradicts(int entry, ClaimRejection why) ->
          "After this correction entry %d could not have happened: %s"
              .formatted(entry, why.message());
    };
  }

  @Override
  default Optional<String> field() {
    return switch (this) {
      case PlannedDayTooEarly(String at) -> Optional.of(at);
      case AmountOutOfBounds(String at) -> Optional.of(at);
      case CodeMalformed(String at) -> Optional.of(at);
      case ListEmpty(String at) -> Optional.of(at);
      case ReasonUnknown(String at) -> Optional.of(at);
      case ReasonMalformed(), ReasonsForFullAward() -> Optional.of("/reasons");
      case DayTooEarly _, BeforeMaturity() -> Optional.of("/on");
      case SchemeUnknown(), SchemeNotInForce _ -> Optional.of("/scheme");
      case OffenceDayNeeded _, OffenceTooLate() -> Optional.of("/offenceOn");
      case AppealAmountWrong _, MoreThanIsOwed _ -> Optional.of("/amount");
      case StageUnknown(), PaysNoStages(), PurposeAndStageDiffer() -> Optional.of("/stage");
      case StageTwice() -> Optional.of("/stages");
      case AuthorityNotAsked(), AlreadyAnswered() -> Optional.of("/authority");
      case AlreadyNamed() -> Optional.of("/state");
      case AlreadyServed(), NotServed(), OrderAlreadyAcknowledged() -> Optional.of("/payer");
      case NotADeposit(), AlreadyMatured() -> Optional.of("/depositEntry");
      case NoSuchEntry(), EntryFollowsFromOthers() -> Optional.of("/entry");
      case AmendmentEmpty(), AmendmentDoesNotFit(), CorrectionContradicts _ ->
          Optional.of("/amendment");
      case AmendedDayTooLate() -> Optional.of("/amendment/on");
      case NotPaidInFull _, NotWithdrawn(), NotFinallyRejected() -> Optional.of("/reason");
      default -> Optional.empty();
    };
  }

  private static String rupees(Money amount) {
    long paise = amount.paise() % 100;
    String rupees = Long.toString(amount.paise() / 100);
    return paise == 0 ? rupees + " rupees" : "%s.%02d rupees".formatted(rupees, paise);
  }
}
