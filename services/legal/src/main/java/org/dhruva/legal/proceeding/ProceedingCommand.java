package org.dhruva.legal.proceeding;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.dhruva.contracts.legal.ProceedingEvent.AdjournmentReason;
import org.dhruva.contracts.legal.ProceedingEvent.AppealForum;
import org.dhruva.contracts.legal.ProceedingEvent.AppealKind;
import org.dhruva.contracts.legal.ProceedingEvent.AppealVerdict;
import org.dhruva.contracts.legal.ProceedingEvent.BailDecision;
import org.dhruva.contracts.legal.ProceedingEvent.BailKind;
import org.dhruva.contracts.legal.ProceedingEvent.Charge;
import org.dhruva.contracts.legal.ProceedingEvent.ClosingReason;
import org.dhruva.contracts.legal.ProceedingEvent.ClosureDecision;
import org.dhruva.contracts.legal.ProceedingEvent.ClosureGround;
import org.dhruva.contracts.legal.ProceedingEvent.CompensationRoute;
import org.dhruva.contracts.legal.ProceedingEvent.CounselCourt;
import org.dhruva.contracts.legal.ProceedingEvent.CounselDocument;
import org.dhruva.contracts.legal.ProceedingEvent.CounselKind;
import org.dhruva.contracts.legal.ProceedingEvent.CounselRole;
import org.dhruva.contracts.legal.ProceedingEvent.Court;
import org.dhruva.contracts.legal.ProceedingEvent.HearingPurpose;
import org.dhruva.contracts.legal.ProceedingEvent.Imprisonment;
import org.dhruva.contracts.legal.ProceedingEvent.InvestigatingUnit;
import org.dhruva.contracts.legal.ProceedingEvent.Jurisdiction;
import org.dhruva.contracts.legal.ProceedingEvent.PaperKind;
import org.dhruva.contracts.legal.ProceedingEvent.Party;
import org.dhruva.contracts.legal.ProceedingEvent.ProtectionExtent;
import org.dhruva.contracts.legal.ProceedingEvent.RegistrationStep;
import org.dhruva.contracts.legal.ProceedingEvent.RemotePoint;
import org.dhruva.contracts.legal.ProceedingEvent.RemoteTestimonyGround;
import org.dhruva.contracts.legal.ProceedingEvent.RemoteTestimonyRefusal;
import org.dhruva.contracts.legal.ProceedingEvent.ReportWay;
import org.dhruva.contracts.legal.ProceedingEvent.SafeWay;
import org.dhruva.contracts.legal.ProceedingEvent.ServiceWay;
import org.dhruva.contracts.legal.ProceedingEvent.StatementKind;
import org.dhruva.contracts.legal.ProceedingEvent.SurvivorHeard;
import org.dhruva.contracts.legal.ProceedingEvent.TestimonyMode;
import org.dhruva.contracts.legal.ProceedingEvent.ThreatCategory;
import org.dhruva.contracts.legal.ProceedingEvent.Verdict;
import org.dhruva.contracts.legal.ProceedingEvent.Witness;
import org.dhruva.kernel.Amendment;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Money;
import org.dhruva.kernel.Sealed;
import org.dhruva.kernel.SurvivorId;

/**
 * What can be asked of a proceeding. The records are the request bodies of the HTTP interface;
 * {@code on} is the day it happened in the world, which is often long ago. Accused are given by
 * their labels, such as A1.
 */
public sealed interface ProceedingCommand {

  int COURT_WORDS_CHARS_MAX = 200;

  CivilDate on();

  /**
   * The police are told of the offence, and there is no FIR yet. A proceeding can begin with it.
   *
   * @param sections of which it speaks, such as {@code BNS 143(4)}; empty while nobody knows them
   * @param jurisdiction where the station is that was told
   * @param offenceOn the day of the offence, or its last one; it decides between old and new law
   */
  record ReportOffence(
      CivilDate on,
      SurvivorId survivor,
      List<String> sections,
      Jurisdiction jurisdiction,
      ReportWay way,
      Optional<CivilDate> offenceOn)
      implements ProceedingCommand, OfInvestigation {
    public ReportOffence {
      sections = List.copyOf(sections);
    }
  }

  /**
   * The police register the information. A proceeding begins with it, unless it began when the
   * police were told.
   *
   * @param survivor whose proceeding it is; can be left out once it is begun
   * @param sections of which the FIR speaks, such as {@code IPC 370} or {@code BNS 143(4)}
   * @param firNumber number and year, such as {@code 123/2021}
   * @param offenceOn the day of the offence, or its last one; it decides between old and new law
   */
  record RegisterFir(
      CivilDate on,
      SurvivorId survivor,
      List<String> sections,
      Jurisdiction jurisdiction,
      Optional<Sealed<String>> firNumber,
      boolean zero,
      Optional<CivilDate> offenceOn)
      implements ProceedingCommand, OfInvestigation {
    public RegisterFir {
      sections = List.copyOf(sections);
    }
  }

  /**
   * Something on the way to the FIR: information given online, a first enquiry, a refusal and what
   * was done against it. Its day may be before that of the FIR.
   */
  record RecordRegistrationStep(CivilDate on, RegistrationStep step)
      implements ProceedingCommand, OfInvestigation {}

  /**
   * A Zero FIR goes to the station that has jurisdiction.
   *
   * @param firNumber the number it gets there, such as {@code 123/2021}
   */
  record TransferFir(CivilDate on, Jurisdiction to, Optional<Sealed<String>> firNumber)
      implements ProceedingCommand, OfInvestigation {}

  /** A doctor examines her, with her consent. */
  record RecordMedicalExamination(CivilDate on) implements ProceedingCommand, OfInvestigation {}

  /** The doctor sends the report of her examination to the police. */
  record SendMedicalReport(CivilDate on) implements ProceedingCommand, OfInvestigation {}

  /** She makes a statement. */
  record RecordStatement(CivilDate on, StatementKind kind)
      implements ProceedingCommand, OfInvestigation {}

  /** The police tell her how far they are. */
  record GiveProgressNotice(CivilDate on) implements ProceedingCommand, OfInvestigation {}

  /** Another unit is asked for. */
  record RequestInvestigationTransfer(
      CivilDate on, InvestigatingUnit to, Optional<Jurisdiction> jurisdiction)
      implements ProceedingCommand, OfInvestigation {}

  /** Another unit, or the police of another district, takes over. */
  record TransferInvestigation(
      CivilDate on, InvestigatingUnit to, Optional<Jurisdiction> jurisdiction)
      implements ProceedingCommand, OfInvestigation {}

  /** Somebody is named as accused, and gets the next label. */
  record NameAccused(CivilDate on, Optional<Sealed<String>> name)
      implements ProceedingCommand, OfInvestigation {}

  /** An accused is arrested. */
  record RecordArrest(CivilDate on, String accused) implements ProceedingCommand, OfInvestigation {}

  /**
   * The police send the case for trial. After the first, every charge sheet is a supplementary one.
   *
   * @param accused empty while it is not known whom it covers
   * @param notSentUp those the police found no case against
   * @param sections empty while they are not known
   */
  record FileChargeSheet(
      CivilDate on, List<String> accused, List<String> notSentUp, List<String> sections)
      implements ProceedingCommand, OfInvestigation {
    public FileChargeSheet {
      accused = List.copyOf(accused);
      notSentUp = List.copyOf(notSentUp);
      sections = List.copyOf(sections);
    }
  }

  /** The police ask the court to close the case. */
  record RecordClosureReport(CivilDate on, ClosureGround ground)
      implements ProceedingCommand, OfInvestigation {}

  /** She objects to the closure report. */
  record FileProtest(CivilDate on) implements ProceedingCommand, OfInvestigation {}

  /** The magistrate decides on the closure report. */
  record DecideClosureReport(CivilDate on, ClosureDecision decision)
      implements ProceedingCommand, OfInvestigation {}

  /** A court takes up the offence. */
  record TakeCognizance(CivilDate on, Court court, Optional<Sealed<String>> caseNumber)
      implements ProceedingCommand, OfTrial {}

  /** The magistrate sends the case to the Sessions Court. */
  record CommitToSessions(CivilDate on, Optional<Sealed<String>> caseNumber)
      implements ProceedingCommand, OfTrial {}

  /**
   * The number under which the court computers keep the case becomes known.
   *
   * @param cnr 16 letters and digits, such as {@code WBSP010012342020}; spaces and hyphens are left
   *     out
   */
  record RecordCnr(CivilDate on, Sealed<String> cnr) implements ProceedingCommand, OfTrial {}

  /** An accused appears, or is brought, before the court for the first time. */
  record RecordAppearance(CivilDate on, String accused) implements ProceedingCommand, OfTrial {}

  /** She or her advocate gets copies of the police papers. */
  record GiveCopies(CivilDate on) implements ProceedingCommand, OfTrial {}

  /** The High Court tells the trial courts to finish trials of child trafficking in time. */
  record RecordHighCourtCircular(CivilDate on) implements ProceedingCommand, OfTrial {}

  /** The court says of what it tries whom, or says it anew. */
  record FrameCharges(CivilDate on, List<Charge> charges) implements ProceedingCommand, OfTrial {
    public FrameCharges {
      charges = List.copyOf(charges);
    }
  }

  /** The court finds nothing to try these accused for. */
  record DischargeAccused(CivilDate on, List<String> accused)
      implements ProceedingCommand, OfTrial {
    public DischargeAccused {
      accused = List.copyOf(accused);
    }
  }

  /**
   * A hearing is set for a day.
   *
   * @param purpose empty if the court's own words are given instead
   * @param courtWords what the court wrote of the purpose, at most 200 characters; read and not
   *     kept
   */
  record ScheduleHearing(
      CivilDate on,
      CivilDate hearingOn,
      Optional<LocalTime> hearingAt,
      Optional<HearingPurpose> purpose,
      Optional<String> courtWords)
      implements ProceedingCommand, OfTrial, OfHearing {
    @Override
    public ScheduleHearing readAs(HearingPurpose read) {
      return new ScheduleHearing(on, hearingOn, hearingAt, Optional.of(read), Optional.empty());
    }
  }

  /**
   * The court sits.
   *
   * @param scheduledBy the entry that set the day; empty to enter a hearing that was not in here
   * @param purpose empty if the court's own words are given instead
   * @param courtWords what the court wrote of the purpose, at most 200 characters; read and not
   *     kept
   */
  record HoldHearing(
      CivilDate on,
      Optional<Integer> scheduledBy,
      Optional<HearingPurpose> purpose,
      Optional<String> courtWords)
      implements ProceedingCommand, OfTrial, OfHearing {
    @Override
    public HoldHearing readAs(HearingPurpose read) {
      return new HoldHearing(on, scheduledBy, Optional.of(read), Optional.empty());
    }
  }

  /**
   * A hearing is put off.
   *
   * @param scheduledBy the entry that set the day; empty to enter a hearing that was not in here
   * @param purpose empty if the court's own words are given instead
   * @param courtWords what the court wrote of the purpose, at most 200 characters; read and not
   *     kept
   * @param nextOn the new day, if there is one
   */
  record AdjournHearing(
      CivilDate on,
      Optional<Integer> scheduledBy,
      Optional<HearingPurpose> purpose,
      Optional<String> courtWords,
      AdjournmentReason reason,
      Optional<CivilDate> nextOn)
      implements ProceedingCommand, OfTrial, OfHearing {
    @Override
    public AdjournHearing readAs(HearingPurpose read) {
      return new AdjournHearing(
          on, scheduledBy, Optional.of(read), Optional.empty(), reason, nextOn);
    }
  }

  /** Both sides have said their last word to the court. */
  record ConcludeArguments(CivilDate on) implements ProceedingCommand, OfTrial {}

  /**
   * The court is asked to hear her from a place near her home.
   *
   * @param from the place that is asked for; empty to leave it to the court
   */
  record RequestRemoteTestimony(
      CivilDate on, RemoteTestimonyGround ground, Optional<RemotePoint> from)
      implements ProceedingCommand, OfSafety {}

  /**
   * The court decides whether she may be heard from elsewhere.
   *
   * @param from from where; only if it grants it
   * @param refusal why not; only if it refuses
   * @param coordinator whether somebody looks after her at the place
   * @param inCamera whether the public is shut out
   * @param hearingOn the day on which she is to be heard, if it is set
   */
  record OrderRemoteTestimony(
      CivilDate on,
      boolean granted,
      Optional<RemotePoint> from,
      Optional<RemoteTestimonyRefusal> refusal,
      boolean coordinator,
      boolean inCamera,
      Optional<CivilDate> hearingOn)
      implements ProceedingCommand, OfSafety {}

  /** A witness is heard. */
  record RecordTestimony(CivilDate on, Witness witness, TestimonyMode mode, boolean inCamera)
      implements ProceedingCommand, OfTrial {}

  /** An accused asks for bail. */
  record ApplyForBail(CivilDate on, String accused, BailKind kind)
      implements ProceedingCommand, OfSafety {}

  /** She or the State asks that an accused go back to custody. */
  record RequestBailCancellation(CivilDate on, String accused, Party by)
      implements ProceedingCommand, OfSafety {}

  /** A court decides on bail. */
  record DecideBail(
      CivilDate on, String accused, BailDecision decision, SurvivorHeard survivorHeard)
      implements ProceedingCommand, OfSafety {}

  /** Protection as a witness is asked for. */
  record RequestWitnessProtection(CivilDate on) implements ProceedingCommand, OfSafety {}

  /** The police are told to report how great the danger to her is. */
  record OrderThreatReport(CivilDate on) implements ProceedingCommand, OfSafety {}

  /** The report on the danger comes in. */
  record ReceiveThreatReport(CivilDate on, Optional<ThreatCategory> category)
      implements ProceedingCommand, OfSafety {}

  /** Protection as a witness is ordered or renewed. */
  record OrderWitnessProtection(
      CivilDate on, ThreatCategory category, ProtectionExtent extent, Optional<CivilDate> until)
      implements ProceedingCommand, OfSafety {}

  /** Protection as a witness is refused. */
  record DeclineWitnessProtection(CivilDate on) implements ProceedingCommand, OfSafety {}

  /** Protection as a witness ends. */
  record EndWitnessProtection(CivilDate on) implements ProceedingCommand, OfSafety {}

  /**
   * She says where papers of the court must not go.
   *
   * @param text where they must not go, and who must not see them
   * @param way how they can reach her instead
   */
  record NoteDanger(CivilDate on, Sealed<String> text, SafeWay way)
      implements ProceedingCommand, OfSafety {}

  /** Papers of the court can reach her in any way again. */
  record LiftDangerNote(CivilDate on) implements ProceedingCommand, OfSafety {}

  /**
   * A paper of the court is to be brought to her.
   *
   * @param way how it is to reach her
   * @param hearingOn the day on which she is to come, if it names one
   */
  record IssuePaper(CivilDate on, PaperKind kind, ServiceWay way, Optional<CivilDate> hearingOn)
      implements ProceedingCommand, OfSafety {}

  /** The court is asked to let its papers reach her in a safe way. */
  record RequestSafeService(CivilDate on, SafeWay way) implements ProceedingCommand, OfSafety {}

  /** The court decides whether its papers reach her in the safe way. */
  record DecideSafeService(CivilDate on, boolean granted) implements ProceedingCommand, OfSafety {}

  /** The court decides about some or all of the accused. */
  record DeliverJudgment(CivilDate on, List<Verdict> verdicts)
      implements ProceedingCommand, OfTrial {
    public DeliverJudgment {
      verdicts = List.copyOf(verdicts);
    }
  }

  /**
   * The court says what a convicted accused has to bear.
   *
   * @param amount the fine
   */
  record PassSentence(
      CivilDate on, String accused, Imprisonment imprisonment, Optional<Money> amount)
      implements ProceedingCommand, OfTrial {}

  /** The court wants her to be compensated, whether it convicts or not. */
  record DirectCompensation(
      CivilDate on, CompensationRoute route, boolean interim, Optional<Money> amount)
      implements ProceedingCommand, OfTrial {}

  /**
   * The State gives up the prosecution.
   *
   * @param accused empty for the whole case
   */
  record WithdrawProsecution(CivilDate on, List<String> accused, SurvivorHeard survivorHeard)
      implements ProceedingCommand, OfEnd {
    public WithdrawProsecution {
      accused = List.copyOf(accused);
    }
  }

  /** The court allows a compromise with these accused. */
  record CompoundOffence(CivilDate on, List<String> accused) implements ProceedingCommand, OfEnd {
    public CompoundOffence {
      accused = List.copyOf(accused);
    }
  }

  /**
   * The High Court ends the case.
   *
   * @param accused empty for the whole FIR
   */
  record QuashFir(CivilDate on, List<String> accused) implements ProceedingCommand, OfEnd {
    public QuashFir {
      accused = List.copyOf(accused);
    }
  }

  /** An accused died before there was a judgment. */
  record Abate(CivilDate on, String accused) implements ProceedingCommand, OfEnd {}

  /** What was decided about these accused is taken to a higher court. */
  record FileAppeal(
      CivilDate on, AppealKind kind, Party by, AppealForum forum, List<String> accused)
      implements ProceedingCommand, OfEnd {
    public FileAppeal {
      accused = List.copyOf(accused);
    }
  }

  /**
   * The higher court decides about some or all of the accused.
   *
   * @param appeal the entry that filed it
   */
  record DecideAppeal(CivilDate on, int appeal, List<AppealVerdict> verdicts)
      implements ProceedingCommand, OfEnd {
    public DecideAppeal {
      verdicts = List.copyOf(verdicts);
    }
  }

  /**
   * An advocate begins to act for her.
   *
   * @param on the day from which
   * @param document the paper that gives the authority
   * @param court before which courts; empty for all
   * @param until the last day; empty if it lasts until it is ended
   */
  record AppointCounsel(
      CivilDate on,
      CounselKind kind,
      CounselRole role,
      Optional<Sealed<String>> name,
      Optional<CounselDocument> document,
      Optional<CounselCourt> court,
      Optional<CivilDate> until)
      implements ProceedingCommand, OfSafety {}

  /**
   * An advocate stops acting for her, or the authority is taken back.
   *
   * @param counsel the entry that appointed
   */
  record DischargeCounsel(CivilDate on, int counsel) implements ProceedingCommand, OfSafety {}

  /** Keeps something worth knowing. */
  record NoteObservation(CivilDate on, Sealed<String> text) implements ProceedingCommand {}

  /** Puts an earlier entry right. */
  record Correct(CivilDate on, int entry, Amendment amendment, Sealed<String> because)
      implements ProceedingCommand {}

  /** Nothing more is to be done. */
  record Close(CivilDate on, ClosingReason reason) implements ProceedingCommand {}

  /** A closed proceeding goes on where it stood. */
  record Reopen(CivilDate on, Optional<Sealed<String>> because) implements ProceedingCommand {}

  /** What the police do, and what she does about it. */
  sealed interface OfInvestigation
      permits ReportOffence,
          RegisterFir,
          RecordRegistrationStep,
          TransferFir,
          RecordMedicalExamination,
          SendMedicalReport,
          RecordStatement,
          GiveProgressNotice,
          RequestInvestigationTransfer,
          TransferInvestigation,
          NameAccused,
          RecordArrest,
          FileChargeSheet,
          RecordClosureReport,
          FileProtest,
          DecideClosureReport {}

  /** What the court of trial does. */
  sealed interface OfTrial
      permits TakeCognizance,
          CommitToSessions,
          RecordCnr,
          RecordAppearance,
          GiveCopies,
          RecordHighCourtCircular,
          FrameCharges,
          DischargeAccused,
          ScheduleHearing,
          HoldHearing,
          AdjournHearing,
          RecordTestimony,
          ConcludeArguments,
          DeliverJudgment,
          PassSentence,
          DirectCompensation {}

  /** What is about a hearing, whose purpose is given by name or in the words of the court. */
  sealed interface OfHearing permits ScheduleHearing, HoldHearing, AdjournHearing {

    Optional<HearingPurpose> purpose();

    Optional<String> courtWords();

    /** The same, with the words of the court understood. */
    ProceedingCommand readAs(HearingPurpose read);
  }

  /** What ends the case in another way, or takes it further. */
  sealed interface OfEnd
      permits WithdrawProsecution, CompoundOffence, QuashFir, Abate, FileAppeal, DecideAppeal {}

  /** What keeps her safe, and who stands by her. */
  sealed interface OfSafety
      permits RequestRemoteTestimony,
          OrderRemoteTestimony,
          ApplyForBail,
          RequestBailCancellation,
          DecideBail,
          RequestWitnessProtection,
          OrderThreatReport,
          ReceiveThreatReport,
          OrderWitnessProtection,
          DeclineWitnessProtection,
          EndWitnessProtection,
          NoteDanger,
          LiftDangerNote,
          IssuePaper,
          RequestSafeService,
          DecideSafeService,
          AppointCounsel,
          DischargeCounsel {}
}
