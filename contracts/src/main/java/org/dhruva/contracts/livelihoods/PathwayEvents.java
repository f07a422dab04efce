package org.dhruva.contracts.livelihoods;

import org.dhruva.kernel.EventTypes;

/** Under which names the events of a pathway are stored and published. */
public final class PathwayEvents {

  public static final EventTypes TYPES =
      EventTypes.builder()
          .current("livelihoods.pathway-begun.v1", PathwayEvent.PathwayBegun.class)
          .current("livelihoods.goal-restated.v1", PathwayEvent.GoalRestated.class)
          .current("livelihoods.training-started.v1", PathwayEvent.TrainingStarted.class)
          .current("livelihoods.training-completed.v1", PathwayEvent.TrainingCompleted.class)
          .current("livelihoods.training-dropped.v1", PathwayEvent.TrainingDropped.class)
          .current("livelihoods.job-started.v1", PathwayEvent.JobStarted.class)
          .current("livelihoods.job-ended.v1", PathwayEvent.JobEnded.class)
          .current("livelihoods.enterprise-started.v1", PathwayEvent.EnterpriseStarted.class)
          .current("livelihoods.enterprise-stopped.v1", PathwayEvent.EnterpriseStopped.class)
          .current("livelihoods.enterprise-resumed.v1", PathwayEvent.EnterpriseResumed.class)
          .current("livelihoods.enterprise-visited.v1", PathwayEvent.EnterpriseVisited.class)
          .current("livelihoods.seed-capital-received.v1", PathwayEvent.SeedCapitalReceived.class)
          .current("livelihoods.loan-taken.v1", PathwayEvent.LoanTaken.class)
          .current("livelihoods.loan-scheduled.v1", PathwayEvent.LoanScheduled.class)
          .current("livelihoods.repayment-recorded.v1", PathwayEvent.RepaymentRecorded.class)
          .current("livelihoods.income-recorded.v1", PathwayEvent.IncomeRecorded.class)
          .current("livelihoods.baseline-income-set.v1", PathwayEvent.BaselineIncomeSet.class)
          .current(
              "livelihoods.entitlement-applied-for.v1", PathwayEvent.EntitlementAppliedFor.class)
          .current(
              "livelihoods.entitlement-acknowledged.v1", PathwayEvent.EntitlementAcknowledged.class)
          .current("livelihoods.extra-paper-requested.v1", PathwayEvent.ExtraPaperRequested.class)
          .current("livelihoods.extra-paper-given.v1", PathwayEvent.ExtraPaperGiven.class)
          .current("livelihoods.entitlement-granted.v1", PathwayEvent.EntitlementGranted.class)
          .current("livelihoods.entitlement-refused.v1", PathwayEvent.EntitlementRefused.class)
          .current("livelihoods.entitlement-appealed.v1", PathwayEvent.EntitlementAppealed.class)
          .current("livelihoods.observation-noted.v1", PathwayEvent.ObservationNoted.class)
          .current("livelihoods.entry-corrected.v1", PathwayEvent.EntryCorrected.class)
          .current("livelihoods.pathway-closed.v1", PathwayEvent.PathwayClosed.class)
          .current("livelihoods.pathway-reopened.v1", PathwayEvent.PathwayReopened.class)
          .build();

  private PathwayEvents() {}
}
