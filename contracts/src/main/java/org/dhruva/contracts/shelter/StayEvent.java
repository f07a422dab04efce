package org.dhruva.contracts.shelter;

import java.util.Optional;
import org.dhruva.kernel.Amendment;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.DatedEvent;
import org.dhruva.kernel.Sealed;
import org.dhruva.kernel.SurvivorId;

/**
 * What happens during a stay in shelter, from the admission until she is home and asked how she is.
 *
 * <p>An <em>entry</em> is an event's place in the stay's stream (its stream version); petitions are
 * referred to by the entry that recorded them.
 */
public sealed interface StayEvent extends DatedEvent {

  /**
   * She was admitted to a home.
   *
   * @param legalBasis the provision she was admitted under, such as {@code ITPA 17(1)}
   */
  record SurvivorAdmitted(CivilDate on, SurvivorId survivor, Home home, String legalBasis)
      implements StayEvent {}

  /** She was brought before a magistrate or a Child Welfare Committee. */
  record SurvivorProduced(CivilDate on, Bench before) implements StayEvent {}

  /**
   * An order said that she may be kept, and how long. The latest order stands; earlier ones stay in
   * the history.
   *
   * @param on the day the order was made
   * @param section the provision it was made under, such as {@code ITPA 17(4)}
   * @param until the last day it allows
   */
  record CustodyOrdered(CivilDate on, String section, Authority authority, CivilDate until)
      implements StayEvent {}

  /**
   * Somebody was asked to look at the home she would go to.
   *
   * @param dueOn when the report is to be there
   */
  record HomeInquiryOrdered(CivilDate on, Optional<CivilDate> dueOn) implements StayEvent {}

  /**
   * The report about the home arrived.
   *
   * @param outcome what it says, if that is known
   */
  record HomeInquiryReported(CivilDate on, Optional<InquiryOutcome> outcome) implements StayEvent {}

  /** She was examined by a doctor. */
  record MedicalExaminationRecorded(
      CivilDate on, ExaminationKind kind, Optional<Sealed<String>> findings) implements StayEvent {}

  /**
   * She said what she wants.
   *
   * @param to where she wants to go, such as {@code own-home}
   * @param words her own words
   */
  record WishStated(
      CivilDate on, Direction wants, Optional<String> to, Optional<Sealed<String>> words)
      implements StayEvent {}

  /**
   * An authority was asked to let her go or to look at an order again.
   *
   * @param forum who was asked, if that is known
   * @param reference the authority's own number for it
   */
  record PetitionFiled(
      CivilDate on,
      PetitionKind kind,
      Optional<Authority> forum,
      Optional<Sealed<String>> reference)
      implements StayEvent {}

  /**
   * A hearing was set for a day.
   *
   * @param petitionEntry the petition to be heard; empty for a hearing in the inquiry itself
   */
  record HearingScheduled(CivilDate on, CivilDate hearingOn, Optional<Integer> petitionEntry)
      implements StayEvent {}

  /**
   * A hearing took place.
   *
   * @param petitionEntry the petition that was heard; empty for a hearing in the inquiry itself
   */
  record HearingHeld(CivilDate on, Optional<Integer> petitionEntry) implements StayEvent {}

  /**
   * A petition was answered or put off.
   *
   * @param reason code of the reason, such as {@code report-awaited}
   */
  record PetitionDecided(
      CivilDate on, int petitionEntry, PetitionResult result, Optional<String> reason)
      implements StayEvent {}

  /** An order said that she is to be let go. */
  record ReleaseOrdered(CivilDate on, Authority authority) implements StayEvent {}

  /** An order said that she is to be brought home. */
  record RestorationOrdered(CivilDate on, Authority authority) implements StayEvent {}

  /**
   * She was moved to another home; the stay goes on.
   *
   * @param orderedBy who ordered it; empty where no order is known
   */
  record SurvivorTransferred(CivilDate on, Home home, Optional<Authority> orderedBy)
      implements StayEvent {}

  /**
   * She left for good, and the time in shelter ends.
   *
   * @param to where she went, such as {@code own-home}, {@code family} or {@code
   *     independent-living}
   */
  record SurvivorReleased(CivilDate on, String to) implements StayEvent {}

  /** The way home was begun. */
  record RestorationStarted(CivilDate on, RestorationKind kind) implements StayEvent {}

  /**
   * One step of the way home is done. A step can be done again, as when a permit lapsed.
   *
   * @param step such as {@code home-verification}, {@code escort-arranged}, {@code travel-permit},
   *     {@code exit-permit} or {@code handed-over}; which there are on a way, and in which order,
   *     is data: {@code org.dhruva.contracts.law.WayHome}
   */
  record RestorationStepCompleted(CivilDate on, String step) implements StayEvent {}

  /**
   * A step of the way home has to be done again, as when a permit lapsed before it was used.
   *
   * @param step as in {@link RestorationStepCompleted}
   */
  record RestorationStepReopened(CivilDate on, String step) implements StayEvent {}

  /** She is home. Ends the time in shelter if no release did before. */
  record RestorationCompleted(CivilDate on) implements StayEvent {}

  /**
   * Somebody asked how she is.
   *
   * @param months which follow-up it was: 3, 6 or 12 months after she left
   */
  record FollowUpRecorded(
      CivilDate on, int months, Wellbeing wellbeing, Optional<Sealed<String>> notes)
      implements StayEvent {}

  /** She left the home without permission. */
  record AbsenceRecorded(CivilDate on) implements StayEvent {}

  /** She came back from an absence. */
  record SurvivorReturned(CivilDate on) implements StayEvent {}

  /** She died. */
  record DeathRecorded(CivilDate on) implements StayEvent {}

  /** She turned eighteen. */
  record AdulthoodReached(CivilDate on) implements StayEvent {}

  /**
   * It was decided whether she is a child: JJ Act 94, by a paper of the school or of the birth, and
   * by a medical test only where there is none.
   */
  record AgeDetermined(CivilDate on, AgeGroup age, AgeEvidence evidence, Authority authority)
      implements StayEvent {}

  /**
   * Whether something was done that the law asks for before she may be kept.
   *
   * @param kept whether it was done; what was left out is a ground against the order
   */
  record SafeguardRecorded(CivilDate on, Safeguard safeguard, boolean kept) implements StayEvent {}

  /**
   * Somebody was asked to report about her or her family.
   *
   * @param dueOn when the report is to be there, where the order names a day
   */
  record ReportOrdered(CivilDate on, ReportKind kind, Optional<CivilDate> dueOn)
      implements StayEvent {}

  /**
   * A report arrived.
   *
   * @param outcome what it says about her going home, if that is known
   */
  record ReportReceived(CivilDate on, ReportKind kind, Optional<InquiryOutcome> outcome)
      implements StayEvent {}

  /**
   * The Committee decided where a child will live, other than with her family: JJ Act 37. To go
   * home (JJ Act 40) is {@link RestorationOrdered}; to stay in a home is {@link CustodyOrdered}.
   *
   * @param until the last day, where the order names one
   */
  record PlacementOrdered(
      CivilDate on, Placement placement, Authority authority, Optional<CivilDate> until)
      implements StayEvent {}

  /**
   * It was said whether she gets in the home what is due to her there. The latest answer stands;
   * nobody has to answer.
   *
   * @param by who answered: she herself, or somebody she let act, in her name
   * @param note more about it, in the words of whoever answered
   */
  record ServiceAnswered(
      CivilDate on,
      DueService service,
      ServiceAnswer answer,
      Speaker by,
      Optional<Sealed<String>> note)
      implements StayEvent {}

  /** Something worth keeping that changes nothing by itself. */
  record ObservationNoted(CivilDate on, Sealed<String> text) implements StayEvent {}

  /**
   * An earlier entry was wrong.
   *
   * @param on the day the mistake was put right
   * @param entry the stream version of the wrong entry
   */
  record EntryCorrected(CivilDate on, int entry, Amendment amendment, Sealed<String> because)
      implements StayEvent {}

  /** Nothing more is to be done. */
  record StayClosed(CivilDate on) implements StayEvent {}

  /**
   * A home, without saying who lives there.
   *
   * @param kind such as {@code shakti-sadan}, {@code itpa-protective-home} or {@code
   *     childrens-home}
   * @param name sealed, because it says where she can be found
   * @param state code of the State, such as {@code west-bengal}
   * @param district code of the district, if it is known
   */
  record Home(
      String kind, Optional<Sealed<String>> name, String state, Optional<String> district) {}

  /** Before whom she is produced. */
  enum Bench {
    MAGISTRATE,
    CWC
  }

  /** Who makes orders about her custody. */
  enum Authority {
    MAGISTRATE,
    CWC,
    SESSIONS_COURT,
    CHILDRENS_COURT,
    HIGH_COURT,
    SUPREME_COURT
  }

  enum InquiryOutcome {
    FAVOURABLE,
    UNFAVOURABLE,
    COULD_NOT_BE_DONE
  }

  /** What the doctor was asked about. */
  enum ExaminationKind {
    AGE,
    INJURY,
    INFECTION,
    GENERAL
  }

  /** What she wants. */
  enum Direction {
    LEAVE,
    STAY,
    UNDECIDED
  }

  enum PetitionKind {
    RELEASE,
    APPEAL,
    REVISION,
    WRIT,
    /** That an order for her release be carried out. */
    EXECUTION,
    /** That what is pending be heard soon. */
    EARLY_HEARING,
    /** Her own application to be kept in a home: ITPA 19. */
    OWN_STAY
  }

  enum AgeGroup {
    ADULT,
    CHILD
  }

  /** What her age was decided by, in the order in which JJ Act 94 asks for them. */
  enum AgeEvidence {
    SCHOOL_PAPER,
    BIRTH_PAPER,
    MEDICAL_TEST,
    NOT_STATED
  }

  /** What the law asks for before an order that keeps her. */
  enum Safeguard {
    /** She herself was heard: ITPA 17(2). */
    HEARD,
    /** A panel of respected persons was consulted: ITPA 17(5). */
    PANEL_CONSULTED,
    /** The order gives its reasons in writing: ITPA 17(4). */
    REASONS_WRITTEN,
    /** She needs care; to have no relatives or no money is not enough: ITPA 17(4). */
    NEED_OF_CARE_SHOWN
  }

  enum ReportKind {
    /** About her age, character and home: ITPA 17(2). */
    PROBATION_OFFICER,
    /** The social investigation report about a child: JJ Act 36. */
    SOCIAL_INVESTIGATION,
    /** Whether her family can look after her, and means it: ITPA 17A. */
    FAMILY_CAPACITY
  }

  /** Where a child can be placed. */
  enum Placement {
    FIT_PERSON,
    FIT_FACILITY,
    SPONSORSHIP,
    FOSTER_CARE,
    AFTERCARE
  }

  /** What is due to her in a home. */
  enum DueService {
    CLOTHES_AND_FOOD,
    MEDICAL_CARE,
    COUNSELLING,
    LEGAL_AID,
    EDUCATION,
    SKILL_TRAINING,
    FAMILY_CONTACT,
    BANK_ACCOUNT,
    IDENTITY_PAPERS,
    CARE_PLAN,
    RELEASE_PLAN,
    COMPLAINT_CHANNEL,
    CHILDREN_WITH_HER
  }

  enum ServiceAnswer {
    YES,
    NO,
    PARTLY,
    DO_NOT_WANT
  }

  /** Who said something about her, in her name or for herself. */
  enum Speaker {
    SURVIVOR,
    PEER,
    LAWYER,
    CASEWORKER
  }

  /** An adjourned petition is still to be decided. */
  enum PetitionResult {
    GRANTED,
    REFUSED,
    ADJOURNED
  }

  /** How far the way home is. */
  enum RestorationKind {
    WITHIN_STATE,
    INTER_STATE,
    CROSS_BORDER
  }

  /** How she is, as she says herself. */
  enum Wellbeing {
    WELL,
    MANAGING,
    STRUGGLING,
    IN_DANGER,
    NOT_REACHED
  }
}
