package org.dhruva.shelter.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.dhruva.access.AccessGuard;
import org.dhruva.contracts.people.SurvivorEvent.Scope;
import org.dhruva.contracts.shelter.StayEvent;
import org.dhruva.imports.RegisterDesk;
import org.dhruva.imports.RegisterDesks;
import org.dhruva.recording.ScopedAccess;
import org.dhruva.shelter.http.StayCase;
import org.dhruva.shelter.register.StayRegister;
import org.dhruva.shelter.stay.Stay;
import org.dhruva.shelter.stay.StayCommand;
import org.dhruva.shelter.stay.StayRejection;

/** The register of this service. */
final class RegisterWiring {

  @Produces
  @Singleton
  RegisterDesk<StayCommand, Stay, StayEvent, StayRejection> registers(
      RegisterDesks desks, AccessGuard guard, StayCase stay) {
    return desks.of(
        stay, new ScopedAccess<StayCommand>(guard, Scope.SHELTER), List.of(new StayRegister()));
  }
}
