package org.dhruva.livelihoods.pathway;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.dhruva.contracts.livelihoods.PathwayEvent.ClosingReason;
import org.dhruva.contracts.livelihoods.PathwayEvent.EnterpriseKind;
import org.dhruva.contracts.livelihoods.PathwayEvent.JobKind;
import org.dhruva.contracts.livelihoods.PathwayEvent.Owner;
import org.dhruva.contracts.livelihoods.PathwayEvent.Rhythm;
import org.dhruva.contracts.livelihoods.PathwayEvent.Safety;
import org.dhruva.kernel.Amendment;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Money;
import org.dhruva.kernel.Sealed;
import org.dhruva.kernel.SurvivorId;

/**
 * What can be asked of a pathway. The records are the request bodies of the HTTP interface; {@code
 * on} is the day it happened in the world, which is often long ago. Fields named {@code …Entry}
 * give the entry that recorded the training, job, enterprise, loan or application that is meant.
 */
public sealed interface PathwayCommand {

  CivilDate on();

  /**
   * Begins a pathway.
   *
   * @param goal what she wants to reach, in her own words
   */
  record Begin(CivilDate on, SurvivorId survivor, Sealed<String> goal) implements PathwayCommand {}

  /** She puts her goal differently, or has another one now. */
  record RestateGoal(CivilDate on, Sealed<String> goal) implements PathwayCommand {}

  /**
   * She begins to learn something.
   *
   * @param title what the course is called where she takes it
   */
  record StartTraining(CivilDate on, String course, String provider, Optional<Sealed<String>> title)
      implements PathwayCommand {}

  /** She takes a training to its end. */
  record CompleteTraining(CivilDate on, int trainingEntry) implements PathwayCommand {}

  /**
   * A training ends before its time.
   *
   * @param reason code of the list of reasons; nobody has to give one, and there is a code for that
   */
  record DropTraining(CivilDate on, int trainingEntry, String reason) implements PathwayCommand {}

  /** She begins to work for somebody. */
  record StartJob(CivilDate on, String trade, JobKind kind, Optional<Sealed<String>> employer)
      implements PathwayCommand {}

  /** A job is over. */
  record EndJob(CivilDate on, int jobEntry, String reason) implements PathwayCommand {}

  /**
   * A business opens.
   *
   * @param members how many run it, she among them; only for a group
   */
  record StartEnterprise(CivilDate on, EnterpriseKind kind, Optional<Integer> members, String trade)
      implements PathwayCommand {}

  /**
   * A business is given up, for good or for a while.
   *
   * @param on the first day on which it no longer ran
   * @param reason code of the list of reasons; nobody has to give one, and there is a code for that
   */
  record StopEnterprise(CivilDate on, int enterpriseEntry, String reason)
      implements PathwayCommand {}

  /** A business that had stopped goes on. */
  record ResumeEnterprise(CivilDate on, int enterpriseEntry) implements PathwayCommand {}

  /**
   * Somebody asks how a business does.
   *
   * @param running whether it runs on that day
   * @param hoursAWeek how long she works for it
   * @param safe whether she feels safe at it; her answer
   */
  record VisitEnterprise(
      CivilDate on,
      int enterpriseEntry,
      boolean running,
      Optional<Integer> hoursAWeek,
      Optional<Safety> safe,
      Optional<Sealed<String>> note)
      implements PathwayCommand {}

  /** Money comes that need not be paid back. */
  record ReceiveSeedCapital(CivilDate on, Owner to, Money amount, String source)
      implements PathwayCommand {}

  /**
   * Money is borrowed.
   *
   * @param lender code of the kind of lender
   * @param instalments in how many parts it is to be paid back
   */
  record TakeLoan(
      CivilDate on, Owner to, Money amount, String lender, Optional<Integer> instalments)
      implements PathwayCommand {}

  /**
   * It is agreed how a loan is paid back; what was agreed before holds no more.
   *
   * @param firstDueOn the day of the first instalment
   * @param amount by how much less is owed after each instalment; interest is not counted
   */
  record ScheduleLoan(
      CivilDate on, int loanEntry, CivilDate firstDueOn, Rhythm rhythm, Money amount)
      implements PathwayCommand {}

  /**
   * A part of a loan is paid back.
   *
   * @param amount by how much less is owed then
   * @param interest what is paid on top of it
   */
  record RecordRepayment(CivilDate on, int loanEntry, Money amount, Optional<Money> interest)
      implements PathwayCommand {}

  /**
   * What a month brought.
   *
   * @param amount net, after all costs; negative for a loss
   */
  record RecordIncome(CivilDate on, YearMonth month, Money amount, Owner of)
      implements PathwayCommand {}

  /**
   * What she had in a month before. It may be set again; the last one counts.
   *
   * @param amount her own, net, after all costs; negative for a loss
   */
  record SetBaselineIncome(CivilDate on, YearMonth month, Money amount) implements PathwayCommand {}

  /**
   * She asks for something she is entitled to.
   *
   * @param entitlement code of the list of entitlements
   * @param state code of the State whose office it is, if it is known
   */
  record ApplyForEntitlement(
      CivilDate on, String entitlement, String office, Optional<String> state)
      implements PathwayCommand {}

  /**
   * The office confirms that it has the application.
   *
   * @param dueOn the day until which it must decide; only for a complete application
   */
  record AcknowledgeEntitlement(
      CivilDate on, int applicationEntry, boolean complete, Optional<CivilDate> dueOn)
      implements PathwayCommand {}

  /** The office asks for a paper that was not on its list. */
  record RequestExtraPaper(CivilDate on, int applicationEntry, String paper)
      implements PathwayCommand {}

  /** She hands in a paper that the office asked for beyond its list. */
  record GiveExtraPaper(CivilDate on, int applicationEntry, String paper)
      implements PathwayCommand {}

  /** She gets what she had asked for. */
  record GrantEntitlement(CivilDate on, int applicationEntry) implements PathwayCommand {}

  /**
   * The office says no.
   *
   * @param reasons codes of the list of reasons
   */
  record RefuseEntitlement(CivilDate on, int applicationEntry, List<String> reasons)
      implements PathwayCommand {
    public RefuseEntitlement {
      reasons = List.copyOf(reasons);
    }
  }

  /**
   * Takes a refusal to a higher officer.
   *
   * @param office code of the office that decides now
   */
  record AppealEntitlement(CivilDate on, int applicationEntry, String office)
      implements PathwayCommand {}

  /** Keeps something worth knowing. */
  record NoteObservation(CivilDate on, Sealed<String> text) implements PathwayCommand {}

  /** Puts an earlier entry right. */
  record Correct(CivilDate on, int entry, Amendment amendment, Sealed<String> because)
      implements PathwayCommand {}

  /** Nobody follows the pathway any more. */
  record Close(CivilDate on, ClosingReason reason) implements PathwayCommand {}

  /** A closed pathway goes on where it stood, because she came back. */
  record Reopen(CivilDate on) implements PathwayCommand {}
}
