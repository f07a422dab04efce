package org.dhruva.livelihoods.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import org.dhruva.access.AccessGuard;
import org.dhruva.contracts.people.SurvivorEvent.Scope;
import org.dhruva.livelihoods.catalogue.Catalogue;
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
  Catalogue catalogue() {
    return PathwayCatalogueFile.read();
  }

  @Produces
  @Singleton
  PathwayCase kind(Catalogue catalogue, InstantSource clock) {
    return new PathwayCase(catalogue, clock);
  }

  @Produces
  @Singleton
  CaseEndpoint<PathwayCommand, Pathway> pathways(
      CaseEndpoints endpoints, AccessGuard guard, PathwayCase pathway) {
    return endpoints.of(pathway, new ScopedAccess<PathwayCommand>(guard, Scope.LIVELIHOODS));
  }

  @Produces
  @Singleton
  ClockWatch clocks(ClockWatches watches, PathwayCase pathway) {
    return watches.of(pathway);
  }
}
