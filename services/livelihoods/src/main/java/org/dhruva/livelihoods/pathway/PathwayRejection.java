package org.dhruva.livelihoods.pathway;

import java.util.Optional;
import org.dhruva.kernel.Money;
import org.dhruva.kernel.Rejection;

/** Why a command is not accepted, in words that the person who sent it can act on. */
public sealed interface PathwayRejection extends Rejection {

  record NotBegun() implements PathwayRejection {}

  record AlreadyBegun() implements PathwayRejection {}

  record IsClosed() implements PathwayRejection {}

  record IsOpen() implements PathwayRejection {}

  record TrainingNotRunning() implements PathwayRejection {}

  record JobNotRunning() implements PathwayRejection {}

  record EnterpriseNotRunning() implements PathwayRejection {}

  record EnterpriseNotStopped() implements PathwayRejection {}

  record NoSuchEnterprise() implements PathwayRejection {}

  record VisitContradicts() implements PathwayRejection {}

  record HoursOutOfBounds() implements PathwayRejection {}

  record LoanNotOpen() implements PathwayRejection {}

  record FirstInstalmentTooEarly() implements PathwayRejection {}

  record InstalmentTooLarge() implements PathwayRejection {}

  record InstalmentTooSmall() implements PathwayRejection {}

  /**
   * @param list where the codes are that there are
   */
  record CodeUnknown(String at, String list) implements PathwayRejection {}

  /**
   * @param name of what pays groups only
   */
  record MoneyOfGroupsOnly(String name) implements PathwayRejection {}

  record ApplicationNotOpen() implements PathwayRejection {}

  record ApplicationNotRefused() implements PathwayRejection {}

  record PaperNotAwaited() implements PathwayRejection {}

  record SameTrainingRuns() implements PathwayRejection {}

  record AnotherJobRuns() implements PathwayRejection {}

  record SameApplicationRuns() implements PathwayRejection {}

  record NextBeganEarlier() implements PathwayRejection {}

  record MembersWrong() implements PathwayRejection {}

  record GroupHasNoEnterprise() implements PathwayRejection {}

  record GroupHadMoneyLater() implements PathwayRejection {}

  record AmountOutOfBounds(String at) implements PathwayRejection {}

  record NetOutOfBounds() implements PathwayRejection {}

  record InstalmentsOutOfBounds() implements PathwayRejection {}

  /**
   * @param left how much of the loan is still owed
   */
  record MoreThanIsLeft(Money left) implements PathwayRejection {}

  /**
   * @param entry where it is recorded
   */
  record IncomeAlreadyRecorded(int entry) implements PathwayRejection {}

  record MonthOutOfBounds() implements PathwayRejection {}

  record AlreadyAcknowledged() implements PathwayRejection {}

  record ClockNotRunning() implements PathwayRejection {}

  record DueBeforeAcknowledged() implements PathwayRejection {}

  record DayTooEarly(Milestone milestone) implements PathwayRejection {}

  record CodeMalformed(String at) implements PathwayRejection {}

  record ReasonMissing() implements PathwayRejection {}

  /**
   * @param of what there is too much of
   */
  record LimitReached(String of, int max) implements PathwayRejection {}

  record NoSuchEntry() implements PathwayRejection {}

  record EntryIsCorrection() implements PathwayRejection {}

  record AmendmentEmpty() implements PathwayRejection {}

  record AmendmentDoesNotFit() implements PathwayRejection {}

  record AmendedDayTooLate() implements PathwayRejection {}

  /**
   * @param entry the first entry that could not have happened then
   */
  record CorrectionContradicts(int entry, PathwayRejection why) implements PathwayRejection {}

  /** What something cannot have happened before. */
  enum Milestone {
    TRAINING_START("the start of the training"),
    JOB_START("the start of the job"),
    ENTERPRISE_START("the day on which the enterprise last began to run"),
    ENTERPRISE_FIRST_DAY("the day on which the enterprise opened"),
    ENTERPRISE_STOP("the day on which the enterprise stopped"),
    LOAN("the loan"),
    APPLICATION("the application"),
    REFUSAL("the refusal"),
    APPEAL("the appeal"),
    CLOSING("the day on which the pathway was closed");

    private final String words;

    Milestone(String words) {
      this.words = words;
    }
  }

  @Override
  default String code() {
    return switch (this) {
      case NotBegun() -> "pathway-not-begun";
      case AlreadyBegun() -> "pathway-already-begun";
      case IsClosed() -> "pathway-closed";
      case IsOpen() -> "pathway-open";
      case TrainingNotRunning() -> "training-not-running";
      case JobNotRunning() -> "job-not-running";
      case EnterpriseNotRunning() -> "enterprise-not-running";
      case EnterpriseNotStopped() -> "enterprise-not-stopped";
      case NoSuchEnterprise() -> "no-such-enterprise";
      case VisitContradicts() -> "visit-contradicts";
      case HoursOutOfBounds() -> "hours-out-of-bounds";
      case LoanNotOpen() -> "loan-not-open";
      case FirstInstalmentTooEarly() -> "first-instalment-too-early";
      case InstalmentTooLarge() -> "instalment-too-large";
      case InstalmentTooSmall() -> "instalment-too-small";
      case CodeUnknown _ -> "code-unknown";
      case MoneyOfGroupsOnly _ -> "money-of-groups-only";
      case ApplicationNotOpen() -> "application-not-open";
      case ApplicationNotRefused() -> "application-not-refused";
      case PaperNotAwaited() -> "paper-not-awaited";
      case SameTrainingRuns() -> "same-training-runs";
      case AnotherJobRuns() -> "another-job-runs";
      case SameApplicationRuns() -> "same-application-runs";
      case NextBeganEarlier() -> "next-began-earlier";
      case MembersWrong() -> "members-wrong";
      case GroupHasNoEnterprise() -> "group-has-no-enterprise";
      case GroupHadMoneyLater() -> "group-had-money-later";
      case AmountOutOfBounds _ -> "amount-out-of-bounds";
      case NetOutOfBounds() -> "net-amount-out-of-bounds";
      case InstalmentsOutOfBounds() -> "instalments-out-of-bounds";
      case MoreThanIsLeft _ -> "more-than-is-left";
      case IncomeAlreadyRecorded _ -> "income-already-recorded";
      case MonthOutOfBounds() -> "month-out-of-bounds";
      case AlreadyAcknowledged() -> "application-already-acknowledged";
      case ClockNotRunning() -> "clock-not-running";
      case DueBeforeAcknowledged() -> "due-before-acknowledged";
      case DayTooEarly _ -> "day-too-early";
      case CodeMalformed _ -> "code-malformed";
      case ReasonMissing() -> "reason-missing";
      case LimitReached _ -> "limit-reached";
      case NoSuchEntry() -> "no-such-entry";
      case EntryIsCorrection() -> "entry-is-correction";
      case AmendmentEmpty() -> "amendment-empty";
      case AmendmentDoesNotFit() -> "amendment-does-not-fit";
      case AmendedDayTooLate() -> "amended-day-too-late";
      case CorrectionContradicts _ -> "correction-contradicts";
    };
  }

  @Override
  default String message() {
    return switch (this) {
      case NotBegun() -> "There is no such pathway yet; begin it with her goal.";
      case AlreadyBegun() ->
          "This pathway has been begun before; restate the goal if it has changed.";
      case IsClosed() -> "The pathway is closed; reopen it to go on, or correct an entry.";
      case IsOpen() -> "The pathway is open; there is nothing to reopen.";
      case TrainingNotRunning() ->
          "No training is running under this entry; check the entry, or record the start of the training first.";
      case JobNotRunning() ->
          "No job is running under this entry; check the entry, or record the start of the job first.";
      case EnterpriseNotRunning() ->
          "No enterprise is running under this entry; check the entry, or record that it started or resumed first.";
      case EnterpriseNotStopped() ->
          "No enterprise has stopped under this entry; check the entry, or record the stop first.";
      case NoSuchEnterprise() ->
          "No enterprise is recorded under this entry; check the entry, or record its start first.";
      case VisitContradicts() ->
          "The visits and the days on which the enterprise ran do not fit together; check the day, or record first that it stopped or resumed.";
      case HoursOutOfBounds() ->
          "A week has from 0 to %d hours; check them, or leave them out."
              .formatted(PathwayRules.HOURS_A_WEEK_MAX);
      case FirstInstalmentTooEarly() ->
          "The first instalment cannot be due before the loan was taken; check both days.";
      case InstalmentTooLarge() ->
          "An instalment is not more than the whole loan; check the amount, without interest.";
      case InstalmentTooSmall() ->
          "With so small an instalment there would be more than %d of them; check the amount, without interest."
              .formatted(PathwayRules.INSTALMENTS_MAX);
      case CodeUnknown(_, String list) ->
          "There is no such code; choose one from %s.".formatted(list);
      case MoneyOfGroupsOnly(String name) ->
          "%s goes to a group and never to one member; record it as the group's, or check where the money came from."
              .formatted(name);
      case LoanNotOpen() ->
          "No loan is owed under this entry; check the entry and the earlier repayments, or record the loan first.";
      case ApplicationNotOpen() ->
          "No application waits for a decision under this entry; check the entry, or record the application or appeal first.";
      case PaperNotAwaited() ->
          "The office is not waiting for such a paper; record first that it asked for it.";
      case ApplicationNotRefused() ->
          "No application stands refused under this entry; check the entry, or record the refusal first.";
      case SameTrainingRuns() ->
          "She was in a training of this course on that day; record how it ended first, or check the day.";
      case AnotherJobRuns() ->
          "She was in another job on that day; record how it ended first, or check the day.";
      case SameApplicationRuns() ->
          "An application for the same was under way on that day; record how it was decided first, or check the day.";
      case NextBeganEarlier() ->
          "The next one of its kind had begun by that day; check the day, or correct the beginning of the next.";
      case MembersWrong() ->
          "A group has from %d to %d members and her own enterprise names none; check the kind and the members."
              .formatted(PathwayRules.MEMBERS_MIN, PathwayRules.MEMBERS_MAX);
      case GroupHasNoEnterprise() ->
          "The group had no enterprise in that month; record the start of its enterprise first, or check whose money it is.";
      case GroupHadMoneyLater() ->
          "Money of the group is recorded for a later month; check the day, or correct that entry first.";
      case AmountOutOfBounds _ ->
          "An amount is in Indian rupees (INR), more than zero and at most 100 crore; check it.";
      case NetOutOfBounds() ->
          "A net amount is in Indian rupees (INR), and neither gain nor loss is above 100 crore; check it.";
      case InstalmentsOutOfBounds() ->
          "A loan has from 1 to %d instalments; check them, or leave them out."
              .formatted(PathwayRules.INSTALMENTS_MAX);
      case MoreThanIsLeft(Money left) ->
          "This is more than is left of the loan, which is %s; enter what goes beyond it as interest, or check the amount."
              .formatted(rupees(left));
      case IncomeAlreadyRecorded(int entry) ->
          "The income of this month is recorded in entry %d; correct that entry if it is wrong."
              .formatted(entry);
      case MonthOutOfBounds() ->
          "The month is from %s up to the month of the day on which it was told; check both."
              .formatted(Checks.MONTH_MIN);
      case AlreadyAcknowledged() ->
          "The office has acknowledged the complete application before; if the day is wrong, correct that entry.";
      case ClockNotRunning() ->
          "The office's clock runs for a complete application only; leave the due day out, or say that it is complete.";
      case DueBeforeAcknowledged() ->
          "The due day cannot be earlier than the acknowledgement; check both days.";
      case DayTooEarly(Milestone milestone) ->
          "The day is earlier than %s; check the day, or correct the earlier entry first."
              .formatted(milestone.words);
      case CodeMalformed _ ->
          "A code has small letters, digits and hyphens, at most %d of them; choose one from the list."
              .formatted(Checks.CODE_CHARACTERS_MAX);
      case ReasonMissing() ->
          "A refusal states its reasons; name them, or choose the code for a refusal without a reason.";
      case LimitReached(String of, int max) ->
          "There can be at most %d %s; leave out what is not needed.".formatted(max, of);
      case NoSuchEntry() -> "The pathway has no entry of this number; look it up in the history.";
      case EntryIsCorrection() ->
          "This entry is itself a correction; correct the entry that it put right.";
      case AmendmentEmpty() -> "The correction changes nothing; give the right day or amount.";
      case AmendmentDoesNotFit() ->
          "This entry has no amount that could be corrected; correct its day, or another entry.";
      case AmendedDayTooLate() ->
          "What happened cannot be later than its correction; check both days.";
      case CorrectionContradicts(int entry, PathwayRejection why) ->
          "After this correction entry %d could not have happened: %s"
              .formatted(entry, why.message());
    };
  }

  @Override
  default Optional<String> field() {
    return switch (this) {
      case TrainingNotRunning() -> Optional.of("/trainingEntry");
      case JobNotRunning() -> Optional.of("/jobEntry");
      case EnterpriseNotRunning(), EnterpriseNotStopped(), NoSuchEnterprise() ->
          Optional.of("/enterpriseEntry");
      case HoursOutOfBounds() -> Optional.of("/hoursAWeek");
      case CodeUnknown(String at, _) -> Optional.of(at);
      case MoneyOfGroupsOnly _ -> Optional.of("/to");
      case InstalmentTooLarge(), InstalmentTooSmall() -> Optional.of("/amount");
      case LoanNotOpen() -> Optional.of("/loanEntry");
      case ApplicationNotOpen(), ApplicationNotRefused() -> Optional.of("/applicationEntry");
      case PaperNotAwaited() -> Optional.of("/paper");
      case MembersWrong() -> Optional.of("/members");
      case AmountOutOfBounds(String at) -> Optional.of(at);
      case CodeMalformed(String at) -> Optional.of(at);
      case NetOutOfBounds(), MoreThanIsLeft _ -> Optional.of("/amount");
      case InstalmentsOutOfBounds() -> Optional.of("/instalments");
      case IncomeAlreadyRecorded _, MonthOutOfBounds() -> Optional.of("/month");
      case ClockNotRunning(), DueBeforeAcknowledged() -> Optional.of("/dueOn");
      case NextBeganEarlier(), GroupHadMoneyLater(), VisitContradicts(), DayTooEarly _ ->
          Optional.of("/on");
      case FirstInstalmentTooEarly() -> Optional.of("/firstDueOn");
      case ReasonMissing() -> Optional.of("/reasons");
      case NoSuchEntry(), EntryIsCorrection() -> Optional.of("/entry");
      case AmendmentEmpty(), AmendmentDoesNotFit(), CorrectionContradicts _ ->
          Optional.of("/amendment");
      case AmendedDayTooLate() -> Optional.of("/amendment/on");
      default -> Optional.empty();
    };
  }

  private static String rupees(Money amount) {
    long paise = amount.paise() % 100;
    String rupees = Long.toString(amount.paise() / 100);
    return paise == 0 ? rupees + " rupees" : "%s.%02d rupees".formatted(rupees, paise);
  }
}
