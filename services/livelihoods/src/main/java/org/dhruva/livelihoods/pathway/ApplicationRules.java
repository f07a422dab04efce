package org.dhruva.livelihoods.pathway;

import static org.dhruva.livelihoods.pathway.Checks.code;
import static org.dhruva.livelihoods.pathway.Checks.freeUntil;
import static org.dhruva.livelihoods.pathway.Checks.notBefore;
import static org.dhruva.livelihoods.pathway.Checks.reasons;
import static org.dhruva.livelihoods.pathway.Checks.unless;
import static org.dhruva.livelihoods.pathway.PathwayFile.with;

import java.util.Optional;
import java.util.stream.Stream;
import org.dhruva.contracts.livelihoods.PathwayEvent.ApplicationTurn;
import org.dhruva.contracts.livelihoods.PathwayEvent.EntitlementAcknowledged;
import org.dhruva.contracts.livelihoods.PathwayEvent.EntitlementAppealed;
import org.dhruva.contracts.livelihoods.PathwayEvent.EntitlementAppliedFor;
import org.dhruva.contracts.livelihoods.PathwayEvent.EntitlementGranted;
import org.dhruva.contracts.livelihoods.PathwayEvent.EntitlementRefused;
import org.dhruva.contracts.livelihoods.PathwayEvent.ExtraPaperGiven;
import org.dhruva.contracts.livelihoods.PathwayEvent.ExtraPaperRequested;
import org.dhruva.kernel.CivilDate;
import org.dhruva.livelihoods.pathway.PathwayRejection.Milestone;

/** What stands against an application for an entitlement, and against what becomes of it. */
final class ApplicationRules {

  private ApplicationRules() {}

  /** Also what was granted can be applied for again: cards are lost, certificates expire. */
  static Optional<PathwayRejection> applying(EntitlementAppliedFor applied, PathwayFile file) {
    return code(applied.entitlement(), "/entitlement")
        .or(() -> code(applied.office(), "/office"))
        .or(() -> applied.state().flatMap(state -> code(state, "/state")))
        .or(() -> noneUnderWay(applied.entitlement(), applied.on(), file));
  }

  static Optional<PathwayRejection> against(ApplicationTurn turn, PathwayFile file) {
    return switch (turn) {
      case EntitlementAcknowledged acknowledged -> acknowledging(acknowledged, file);
      case ExtraPaperRequested requested ->
          code(requested.paper(), "/paper").or(() -> notBeforeApplication(requested, file));
      case ExtraPaperGiven given ->
          code(given.paper(), "/paper")
              .or(() -> notBeforeApplication(given, file))
              .or(
                  () ->
                      unless(
                          application(given, file).papersAwaited().contains(given.paper()),
                          new PathwayRejection.PaperNotAwaited()));
      case EntitlementGranted granted -> deciding(granted, file);
      case EntitlementRefused refused ->
          reasons(refused.reasons()).or(() -> deciding(refused, file));
      case EntitlementAppealed appealed -> appealing(appealed, file);
    };
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
}
