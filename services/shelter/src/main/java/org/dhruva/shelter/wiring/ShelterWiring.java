package org.dhruva.shelter.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import org.dhruva.access.AccessGuard;
import org.dhruva.contracts.people.SurvivorEvent.Scope;
import org.dhruva.recording.CaseEndpoint;
import org.dhruva.recording.CaseEndpoints;
import org.dhruva.recording.ScopedAccess;
import org.dhruva.recording.clock.ClockWatch;
import org.dhruva.recording.clock.ClockWatches;
import org.dhruva.shelter.custody.Catalogue;
import org.dhruva.shelter.http.StayCase;
import org.dhruva.shelter.stay.Stay;
import org.dhruva.shelter.stay.StayCommand;

/** Puts the pieces of this service together. */
final class ShelterWiring {

  @Produces
  @Singleton
  Catalogue catalogue() {
    return CatalogueFile.read();
  }

  @Produces
  @Singleton
  StayCase kind(Catalogue catalogue, InstantSource clock) {
    return new StayCase(catalogue, clock);
  }

  @Produces
  @Singleton
  CaseEndpoint<StayCommand, Stay> stays(CaseEndpoints endpoints, AccessGuard guard, StayCase stay) {
    return endpoints.of(stay, new ScopedAccess<StayCommand>(guard, Scope.SHELTER));
  }

  @Produces
  @Singleton
  ClockWatch clocks(ClockWatches watches, StayCase stay) {
    return watches.of(stay);
  }
}
