package org.dhruva.contracts.legal;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.dhruva.kernel.Amendment;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.DatedEvent;
import org.dhruva.kernel.Money;
import org.dhruva.kernel.Sealed;
import org.dhruva.kernel.SurvivorId;

/**
 * What happens to a criminal proceeding: one FIR, what led to it, and the trial and appeals that
 * follow from it.
 *
 * <p>The accused have labels, A1, A2 and so on, in the order in which they were named. Sections are
 * codes of the law and the section, such as {@code IPC 370} or {@code BNS 143(4)}. An
 * <em>entry</em> is an event's place in the proceeding's stream (its stream version); hearings,
 * appeals and counsel are referred to by the entry that recorded them.
 */
public sealed interface ProceedingEvent extends DatedEvent {

  /**
   * The police were told of the offence, and there is no FIR yet.
   *
   * @param sections empty while nobody knows them
   * @param jurisdiction where the station is that was told
   * @param offenceOn the day of the offence, or its last one, which decides between old and new law
   */
  record OffenceReported(
      CivilDate on,
      SurvivorId survivor,
      List<String> sections,
      Jurisdiction jurisdiction,
      ReportWay way,
      Optional<CivilDate> offenceOn)
      implements ProceedingEvent {
    public OffenceReported {
      sections = List.copyOf(sections);
    }
  }

  /**
   * The police registered the information.
   *
   * @param firNumber such as {@code 123/2021}, as the station counts them in a year
   * @param zero registered at a station without jurisdiction, to be transferred
   * @param offenceOn the day of the offence, or its last one, which decides between old and new law
   */
  record FirRegistered(
      CivilDate on,
      SurvivorId survivor,
      List<String> sections,
      Jurisdiction jurisdiction,
      Optional<Sealed<String>> firNumber,
      boolean zero,
      Optional<CivilDate> offenceOn)
      implements ProceedingEvent {
    public FirRegistered {
      sections = List.copyOf(sections);
    }
  }

  /** A step on the way to the FIR; its day is most often before that of the FIR. */
  record RegistrationStepTaken(CivilDate on, RegistrationStep step) implements ProceedingEvent {}

  /**
   * A Zero FIR went to the station that has jurisdiction.
   *
   * @param firNumber the number it got there
   */
  record FirTransferred(CivilDate on, Jurisdiction to, Optional<Sealed<String>> firNumber)
      implements ProceedingEvent {}

  /** A doctor examined her, with her consent. */
  record MedicalExaminationRecorded(CivilDate on) implements ProceedingEvent {}

  /** The doctor sent the report of her examination to the police. */
  record MedicalReportSent(CivilDate on) implements ProceedingEvent {}

  /** She made a statement. */
  record StatementRecorded(CivilDate on, StatementKind kind) implements ProceedingEvent {}

  /** The police told her how far the investigation is. */
  record ProgressNoticeGiven(CivilDate on) implements ProceedingEvent {}

  /**
   * Another unit was asked for.
   *
   * @param jurisdiction where it should go, if not only the unit is to change
   */
  record InvestigationTransferRequested(
      CivilDate on, InvestigatingUnit to, Optional<Jurisdiction> jurisdiction)
      implements ProceedingEvent {}

  /**
   * Another unit took over.
   *
   * @param jurisdiction where it went, if not only the unit changed
   */
  record InvestigationTransferred(
      CivilDate on, InvestigatingUnit to, Optional<Jurisdiction> jurisdiction)
      implements ProceedingEvent {}

  /**
   * Somebody was named as accused.
   *
   * @param accused the label: A1 for the first
   * @param name empty for a person who is known to exist and not by name
   */
  record AccusedNamed(CivilDate on, String accused, Optional<Sealed<String>> name)
      implements ProceedingEvent {}

  /** An accused was arrested. */
  record ArrestRecorded(CivilDate on, String accused) implements ProceedingEvent {}

  /**
   * The police sent the case for trial.
   *
   * @param accused labels of those sent for trial; empty while it is not known whom it covers
   * @param notSentUp labels of those the police found no case against
   * @param sections empty while they are not known
   * @param supplementary whether another charge sheet came before
   */
  record ChargeSheetFiled(
      CivilDate on,
      List<String> accused,
      List<String> notSentUp,
      List<String> sections,
      boolean supplementary)
      implements ProceedingEvent {
    public ChargeSheetFiled {
      accused = List.copyOf(accused);
      notSentUp = List.copyOf(notSentUp);
      sections = List.copyOf(sections);
    }
  }

  /** The police asked the court to close the case without a trial. */
  record ClosureReportRecorded(CivilDate on, ClosureGround ground) implements ProceedingEvent {}

  /** She objected to the closure report. */
  record ProtestFiled(CivilDate on) implements ProceedingEvent {}

  /** The magistrate decided on the closure report. */
  record ClosureReportDecided(CivilDate on, ClosureDecision decision) implements ProceedingEvent {}

  /**
   * A court took up the offence.
   *
   * @param caseNumber the court's number for it, such as the CNR
   */
  record CognizanceTaken(CivilDate on, Court court, Optional<Sealed<String>> caseNumber)
      implements ProceedingEvent {}

  /** The magistrate sent the case to the Sessions Court. */
  record CommittedToSessions(CivilDate on, Optional<Sealed<String>> caseNumber)
      implements ProceedingEvent {}

  /**
   * It became known under which number the court computers keep the case.
   *
   * @param cnr 16 letters and digits: state, district, court, number and year
   */
  record CnrRecorded(CivilDate on, Sealed<String> cnr) implements ProceedingEvent {}

  /** An accused appeared, or was brought, before the court for the first time. */
  record AccusedAppeared(CivilDate on, String accused) implements ProceedingEvent {}

  /** She or her advocate got copies of the police papers. */
  record CopiesGiven(CivilDate on) implements ProceedingEvent {}

  /** The High Court told the trial courts to finish the trials of child trafficking in time. */
  record HighCourtCircularRecorded(CivilDate on) implements ProceedingEvent {}

  /** The court said of which offences it will try whom; said again, it alters the charges. */
  record ChargesFramed(CivilDate on, List<Charge> charges) implements ProceedingEvent {
    public ChargesFramed {
      charges = List.copyOf(charges);
    }
  }

  /** The court found that there is nothing to try these accused for. */
  record AccusedDischarged(CivilDate on, List<String> accused)
      implements ProceedingEvent, Decision {
    public AccusedDischarged {
      accused = List.copyOf(accused);
    }
  }

  /** A hearing was set for a day. */
  record HearingScheduled(
      CivilDate on, CivilDate hearingOn, Optional<LocalTime> hearingAt, HearingPurpose purpose)
      implements ProceedingEvent {}

  /**
   * The court sat.
   *
   * @param scheduledBy the entry that set the day; empty for a hearing that was not entered before
   */
  record HearingHeld(CivilDate on, Optional<Integer> scheduledBy, HearingPurpose purpose)
      implements ProceedingEvent {}

  /**
   * A hearing was put off.
   *
   * @param scheduledBy the entry that set the day; empty for a hearing that was not entered before
   * @param nextOn the new day; this entry then is the one that set it
   */
  record HearingAdjourned(
      CivilDate on,
      Optional<Integer> scheduledBy,
      HearingPurpose purpose,
      AdjournmentReason reason,
      Optional<CivilDate> nextOn)
      implements ProceedingEvent {}

  /** Both sides have said their last word to the court; the judgment is next. */
  record ArgumentsConcluded(CivilDate on) implements ProceedingEvent {}

  /**
   * The court was asked to hear her from a place near her home.
   *
   * @param from the place that was asked for, the Remote Point; empty if it was left to the court
   */
  record RemoteTestimonyRequested(
      CivilDate on, RemoteTestimonyGround ground, Optional<RemotePoint> from)
      implements ProceedingEvent {}

  /**
   * The court decided whether she may be heard from elsewhere.
   *
   * @param from the Remote Point; empty if refused, or left open
   * @param refusal why not; empty if granted
   * @param coordinator whether somebody was appointed to look after her at the Remote Point
   * @param inCamera whether the public is to be shut out
   * @param hearingOn the day on which she is to be heard, if it was set
   */
  record RemoteTestimonyOrdered(
      CivilDate on,
      boolean granted,
      Optional<RemotePoint> from,
      Optional<RemoteTestimonyRefusal> refusal,
      boolean coordinator,
      boolean inCamera,
      Optional<CivilDate> hearingOn)
      implements ProceedingEvent {}

  /** A witness was heard. */
  record TestimonyRecorded(CivilDate on, Witness witness, TestimonyMode mode, boolean inCamera)
      implements ProceedingEvent {}

  /** An accused asked for bail. */
  record BailApplied(CivilDate on, String accused, BailKind kind) implements ProceedingEvent {}

  /** Somebody asked that an accused go back to custody. */
  record BailCancellationRequested(CivilDate on, String accused, Party by)
      implements ProceedingEvent {}

  /** A court decided on bail. */
  record BailDecided(
      CivilDate on, String accused, BailDecision decision, SurvivorHeard survivorHeard)
      implements ProceedingEvent {}

  /** Protection as a witness was asked for. */
  record WitnessProtectionRequested(CivilDate on) implements ProceedingEvent {}

  /** The police were told to report how great the danger to her is. */
  record ThreatReportOrdered(CivilDate on) implements ProceedingEvent {}

  /**
   * The report of the police on the danger to her came in.
   *
   * @param category how great the report finds it; empty while that is not known
   */
  record ThreatReportReceived(CivilDate on, Optional<ThreatCategory> category)
      implements ProceedingEvent {}

  /** Protection as a witness was ordered or renewed; a later order replaces an earlier one. */
  record WitnessProtectionOrdered(
      CivilDate on, ThreatCategory category, ProtectionExtent extent, Optional<CivilDate> until)
      implements ProceedingEvent {}

  /** Protection as a witness was refused. */
  record WitnessProtectionDeclined(CivilDate on) implements ProceedingEvent {}

  /** Protection as a witness ended before or on its last day. */
  record WitnessProtectionEnded(CivilDate on) implements ProceedingEvent {}

  /**
   * She said where papers of the court must not go. It stands until it is lifted; a later one
   * replaces it.
   *
   * @param text where they must not go and who must not see them
   * @param way how they can reach her instead
   */
  record DangerNoted(CivilDate on, Sealed<String> text, SafeWay way) implements ProceedingEvent {}

  /** Papers of the court can reach her in any way again. */
  record DangerNoteLifted(CivilDate on) implements ProceedingEvent {}

  /**
   * A paper of the court is to be brought to her.
   *
   * @param way how it is to reach her
   * @param hearingOn the day on which she is to come, if it names one
   */
  record PaperIssued(CivilDate on, PaperKind kind, ServiceWay way, Optional<CivilDate> hearingOn)
      implements ProceedingEvent {}

  /** The court was asked to let its papers reach her in a safe way. */
  record SafeServiceRequested(CivilDate on, SafeWay way) implements ProceedingEvent {}

  /** The court decided whether its papers reach her in the safe way. */
  record SafeServiceDecided(CivilDate on, boolean granted) implements ProceedingEvent {}

  /** The court decided about some or all of the accused. */
  record JudgmentDelivered(CivilDate on, List<Verdict> verdicts)
      implements ProceedingEvent, Decision {
    public JudgmentDelivered {
      verdicts = List.copyOf(verdicts);
    }
  }

  /**
   * The court said what a convicted accused has to bear.
   *
   * @param amount the fine
   */
  record SentencePassed(
      CivilDate on, String accused, Imprisonment imprisonment, Optional<Money> amount)
      implements ProceedingEvent {}

  /**
   * The court wants her to be compensated. A conviction is not needed for it.
   *
   * @param interim before the end of the trial
   * @param amount empty where the legal services authority decides it
   */
  record CompensationDirected(
      CivilDate on, CompensationRoute route, boolean interim, Optional<Money> amount)
      implements ProceedingEvent {}

  /** The State gave up the prosecution, with the court's consent. */
  record ProsecutionWithdrawn(CivilDate on, List<String> accused, SurvivorHeard survivorHeard)
      implements ProceedingEvent, Decision {
    public ProsecutionWithdrawn {
      accused = List.copyOf(accused);
    }
  }

  /** The court allowed a compromise with these accused. */
  record OffenceCompounded(CivilDate on, List<String> accused)
      implements ProceedingEvent, Decision {
    public OffenceCompounded {
      accused = List.copyOf(accused);
    }
  }

  /**
   * The High Court ended the case.
   *
   * @param accused empty if it quashed the whole FIR
   */
  record FirQuashed(CivilDate on, List<String> accused) implements ProceedingEvent, Decision {
    public FirQuashed {
      accused = List.copyOf(accused);
    }
  }

  /** An accused died before there was a judgment. */
  record ProceedingAbated(CivilDate on, String accused) implements ProceedingEvent, Decision {}

  /** What was decided about these accused was taken to a higher court. */
  record AppealFiled(
      CivilDate on, AppealKind kind, Party by, AppealForum forum, List<String> accused)
      implements ProceedingEvent {
    public AppealFiled {
      accused = List.copyOf(accused);
    }
  }

  /**
   * The higher court decided about some or all of the accused.
   *
   * @param appeal the entry that filed it
   */
  record AppealDecided(CivilDate on, int appeal, List<AppealVerdict> verdicts)
      implements ProceedingEvent, Decision {
    public AppealDecided {
      verdicts = List.copyOf(verdicts);
    }
  }

  /**
   * An advocate began to act for her.
   *
   * @param on the day from which
   * @param document the paper that gives the authority; empty while it is not known
   * @param court before which courts; empty for all
   * @param until the last day; empty if it lasts until it is ended
   */
  record CounselAppointed(
      CivilDate on,
      CounselKind kind,
      CounselRole role,
      Optional<Sealed<String>> name,
      Optional<CounselDocument> document,
      Optional<CounselCourt> court,
      Optional<CivilDate> until)
      implements ProceedingEvent {}

  /**
   * An advocate stopped acting for her, or the authority was taken back.
   *
   * @param counsel the entry that appointed
   */
  record CounselDischarged(CivilDate on, int counsel) implements ProceedingEvent {}

  /** Something worth keeping that changes nothing by itself. */
  record ObservationNoted(CivilDate on, Sealed<String> text) implements ProceedingEvent {}

  /**
   * An earlier entry was wrong.
   *
   * @param on the day the mistake was put right
   * @param entry the stream version of the wrong entry
   */
  record EntryCorrected(CivilDate on, int entry, Amendment amendment, Sealed<String> because)
      implements ProceedingEvent {}

  /** Nothing more is to be done. */
  record ProceedingClosed(CivilDate on, ClosingReason reason) implements ProceedingEvent {}

  /** A closed proceeding goes on where it stood, for example because of an appeal. */
  record ProceedingReopened(CivilDate on, Optional<Sealed<String>> because)
      implements ProceedingEvent {}

  /** What decides about an accused. */
  sealed interface Decision
      permits AccusedDischarged,
          JudgmentDelivered,
          ProsecutionWithdrawn,
          OffenceCompounded,
          FirQuashed,
          ProceedingAbated,
          AppealDecided {
    CivilDate on();
  }

  /**
   * Where the police station is.
   *
   * @param state code such as {@code west-bengal}
   * @param district code such as {@code north-24-parganas}
   */
  record Jurisdiction(String state, String district) {}

  /** Of which sections an accused is to be tried. */
  record Charge(String accused, List<String> sections) {
    public Charge {
      sections = List.copyOf(sections);
    }
  }

  /**
   * What the trial court decided about one accused.
   *
   * @param sections those of which the accused is convicted; empty for an acquittal
   */
  record Verdict(String accused, VerdictResult result, List<String> sections) {
    public Verdict {
      sections = List.copyOf(sections);
    }
  }

  /**
   * What the higher court decided about one accused.
   *
   * @param sections those of which the accused is convicted now, where it convicts; else empty
   */
  record AppealVerdict(String accused, AppealResult result, List<String> sections) {
    public AppealVerdict {
      sections = List.copyOf(sections);
    }
  }

  /**
   * Time in prison; all zero where there is only a fine.
   *
   * @param months on top of the years
   * @param life for life, instead of years and months
   */
  record Imprisonment(int years, int months, boolean life) {}

  /** How the police were told. ONLINE is to be signed afterwards (BNSS 173(1)). */
  enum ReportWay {
    AT_STATION,
    ONLINE,
    IN_WRITING
  }

  /**
   * On the way to an FIR. ONLINE is information given from afar, to be signed (BNSS 173(1)); an
   * ENQUIRY before the FIR is of BNSS 173(3). A refusal is taken to the SUPERINTENDENT of police
   * (CrPC 154(3), BNSS 173(4)) and then to the MAGISTRATE (CrPC 156(3), BNSS 175(3)).
   */
  enum RegistrationStep {
    GIVEN_ONLINE,
    SIGNED,
    ENQUIRY_BEGUN,
    ENQUIRY_ENDED,
    REFUSED,
    TAKEN_TO_SUPERINTENDENT,
    TAKEN_TO_MAGISTRATE,
    ORDERED_BY_MAGISTRATE
  }

  /** MAGISTRATE is CrPC 164 or BNSS 183, POLICE is CrPC 161 or BNSS 180. */
  enum StatementKind {
    MAGISTRATE,
    POLICE
  }

  /** Who investigates. */
  enum InvestigatingUnit {
    DISTRICT_POLICE,
    AHTU,
    CID,
    NIA
  }

  /** Why the police want to close. */
  enum ClosureGround {
    UNTRACED,
    INSUFFICIENT_EVIDENCE,
    MISTAKE_OF_FACT,
    NOT_AN_OFFENCE
  }

  /** REJECTED leaves the magistrate free to take cognizance all the same. */
  enum ClosureDecision {
    ACCEPTED,
    FURTHER_INVESTIGATION,
    REJECTED
  }

  enum Court {
    MAGISTRATE,
    SESSIONS,
    POCSO_SPECIAL,
    ITPA_SPECIAL,
    NIA_SPECIAL,
    JUVENILE_JUSTICE_BOARD
  }

  enum HearingPurpose {
    APPEARANCE,
    BAIL,
    CHARGE,
    PROSECUTION_EVIDENCE,
    ACCUSED_STATEMENT,
    DEFENCE_EVIDENCE,
    ARGUMENTS,
    JUDGMENT,
    SENTENCE,
    COMPENSATION,
    WITNESS_PROTECTION,
    WITHDRAWAL,
    APPEAL,
    OTHER
  }

  /**
   * Why a hearing was put off. ACCUSED_NOT_PRODUCED is one in custody who was not brought from
   * jail; VIDEO_LINK_FAILED is the link to the Remote Point on the day.
   */
  enum AdjournmentReason {
    JUDGE_ABSENT,
    PROSECUTOR_ABSENT,
    DEFENCE_COUNSEL_ABSENT,
    SURVIVORS_COUNSEL_ABSENT,
    LAWYERS_ON_STRIKE,
    ACCUSED_ABSENT,
    ACCUSED_NOT_PRODUCED,
    WITNESS_ABSENT,
    SURVIVOR_COULD_NOT_COME,
    SUMMONS_NOT_SERVED,
    VIDEO_LINK_FAILED,
    RECORDS_NOT_RECEIVED,
    ON_REQUEST_OF_DEFENCE,
    ON_REQUEST_OF_PROSECUTION,
    COURT_TIME_EXHAUSTED,
    COURT_CLOSED,
    STAYED_BY_HIGHER_COURT,
    OTHER,
    UNKNOWN
  }

  /** Where she sits when the court hears her from elsewhere. */
  enum RemotePoint {
    COURT_COMPLEX,
    DLSA_OFFICE,
    OTHER
  }

  /** Under the practice of the Supreme Court of 1 February 2022 a child is heard so as of right. */
  enum RemoteTestimonyGround {
    CHILD,
    ADULT
  }

  /** Why she is to come to the court itself. */
  enum RemoteTestimonyRefusal {
    NO_EQUIPMENT,
    NO_COORDINATOR,
    TO_BE_SEEN_IN_COURT,
    OBJECTION_OF_DEFENCE,
    OTHER,
    UNKNOWN
  }

  enum Witness {
    SURVIVOR,
    OTHER
  }

  enum TestimonyMode {
    IN_PERSON,
    VIDEO
  }

  enum BailKind {
    REGULAR,
    ANTICIPATORY,
    INTERIM,
    DEFAULT
  }

  enum BailDecision {
    GRANTED,
    REFUSED,
    CANCELLED,
    CANCELLATION_REFUSED
  }

  /** Whether the court heard her before it decided. */
  enum SurvivorHeard {
    YES,
    NO,
    UNKNOWN
  }

  /** Of the Witness Protection Scheme: A life, B safety or property, C moderate harassment. */
  enum ThreatCategory {
    A,
    B,
    C
  }

  enum ProtectionExtent {
    INTERIM,
    FINAL
  }

  /** How papers reach her without anybody at her home, her work or in her street knowing. */
  enum SafeWay {
    THROUGH_ADVOCATE,
    THROUGH_DLSA,
    SAFE_CONTACT,
    PHONE
  }

  enum PaperKind {
    SUMMONS,
    WARRANT,
    NOTICE,
    COPY_OF_ORDER
  }

  /** How a paper of the court is brought. */
  enum ServiceWay {
    HOME(true),
    OTHER_ADDRESS(true),
    BY_POLICE(true),
    UNKNOWN(true),
    THROUGH_ADVOCATE(false),
    THROUGH_DLSA(false),
    SAFE_CONTACT(false),
    PHONE(false);

    private final boolean toADoor;

    ServiceWay(boolean toADoor) {
      this.toADoor = toADoor;
    }

    /** Whether it comes to a door, or may: somebody else can open that. */
    public boolean comesToADoor() {
      return toADoor;
    }
  }

  /** PARTLY is convicted of some sections and acquitted of others. */
  enum VerdictResult {
    CONVICTED,
    ACQUITTED,
    PARTLY
  }

  /** RECOMMENDED_TO_DLSA under CrPC 357A or BNSS 396, ORDERED by the court itself. */
  enum CompensationRoute {
    RECOMMENDED_TO_DLSA,
    ORDERED
  }

  enum Party {
    CONVICT,
    STATE,
    SURVIVOR
  }

  /** A discharge is challenged by a revision; a verdict by either. */
  enum AppealKind {
    APPEAL,
    REVISION
  }

  enum AppealForum {
    SESSIONS_COURT,
    HIGH_COURT,
    SUPREME_COURT
  }

  /**
   * SENTENCE_CHANGED leaves the conviction and asks for the new sentence; NOT_PURSUED is withdrawn
   * or ended by the appellant's death.
   */
  enum AppealResult {
    UPHELD,
    REVERSED_TO_CONVICTION,
    REVERSED_TO_ACQUITTAL,
    SENTENCE_CHANGED,
    SENT_BACK,
    NOT_PURSUED
  }

  enum CounselKind {
    LEGAL_AID,
    PRIVATE,
    NGO_SUPPORTED
  }

  /** Her advocate may assist the prosecution; her own applications and appeals are hers. */
  enum CounselRole {
    ASSISTING_PROSECUTION,
    OWN_APPLICATIONS
  }

  /**
   * A vakalatnama is hers to the advocate, for one court; a DLSA_ORDER names who legal aid sends.
   */
  enum CounselDocument {
    VAKALATNAMA,
    DLSA_ORDER,
    AUTHORISATION_LETTER
  }

  enum CounselCourt {
    TRIAL_COURT,
    HIGH_COURT,
    SUPREME_COURT
  }

  /** NOT_REGISTERED is a report from which no FIR came. */
  enum ClosingReason {
    DECIDED,
    PROSECUTION_WITHDRAWN,
    CLOSURE_REPORT_ACCEPTED,
    FIR_QUASHED,
    DUPLICATE,
    NOT_REGISTERED
  }
}
