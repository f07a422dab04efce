package org.dhruva.contracts.law;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhruva.clocks.About;
import org.dhruva.clocks.Clock;
import org.dhruva.clocks.Clockwork;
import org.dhruva.contracts.law.Entries.Entry;
import org.dhruva.contracts.livelihoods.PathwayEvent;
import org.dhruva.contracts.livelihoods.PathwayEvent.EntitlementAcknowledged;
import org.dhruva.contracts.livelihoods.PathwayEvent.EntitlementAppliedFor;
import org.dhruva.kernel.CivilDate;

/**
 * The clocks of a pathway: an office's time to decide runs from the day on which it says that
 * nothing is missing.
 */
public final class PathwayClocks {

  public static final String ENTITLEMENT = "livelihoods.entitlement";

  private final Clockwork clocks;
  private final Map<Integer, EntitlementAppliedFor> applications = new HashMap<>();

  private PathwayClocks(PathwayEvent first) {
    this.clocks = Law.clockwork(first.on().day(), Optional.empty());
  }

  /**
   * All clocks of a pathway, ended ones too.
   *
   * @param entries the events in stream order, each corrected one as it should have been
   */
  public static List<Clock> of(List<PathwayEvent> entries) {
    if (entries.isEmpty()) {
      return List.of();
    }
    PathwayClocks pathway = new PathwayClocks(entries.getFirst());
    Entries.byDay(entries).forEach(pathway::take);
    return pathway.clocks.clocks();
  }

  private void take(Entry<PathwayEvent> entry) {
    switch (entry.event()) {
      case EntitlementAppliedFor application -> applications.put(entry.number(), application);
      case EntitlementAcknowledged acknowledgement -> acknowledge(acknowledgement);
      case PathwayEvent.ExtraPaperRequested(var on, var application, _) -> stop(application, on);
      case PathwayEvent.EntitlementGranted(var on, var application) -> stop(application, on);
      case PathwayEvent.EntitlementRefused(var on, var application, _) -> stop(application, on);
      case PathwayEvent.EntitlementAppealed _ -> {}
      case PathwayEvent.PathwayClosed(var on, _) -> clocks.suspend(on);
      case PathwayEvent.PathwayReopened _ -> clocks.resume();
      case PathwayEvent.PathwayBegun _,
          PathwayEvent.GoalRestated _,
          PathwayEvent.TrainingStarted _,
          PathwayEvent.TrainingCompleted _,
          PathwayEvent.TrainingDropped _,
          PathwayEvent.JobStarted _,
          PathwayEvent.JobEnded _,
          PathwayEvent.EnterpriseStarted _,
          PathwayEvent.EnterpriseStopped _,
          PathwayEvent.EnterpriseResumed _,
          PathwayEvent.SeedCapitalReceived _,
          PathwayEvent.LoanTaken _,
          PathwayEvent.RepaymentRecorded _,
          PathwayEvent.IncomeRecorded _,
          PathwayEvent.BaselineIncomeSet _,
          PathwayEvent.ObservationNoted _,
          PathwayEvent.EntryCorrected _ -> {}
    }
  }

  private void acknowledge(EntitlementAcknowledged acknowledgement) {
    EntitlementAppliedFor application = applications.get(acknowledgement.applicationEntry());
    if (acknowledgement.complete() && application != null) {
      clocks.start(
          about(acknowledgement.applicationEntry()),
          application.entitlement(),
          acknowledgement.on(),
          application.office(),
          acknowledgement.dueOn());
    }
  }

  private void stop(int application, CivilDate on) {
    if (applications.containsKey(application)) {
      clocks.stop(about(application), on);
    }
  }

  private About about(int application) {
    return new About(ENTITLEMENT, applications.get(application).entitlement(), application);
  }
}
