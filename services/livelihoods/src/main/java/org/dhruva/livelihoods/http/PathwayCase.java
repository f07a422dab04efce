package org.dhruva.livelihoods.http;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.dhruva.access.Caller;
import org.dhruva.clocks.Clock;
import org.dhruva.contracts.law.PathwayClocks;
import org.dhruva.contracts.livelihoods.PathwayEvent;
import org.dhruva.contracts.livelihoods.PathwayEvents;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Decider;
import org.dhruva.kernel.EventTypes;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.livelihoods.catalogue.Catalogue;
import org.dhruva.livelihoods.pathway.Pathway;
import org.dhruva.livelihoods.pathway.PathwayCommand;
import org.dhruva.livelihoods.pathway.PathwayDecider;
import org.dhruva.livelihoods.pathway.PathwayRejection;
import org.dhruva.recording.CaseKind;
import org.dhruva.recording.letter.Particular;

/** What a pathway is to the platform. */
public final class PathwayCase
    implements CaseKind<PathwayCommand, Pathway, PathwayEvent, PathwayRejection> {

  private final KnownCodes codes;
  private final InstantSource clock;

  public PathwayCase(Catalogue catalogue, InstantSource clock) {
    this.codes = new KnownCodes(catalogue);
    this.clock = clock;
  }

  @Override
  public String noun() {
    return "pathway";
  }

  @Override
  public Decider<PathwayCommand, Pathway, PathwayEvent, PathwayRejection> decider() {
    return new PathwayDecider();
  }

  @Override
  public Class<PathwayCommand> commands() {
    return PathwayCommand.class;
  }

  @Override
  public Class<PathwayEvent> events() {
    return PathwayEvent.class;
  }

  @Override
  public EventTypes types() {
    return PathwayEvents.TYPES;
  }

  @Override
  public Class<PathwayCommand.Begin> beginning() {
    return PathwayCommand.Begin.class;
  }

  @Override
  public SurvivorId survivorOf(PathwayCommand beginning) {
    return ((PathwayCommand.Begin) beginning).survivor();
  }

  @Override
  public Set<Class<? extends PathwayCommand>> possible(Pathway pathway, Instant now) {
    return pathway.possible();
  }

  @Override
  public Object facts(Pathway pathway, Caller caller) {
    return PathwayFacts.of(pathway, CivilDate.at(clock.instant()));
  }

  @Override
  public Uni<Optional<PathwayRejection>> objection(PathwayCommand command, UUID caseId) {
    return Uni.createFrom().item(codes.objection(command));
  }

  @Override
  public List<Particular> particulars(Pathway pathway) {
    return pathway.file().applications().stream()
        .flatMap(
            application ->
                Stream.of(
                    Particular.of("Asked for", application.entitlement()),
                    Particular.of("Asked at", application.office()),
                    Particular.of("Asked on", application.spans().getFirst().from())))
        .toList();
  }

  @Override
  public List<Clock> clocks(Pathway pathway) {
    return PathwayClocks.of(pathway.file().entries());
  }

  @Override
  public Map<String, Set<Class<? extends PathwayCommand>>> duties() {
    Set<Class<? extends PathwayCommand>> answers =
        Set.of(
            PathwayCommand.GrantEntitlement.class,
            PathwayCommand.RefuseEntitlement.class,
            PathwayCommand.RequestExtraPaper.class);
    return Map.of(
        PathwayClocks.ENTITLEMENT,
        answers,
        PathwayClocks.ENTITLEMENT_APPEAL,
        answers,
        PathwayClocks.INSTALMENT,
        Set.of(PathwayCommand.RecordRepayment.class, PathwayCommand.ScheduleLoan.class),
        PathwayClocks.TWELVE_MONTHS,
        Set.of(PathwayCommand.VisitEnterprise.class));
  }

  @Override
  public Class<PathwayFacts> factsType() {
    return PathwayFacts.class;
  }
}
