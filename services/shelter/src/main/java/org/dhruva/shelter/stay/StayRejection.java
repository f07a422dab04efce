package org.dhruva.shelter.stay;

import java.util.Optional;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Rejection;

/** Why a command is not accepted, in words that the person who sent it can act on. */
public sealed interface StayRejection extends Rejection {

  record NotAdmitted() implements StayRejection {}

  record AlreadyAdmitted() implements StayRejection {}

  record IsClosed() implements StayRejection {}

  record HasDied() implements StayRejection {}

  record HasLeft() implements StayRejection {}

  record NotYetLeft() implements StayRejection {}

  record AlreadyReleased() implements StayRejection {}

  record AlreadyAway() implements StayRejection {}

  record NotAway() implements StayRejection {}

  record RestorationBegan() implements StayRejection {}

  record NoRestorationUnderWay() implements StayRejection {}

  record RestorationStepNotDone() implements StayRejection {}

  record NoReportAwaited() implements StayRejection {}

  record ReportTooEarly(CivilDate orderedOn) implements StayRejection {}

  record AlreadyAdult() implements StayRejection {}

  record NoPetitionPending() implements StayRejection {}

  record NotAPetition() implements StayRejection {}

  record PetitionDecidedBefore() implements StayRejection {}

  record LastDayMissing() implements StayRejection {}

  record LastDayTwice() implements StayRejection {}

  /**
   * @param max the longest time an order can name
   */
  record DaysOutOfBounds(int max) implements StayRejection {}

  /**
   * @param at the field of the planned day
   */
  record PlannedDayTooEarly(String at) implements StayRejection {}

  record FollowUpMonthUnknown() implements StayRejection {}

  /**
   * @param at the field that should be a code
   */
  record CodeMalformed(String at) implements StayRejection {}

  record BeforeAdmission(CivilDate admittedOn) implements StayRejection {}

  record AfterLeaving(CivilDate leftOn) implements StayRejection {}

  record AfterDeath(CivilDate diedOn) implements StayRejection {}

  record AbsencesCross() implements StayRejection {}

  record FollowUpTooEarly(CivilDate leftOn) implements StayRejection {}

  record RestorationTooEarly() implements StayRejection {}

  record BeforePetition(CivilDate filedOn) implements StayRejection {}

  record ClosedTooEarly() implements StayRejection {}

  /**
   * @param of what there is too much of
   */
  record LimitReached(String of, int max) implements StayRejection {}

  record NoSuchEntry() implements StayRejection {}

  record EntryIsCorrection() implements StayRejection {}

  record AmendmentEmpty() implements StayRejection {}

  record AmendmentDoesNotFit() implements StayRejection {}

  record AmendedDayTooLate() implements StayRejection {}

  /**
   * @param rule what the history would say against
   */
  record CorrectionContradicts(StayRejection rule) implements StayRejection {}

  @Override
  default String code() {
    return switch (this) {
      case NotAdmitted() -> "not-admitted";
      case AlreadyAdmitted() -> "already-admitted";
      case IsClosed() -> "stay-closed";
      case HasDied() -> "survivor-died";
      case HasLeft() -> "survivor-left";
      case NotYetLeft() -> "not-yet-left";
      case AlreadyReleased() -> "already-released";
      case AlreadyAway() -> "already-away";
      case NotAway() -> "not-away";
      case RestorationBegan() -> "restoration-already-started";
      case NoRestorationUnderWay() -> "no-restoration-under-way";
      case RestorationStepNotDone() -> "restoration-step-not-done";
      case NoReportAwaited() -> "no-report-awaited";
      case ReportTooEarly(_) -> "report-too-early";
      case AlreadyAdult() -> "already-adult";
      case NoPetitionPending() -> "no-petition-pending";
      case NotAPetition() -> "not-a-petition";
      case PetitionDecidedBefore() -> "petition-already-decided";
      case LastDayMissing() -> "last-day-missing";
      case LastDayTwice() -> "last-day-given-twice";
      case DaysOutOfBounds(_) -> "days-out-of-bounds";
      case PlannedDayTooEarly(_) -> "planned-day-too-early";
      case FollowUpMonthUnknown() -> "follow-up-month-unknown";
      case CodeMalformed(_) -> "code-malformed";
      case BeforeAdmission(_) -> "before-admission";
      case AfterLeaving(_) -> "after-leaving";
      case AfterDeath(_) -> "after-death";
      case AbsencesCross() -> "absences-cross";
      case FollowUpTooEarly(_) -> "follow-up-too-early";
      case RestorationTooEarly() -> "restoration-too-early";
      case BeforePetition(_) -> "before-petition";
      case ClosedTooEarly() -> "closed-too-early";
      case LimitReached(_, _) -> "limit-reached";
      case NoSuchEntry() -> "no-such-entry";
      case EntryIsCorrection() -> "entry-is-correction";
      case AmendmentEmpty() -> "amendment-empty";
      case AmendmentDoesNotFit() -> "amendment-does-not-fit";
      case AmendedDayTooLate() -> "amended-day-too-late";
      case CorrectionContradicts(_) -> "correction-contradicts";
    };
  }

  @Override
  default String message() {
    return switch (this) {
      case NotAdmitted() -> "The stay has not begun; record the admission first.";
      case AlreadyAdmitted() ->
          "This stay has already begun; correct its first entry, or begin another stay.";
      case IsClosed() ->
          "This stay is closed; an entry can still be corrected, and a new admission is a new"
              + " stay.";
      case HasDied() ->
          "The survivor's death is recorded; note anything else that should be kept as an"
              + " observation.";
      case HasLeft() ->
          "She has already left this home; note anything else that should be kept as an"
              + " observation.";
      case NotYetLeft() ->
          "She is still in the care of the home; record first how she left, if she did.";
      case AlreadyReleased() ->
          "Her release is already recorded; correct the day of that entry if it is wrong.";
      case AlreadyAway() -> "She is already recorded as absent; record her return first.";
      case NotAway() -> "No absence is recorded that she could return from; record it first.";
      case RestorationBegan() ->
          "Her restoration has already been started; record its steps, or its end.";
      case NoRestorationUnderWay() -> "No restoration is under way; start it first.";
      case RestorationStepNotDone() ->
          "Only a step that was done before can have to be done again; check the step and the day.";
      case NoReportAwaited() -> "No such report is awaited; record first that it was ordered.";
      case ReportTooEarly(var orderedOn) ->
          "A report cannot be earlier than the order for it on %s; check both days."
              .formatted(orderedOn);
      case AlreadyAdult() ->
          "It is already recorded that she turned eighteen; correct the day of that entry if it is"
              + " wrong.";
      case NoPetitionPending() -> "No petition waits for a decision; record the petition first.";
      case NotAPetition() -> "This entry is not a petition; give the entry that recorded one.";
      case PetitionDecidedBefore() ->
          "This petition has already been granted or refused; an appeal or a new petition is an"
              + " entry of its own.";
      case LastDayMissing() ->
          "The order does not say how long it lasts; give its last day or its number of days.";
      case LastDayTwice() ->
          "The order says twice how long it lasts; give either its last day or its number of days.";
      case DaysOutOfBounds(int max) ->
          "The number of days is out of bounds; give a number from 1 to %,d.".formatted(max);
      case PlannedDayTooEarly(_) ->
          "A day that is ordered or planned cannot be earlier than the day on which that was done;"
              + " check both days.";
      case FollowUpMonthUnknown() ->
          "Follow-ups are made after 3, 6 and 12 months; give one of these.";
      case CodeMalformed(_) ->
          "This is not a code; choose one from the list, and keep free words in the sealed fields.";
      case BeforeAdmission(var admittedOn) ->
          "What happened in the home cannot be earlier than the admission on %s; check both days."
              .formatted(admittedOn);
      case AfterLeaving(var leftOn) ->
          "An absence, a return, a transfer, a custody order or a petition for release cannot be"
              + " later than the day she left, %s; check both days.".formatted(leftOn);
      case AfterDeath(var diedOn) ->
          "This cannot be later than the day of her death, %s; check both days.".formatted(diedOn);
      case AbsencesCross() ->
          "A return cannot be earlier than its absence, and an absence not earlier than the return"
              + " before; check these days.";
      case FollowUpTooEarly(var leftOn) ->
          "A follow-up cannot be earlier than the day she left, %s; check both days."
              .formatted(leftOn);
      case RestorationTooEarly() ->
          "A restoration cannot be completed before it was started or before the release; check"
              + " these days.";
      case BeforePetition(var filedOn) ->
          "A petition cannot be heard or decided before it was filed on %s; check both days."
              .formatted(filedOn);
      case ClosedTooEarly() -> "A stay cannot be closed before the day she left; check both days.";
      case LimitReached(String of, int max) ->
          "There are already %,d %s, which is the most a stay can hold; ask the operator for help."
              .formatted(max, of);
      case NoSuchEntry() -> "There is no such entry; take its number from the history.";
      case EntryIsCorrection() ->
          "This entry is itself a correction; correct the entry that it was about.";
      case AmendmentEmpty() -> "The correction changes nothing; give the right day.";
      case AmendmentDoesNotFit() ->
          "Entries of a stay have no amount; only the day of an entry can be corrected.";
      case AmendedDayTooLate() ->
          "What happened cannot be later than its correction; check both days.";
      case CorrectionContradicts(var rule) ->
          "After this correction the entries could not have happened together: %s"
              .formatted(rule.message());
    };
  }

  @Override
  default Optional<String> field() {
    return switch (this) {
      case NotAPetition(), PetitionDecidedBefore() -> Optional.of("/petitionEntry");
      case LastDayMissing() -> Optional.of("/until");
      case LastDayTwice(), DaysOutOfBounds(_) -> Optional.of("/forDays");
      case PlannedDayTooEarly(String at) -> Optional.of(at);
      case CodeMalformed(String at) -> Optional.of(at);
      case FollowUpMonthUnknown() -> Optional.of("/months");
      case NoSuchEntry(), EntryIsCorrection() -> Optional.of("/entry");
      case AmendmentEmpty() -> Optional.of("/amendment");
      case AmendmentDoesNotFit() -> Optional.of("/amendment/amount");
      case AmendedDayTooLate(), CorrectionContradicts(_) -> Optional.of("/amendment/on");
      case BeforeAdmission(_),
          AfterLeaving(_),
          AfterDeath(_),
          AbsencesCross(),
          FollowUpTooEarly(_),
          RestorationTooEarly(),
          ReportTooEarly(_),
          BeforePetition(_),
          ClosedTooEarly() ->
          Optional.of("/on");
      default -> Optional.empty();
    };
  }
}
