package org.dhruva.compensation.wiring;

import io.smallrye.common.annotation.Identifier;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.dhruva.access.AccessGuard;
import org.dhruva.access.Sealers;
import org.dhruva.compensation.claim.Claim;
import org.dhruva.compensation.claim.ClaimCommand;
import org.dhruva.compensation.claim.ClaimDecider;
import org.dhruva.compensation.http.ClaimCase;
import org.dhruva.compensation.reaction.ReliefProjection;
import org.dhruva.compensation.reaction.WaitingRelief;
import org.dhruva.compensation.reaction.WhenProceedingMovesThenReliefIsDue;
import org.dhruva.compensation.reason.Reasons;
import org.dhruva.compensation.scheme.Schemes;
import org.dhruva.contracts.compensation.ClaimEvent;
import org.dhruva.contracts.compensation.ClaimEvents;
import org.dhruva.contracts.legal.ProceedingEvents;
import org.dhruva.contracts.people.SurvivorEvent.Scope;
import org.dhruva.eventstore.CommandHandler;
import org.dhruva.eventstore.EventStore;
import org.dhruva.eventstore.codec.EventCodec;
import org.dhruva.projection.ProjectionRunner;
import org.dhruva.recording.CaseEndpoint;
import org.dhruva.recording.CaseEndpoints;
import org.dhruva.recording.ScopedAccess;
import org.dhruva.recording.clock.ClockWatch;
import org.dhruva.recording.clock.ClockWatches;

/** Puts the pieces of this service together. */
final class CompensationWiring {

  @Produces
  @Singleton
  Schemes schemes() {
    return SchemeFolder.read();
  }

  @Produces
  @Singleton
  Reasons reasons() {
    return ReasonFile.read();
  }

  @Produces
  @Singleton
  CaseEndpoint<ClaimCommand, Claim> claims(
      CaseEndpoints endpoints, AccessGuard guard, Schemes schemes, Reasons reasons) {
    return endpoints.of(
        new ClaimCase(schemes, reasons), new ScopedAccess<ClaimCommand>(guard, Scope.COMPENSATION));
  }

  @Produces
  @Singleton
  @Identifier(ReliefProjection.NAME)
  ProjectionRunner relief(Pool pool, DataSource migrations, InstantSource clock) {
    return new ProjectionRunner(
        pool,
        migrations,
        new ReliefProjection(),
        new EventCodec(ClaimEvents.TYPES.and(ProceedingEvents.TYPES)),
        clock);
  }

  @Produces
  @Singleton
  WhenProceedingMovesThenReliefIsDue reliefReaction(
      Pool pool, EventStore store, Sealers sealers, InstantSource clock) {
    return new WhenProceedingMovesThenReliefIsDue(
        new WaitingRelief(pool),
        new CommandHandler<>(store, new ClaimDecider(), ClaimEvent.class, sealers, clock),
        clock);
  }

  @Produces
  @Singleton
  ClockWatch clocks(ClockWatches watches, Schemes schemes, Reasons reasons) {
    return watches.of(new ClaimCase(schemes, reasons));
  }
}
