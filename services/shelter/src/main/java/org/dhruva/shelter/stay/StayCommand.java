package org.dhruva.shelter.stay;

import java.util.Optional;
import org.dhruva.contracts.shelter.StayEvent.AgeEvidence;
import org.dhruva.contracts.shelter.StayEvent.AgeGroup;
import org.dhruva.contracts.shelter.StayEvent.Authority;
import org.dhruva.contracts.shelter.StayEvent.Bench;
import org.dhruva.contracts.shelter.StayEvent.Direction;
import org.dhruva.contracts.shelter.StayEvent.DueService;
import org.dhruva.contracts.shelter.StayEvent.ExaminationKind;
import org.dhruva.contracts.shelter.StayEvent.Home;
import org.dhruva.contracts.shelter.StayEvent.InquiryOutcome;
import org.dhruva.contracts.shelter.StayEvent.PetitionKind;
import org.dhruva.contracts.shelter.StayEvent.PetitionResult;
import org.dhruva.contracts.shelter.StayEvent.Placement;
import org.dhruva.contracts.shelter.StayEvent.ReportKind;
import org.dhruva.contracts.shelter.StayEvent.RestorationKind;
import org.dhruva.contracts.shelter.StayEvent.Safeguard;
import org.dhruva.contracts.shelter.StayEvent.ServiceAnswer;
import org.dhruva.contracts.shelter.StayEvent.Speaker;
import org.dhruva.contracts.shelter.StayEvent.Wellbeing;
import org.dhruva.kernel.Amendment;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Sealed;
import org.dhruva.kernel.SurvivorId;

/**
 * What can be asked of a stay. The records are the request bodies of the HTTP interface; {@code on}
 * is the day it happened in the world, which is often long ago.
 */
public sealed interface StayCommand {

  CivilDate on();

  /** Begins a stay. */
  record Admit(CivilDate on, SurvivorId survivor, Home home, String legalBasis)
      implements StayCommand {}

  /** She was brought before somebody who decides about her. */
  record Produce(CivilDate on, Bench before) implements StayCommand {}

  /**
   * She may be kept for a time. Exactly one of the two says how long.
   *
   * @param on the day the order was made
   * @param until the last day, as the order names it
   * @param forDays how many days the order allows; the day it was made does not count
   */
  record OrderCustody(
      CivilDate on,
      String section,
      Authority authority,
      Optional<CivilDate> until,
      Optional<Integer> forDays)
      implements StayCommand {}

  /** Somebody is to look at the home she would go to. */
  record OrderHomeInquiry(CivilDate on, Optional<CivilDate> dueOn) implements StayCommand {}

  /** The report about the home is there. */
  record RecordHomeInquiry(CivilDate on, Optional<InquiryOutcome> outcome) implements StayCommand {}

  /** A doctor examined her. */
  record RecordMedicalExamination(
      CivilDate on, ExaminationKind kind, Optional<Sealed<String>> findings)
      implements StayCommand {}

  /** She says what she wants. */
  record StateWish(
      CivilDate on, Direction wants, Optional<String> to, Optional<Sealed<String>> words)
      implements StayCommand {}

  /** Asks an authority to let her go, or to look at an order again. */
  record FilePetition(
      CivilDate on,
      PetitionKind kind,
      Optional<Authority> forum,
      Optional<Sealed<String>> reference)
      implements StayCommand {}

  /** A hearing is set for a day. */
  record ScheduleHearing(CivilDate on, CivilDate hearingOn, Optional<Integer> petitionEntry)
      implements StayCommand {}

  /** A hearing took place. */
  record HoldHearing(CivilDate on, Optional<Integer> petitionEntry) implements StayCommand {}

  /** A petition is answered, or put off. */
  record DecidePetition(
      CivilDate on, int petitionEntry, PetitionResult result, Optional<String> reason)
      implements StayCommand {}

  /** She is to be let go. */
  record OrderRelease(CivilDate on, Authority authority) implements StayCommand {}

  /** She is to be brought home. */
  record OrderRestoration(CivilDate on, Authority authority) implements StayCommand {}

  /**
   * She was moved to another home.
   *
   * @param orderedBy who ordered it; left out where no order is known
   */
  record Transfer(CivilDate on, Home home, Optional<Authority> orderedBy) implements StayCommand {}

  /** She left for good. */
  record Release(CivilDate on, String to) implements StayCommand {}

  /** Begins the way home. */
  record StartRestoration(CivilDate on, RestorationKind kind) implements StayCommand {}

  /** A step of the way home is done. */
  record CompleteRestorationStep(CivilDate on, String step) implements StayCommand {}

  /** A step of the way home has to be done again, as when a permit lapsed. */
  record ReopenRestorationStep(CivilDate on, String step) implements StayCommand {}

  /** She is home. */
  record CompleteRestoration(CivilDate on) implements StayCommand {}

  /** Somebody asked how she is, some months after she left. */
  record RecordFollowUp(
      CivilDate on, int months, Wellbeing wellbeing, Optional<Sealed<String>> notes)
      implements StayCommand {}

  /** She left without permission. */
  record RecordAbsence(CivilDate on) implements StayCommand {}

  /** She came back. */
  record Return(CivilDate on) implements StayCommand {}

  /** She died. */
  record RecordDeath(CivilDate on) implements StayCommand {}

  /** She turned eighteen. */
  record TurnAdult(CivilDate on) implements StayCommand {}

  /** It was decided whether she is a child. */
  record DetermineAge(CivilDate on, AgeGroup age, AgeEvidence evidence, Authority authority)
      implements StayCommand {}

  /**
   * Whether something was done that the law asks for before she may be kept: she herself was heard
   * (ITPA 17(2)), a panel was consulted (17(5)), the order gives its reasons and shows that she
   * needs care (17(4)).
   *
   * @param kept whether it was done; what was left out is a ground against the order
   */
  record RecordSafeguard(CivilDate on, Safeguard safeguard, boolean kept) implements StayCommand {}

  /**
   * Somebody is to report about her or her family.
   *
   * @param dueOn when the report is to be there, where the order names a day
   */
  record OrderReport(CivilDate on, ReportKind kind, Optional<CivilDate> dueOn)
      implements StayCommand {}

  /**
   * A report arrived.
   *
   * @param outcome what it says about her going home, if that is known
   */
  record ReceiveReport(CivilDate on, ReportKind kind, Optional<InquiryOutcome> outcome)
      implements StayCommand {}

  /**
   * The Committee decided where a child will live, other than in a home or with her family.
   *
   * @param until the last day, where the order names one
   */
  record OrderPlacement(
      CivilDate on, Placement placement, Authority authority, Optional<CivilDate> until)
      implements StayCommand {}

  /**
   * Says whether she gets in the home what is due to her there. She can answer at any time, answer
   * anew, and leave every question open. Whoever acts for her can answer in her name; it stays
   * visible who did.
   *
   * @param service what is due; {@code /v1/home-services} says it in words
   * @param answeredBy who sends this
   */
  record AnswerService(
      CivilDate on,
      DueService service,
      ServiceAnswer answer,
      Optional<Sealed<String>> note,
      Speaker answeredBy)
      implements StayCommand {}

  /** Keeps something that changes nothing by itself. */
  record NoteObservation(CivilDate on, Sealed<String> text) implements StayCommand {}

  /** Puts an earlier entry right. */
  record Correct(CivilDate on, int entry, Amendment amendment, Sealed<String> because)
      implements StayCommand {}

  /** Ends the work on the stay. */
  record Close(CivilDate on) implements StayCommand {}
}
