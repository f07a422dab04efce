package org.dhruva.livelihoods.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.dhruva.access.AccessGuard;
import org.dhruva.contracts.livelihoods.PathwayEvent;
import org.dhruva.contracts.people.SurvivorEvent.Scope;
import org.dhruva.imports.RegisterDesk;
import org.dhruva.imports.RegisterDesks;
import org.dhruva.livelihoods.http.PathwayCase;
import org.dhruva.livelihoods.pathway.Pathway;
import org.dhruva.livelihoods.pathway.PathwayCommand;
import org.dhruva.livelihoods.pathway.PathwayRejection;
import org.dhruva.livelihoods.register.PathwayRegister;
import org.dhruva.recording.ScopedAccess;

/** The register of this service. */
final class RegisterWiring {

  @Produces
  @Singleton
  RegisterDesk<PathwayCommand, Pathway, PathwayEvent, PathwayRejection> registers(
      RegisterDesks desks, AccessGuard guard, PathwayCase pathway) {
    return desks.of(
        pathway,
        new ScopedAccess<PathwayCommand>(guard, Scope.LIVELIHOODS),
        List.of(new PathwayRegister()));
  }
}
