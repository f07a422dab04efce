package org.dhruva.livelihoods.pathway;

import static org.dhruva.livelihoods.pathway.PathwayFile.with;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhruva.contracts.livelihoods.PathwayEvent;
import org.dhruva.contracts.livelihoods.PathwayEvent.ApplicationTurn;
import org.dhruva.contracts.livelihoods.PathwayEvent.BaselineIncomeSet;
import org.dhruva.contracts.livelihoods.PathwayEvent.EnterpriseResumed;
import org.dhruva.contracts.livelihoods.PathwayEvent.EnterpriseStarted;
import org.dhruva.contracts.livelihoods.PathwayEvent.EnterpriseStopped;
import org.dhruva.contracts.livelihoods.PathwayEvent.EntitlementAcknowledged;
import org.dhruva.contracts.livelihoods.PathwayEvent.EntitlementAppealed;
import org.dhruva.contracts.livelihoods.PathwayEvent.EntitlementAppliedFor;
import org.dhruva.contracts.livelihoods.PathwayEvent.EntitlementGranted;
import org.dhruva.contracts.livelihoods.PathwayEvent.EntitlementRefused;
import org.dhruva.contracts.livelihoods.PathwayEvent.EntryCorrected;
import org.dhruva.contracts.livelihoods.PathwayEvent.ExtraPaperRequested;
import org.dhruva.contracts.livelihoods.PathwayEvent.GoalRestated;
import org.dhruva.contracts.livelihoods.PathwayEvent.IncomeRecorded;
import org.dhruva.contracts.livelihoods.PathwayEvent.JobEnded;
import org.dhruva.contracts.livelihoods.PathwayEvent.JobStarted;
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
import org.dhruva.kernel.Money;
import org.dhruva.livelihoods.pathway.PathwayRejection.Milestone;

/**
 * What stands against what an event says: its days, amounts and codes. A command is held against
 * these rules before it is accepted, and every later entry again before an earlier one is put
 * right.
 */
final class PathwayRules {

  static final int CODE_CHARACTERS_MAX = 60;
  static final int REASONS_MAX = 20;
  static final int MEMBERS_MIN = 2;
  static final int MEMBERS_MAX = 500;
  static final int INSTALMENTS_MAX = 600;
  static final Money AMOUNT_MAX = Money.rupees(1_000_000_000);
  static final YearMonth MONTH_MIN = YearMonth.of(1950, 1);

  private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

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
      case SeedCapitalReceived received -> receivingSeedCapital(received, file);
      case LoanTaken taken -> takingLoan(taken);
      case RepaymentRecorded repayment -> repaying(repayment, file);
      case IncomeRecorded income -> recordingIncome(income, file);
      case BaselineIncomeSet set -> month(set.month(), set.on()).or(() -> net(set.amount()));
      case EntitlementAppliedFor applied -> applying(applied, file);
      case EntitlementAcknowledged acknowledged -> acknowledging(acknowledged, file);
      case ExtraPaperRequested requested ->
          code(requested.paper(), "/paper").or(() -> notBeforeApplication(requested, file));
      case EntitlementGranted granted -> deciding(granted, file);
      case EntitlementRefused refused ->
          reasons(refused.reasons()).or(() -> deciding(refused, file));
      case EntitlementAppealed appealed -> appealing(appealed, file);
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
                unless(
                    ownsItsMoney(file.plus(stopped)), new PathwayRejection.GroupHadMoneyLater()));
  }

  private static boolean ownsItsMoney(PathwayFile file) {
    return file.monthsOfGroupMoney().allMatch(file::groupHadEnterpriseIn);
  }

  private static Optional<PathwayRejection> resumingEnterprise(
      EnterpriseResumed resumed, PathwayFile file) {
    Enterprise enterprise = with(resumed.enterpriseEntry(), file.enterprises()).orElseThrow();
    CivilDate stoppedOn = enterprise.latest().until().orElseThrow();
    return notBefore(stoppedOn, resumed.on(), Milestone.ENTERPRISE_STOP);
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

  /** Also what was granted can be applied for again: cards are lost, certificates expire. */
  private static Optional<PathwayRejection> applying(
      EntitlementAppliedFor applied, PathwayFile file) {
    return code(applied.entitlement(), "/entitlement")
        .or(() -> code(applied.office(), "/office"))
        .or(() -> noneUnderWay(applied.entitlement(), applied.on(), file));
  }

  private static Optional<PathwayRejection> acknowledging(
      EntitlementAcknowledged acknowledged, PathwayFile file) {
    return notBeforeApplication(acknowledged, file)
        .or(
            () ->
                unless(
                    acknowledged.complete() || acknowledged.dueOn().isEmpty(),
                    new PathwayRejection.ClockNotRunning()))
        .or(
            () ->
                unless(
                    acknowledged
                        .dueOn()
                        .filter(due -> due.isCertainlyBefore(acknowledged.on()))
                        .isEmpty(),
                    new PathwayRejection.DueBeforeAcknowledged()));
  }

  private static Optional<PathwayRejection> deciding(ApplicationTurn decision, PathwayFile file) {
    Application application = application(decision, file);
    Milestone asked =
        application.status() == Application.Status.APPEALED
            ? Milestone.APPEAL
            : Milestone.APPLICATION;
    return notBefore(application.latest().from(), decision.on(), asked)
        .or(() -> freeUntil(decision.on(), application, forSame(application, file)));
  }

  private static Optional<PathwayRejection> appealing(
      EntitlementAppealed appealed, PathwayFile file) {
    Application application = application(appealed, file);
    CivilDate refusedOn = application.decidedOn().orElseThrow();
    return code(appealed.office(), "/office")
        .or(() -> notBefore(refusedOn, appealed.on(), Milestone.REFUSAL))
        .or(() -> noneUnderWay(application.entitlement(), appealed.on(), file));
  }

  private static Optional<PathwayRejection> notBeforeApplication(
      ApplicationTurn turn, PathwayFile file) {
    return notBefore(application(turn, file).startedOn(), turn.on(), Milestone.APPLICATION);
  }

  private static Application application(ApplicationTurn turn, PathwayFile file) {
    return with(turn.applicationEntry(), file.applications()).orElseThrow();
  }

  private static Stream<Application> forSame(Application application, PathwayFile file) {
    return file.applications().stream()
        .filter(other -> other.entitlement().equals(application.entitlement()));
  }

  private static Optional<PathwayRejection> noneUnderWay(
      String entitlement, CivilDate day, PathwayFile file) {
    return unless(
        file.applications().stream()
            .filter(application -> application.entitlement().equals(entitlement))
            .noneMatch(application -> application.covers(day)),
        new PathwayRejection.SameApplicationRuns());
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

  private static Optional<PathwayRejection> code(String code, String at) {
    return unless(
        code.length() <= CODE_CHARACTERS_MAX && CODE.matcher(code).matches(),
        new PathwayRejection.CodeMalformed(at));
  }

  private static Optional<PathwayRejection> reasons(List<String> reasons) {
    return unless(!reasons.isEmpty(), new PathwayRejection.ReasonMissing())
        .or(
            () ->
                unless(
                    reasons.size() <= REASONS_MAX,
                    new PathwayRejection.LimitReached("reasons", REASONS_MAX)))
        .or(
            () ->
                reasons.stream().flatMap(reason -> code(reason, "/reasons").stream()).findFirst());
  }

  private static Optional<PathwayRejection> amount(Money amount, String at) {
    return unless(
        isInRupees(amount) && amount.isPositive() && amount.compareTo(AMOUNT_MAX) <= 0,
        new PathwayRejection.AmountOutOfBounds(at));
  }

  private static Optional<PathwayRejection> net(Money amount) {
    return unless(
        isInRupees(amount)
            && amount.compareTo(AMOUNT_MAX) <= 0
            && amount.compareTo(Money.ZERO.minus(AMOUNT_MAX)) >= 0,
        new PathwayRejection.NetOutOfBounds());
  }

  private static boolean isInRupees(Money amount) {
    return amount.currency().equals(Money.INR);
  }

  private static Optional<PathwayRejection> month(YearMonth month, CivilDate toldOn) {
    return unless(
        !month.isBefore(MONTH_MIN) && !month.isAfter(YearMonth.from(toldOn.day())),
        new PathwayRejection.MonthOutOfBounds());
  }

  private static Optional<PathwayRejection> notBefore(
      CivilDate milestone, CivilDate day, Milestone named) {
    return unless(!day.isCertainlyBefore(milestone), new PathwayRejection.DayTooEarly(named));
  }

  /**
   * A beginning entered late may lie before the next of its kind; its end then must, too. One that
   * began earlier and has no end yet is held against the next when its own end is entered.
   */
  private static Optional<PathwayRejection> freeUntil(
      CivilDate end, Spell ending, Stream<? extends Spell> ofItsKind) {
    Span ended = ending.latest().endingOn(end);
    return unless(
        ofItsKind
            .filter(other -> other.entry() != ending.entry())
            .flatMap(other -> other.spans().stream())
            .noneMatch(
                other -> other.isOpen() ? ended.covers(other.from()) : ended.overlaps(other)),
        new PathwayRejection.NextBeganEarlier());
  }

  private static Optional<PathwayRejection> unless(boolean holds, PathwayRejection rejection) {
    return holds ? Optional.empty() : Optional.of(rejection);
  }
}
