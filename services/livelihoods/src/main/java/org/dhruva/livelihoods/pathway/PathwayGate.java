package org.dhruva.livelihoods.pathway;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.dhruva.contracts.livelihoods.PathwayEvent;
import org.dhruva.contracts.livelihoods.PathwayEvent.ApplicationTurn;
import org.dhruva.contracts.livelihoods.PathwayEvent.EnterpriseTurn;
import org.dhruva.contracts.livelihoods.PathwayEvent.TrainingEnding;

/**
 * When a command is possible, whatever day and amount it gives. There is one row for each command
 * and the event it leads to, and all read the same row: decide before it accepts, evolve before it
 * believes, and {@link Pathway#possible()}.
 *
 * @param states where it is possible
 * @param limits how much there can be
 * @param choices what there must be for it to refer to; the first alone is what evolve insists on,
 *     for the others may be drawn tighter in years to come than they were when it happened
 */
record PathwayGate(
    Class<? extends PathwayCommand> command,
    Class<? extends PathwayEvent> event,
    Set<Class<? extends Pathway>> states,
    List<Limit> limits,
    List<Choice> choices) {

  static final int ENTRIES_MAX = 2_000;
  static final int TRAININGS_MAX = 100;
  static final int JOBS_MAX = 100;
  static final int ENTERPRISES_MAX = 50;
  static final int VISITS_MAX = 500;
  static final int LOANS_MAX = 100;
  static final int SCHEDULES_MAX = 300;
  static final int APPLICATIONS_MAX = 200;
  static final int EXTRA_PAPERS_MAX = 50;

  /**
   * @param count how many there are
   * @param of what is counted
   */
  private record Limit(ToLongFunction<PathwayFile> count, int max, String of) {
    boolean isReachedIn(PathwayFile file) {
      return count.applyAsLong(file) >= max;
    }

    PathwayRejection rejection() {
      return new PathwayRejection.LimitReached(of, max);
    }
  }

  /**
   * @param reference the entry an event refers to
   * @param entries those it can refer to
   */
  private record Choice(
      ToIntFunction<PathwayEvent> reference,
      Function<PathwayFile, Set<Integer>> entries,
      PathwayRejection otherwise) {

    boolean isEmptyIn(PathwayFile file) {
      return entries.apply(file).isEmpty();
    }

    boolean isMissedBy(PathwayEvent event, PathwayFile file) {
      return !entries.apply(file).contains(reference.applyAsInt(event));
    }
  }

  private static final Limit ENTRIES = new Limit(PathwayFile::size, ENTRIES_MAX, "entries");

  private static final List<PathwayGate> ALL =
      List.of(
          row(PathwayCommand.Begin.class, PathwayEvent.PathwayBegun.class)
              .in(Set.of(Pathway.None.class)),
          row(PathwayCommand.RestateGoal.class, PathwayEvent.GoalRestated.class),
          row(PathwayCommand.StartTraining.class, PathwayEvent.TrainingStarted.class)
              .atMost(TRAININGS_MAX, "trainings", f -> f.trainings().size()),
          row(PathwayCommand.CompleteTraining.class, PathwayEvent.TrainingCompleted.class)
              .of(runningTraining()),
          row(PathwayCommand.DropTraining.class, PathwayEvent.TrainingDropped.class)
              .of(runningTraining()),
          row(PathwayCommand.StartJob.class, PathwayEvent.JobStarted.class)
              .atMost(JOBS_MAX, "jobs", f -> f.jobs().size()),
          row(PathwayCommand.EndJob.class, PathwayEvent.JobEnded.class)
              .of(
                  new Choice(
                      e -> ((PathwayEvent.JobEnded) e).jobEntry(),
                      f -> those(f.jobs(), Job::isRunning),
                      new PathwayRejection.JobNotRunning())),
          row(PathwayCommand.StartEnterprise.class, PathwayEvent.EnterpriseStarted.class)
              .atMost(ENTERPRISES_MAX, "enterprises", f -> f.enterprises().size()),
          row(PathwayCommand.StopEnterprise.class, PathwayEvent.EnterpriseStopped.class)
              .of(enterprise(Enterprise::isRunning, new PathwayRejection.EnterpriseNotRunning())),
          row(PathwayCommand.ResumeEnterprise.class, PathwayEvent.EnterpriseResumed.class)
              .of(enterprise(e -> !e.isRunning(), new PathwayRejection.EnterpriseNotStopped())),
          row(PathwayCommand.VisitEnterprise.class, PathwayEvent.EnterpriseVisited.class)
              .atMost(VISITS_MAX, "visits", PathwayFile::visits)
              .of(
                  new Choice(
                      e -> ((PathwayEvent.EnterpriseVisited) e).enterpriseEntry(),
                      f -> those(f.enterprises(), _ -> true),
                      new PathwayRejection.NoSuchEnterprise())),
          row(PathwayCommand.ReceiveSeedCapital.class, PathwayEvent.SeedCapitalReceived.class),
          row(PathwayCommand.TakeLoan.class, PathwayEvent.LoanTaken.class)
              .atMost(LOANS_MAX, "loans", f -> f.loans().size()),
          row(PathwayCommand.ScheduleLoan.class, PathwayEvent.LoanScheduled.class)
              .atMost(SCHEDULES_MAX, "agreements on loans", PathwayFile::schedules)
              .of(openLoan(e -> ((PathwayEvent.LoanScheduled) e).loanEntry())),
          row(PathwayCommand.RecordRepayment.class, PathwayEvent.RepaymentRecorded.class)
              .of(openLoan(e -> ((PathwayEvent.RepaymentRecorded) e).loanEntry())),
          row(PathwayCommand.RecordIncome.class, PathwayEvent.IncomeRecorded.class),
          row(PathwayCommand.SetBaselineIncome.class, PathwayEvent.BaselineIncomeSet.class),
          row(PathwayCommand.ApplyForEntitlement.class, PathwayEvent.EntitlementAppliedFor.class)
              .atMost(APPLICATIONS_MAX, "applications", f -> f.applications().size()),
          row(
                  PathwayCommand.AcknowledgeEntitlement.class,
                  PathwayEvent.EntitlementAcknowledged.class)
              .of(openApplication())
              .of(
                  application(
                      a -> a.isRunning() && !a.isComplete(),
                      new PathwayRejection.AlreadyAcknowledged())),
          row(PathwayCommand.RequestExtraPaper.class, PathwayEvent.ExtraPaperRequested.class)
              .of(openApplication())
              .of(
                  application(
                      a -> a.isRunning() && a.extraPapers().size() < EXTRA_PAPERS_MAX,
                      new PathwayRejection.LimitReached("extra papers", EXTRA_PAPERS_MAX))),
          row(PathwayCommand.GiveExtraPaper.class, PathwayEvent.ExtraPaperGiven.class)
              .of(openApplication())
              .of(
                  application(
                      a -> a.isRunning() && !a.papersAwaited().isEmpty(),
                      new PathwayRejection.PaperNotAwaited())),
          row(PathwayCommand.GrantEntitlement.class, PathwayEvent.EntitlementGranted.class)
              .of(openApplication()),
          row(PathwayCommand.RefuseEntitlement.class, PathwayEvent.EntitlementRefused.class)
              .of(openApplication()),
          row(PathwayCommand.AppealEntitlement.class, PathwayEvent.EntitlementAppealed.class)
              .of(
                  application(
                      a -> a.status() == Application.Status.REFUSED,
                      new PathwayRejection.ApplicationNotRefused()))
              .of(
                  new Choice(
                      e -> ((ApplicationTurn) e).applicationEntry(),
                      PathwayGate::refusedAndNotAppliedForAgain,
                      new PathwayRejection.SameApplicationRuns())),
          row(PathwayCommand.NoteObservation.class, PathwayEvent.ObservationNoted.class),
          row(PathwayCommand.Correct.class, PathwayEvent.EntryCorrected.class)
              .in(Set.of(Pathway.Open.class, Pathway.Closed.class)),
          row(PathwayCommand.Close.class, PathwayEvent.PathwayClosed.class),
          row(PathwayCommand.Reopen.class, PathwayEvent.PathwayReopened.class)
              .in(Set.of(Pathway.Closed.class)));

  private static final Map<Class<?>, PathwayGate> BY_EVENT =
      ALL.stream().collect(toUnmodifiableMap(PathwayGate::event, gate -> gate));

  static PathwayGate of(PathwayEvent event) {
    return BY_EVENT.get(event.getClass());
  }

  static Set<Class<? extends PathwayCommand>> openIn(Pathway state) {
    return ALL.stream()
        .filter(gate -> gate.isOpenIn(state))
        .map(PathwayGate::command)
        .collect(toUnmodifiableSet());
  }

  private boolean isOpenIn(Pathway state) {
    return states.contains(state.getClass())
        && limits.stream().noneMatch(limit -> limit.isReachedIn(state.file()))
        && choices.stream().noneMatch(choice -> choice.isEmptyIn(state.file()));
  }

  /** What stands against the event before its day and its amount are looked at. */
  Optional<PathwayRejection> against(PathwayEvent asked, Pathway state) {
    if (!states.contains(state.getClass())) {
      return Optional.of(outOfPlaceIn(state));
    }
    return Stream.concat(
            limits.stream().filter(limit -> limit.isReachedIn(state.file())).map(Limit::rejection),
            choices.stream()
                .filter(choice -> choice.isMissedBy(asked, state.file()))
                .map(Choice::otherwise))
        .findFirst();
  }

  /** Whether the event can be believed to have followed this state. */
  boolean admits(PathwayEvent past, Pathway state) {
    return states.contains(state.getClass())
        && choices.stream().limit(1).noneMatch(choice -> choice.isMissedBy(past, state.file()));
  }

  private PathwayRejection outOfPlaceIn(Pathway state) {
    if (event == PathwayEvent.PathwayBegun.class) {
      return new PathwayRejection.AlreadyBegun();
    }
    return switch (state) {
      case Pathway.None() -> new PathwayRejection.NotBegun();
      case Pathway.Open _ -> new PathwayRejection.IsOpen();
      case Pathway.Closed _ -> new PathwayRejection.IsClosed();
    };
  }

  private static PathwayGate row(
      Class<? extends PathwayCommand> command, Class<? extends PathwayEvent> event) {
    return new PathwayGate(command, event, Set.of(Pathway.Open.class), List.of(ENTRIES), List.of());
  }

  private PathwayGate in(Set<Class<? extends Pathway>> others) {
    return new PathwayGate(command, event, others, limits, choices);
  }

  private PathwayGate atMost(int max, String of, ToLongFunction<PathwayFile> count) {
    return new PathwayGate(
        command, event, states, plus(limits, new Limit(count, max, of)), choices);
  }

  private PathwayGate of(Choice choice) {
    return new PathwayGate(command, event, states, limits, plus(choices, choice));
  }

  private static <T> List<T> plus(List<T> list, T more) {
    List<T> longer = new ArrayList<>(list);
    longer.add(more);
    return List.copyOf(longer);
  }

  private static Choice runningTraining() {
    return new Choice(
        e -> ((TrainingEnding) e).trainingEntry(),
        f -> those(f.trainings(), Training::isRunning),
        new PathwayRejection.TrainingNotRunning());
  }

  private static Choice enterprise(Predicate<Enterprise> which, PathwayRejection otherwise) {
    return new Choice(
        e -> ((EnterpriseTurn) e).enterpriseEntry(), f -> those(f.enterprises(), which), otherwise);
  }

  private static Choice openLoan(ToIntFunction<PathwayEvent> reference) {
    return new Choice(reference, PathwayGate::openLoans, new PathwayRejection.LoanNotOpen());
  }

  private static Choice openApplication() {
    return application(Application::isRunning, new PathwayRejection.ApplicationNotOpen());
  }

  private static Choice application(Predicate<Application> which, PathwayRejection otherwise) {
    return new Choice(
        e -> ((ApplicationTurn) e).applicationEntry(),
        f -> those(f.applications(), which),
        otherwise);
  }

  private static Set<Integer> refusedAndNotAppliedForAgain(PathwayFile file) {
    Set<String> waiting =
        file.applications().stream()
            .filter(Application::isRunning)
            .map(Application::entitlement)
            .collect(toUnmodifiableSet());
    return those(
        file.applications(),
        a -> a.status() == Application.Status.REFUSED && !waiting.contains(a.entitlement()));
  }

  private static Set<Integer> openLoans(PathwayFile file) {
    return file.loans().stream().filter(Loan::isOpen).map(Loan::entry).collect(toUnmodifiableSet());
  }

  private static <T extends Spell> Set<Integer> those(List<T> spells, Predicate<T> which) {
    return spells.stream().filter(which).map(Spell::entry).collect(toUnmodifiableSet());
  }
}
