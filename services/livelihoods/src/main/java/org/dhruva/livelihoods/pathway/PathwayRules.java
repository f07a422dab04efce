package org.dhruva.livelihoods.pathway;

import static org.dhruva.livelihoods.pathway.Checks.amount;
import static org.dhruva.livelihoods.pathway.Checks.code;
import static org.dhruva.livelihoods.pathway.Checks.freeUntil;
import static org.dhruva.livelihoods.pathway.Checks.month;
import static org.dhruva.livelihoods.pathway.Checks.net;
import static org.dhruva.livelihoods.pathway.Checks.notBefore;
import static org.dhruva.livelihoods.pathway.Checks.unless;
import static org.dhruva.livelihoods.pathway.PathwayFile.with;

import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhruva.contracts.law.RepaymentPlan;
import org.dhruva.contracts.livelihoods.PathwayEvent;
import org.dhruva.contracts.livelihoods.PathwayEvent.ApplicationTurn;
import org.dhruva.contracts.livelihoods.PathwayEvent.BaselineIncomeSet;
import org.dhruva.contracts.livelihoods.PathwayEvent.EnterpriseResumed;
import org.dhruva.contracts.livelihoods.PathwayEvent.EnterpriseStarted;
import org.dhruva.contracts.livelihoods.PathwayEvent.EnterpriseStopped;
import org.dhruva.contracts.livelihoods.PathwayEvent.EnterpriseVisited;
import org.dhruva.contracts.livelihoods.PathwayEvent.EntitlementAppliedFor;
import org.dhruva.contracts.livelihoods.PathwayEvent.EntryCorrected;
import org.dhruva.contracts.livelihoods.PathwayEvent.GoalRestated;
import org.dhruva.contracts.livelihoods.PathwayEvent.IncomeRecorded;
import org.dhruva.contracts.livelihoods.PathwayEvent.JobEnded;
import org.dhruva.contracts.livelihoods.PathwayEvent.JobStarted;
import org.dhruva.contracts.livelihoods.PathwayEvent.LoanScheduled;
import org.dhruva.contracts.livelihoods.PathwayEvent.LoanTaken;
import org.dhruva.contracts.livelihoods.PathwayEvent.ObservationNoted;
import org.dhruva.contracts.livelihoods.PathwayEvent.Owner;
import org.dhruva.contracts.livelihoods.PathwayEvent.PathwayBegun;
import org.dhruva.contracts.livelihoods.PathwayEvent.PathwayClosed;
import org.dhruva.contracts.livelihoods.PathwayEvent.PathwayReopened;
import org.dhruva.contracts.livelihoods.PathwayEvent.RepaymentRecorded;
import org.dhruva.contracts.livelihoods.PathwayEvent.SeedCapitalReceived;
import org.dhruva.contracts.livelihoods.PathwayEvent.TrainingCompleted;
import org.dhruva.contracts.livelihoods.PathwayEvent.TrainingDropped;
import org.dhruva.contracts.livelihoods.PathwayEvent.TrainingEnding;
import org.dhruva.contracts.livelihoods.PathwayEvent.TrainingStarted;
import org.dhruva.kernel.CivilDate;
import org.dhruva.livelihoods.pathway.PathwayRejection.Milestone;

/**
 * What stands against what an event says: its days, amounts and codes. A command is held against
 * these rules before it is accepted, and every later entry again before an earlier one is put
 * right.
 */
final class PathwayRules {

  static final int MEMBERS_MIN = 2;
  static final int MEMBERS_MAX = 500;
  static final int INSTALMENTS_MAX = 600;
  static final int HOURS_A_WEEK_MAX = 168;

  private PathwayRules() {}

  /** The event has passed its {@link PathwayGate}. */
  static Optional<PathwayRejection> against(PathwayEvent event, PathwayFile file) {
    return switch (event) {
      case PathwayBegun _, GoalRestated _, ObservationNoted _, PathwayClosed _ -> Optional.empty();
      case TrainingStarted started -> startingTraining(started, file);
      case TrainingCompleted completed -> endingTraining(completed, file);
      case TrainingDropped dropped ->
          code(dropped.reason(), "/reason").or(() -> endingTraining(dropped, file));
      case JobStarted started -> startingJob(started, file);
      case JobEnded ended -> endingJob(ended, file);
      case EnterpriseStarted started -> startingEnterprise(started);
      case EnterpriseStopped stopped -> stoppingEnterprise(stopped, file);
      case EnterpriseResumed resumed -> resumingEnterprise(resumed, file);
      case EnterpriseVisited visited -> visiting(visited, file);
      case SeedCapitalReceived received -> receivingSeedCapital(received, file);
      case LoanTaken taken -> takingLoan(taken);
      case LoanScheduled scheduled -> scheduling(scheduled, file);
      case RepaymentRecorded repayment -> repaying(repayment, file);
      case IncomeRecorded income -> recordingIncome(income, file);
      case BaselineIncomeSet set -> month(set.month(), set.on()).or(() -> net(set.amount()));
      case EntitlementAppliedFor applied -> ApplicationRules.applying(applied, file);
      case ApplicationTurn turn -> ApplicationRules.against(turn, file);
      case EntryCorrected correction -> correcting(correction, file);
      case PathwayReopened reopened ->
          notBefore(file.closedOn().orElseThrow(), reopened.on(), Milestone.CLOSING);
    };
  }

  private static Optional<PathwayRejection> startingTraining(
      TrainingStarted started, PathwayFile file) {
    return code(started.course(), "/course")
        .or(() -> code(started.provider(), "/provider"))
        .or(
            () ->
                unless(
                    inCourse(started.course(), file).noneMatch(t -> t.covers(started.on())),
                    new PathwayRejection.SameTrainingRuns()));
  }

  private static Optional<PathwayRejection> endingTraining(
      TrainingEnding ending, PathwayFile file) {
    Training training = with(ending.trainingEntry(), file.trainings()).orElseThrow();
    return notBefore(training.startedOn(), ending.on(), Milestone.TRAINING_START)
        .or(() -> freeUntil(ending.on(), training, inCourse(training.course(), file)));
  }

  private static Stream<Training> inCourse(String course, PathwayFile file) {
    return file.trainings().stream().filter(training -> training.course().equals(course));
  }

  private static Optional<PathwayRejection> startingJob(JobStarted started, PathwayFile file) {
    return code(started.trade(), "/trade")
        .or(
            () ->
                unless(
                    file.jobs().stream().noneMatch(job -> job.covers(started.on())),
                    new PathwayRejection.AnotherJobRuns()));
  }

  private static Optional<PathwayRejection> endingJob(JobEnded ended, PathwayFile file) {
    Job job = with(ended.jobEntry(), file.jobs()).orElseThrow();
    return code(ended.reason(), "/reason")
        .or(() -> notBefore(job.startedOn(), ended.on(), Milestone.JOB_START))
        .or(() -> freeUntil(ended.on(), job, file.jobs().stream()));
  }

  private static Optional<PathwayRejection> startingEnterprise(EnterpriseStarted started) {
    boolean membersFit =
        switch (started.kind()) {
          case OWN -> started.members().isEmpty();
          case GROUP ->
              started.members().filter(n -> n >= MEMBERS_MIN && n <= MEMBERS_MAX).isPresent();
        };
    return code(started.trade(), "/trade")
        .or(() -> unless(membersFit, new PathwayRejection.MembersWrong()));
  }

  private static Optional<PathwayRejection> stoppingEnterprise(
      EnterpriseStopped stopped, PathwayFile file) {
    Enterprise enterprise = with(stopped.enterpriseEntry(), file.enterprises()).orElseThrow();
    return code(stopped.reason(), "/reason")
        .or(() -> notBefore(enterprise.latest().from(), stopped.on(), Milestone.ENTERPRISE_START))
        .or(
            () ->
                unless(ownsItsMoney(file.plus(stopped)), new PathwayRejection.GroupHadMoneyLater()))
        .or(() -> visitsFit(enterprise.entry(), file.plus(stopped)));
  }

  private static boolean ownsItsMoney(PathwayFile file) {
    return file.monthsOfGroupMoney().allMatch(file::groupHadEnterpriseIn);
  }

  private static Optional<PathwayRejection> resumingEnterprise(
      EnterpriseResumed resumed, PathwayFile file) {
    Enterprise enterprise = with(resumed.enterpriseEntry(), file.enterprises()).orElseThrow();
    CivilDate stoppedOn = enterprise.latest().until().orElseThrow();
    return notBefore(stoppedOn, resumed.on(), Milestone.ENTERPRISE_STOP)
        .or(() -> visitsFit(enterprise.entry(), file.plus(resumed)));
  }

  private static Optional<PathwayRejection> visiting(EnterpriseVisited visited, PathwayFile file) {
    Enterprise enterprise = with(visited.enterpriseEntry(), file.enterprises()).orElseThrow();
    return notBefore(enterprise.startedOn(), visited.on(), Milestone.ENTERPRISE_FIRST_DAY)
        .or(
            () ->
                unless(
                    visited.hoursAWeek().filter(h -> h < 0 || h > HOURS_A_WEEK_MAX).isEmpty(),
                    new PathwayRejection.HoursOutOfBounds()))
        .or(() -> visitsFit(enterprise.entry(), file.plus(visited)));
  }

  /** Who was there saw what is recorded of that day. */
  private static Optional<PathwayRejection> visitsFit(int entry, PathwayFile file) {
    Enterprise enterprise = with(entry, file.enterprises()).orElseThrow();
    return unless(
        enterprise.visits().stream().noneMatch(enterprise::certainlyContradicts),
        new PathwayRejection.VisitContradicts());
  }

  private static Optional<PathwayRejection> receivingSeedCapital(
      SeedCapitalReceived received, PathwayFile file) {
    return amount(received.amount(), "/amount")
        .or(() -> code(received.source(), "/source"))
        .or(() -> groupOwns(received.to(), YearMonth.from(received.on().day()), file));
  }

  /** A savings group may borrow before it has an enterprise, so none is asked for. */
  private static Optional<PathwayRejection> takingLoan(LoanTaken taken) {
    return amount(taken.amount(), "/amount")
        .or(() -> code(taken.lender(), "/lender"))
        .or(
            () ->
                unless(
                    taken.instalments().filter(n -> n < 1 || n > INSTALMENTS_MAX).isEmpty(),
                    new PathwayRejection.InstalmentsOutOfBounds()));
  }

  private static Optional<PathwayRejection> scheduling(LoanScheduled scheduled, PathwayFile file) {
    Loan loan = file.loan(scheduled.loanEntry()).orElseThrow();
    return amount(scheduled.amount(), "/amount")
        .or(() -> notBefore(loan.takenOn(), scheduled.on(), Milestone.LOAN))
        .or(
            () ->
                unless(
                    !scheduled.firstDueOn().isCertainlyBefore(loan.takenOn()),
                    new PathwayRejection.FirstInstalmentTooEarly()))
        .or(
            () ->
                unless(
                    scheduled.amount().compareTo(loan.amount()) <= 0,
                    new PathwayRejection.InstalmentTooLarge()))
        .or(
            () ->
                unless(
                    RepaymentPlan.of(loan.amount(), scheduled).instalments() <= INSTALMENTS_MAX,
                    new PathwayRejection.InstalmentTooSmall()));
  }

  private static Optional<PathwayRejection> repaying(
      RepaymentRecorded repayment, PathwayFile file) {
    Loan loan = file.loan(repayment.loanEntry()).orElseThrow();
    return amount(repayment.amount(), "/amount")
        .or(() -> repayment.interest().flatMap(interest -> amount(interest, "/interest")))
        .or(() -> notBefore(loan.takenOn(), repayment.on(), Milestone.LOAN))
        .or(
            () ->
                unless(
                    repayment.amount().compareTo(loan.outstanding()) <= 0,
                    new PathwayRejection.MoreThanIsLeft(loan.outstanding())));
  }

  private static Optional<PathwayRejection> recordingIncome(
      IncomeRecorded income, PathwayFile file) {
    return month(income.month(), income.on())
        .or(() -> net(income.amount()))
        .or(
            () ->
                file.entryOfIncome(income.month(), income.of())
                    .map(PathwayRejection.IncomeAlreadyRecorded::new))
        .or(() -> groupOwns(income.of(), income.month(), file));
  }

  private static Optional<PathwayRejection> groupOwns(
      Owner owner, YearMonth month, PathwayFile file) {
    return unless(
        owner == Owner.HERSELF || file.groupHadEnterpriseIn(month),
        new PathwayRejection.GroupHasNoEnterprise());
  }

  private static Optional<PathwayRejection> correcting(
      EntryCorrected correction, PathwayFile file) {
    if (!file.has(correction.entry())) {
      return Optional.of(new PathwayRejection.NoSuchEntry());
    }
    PathwayEvent wrong = file.entry(correction.entry());
    return unless(!(wrong instanceof EntryCorrected), new PathwayRejection.EntryIsCorrection())
        .or(() -> unless(!correction.amendment().isEmpty(), new PathwayRejection.AmendmentEmpty()))
        .or(
            () ->
                unless(
                    correction.amendment().fits((Record) wrong),
                    new PathwayRejection.AmendmentDoesNotFit()))
        .or(
            () ->
                unless(
                    correction
                        .amendment()
                        .on()
                        .filter(correction.on()::isCertainlyBefore)
                        .isEmpty(),
                    new PathwayRejection.AmendedDayTooLate()))
        .or(() -> contradiction(correction.entry(), file.amended(correction)));
  }

  /** The first entry, from the amended one on, that the rules would not have accepted then. */
  private static Optional<PathwayRejection> contradiction(int amended, PathwayFile file) {
    PathwayFile before = file.before(amended);
    for (int entry = amended; entry <= file.size(); entry++) {
      PathwayEvent event = file.entry(entry);
      int number = entry;
      Optional<PathwayRejection> why =
          event instanceof EntryCorrected
              ? Optional.empty()
              : against(event, before)
                  .map(rejection -> new PathwayRejection.CorrectionContradicts(number, rejection));
      if (why.isPresent()) {
        return why;
      }
      before = before.plus(event);
    }
    return Optional.empty();
  }
}
