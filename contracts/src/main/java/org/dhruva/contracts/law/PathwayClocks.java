package org.dhruva.contracts.law;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.dhruva.clocks.About;
import org.dhruva.clocks.Clock;
import org.dhruva.clocks.Clockwork;
import org.dhruva.contracts.law.Entries.Entry;
import org.dhruva.contracts.livelihoods.PathwayEvent;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Money;

/**
 * The clocks of a pathway. An office's time to decide runs from the day on which it says that
 * nothing is missing. What a group owes is the group's, and no clock of hers.
 */
public final class PathwayClocks {

  public static final String ENTITLEMENT = "livelihoods.entitlement";
  public static final String ENTITLEMENT_APPEAL = "livelihoods.entitlement-appeal";
  public static final String INSTALMENT = "livelihoods.instalment";
  public static final String TWELVE_MONTHS = "livelihoods.twelve-months";

  private final Map<Integer, ApplicationClocks> applications = new HashMap<>();
  private final Map<Integer, LoanClocks> loans = new HashMap<>();
  private final Map<Integer, EnterpriseClocks> enterprises = new HashMap<>();
  private final List<Clockwork> all = new ArrayList<>();

  private PathwayClocks() {}

  /**
   * All clocks of a pathway, ended ones too.
   *
   * @param entries the events in stream order, each corrected one as it should have been
   */
  public static List<Clock> of(List<PathwayEvent> entries) {
    PathwayClocks pathway = new PathwayClocks();
    Entries.byDay(entries, PathwayClocks::answered).forEach(pathway::take);
    Entries.restsSince(
            entries,
            PathwayEvent.PathwayClosed.class::isInstance,
            PathwayEvent.PathwayReopened.class::isInstance)
        .ifPresent(on -> pathway.all.forEach(clocks -> clocks.suspend(on)));
    return pathway.all.stream().flatMap(clocks -> clocks.clocks().stream()).toList();
  }

  private static OptionalInt answered(PathwayEvent event) {
    return switch (event) {
      case PathwayEvent.ApplicationTurn turn -> OptionalInt.of(turn.applicationEntry());
      case PathwayEvent.LoanScheduled schedule -> OptionalInt.of(schedule.loanEntry());
      case PathwayEvent.RepaymentRecorded repayment -> OptionalInt.of(repayment.loanEntry());
      case PathwayEvent.EnterpriseTurn turn -> OptionalInt.of(turn.enterpriseEntry());
      case PathwayEvent.EnterpriseVisited visit -> OptionalInt.of(visit.enterpriseEntry());
      case PathwayEvent _ -> OptionalInt.empty();
    };
  }

  private void take(Entry<PathwayEvent> entry) {
    switch (entry.event()) {
      case PathwayEvent.EntitlementAppliedFor applied ->
          applications.put(
              entry.number(),
              new ApplicationClocks(entry.number(), applied, fresh(applied.on(), applied.state())));
      case PathwayEvent.ApplicationTurn turn ->
          applications.get(turn.applicationEntry()).take(turn);
      case PathwayEvent.LoanTaken loan when loan.to() == PathwayEvent.Owner.HERSELF ->
          loans.put(entry.number(), new LoanClocks(loan, fresh(loan.on(), Optional.empty())));
      case PathwayEvent.LoanTaken _ -> {}
      case PathwayEvent.LoanScheduled schedule ->
          Optional.ofNullable(loans.get(schedule.loanEntry()))
              .ifPresent(loan -> loan.schedule(entry.number(), schedule));
      case PathwayEvent.RepaymentRecorded repayment ->
          Optional.ofNullable(loans.get(repayment.loanEntry()))
              .ifPresent(loan -> loan.repay(entry.number(), repayment));
      case PathwayEvent.EnterpriseStarted started ->
          enterprises.put(
              entry.number(),
              new EnterpriseClocks(entry.number(), started, fresh(started.on(), Optional.empty())));
      case PathwayEvent.EnterpriseTurn turn -> enterprises.get(turn.enterpriseEntry()).take(turn);
      case PathwayEvent.EnterpriseVisited visit ->
          enterprises.get(visit.enterpriseEntry()).visit(visit.on());
      case PathwayEvent.PathwayBegun _,
          PathwayEvent.PathwayClosed _,
          PathwayEvent.PathwayReopened _,
          PathwayEvent.GoalRestated _,
          PathwayEvent.TrainingStarted _,
          PathwayEvent.TrainingCompleted _,
          PathwayEvent.TrainingDropped _,
          PathwayEvent.JobStarted _,
          PathwayEvent.JobEnded _,
          PathwayEvent.SeedCapitalReceived _,
          PathwayEvent.IncomeRecorded _,
          PathwayEvent.BaselineIncomeSet _,
          PathwayEvent.ObservationNoted _,
          PathwayEvent.EntryCorrected _ -> {}
    }
  }

  /**
   * Clocks of their own for each matter, for each has its own day under the law and its own State.
   *
   * @param on decides between old and new law
   */
  private Clockwork fresh(CivilDate on, Optional<String> state) {
    Clockwork clocks = Law.clockwork(on.day(), state);
    all.add(clocks);
    return clocks;
  }

  /** Of one application one clock runs at most. */
  private static final class ApplicationClocks {

    /** Stands for a day that the office itself named; no row is for it. */
    private static final String AS_ACKNOWLEDGED = "as-acknowledged";

    private static final String APPEAL = "appeal";
    private static final String REVIEW = "review";

    private final int entry;
    private final PathwayEvent.EntitlementAppliedFor application;
    private final Clockwork clocks;
    private int appeals;
    private boolean decided;
    private String office;

    ApplicationClocks(int entry, PathwayEvent.EntitlementAppliedFor application, Clockwork clocks) {
      this.entry = entry;
      this.application = application;
      this.clocks = clocks;
      this.office = application.office();
    }

    void take(PathwayEvent.ApplicationTurn turn) {
      switch (turn) {
        case PathwayEvent.EntitlementAcknowledged acknowledged -> acknowledge(acknowledged);
        case PathwayEvent.ExtraPaperRequested(var on, _, _) -> stop(on);
        // Its time runs again when it says that nothing is missing any more.
        case PathwayEvent.ExtraPaperGiven _ -> {}
        case PathwayEvent.EntitlementGranted(var on, _) -> decide(on);
        case PathwayEvent.EntitlementRefused(var on, _, _) -> decide(on);
        case PathwayEvent.EntitlementAppealed(var on, _, var higher) -> appeal(on, higher);
      }
    }

    private void acknowledge(PathwayEvent.EntitlementAcknowledged acknowledged) {
      boolean startsNothing = !acknowledged.complete() || decided;
      // An appeal has its clock already; only a day that is named changes it.
      boolean changesNothing =
          appeals > 0 && acknowledged.dueOn().isEmpty() && clocks.isRunning(about());
      if (!startsNothing && !changesNothing) {
        stop(acknowledged.on());
        clocks.start(about(), code(acknowledged), acknowledged.on(), office, acknowledged.dueOn());
      }
    }

    private String code(PathwayEvent.EntitlementAcknowledged acknowledged) {
      if (appeals > 0) {
        return stage();
      }
      return acknowledged.dueOn().map(_ -> AS_ACKNOWLEDGED).orElseGet(this::ofTheState);
    }

    private String ofTheState() {
      return application
          .state()
          .map(state -> "%s %s".formatted(state, application.entitlement()))
          .filter(ApplicationClocks::hasARow)
          .orElse(application.entitlement());
    }

    private static boolean hasARow(String code) {
      return Law.DEADLINES.all().stream()
          .filter(deadline -> deadline.duty().equals(ENTITLEMENT))
          .anyMatch(deadline -> deadline.appliesTo().contains(code));
    }

    private void appeal(CivilDate on, String higher) {
      stop(on);
      appeals++;
      decided = false;
      office = higher;
      clocks.start(about(), stage(), on, office);
    }

    private String stage() {
      return appeals == 1 ? APPEAL : REVIEW;
    }

    private void decide(CivilDate on) {
      stop(on);
      decided = true;
    }

    private void stop(CivilDate on) {
      clocks.stop(about(), on);
    }

    private About about() {
      return new About(
          appeals == 0 ? ENTITLEMENT : ENTITLEMENT_APPEAL, application.entitlement(), entry);
    }
  }

  /** Of one loan one instalment is waited for at a time: the oldest that is not wholly paid. */
  private static final class LoanClocks {

    private final PathwayEvent.LoanTaken loan;
    private final Clockwork clocks;
    private Optional<RepaymentPlan> plan = Optional.empty();
    private Money repaid = Money.ZERO;
    private Optional<CivilDate> waitedFor = Optional.empty();

    LoanClocks(PathwayEvent.LoanTaken loan, Clockwork clocks) {
      this.loan = loan;
      this.clocks = clocks;
    }

    void schedule(int entry, PathwayEvent.LoanScheduled schedule) {
      plan = Optional.of(RepaymentPlan.of(loan.amount(), schedule));
      waitForNext(entry, schedule.on());
    }

    void repay(int entry, PathwayEvent.RepaymentRecorded repayment) {
      repaid = repaid.plus(repayment.amount());
      waitForNext(entry, repayment.on());
    }

    private void waitForNext(int entry, CivilDate on) {
      Optional<CivilDate> next = plan.flatMap(agreed -> agreed.nextDueOn(repaid));
      if (!next.equals(waitedFor)) {
        clocks.stopAll(INSTALMENT, on);
        waitedFor = next;
        // Instalments of one loan are told apart by what made each of them the next.
        next.ifPresent(
            due ->
                clocks.start(
                    new About(INSTALMENT, loan.lender(), entry),
                    loan.lender(),
                    on,
                    Office.SURVIVOR.name(),
                    Optional.of(due)));
      }
    }
  }

  /** Somebody asks after a year; not about a business that has stopped. */
  private static final class EnterpriseClocks {

    private final About about;
    private final CivilDate startedOn;
    private final Clockwork clocks;
    private boolean asked;

    EnterpriseClocks(int entry, PathwayEvent.EnterpriseStarted started, Clockwork clocks) {
      this.about = new About(TWELVE_MONTHS, started.trade(), entry);
      this.startedOn = started.on();
      this.clocks = clocks;
      start();
    }

    void take(PathwayEvent.EnterpriseTurn turn) {
      switch (turn) {
        case PathwayEvent.EnterpriseStopped(var on, _, _) -> clocks.stop(about, on);
        case PathwayEvent.EnterpriseResumed _ -> start();
      }
    }

    /** Often only the month is known, so whoever asks in the month of the last day is in time. */
    void visit(CivilDate on) {
      YearMonth month = YearMonth.from(on.day());
      if (clocks
          .clocks()
          .getLast()
          .dueOn()
          .map(CivilDate::day)
          .map(YearMonth::from)
          .filter(month::isBefore)
          .isEmpty()) {
        asked = true;
        clocks.stop(about, on);
      }
    }

    private void start() {
      if (!asked && !clocks.isRunning(about)) {
        clocks.start(about, "", startedOn, Office.CASEWORKER.name());
      }
    }
  }
}
