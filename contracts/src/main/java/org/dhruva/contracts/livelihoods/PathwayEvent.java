package org.dhruva.contracts.livelihoods;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.dhruva.kernel.Amendment;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.DatedEvent;
import org.dhruva.kernel.Money;
import org.dhruva.kernel.Sealed;
import org.dhruva.kernel.SurvivorId;

/**
 * What happens on a survivor's way to a livelihood of her own: what she learns and works, what she
 * earns and borrows, and what she is entitled to.
 *
 * <p>An <em>entry</em> is an event's place in the pathway's stream (its stream version); trainings,
 * jobs, enterprises, loans and applications are referred to by the entry that recorded them.
 *
 * <p>Money says whose it is. What belongs to a group is never a member's, not even a share of it.
 */
public sealed interface PathwayEvent extends DatedEvent {

  /**
   * A pathway was begun.
   *
   * @param goal what she wants to reach, in her own words
   */
  record PathwayBegun(CivilDate on, SurvivorId survivor, Sealed<String> goal)
      implements PathwayEvent {}

  /** She put her goal differently, or has another one now. */
  record GoalRestated(CivilDate on, Sealed<String> goal) implements PathwayEvent {}

  /**
   * She began to learn something.
   *
   * @param course code of the course, such as {@code tailoring}
   * @param provider code of who teaches it
   * @param title what the course is called where she takes it
   */
  record TrainingStarted(
      CivilDate on, String course, String provider, Optional<Sealed<String>> title)
      implements PathwayEvent {}

  /** She took a training to its end. */
  record TrainingCompleted(CivilDate on, int trainingEntry)
      implements PathwayEvent, TrainingEnding {}

  /**
   * A training ended before its time.
   *
   * @param reason code of the reason, such as {@code too-far-away}
   */
  record TrainingDropped(CivilDate on, int trainingEntry, String reason)
      implements PathwayEvent, TrainingEnding {}

  /**
   * She began to work for somebody.
   *
   * @param trade code of the work, such as {@code garment}
   */
  record JobStarted(CivilDate on, String trade, JobKind kind, Optional<Sealed<String>> employer)
      implements PathwayEvent {}

  /**
   * A job was over.
   *
   * @param reason code of the reason
   */
  record JobEnded(CivilDate on, int jobEntry, String reason) implements PathwayEvent {}

  /**
   * A business opened.
   *
   * @param members how many run it, she among them; only for a group
   * @param trade code of what is made or sold, such as {@code turmeric}
   */
  record EnterpriseStarted(
      CivilDate on, EnterpriseKind kind, Optional<Integer> members, String trade)
      implements PathwayEvent {}

  /**
   * A business was given up, for good or for a while.
   *
   * @param on the first day on which it no longer ran
   * @param reason code of the reason
   */
  record EnterpriseStopped(CivilDate on, int enterpriseEntry, String reason)
      implements PathwayEvent, EnterpriseTurn {}

  /** A business that had stopped went on. */
  record EnterpriseResumed(CivilDate on, int enterpriseEntry)
      implements PathwayEvent, EnterpriseTurn {}

  /**
   * Somebody asked how a business does.
   *
   * @param running whether it ran on that day
   * @param hoursAWeek how long she works for it
   * @param safe whether she feels safe at it; her answer
   */
  record EnterpriseVisited(
      CivilDate on,
      int enterpriseEntry,
      boolean running,
      Optional<Integer> hoursAWeek,
      Optional<Safety> safe,
      Optional<Sealed<String>> note)
      implements PathwayEvent {}

  /**
   * Money came that need not be paid back.
   *
   * @param source code of where it came from, such as {@code nrlm-revolving-fund}
   */
  record SeedCapitalReceived(CivilDate on, Owner to, Money amount, String source)
      implements PathwayEvent {}

  /**
   * Money was borrowed.
   *
   * @param lender code of the kind of lender, such as {@code bank} or {@code moneylender}
   * @param instalments in how many parts it is to be paid back
   */
  record LoanTaken(
      CivilDate on, Owner to, Money amount, String lender, Optional<Integer> instalments)
      implements PathwayEvent {}

  /**
   * It was agreed how a loan is paid back. A later agreement takes the place of an earlier one.
   *
   * @param firstDueOn the day of the first instalment
   * @param amount by how much less is owed after each instalment; interest is not counted
   */
  record LoanScheduled(
      CivilDate on, int loanEntry, CivilDate firstDueOn, Rhythm rhythm, Money amount)
      implements PathwayEvent {}

  /**
   * A part of a loan was paid back.
   *
   * @param amount by how much less is owed now
   * @param interest what was paid on top of it
   */
  record RepaymentRecorded(CivilDate on, int loanEntry, Money amount, Optional<Money> interest)
      implements PathwayEvent {}

  /**
   * What a month brought.
   *
   * @param on the day it was told
   * @param amount net, after all costs; negative for a loss
   */
  record IncomeRecorded(CivilDate on, YearMonth month, Money amount, Owner of)
      implements PathwayEvent {}

  /**
   * What she had in a month before, to which later months are compared.
   *
   * @param amount her own, net, after all costs; negative for a loss
   */
  record BaselineIncomeSet(CivilDate on, YearMonth month, Money amount) implements PathwayEvent {}

  /**
   * She asked for something she is entitled to.
   *
   * @param entitlement code such as {@code ration-card}
   * @param office code of the office that decides
   * @param state code of the State whose office it is; it decides how many days there are
   */
  record EntitlementAppliedFor(
      CivilDate on, String entitlement, String office, Optional<String> state)
      implements PathwayEvent {}

  /**
   * The office confirmed that it has the application.
   *
   * @param complete whether the office says that no paper is missing; only then its clock runs
   * @param dueOn the day until which it must decide
   */
  record EntitlementAcknowledged(
      CivilDate on, int applicationEntry, boolean complete, Optional<CivilDate> dueOn)
      implements PathwayEvent, ApplicationTurn {}

  /**
   * The office asked for a paper that was not on its list.
   *
   * @param paper code of the paper
   */
  record ExtraPaperRequested(CivilDate on, int applicationEntry, String paper)
      implements PathwayEvent, ApplicationTurn {}

  /**
   * She handed in a paper that the office had asked for beyond its list.
   *
   * @param paper code of the paper
   */
  record ExtraPaperGiven(CivilDate on, int applicationEntry, String paper)
      implements PathwayEvent, ApplicationTurn {}

  /** She got what she had asked for. */
  record EntitlementGranted(CivilDate on, int applicationEntry)
      implements PathwayEvent, ApplicationTurn {}

  /**
   * The office said no.
   *
   * @param reasons codes of what it gave as reasons; a refusal without one has a code, too
   */
  record EntitlementRefused(CivilDate on, int applicationEntry, List<String> reasons)
      implements PathwayEvent, ApplicationTurn {
    public EntitlementRefused {
      reasons = List.copyOf(reasons);
    }
  }

  /**
   * A refusal was taken to a higher officer.
   *
   * @param office code of the office that decides now
   */
  record EntitlementAppealed(CivilDate on, int applicationEntry, String office)
      implements PathwayEvent, ApplicationTurn {}

  /** Something worth keeping that changes nothing by itself. */
  record ObservationNoted(CivilDate on, Sealed<String> text) implements PathwayEvent {}

  /**
   * An earlier entry was wrong.
   *
   * @param on the day the mistake was put right
   * @param entry the stream version of the wrong entry
   */
  record EntryCorrected(CivilDate on, int entry, Amendment amendment, Sealed<String> because)
      implements PathwayEvent {}

  /** Nobody follows the pathway any more. */
  record PathwayClosed(CivilDate on, ClosingReason reason) implements PathwayEvent {}

  /** A closed pathway goes on where it stood, because she came back. */
  record PathwayReopened(CivilDate on) implements PathwayEvent {}

  /** How a training ended. */
  sealed interface TrainingEnding permits TrainingCompleted, TrainingDropped {
    CivilDate on();

    int trainingEntry();
  }

  /** A business stopping or going on. */
  sealed interface EnterpriseTurn permits EnterpriseStopped, EnterpriseResumed {
    CivilDate on();

    int enterpriseEntry();
  }

  /** What became of an application. */
  sealed interface ApplicationTurn
      permits EntitlementAcknowledged,
          ExtraPaperRequested,
          ExtraPaperGiven,
          EntitlementGranted,
          EntitlementRefused,
          EntitlementAppealed {
    CivilDate on();

    int applicationEntry();
  }

  /** Whose money it is. */
  enum Owner {
    HERSELF,
    GROUP
  }

  enum JobKind {
    REGULAR_WAGE,
    DAILY_WAGE,
    PIECE_RATE,
    APPRENTICESHIP,
    PUBLIC_WORKS
  }

  enum EnterpriseKind {
    OWN,
    GROUP
  }

  /** How often an instalment is due. */
  enum Rhythm {
    WEEKLY,
    MONTHLY
  }

  /** Whether she feels safe at something. */
  enum Safety {
    YES,
    NO,
    SOMETIMES,
    DOES_NOT_SAY
  }

  enum ClosingReason {
    GOAL_REACHED,
    HER_WISH,
    MOVED_AWAY,
    LOST_CONTACT,
    DUPLICATE
  }
}
