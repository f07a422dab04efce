package org.dhruva.livelihoods.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.dhruva.access.AccessGuard;
import org.dhruva.contracts.people.SurvivorEvent.Scope;
import org.dhruva.livelihoods.http.PathwayCase;
import org.dhruva.livelihoods.pathway.Pathway;
import org.dhruva.livelihoods.pathway.PathwayCommand;
import org.dhruva.recording.CaseEndpoint;
import org.dhruva.recording.CaseEndpoints;
import org.dhruva.recording.ScopedAccess;
import org.dhruva.recording.clock.ClockWatch;
import org.dhruva.recording.clock.ClockWatches;

/** Puts the pieces of this service together. */
final class LivelihoodsWiring {

  @Produces
  @Singleton
  CaseEndpoint<PathwayCommand, Pathway> pathways(CaseEndpoints endpoints, AccessGuard guard) {
    return endpoints.of(
        new PathwayCase(), new ScopedAccess<PathwayCommand>(guard, Scope.LIVELIHOODS));
  }

  @Produces
  @Singleton
  ClockWatch clocks(ClockWatches watches) {
    return watches.of(new PathwayCase());
  }
}
