package org.dhruva.statistics.cases;

import java.util.Optional;
import org.dhruva.contracts.livelihoods.PathwayEvent;
import org.dhruva.contracts.livelihoods.PathwayEvent.ClosingReason;
import org.dhruva.kernel.CivilDate;

/** What is kept of a pathway's events. */
public sealed interface PathwayFact extends Fact {

  /** A job, or a business of hers or of her group, began. */
  record Started(CivilDate on) implements PathwayFact {}

  /**
   * @param livelihood the entry that recorded its start
   */
  record Stopped(CivilDate on, int livelihood) implements PathwayFact {}

  /**
   * @param livelihood the entry that recorded its start
   */
  record Resumed(CivilDate on, int livelihood) implements PathwayFact {}

  record Closed(CivilDate on, ClosingReason reason) implements PathwayFact {}

  record Reopened(CivilDate on) implements PathwayFact {}

  static Optional<Fact> of(PathwayEvent event) {
    return switch (event) {
      case PathwayEvent.JobStarted job -> Optional.of(new Started(job.on()));
      case PathwayEvent.JobEnded(var on, var job, _) -> Optional.of(new Stopped(on, job));
      case PathwayEvent.EnterpriseStarted enterprise -> Optional.of(new Started(enterprise.on()));
      case PathwayEvent.EnterpriseStopped(var on, var enterprise, _) ->
          Optional.of(new Stopped(on, enterprise));
      case PathwayEvent.EnterpriseResumed(var on, var enterprise) ->
          Optional.of(new Resumed(on, enterprise));
      case PathwayEvent.PathwayClosed(var on, var reason) -> Optional.of(new Closed(on, reason));
      case PathwayEvent.PathwayReopened(var on) -> Optional.of(new Reopened(on));
      case PathwayEvent.EntryCorrected correction ->
          Optional.of(new Correction(correction.entry(), correction.amendment()));
      case PathwayEvent.PathwayBegun _,
          PathwayEvent.GoalRestated _,
          PathwayEvent.TrainingStarted _,
          PathwayEvent.TrainingCompleted _,
          PathwayEvent.TrainingDropped _,
          PathwayEvent.EnterpriseVisited _,
          PathwayEvent.SeedCapitalReceived _,
          PathwayEvent.LoanTaken _,
          PathwayEvent.LoanScheduled _,
          PathwayEvent.RepaymentRecorded _,
          PathwayEvent.IncomeRecorded _,
          PathwayEvent.BaselineIncomeSet _,
          PathwayEvent.EntitlementAppliedFor _,
          PathwayEvent.EntitlementAcknowledged _,
          PathwayEvent.ExtraPaperRequested _,
          PathwayEvent.ExtraPaperGiven _,
          PathwayEvent.EntitlementGranted _,
          PathwayEvent.EntitlementRefused _,
          PathwayEvent.EntitlementAppealed _,
          PathwayEvent.ObservationNoted _ ->
          Optional.empty();
    };
  }
}
