package org.dhruva.livelihoods.pathway;

import static org.dhruva.kernel.Outcome.accept;
import static org.dhruva.kernel.Outcome.nothing;

import java.util.Optional;
import org.dhruva.contracts.livelihoods.PathwayEvent;
import org.dhruva.contracts.livelihoods.PathwayEvent.BaselineIncomeSet;
import org.dhruva.contracts.livelihoods.PathwayEvent.EnterpriseResumed;
import org.dhruva.contracts.livelihoods.PathwayEvent.EnterpriseStarted;
import org.dhruva.contracts.livelihoods.PathwayEvent.EnterpriseStopped;
import org.dhruva.contracts.livelihoods.PathwayEvent.EnterpriseVisited;
import org.dhruva.contracts.livelihoods.PathwayEvent.EntitlementAcknowledged;
import org.dhruva.contracts.livelihoods.PathwayEvent.EntitlementAppealed;
import org.dhruva.contracts.livelihoods.PathwayEvent.EntitlementAppliedFor;
import org.dhruva.contracts.livelihoods.PathwayEvent.EntitlementGranted;
import org.dhruva.contracts.livelihoods.PathwayEvent.EntitlementRefused;
import org.dhruva.contracts.livelihoods.PathwayEvent.EntryCorrected;
import org.dhruva.contracts.livelihoods.PathwayEvent.ExtraPaperGiven;
import org.dhruva.contracts.livelihoods.PathwayEvent.ExtraPaperRequested;
import org.dhruva.contracts.livelihoods.PathwayEvent.GoalRestated;
import org.dhruva.contracts.livelihoods.PathwayEvent.IncomeRecorded;
import org.dhruva.contracts.livelihoods.PathwayEvent.JobEnded;
import org.dhruva.contracts.livelihoods.PathwayEvent.JobStarted;
import org.dhruva.contracts.livelihoods.PathwayEvent.LoanScheduled;
import org.dhruva.contracts.livelihoods.PathwayEvent.LoanTaken;
import org.dhruva.contracts.livelihoods.PathwayEvent.ObservationNoted;
import org.dhruva.contracts.livelihoods.PathwayEvent.PathwayBegun;
import org.dhruva.contracts.livelihoods.PathwayEvent.PathwayClosed;
import org.dhruva.contracts.livelihoods.PathwayEvent.PathwayReopened;
import org.dhruva.contracts.livelihoods.PathwayEvent.RepaymentRecorded;
import org.dhruva.contracts.livelihoods.PathwayEvent.SeedCapitalReceived;
import org.dhruva.contracts.livelihoods.PathwayEvent.TrainingCompleted;
import org.dhruva.contracts.livelihoods.PathwayEvent.TrainingDropped;
import org.dhruva.contracts.livelihoods.PathwayEvent.TrainingStarted;
import org.dhruva.kernel.CorruptHistory;
import org.dhruva.kernel.Decider;
import org.dhruva.kernel.Outcome;

/**
 * What may happen on a pathway. Each command asks for one event: {@link PathwayGate} says whether
 * it is its time, {@link PathwayRules} whether what it says can be.
 */
public final class PathwayDecider
    implements Decider<PathwayCommand, Pathway, PathwayEvent, PathwayRejection> {

  @Override
  public Pathway initial() {
    return new Pathway.None();
  }

  @Override
  public Outcome<PathwayEvent, PathwayRejection> decide(PathwayCommand command, Pathway state) {
    PathwayEvent asked = askedBy(command);
    Optional<PathwayRejection> against =
        PathwayGate.of(asked)
            .against(asked, state)
            .or(() -> PathwayRules.against(asked, state.file()));
    if (changesNothing(asked, state.file(), against)) {
      return nothing();
    }
    return against
        .<Outcome<PathwayEvent, PathwayRejection>>map(Outcome::reject)
        .orElseGet(() -> accept(asked));
  }

  private static PathwayEvent askedBy(PathwayCommand command) {
    return switch (command) {
      case PathwayCommand.Begin(var on, var survivor, var goal) ->
          new PathwayBegun(on, survivor, goal);
      case PathwayCommand.RestateGoal(var on, var goal) -> new GoalRestated(on, goal);
      case PathwayCommand.StartTraining(var on, var course, var provider, var title) ->
          new TrainingStarted(on, course, provider, title);
      case PathwayCommand.CompleteTraining(var on, var training) ->
          new TrainingCompleted(on, training);
      case PathwayCommand.DropTraining(var on, var training, var reason) ->
          new TrainingDropped(on, training, reason);
      case PathwayCommand.StartJob(var on, var trade, var kind, var employer) ->
          new JobStarted(on, trade, kind, employer);
      case PathwayCommand.EndJob(var on, var job, var reason) -> new JobEnded(on, job, reason);
      case PathwayCommand.StartEnterprise(var on, var kind, var members, var trade) ->
          new EnterpriseStarted(on, kind, members, trade);
      case PathwayCommand.StopEnterprise(var on, var enterprise, var reason) ->
          new EnterpriseStopped(on, enterprise, reason);
      case PathwayCommand.ResumeEnterprise(var on, var enterprise) ->
          new EnterpriseResumed(on, enterprise);
      case PathwayCommand.VisitEnterprise(
              var on,
              var enterprise,
              var running,
              var hoursAWeek,
              var safe,
              var note) ->
          new EnterpriseVisited(on, enterprise, running, hoursAWeek, safe, note);
      case PathwayCommand.ReceiveSeedCapital(var on, var to, var amount, var source) ->
          new SeedCapitalReceived(on, to, amount, source);
      case PathwayCommand.TakeLoan(var on, var to, var amount, var lender, var instalments) ->
          new LoanTaken(on, to, amount, lender, instalments);
      case PathwayCommand.ScheduleLoan(var on, var loan, var firstDueOn, var rhythm, var amount) ->
          new LoanScheduled(on, loan, firstDueOn, rhythm, amount);
      case PathwayCommand.RecordRepayment(var on, var loan, var amount, var interest) ->
          new RepaymentRecorded(on, loan, amount, interest);
      case PathwayCommand.RecordIncome(var on, var month, var amount, var of) ->
          new IncomeRecorded(on, month, amount, of);
      case PathwayCommand.SetBaselineIncome(var on, var month, var amount) ->
          new BaselineIncomeSet(on, month, amount);
      case PathwayCommand.ApplyForEntitlement(var on, var entitlement, var office, var state) ->
          new EntitlementAppliedFor(on, entitlement, office, state);
      case PathwayCommand.AcknowledgeEntitlement(var on, var entry, var complete, var dueOn) ->
          new EntitlementAcknowledged(on, entry, complete, dueOn);
      case PathwayCommand.RequestExtraPaper(var on, var entry, var paper) ->
          new ExtraPaperRequested(on, entry, paper);
      case PathwayCommand.GiveExtraPaper(var on, var entry, var paper) ->
          new ExtraPaperGiven(on, entry, paper);
      case PathwayCommand.GrantEntitlement(var on, var entry) -> new EntitlementGranted(on, entry);
      case PathwayCommand.RefuseEntitlement(var on, var entry, var reasons) ->
          new EntitlementRefused(on, entry, reasons);
      case PathwayCommand.AppealEntitlement(var on, var entry, var office) ->
          new EntitlementAppealed(on, entry, office);
      case PathwayCommand.NoteObservation(var on, var text) -> new ObservationNoted(on, text);
      case PathwayCommand.Correct(var on, var entry, var amendment, var because) ->
          new EntryCorrected(on, entry, amendment, because);
      case PathwayCommand.Close(var on, var reason) -> new PathwayClosed(on, reason);
      case PathwayCommand.Reopen(var on) -> new PathwayReopened(on);
    };
  }

  /** Whether it was said before in the same words, and saying it again would mean the same. */
  private static boolean changesNothing(
      PathwayEvent asked, PathwayFile file, Optional<PathwayRejection> against) {
    return switch (asked) {
      // Her words are stored sealed, so nobody can tell whether these are the same.
      case PathwayBegun _, GoalRestated _, ObservationNoted _ -> false;
      case EnterpriseVisited visited -> visited.note().isEmpty() && file.says(visited);
      case EntryCorrected correction -> against.isEmpty() && file.amended(correction).equals(file);
      case BaselineIncomeSet set -> file.baseline().filter(set::equals).isPresent();
      case LoanScheduled scheduled ->
          file.schedule(scheduled.loanEntry()).filter(scheduled::equals).isPresent();
      // Possible again and again, but not the very same twice on one day.
      case TrainingStarted _,
          JobStarted _,
          EnterpriseStarted _,
          SeedCapitalReceived _,
          LoanTaken _,
          RepaymentRecorded _,
          EntitlementAppliedFor _,
          EntitlementAcknowledged _,
          ExtraPaperRequested _,
          ExtraPaperGiven _ ->
          file.says(asked);
      // A turn and its return may fall on one day; only what cannot happen now was said before.
      case TrainingCompleted _,
          TrainingDropped _,
          JobEnded _,
          EnterpriseStopped _,
          EnterpriseResumed _,
          IncomeRecorded _,
          EntitlementGranted _,
          EntitlementRefused _,
          EntitlementAppealed _,
          PathwayClosed _,
          PathwayReopened _ ->
          against.isPresent() && file.says(asked);
    };
  }

  @Override
  public Pathway evolve(Pathway state, PathwayEvent event) {
    if (!PathwayGate.of(event).admits(event, state)) {
      throw new CorruptHistory(state, event);
    }
    PathwayFile longer = state.file().plus(event);
    return switch (event) {
      case EntryCorrected correction -> corrected(state, correction);
      case PathwayClosed _ -> new Pathway.Closed(longer);
      case PathwayBegun _,
          PathwayReopened _,
          GoalRestated _,
          TrainingStarted _,
          TrainingCompleted _,
          TrainingDropped _,
          JobStarted _,
          JobEnded _,
          EnterpriseStarted _,
          EnterpriseStopped _,
          EnterpriseResumed _,
          EnterpriseVisited _,
          SeedCapitalReceived _,
          LoanTaken _,
          LoanScheduled _,
          RepaymentRecorded _,
          IncomeRecorded _,
          BaselineIncomeSet _,
          EntitlementAppliedFor _,
          EntitlementAcknowledged _,
          ExtraPaperRequested _,
          ExtraPaperGiven _,
          EntitlementGranted _,
          EntitlementRefused _,
          EntitlementAppealed _,
          ObservationNoted _ ->
          new Pathway.Open(longer);
    };
  }

  /** An entry read anew changes what is known, not whether the pathway is open. */
  private static Pathway corrected(Pathway state, EntryCorrected correction) {
    if (!state.file().has(correction.entry())) {
      throw new CorruptHistory(state, correction);
    }
    PathwayFile amended = state.file().amended(correction).plus(correction);
    return state instanceof Pathway.Closed
        ? new Pathway.Closed(amended)
        : new Pathway.Open(amended);
  }
}
