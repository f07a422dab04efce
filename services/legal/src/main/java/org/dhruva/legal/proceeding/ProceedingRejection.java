package org.dhruva.legal.proceeding;

import java.util.Locale;
import java.util.Optional;
import org.dhruva.contracts.legal.ProceedingEvent.RegistrationStep;
import org.dhruva.kernel.Rejection;

/** Why a command is not accepted, in words that the person who sent it can act on. */
public sealed interface ProceedingRejection extends Rejection {

  record NotBegun() implements ProceedingRejection {}

  record AlreadyReported() implements ProceedingRejection {}

  record AlreadyRegistered() implements ProceedingRejection {}

  record NotRegistered() implements ProceedingRejection {}

  record AnotherSurvivor() implements ProceedingRejection {}

  record IsClosed() implements ProceedingRejection {}

  record IsOpen() implements ProceedingRejection {}

  record IsStopped() implements ProceedingRejection {}

  record CognizanceNotTaken() implements ProceedingRejection {}

  record CognizanceTakenBefore() implements ProceedingRejection {}

  record NotAZeroFir() implements ProceedingRejection {}

  record InvestigatesAlready() implements ProceedingRejection {}

  record NobodyAccused() implements ProceedingRejection {}

  record NobodyUndecided() implements ProceedingRejection {}

  record NobodyToDischarge() implements ProceedingRejection {}

  record NobodyOnTrial() implements ProceedingRejection {}

  record NobodyAwaitsSentence() implements ProceedingRejection {}

  record NobodyOnBail() implements ProceedingRejection {}

  record NothingToAppealAgainst() implements ProceedingRejection {}

  record NoClosureReport() implements ProceedingRejection {}

  record NoPoliceReport() implements ProceedingRejection {}

  record NoProtectionRequested() implements ProceedingRejection {}

  record NoProtectionStands() implements ProceedingRejection {}

  record NoCounselActs() implements ProceedingRejection {}

  record NotExamined() implements ProceedingRejection {}

  record NoThreatReportOrdered() implements ProceedingRejection {}

  record NoDangerNoted() implements ProceedingRejection {}

  record NoSafeServiceRequested() implements ProceedingRejection {}

  /**
   * @param needed the step that comes before
   */
  record StepMissing(RegistrationStep needed) implements ProceedingRejection {}

  record RefusalOfGrant() implements ProceedingRejection {}

  record OffenceAfterReport() implements ProceedingRejection {}

  record OffenceAfterFir() implements ProceedingRejection {}

  record FirNumberMalformed() implements ProceedingRejection {}

  record FirNumberYearImpossible() implements ProceedingRejection {}

  record CnrMalformed() implements ProceedingRejection {}

  record CnrYearImpossible() implements ProceedingRejection {}

  record NoAppealOpen() implements ProceedingRejection {}

  record AccusedUnknown(String at) implements ProceedingRejection {}

  record AccusedTwice(String at) implements ProceedingRejection {}

  record AlreadyDecided(String at) implements ProceedingRejection {}

  record NotDecided() implements ProceedingRejection {}

  record ChargesFramedBefore() implements ProceedingRejection {}

  record ChargesNotFramed() implements ProceedingRejection {}

  record NotConvicted() implements ProceedingRejection {}

  record AlreadySentenced() implements ProceedingRejection {}

  record ImprisonmentOutOfBounds() implements ProceedingRejection {}

  record SectionsWithoutConviction(String at) implements ProceedingRejection {}

  record AlreadyOnBail() implements ProceedingRejection {}

  record NotOnBail() implements ProceedingRejection {}

  record NotThisParty() implements ProceedingRejection {}

  record NeedsRevision() implements ProceedingRejection {}

  record AppealOpenBefore() implements ProceedingRejection {}

  record NotAnOpenAppeal() implements ProceedingRejection {}

  record NotInThisAppeal() implements ProceedingRejection {}

  record AppealResultDoesNotFit(String at) implements ProceedingRejection {}

  record NotAnOpenHearing() implements ProceedingRejection {}

  record PlaceWithoutGrant() implements ProceedingRejection {}

  record NothingDecided() implements ProceedingRejection {}

  record NotCounsel() implements ProceedingRejection {}

  record SomebodyUndecided() implements ProceedingRejection {}

  record AppealIsOpen() implements ProceedingRejection {}

  record ClosureReportNotAccepted() implements ProceedingRejection {}

  record ReasonDoesNotFit() implements ProceedingRejection {}

  record DayTooEarly(Milestone milestone) implements ProceedingRejection {}

  record PlannedDayTooEarly(String at) implements ProceedingRejection {}

  record PurposeMissing() implements ProceedingRejection {}

  record PurposeTwice() implements ProceedingRejection {}

  record CourtWordsTooLong() implements ProceedingRejection {}

  record AmountOutOfBounds() implements ProceedingRejection {}

  record CodeMalformed(String at) implements ProceedingRejection {}

  record SectionMalformed(String at) implements ProceedingRejection {}

  record LawNotYetInForce(String at) implements ProceedingRejection {}

  record LawNoLongerInForce(String at) implements ProceedingRejection {}

  record ListEmpty(String at) implements ProceedingRejection {}

  /**
   * @param of what there is too much of
   */
  record LimitReached(String of, int max) implements ProceedingRejection {}

  record NoSuchEntry() implements ProceedingRejection {}

  record EntryIsCorrection() implements ProceedingRejection {}

  record AmendmentEmpty() implements ProceedingRejection {}

  record AmendmentDoesNotFit() implements ProceedingRejection {}

  record AmendedDayTooLate() implements ProceedingRejection {}

  /**
   * @param entry the first entry that could not have happened then
   */
  record CorrectionContradicts(int entry, ProceedingRejection why) implements ProceedingRejection {}

  /** What something cannot have happened before. */
  enum Milestone {
    REPORT("the day on which the police were told"),
    FIR("the FIR"),
    POLICE_REPORT("the report of the police to the court"),
    CLOSURE_REPORT("the closure report"),
    COGNIZANCE("the day on which the court took cognizance"),
    CHARGES("the day on which the charges were framed"),
    CONVICTION("the conviction"),
    DECISION("the decision about the accused"),
    APPEAL("the appeal"),
    APPEAL_DECISION("the decision of the higher court"),
    BAIL("the order that granted bail"),
    PROTECTION_REQUEST("the request for witness protection"),
    PROTECTION("the order of witness protection"),
    APPOINTMENT("the day from which the advocate acts"),
    REGISTRATION_STEP("the step that it follows"),
    EXAMINATION("the medical examination"),
    THREAT_REPORT_ORDER("the order of the report on the danger"),
    DANGER_NOTE("the note of the danger"),
    SAFE_SERVICE_REQUEST("the request for a safe way");

    private final String words;

    Milestone(String words) {
      this.words = words;
    }
  }

  @Override
  default String code() {
    return switch (this) {
      case NotBegun() -> "proceeding-not-begun";
      case AlreadyReported() -> "offence-already-reported";
      case AlreadyRegistered() -> "fir-already-registered";
      case NotRegistered() -> "fir-not-registered";
      case AnotherSurvivor() -> "another-survivor";
      case IsClosed() -> "proceeding-closed";
      case IsOpen() -> "proceeding-open";
      case IsStopped() -> "proceeding-stopped";
      case CognizanceNotTaken() -> "cognizance-not-taken";
      case CognizanceTakenBefore() -> "cognizance-already-taken";
      case NotAZeroFir() -> "not-a-zero-fir";
      case InvestigatesAlready() -> "investigates-already";
      case NobodyAccused() -> "nobody-accused";
      case NobodyUndecided() -> "nobody-undecided";
      case NobodyToDischarge() -> "nobody-to-discharge";
      case NobodyOnTrial() -> "nobody-on-trial";
      case NobodyAwaitsSentence() -> "nobody-awaits-sentence";
      case NobodyOnBail() -> "nobody-on-bail";
      case NothingToAppealAgainst() -> "nothing-to-appeal-against";
      case NoClosureReport() -> "no-closure-report";
      case NoPoliceReport() -> "no-police-report";
      case NoProtectionRequested() -> "no-protection-requested";
      case NoProtectionStands() -> "no-protection-stands";
      case NoCounselActs() -> "no-counsel-acts";
      case NotExamined() -> "not-examined";
      case NoThreatReportOrdered() -> "no-threat-report-ordered";
      case NoDangerNoted() -> "no-danger-noted";
      case NoSafeServiceRequested() -> "no-safe-service-requested";
      case StepMissing _ -> "registration-step-missing";
      case RefusalOfGrant() -> "refusal-of-grant";
      case OffenceAfterReport() -> "offence-after-report";
      case OffenceAfterFir() -> "offence-after-fir";
      case FirNumberMalformed() -> "fir-number-malformed";
      case FirNumberYearImpossible() -> "fir-number-year-impossible";
      case CnrMalformed() -> "cnr-malformed";
      case CnrYearImpossible() -> "cnr-year-impossible";
      case NoAppealOpen() -> "no-appeal-open";
      case AccusedUnknown _ -> "accused-unknown";
      case AccusedTwice _ -> "accused-twice";
      case AlreadyDecided _ -> "accused-already-decided";
      case NotDecided() -> "accused-not-decided";
      case ChargesFramedBefore() -> "charges-already-framed";
      case ChargesNotFramed() -> "charges-not-framed";
      case NotConvicted() -> "not-convicted";
      case AlreadySentenced() -> "already-sentenced";
      case ImprisonmentOutOfBounds() -> "imprisonment-out-of-bounds";
      case SectionsWithoutConviction _ -> "sections-without-conviction";
      case AlreadyOnBail() -> "already-on-bail";
      case NotOnBail() -> "not-on-bail";
      case NotThisParty() -> "not-this-party";
      case NeedsRevision() -> "needs-revision";
      case AppealOpenBefore() -> "appeal-already-open";
      case NotAnOpenAppeal() -> "not-an-open-appeal";
      case NotInThisAppeal() -> "not-in-this-appeal";
      case AppealResultDoesNotFit _ -> "appeal-result-does-not-fit";
      case NotAnOpenHearing() -> "not-an-open-hearing";
      case PlaceWithoutGrant() -> "place-without-grant";
      case NothingDecided() -> "nothing-decided";
      case NotCounsel() -> "not-counsel";
      case SomebodyUndecided() -> "somebody-undecided";
      case AppealIsOpen() -> "appeal-open";
      case ClosureReportNotAccepted() -> "closure-report-not-accepted";
      case ReasonDoesNotFit() -> "reason-does-not-fit";
      case DayTooEarly _ -> "day-too-early";
      case PlannedDayTooEarly _ -> "planned-day-too-early";
      case PurposeMissing() -> "purpose-missing";
      case PurposeTwice() -> "purpose-twice";
      case CourtWordsTooLong() -> "court-words-too-long";
      case AmountOutOfBounds() -> "amount-out-of-bounds";
      case CodeMalformed _ -> "code-malformed";
      case SectionMalformed _ -> "section-malformed";
      case LawNotYetInForce _ -> "law-not-yet-in-force";
      case LawNoLongerInForce _ -> "law-no-longer-in-force";
      case ListEmpty _ -> "list-empty";
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
      case NotBegun() ->
          "There is no such proceeding yet; register the FIR or report the offence first.";
      case AlreadyReported() ->
          "The police were told before in this proceeding; record the next step, or begin a new proceeding for another offence.";
      case AlreadyRegistered() ->
          "The FIR of this proceeding was registered before; begin a new proceeding for another FIR.";
      case NotRegistered() ->
          "The police have not registered the FIR yet; record that they did first.";
      case AnotherSurvivor() ->
          "The proceeding is of another survivor; leave the survivor out, or begin a proceeding of her own.";
      case IsClosed() -> "The proceeding is closed; reopen it to go on, or correct an entry.";
      case IsOpen() -> "The proceeding is open; there is nothing to reopen.";
      case IsStopped() ->
          "The whole case was withdrawn or quashed; close the proceeding, or enter what a higher court said.";
      case CognizanceNotTaken() -> "No court has taken cognizance yet; record that first.";
      case CognizanceTakenBefore() ->
          "A court has taken cognizance already; go on with what the court does.";
      case NotAZeroFir() ->
          "Only a Zero FIR that is still at its first station is transferred; record a transfer of the investigation instead.";
      case InvestigatesAlready() ->
          "This unit investigates already; choose another unit, or another district.";
      case NobodyAccused() -> "Nobody is named as accused yet; name the accused first.";
      case NobodyUndecided() ->
          "Every accused has an outcome already; check what was entered before, or record the appeal.";
      case NobodyToDischarge() ->
          "Every accused has an outcome or is charged; a discharge comes before the charges, so check what was entered.";
      case NobodyOnTrial() ->
          "No accused is charged and waits for a judgment; record the charges first.";
      case NobodyAwaitsSentence() ->
          "No convicted accused waits for a sentence; record the judgment first.";
      case NobodyOnBail() -> "No accused is on bail; record the order that granted it first.";
      case NothingToAppealAgainst() ->
          "Nothing was decided that a higher court could look at; record the judgment first.";
      case NoClosureReport() ->
          "No closure report waits for a decision; record the closure report first.";
      case NoPoliceReport() ->
          "There is no charge sheet or closure report on which a court could act; record it first.";
      case NoProtectionRequested() ->
          "No request for witness protection waits for an answer; record the request first.";
      case NoProtectionStands() -> "No order of witness protection stands; record the order first.";
      case NoCounselActs() ->
          "No advocate acts for her in this proceeding; record the appointment first.";
      case NotExamined() -> "She was not examined; record the medical examination first.";
      case NoThreatReportOrdered() ->
          "No report on the danger is waited for; record that it was ordered first.";
      case NoDangerNoted() -> "No note of a danger stands; there is nothing to lift.";
      case NoSafeServiceRequested() ->
          "No request for a safe way waits for an answer; record the request first.";
      case StepMissing(RegistrationStep needed) ->
          "This follows an earlier step; record the step \"%s\" first."
              .formatted(needed.name().toLowerCase(Locale.ROOT).replace('_', ' '));
      case RefusalOfGrant() ->
          "The request was granted, so there is no reason for refusing it; leave one of them out.";
      case OffenceAfterReport() ->
          "The offence cannot be later than the day on which the police were told of it; check both days.";
      case OffenceAfterFir() ->
          "The offence cannot be later than the FIR that speaks of it; check both days.";
      case FirNumberMalformed() ->
          "An FIR number is the number and the year in four digits, such as 123/2021; write it so.";
      case FirNumberYearImpossible() ->
          "The year of the FIR number is later than the day of the FIR, or too long ago; check both.";
      case CnrMalformed() ->
          "A CNR has 16 letters and digits: state, district, court, number and year, such as WBSP010012342020; copy it from the court's paper.";
      case CnrYearImpossible() ->
          "The last four digits of a CNR are its year; it is later than the day given, or too long ago; check both.";
      case NoAppealOpen() -> "No appeal or revision is open; record that it was filed first.";
      case AccusedUnknown _ ->
          "There is no accused of this label; choose one of those named, or name the accused first.";
      case AccusedTwice _ -> "An accused is named twice; name each one once.";
      case AlreadyDecided _ ->
          "One of these accused has an outcome already; leave them out, or record the appeal.";
      case NotDecided() ->
          "Nothing was decided about one of these accused that a higher court could look at; leave them out.";
      case ChargesFramedBefore() ->
          "One of these accused is charged already and can only be acquitted or convicted; record the judgment instead.";
      case ChargesNotFramed() -> "One of these accused was not charged; record the charges first.";
      case NotConvicted() -> "This accused is not convicted; only who is convicted is sentenced.";
      case AlreadySentenced() ->
          "This accused is sentenced already; correct that entry, or record the appeal that changed it.";
      case ImprisonmentOutOfBounds() ->
          "A sentence is for life, or of up to %d years and %d months, or only a fine; check it."
              .formatted(AccusedRules.YEARS_MAX, AccusedRules.MONTHS_MAX);
      case SectionsWithoutConviction _ ->
          "Sections are given only where the court convicts; leave them out.";
      case AlreadyOnBail() -> "This accused is on bail; record that the bail was cancelled first.";
      case NotOnBail() -> "This accused is not on bail; record the order that granted it first.";
      case NotThisParty() ->
          "This party cannot ask for it: an accused appeals only against a conviction, and only she or the State asks to cancel bail; check who did.";
      case NeedsRevision() -> "An appeal is against a judgment; record a revision instead.";
      case AppealOpenBefore() ->
          "This party has an appeal open about one of these accused; record how it was decided first.";
      case NotAnOpenAppeal() ->
          "This entry is not an open appeal or revision; give the entry that filed it.";
      case NotInThisAppeal() ->
          "One of these accused is not in this appeal, or was decided in it before; leave them out.";
      case AppealResultDoesNotFit _ ->
          "A higher court cannot have decided this about an accused with this outcome; check the result, and what was entered before.";
      case NotAnOpenHearing() ->
          "This entry has set no hearing that is still open; give the entry that did, or leave it out.";
      case PlaceWithoutGrant() -> "A place is given only if the request was granted; leave it out.";
      case NothingDecided() ->
          "Nothing is decided yet, so compensation can only be interim; say so, or record the judgment first.";
      case NotCounsel() ->
          "This entry has appointed no advocate who still acts; give the entry that did.";
      case SomebodyUndecided() ->
          "Not every accused has an outcome; record it, or a charge sheet that says who was not sent up.";
      case AppealIsOpen() -> "An appeal or revision is open; record how it was decided first.";
      case ClosureReportNotAccepted() ->
          "No closure report was accepted; record that first, or choose another reason.";
      case ReasonDoesNotFit() ->
          "The case did not end for this reason; record that it did, or choose another reason.";
      case DayTooEarly(Milestone milestone) ->
          "The day is earlier than %s; check the day, or correct the earlier entry first."
              .formatted(milestone.words);
      case PlannedDayTooEarly _ ->
          "A planned day cannot be earlier than the day on which it was set; check both days.";
      case PurposeMissing() ->
          "A hearing is for something; give its purpose, or what the court wrote of it.";
      case PurposeTwice() ->
          "The purpose is given twice; give it by name, or what the court wrote of it, not both.";
      case CourtWordsTooLong() ->
          "What the court wrote has at most %d characters; shorten it, or choose a purpose."
              .formatted(ProceedingCommand.COURT_WORDS_CHARS_MAX);
      case AmountOutOfBounds() ->
          "An amount is in Indian rupees (INR), more than zero and at most 100 crore; check it.";
      case CodeMalformed _ ->
          "A code has small letters, digits and hyphens, at most %d of them; choose one from the list."
              .formatted(Checks.CODE_CHARACTERS_MAX);
      case SectionMalformed _ ->
          "A section is the short name of the law and its number, such as IPC 370 or BNS 143(4); write it so.";
      case LawNotYetInForce _ ->
          "One of these sections is of a law that was not in force on that day; name that of the old code, such as IPC 370 for BNS 143.";
      case LawNoLongerInForce _ ->
          "One of these sections is of a law that was no longer in force on the day of the offence; name that of the new code, such as BNS 143 for IPC 370.";
      case ListEmpty _ -> "The list is empty; name at least one.";
      case LimitReached(String of, int max) ->
          "There can be at most %d %s; leave out what is not needed.".formatted(max, of);
      case NoSuchEntry() ->
          "The proceeding has no entry of this number; look it up in the history.";
      case EntryIsCorrection() ->
          "A correction is not corrected; correct the entry itself once more.";
      case AmendmentEmpty() -> "The correction changes nothing; give the right day or amount.";
      case AmendmentDoesNotFit() ->
          "This entry has no amount that could be corrected; correct its day, or another entry.";
      case AmendedDayTooLate() ->
          "What happened cannot be later than its correction; check both days.";
      case CorrectionContradicts(int entry, ProceedingRejection why) ->
          "After this correction entry %d could not have happened: %s"
              .formatted(entry, why.message());
    };
  }

  @Override
  default Optional<String> field() {
    return switch (this) {
      case AccusedUnknown(String at) -> Optional.of(at);
      case AccusedTwice(String at) -> Optional.of(at);
      case AlreadyDecided(String at) -> Optional.of(at);
      case SectionsWithoutConviction(String at) -> Optional.of(at);
      case AppealResultDoesNotFit(String at) -> Optional.of(at);
      case PlannedDayTooEarly(String at) -> Optional.of(at);
      case CodeMalformed(String at) -> Optional.of(at);
      case SectionMalformed(String at) -> Optional.of(at);
      case LawNotYetInForce(String at) -> Optional.of(at);
      case LawNoLongerInForce(String at) -> Optional.of(at);
      case ListEmpty(String at) -> Optional.of(at);
      case InvestigatesAlready() -> Optional.of("/to");
      case StepMissing _ -> Optional.of("/step");
      case RefusalOfGrant() -> Optional.of("/refusal");
      case OffenceAfterReport(), OffenceAfterFir() -> Optional.of("/offenceOn");
      case AnotherSurvivor() -> Optional.of("/survivor");
      case FirNumberMalformed(), FirNumberYearImpossible() -> Optional.of("/firNumber");
      case CnrMalformed(), CnrYearImpossible() -> Optional.of("/cnr");
      case NotDecided(),
          ChargesFramedBefore(),
          NotConvicted(),
          AlreadySentenced(),
          NotOnBail(),
          AppealOpenBefore() ->
          Optional.of("/accused");
      case ChargesNotFramed(), NotInThisAppeal() -> Optional.of("/verdicts");
      case ImprisonmentOutOfBounds() -> Optional.of("/imprisonment");
      case AlreadyOnBail() -> Optional.of("/decision");
      case NotThisParty() -> Optional.of("/by");
      case NeedsRevision() -> Optional.of("/kind");
      case NotAnOpenAppeal() -> Optional.of("/appeal");
      case NotAnOpenHearing() -> Optional.of("/scheduledBy");
      case PlaceWithoutGrant() -> Optional.of("/from");
      case NothingDecided() -> Optional.of("/interim");
      case NotCounsel() -> Optional.of("/counsel");
      case SomebodyUndecided(), AppealIsOpen(), ClosureReportNotAccepted(), ReasonDoesNotFit() ->
          Optional.of("/reason");
      case DayTooEarly _ -> Optional.of("/on");
      case PurposeMissing() -> Optional.of("/purpose");
      case PurposeTwice(), CourtWordsTooLong() -> Optional.of("/courtWords");
      case AmountOutOfBounds() -> Optional.of("/amount");
      case NoSuchEntry(), EntryIsCorrection() -> Optional.of("/entry");
      case AmendmentEmpty(), AmendmentDoesNotFit(), CorrectionContradicts _ ->
          Optional.of("/amendment");
      case AmendedDayTooLate() -> Optional.of("/amendment/on");
      default -> Optional.empty();
    };
  }
}
