package org.dhruva.compensation.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.dhruva.access.AccessGuard;
import org.dhruva.compensation.claim.Claim;
import org.dhruva.compensation.claim.ClaimCommand;
import org.dhruva.compensation.claim.ClaimRejection;
import org.dhruva.compensation.http.ClaimCase;
import org.dhruva.compensation.reason.Reasons;
import org.dhruva.compensation.register.ClaimRegister;
import org.dhruva.compensation.scheme.Schemes;
import org.dhruva.contracts.compensation.ClaimEvent;
import org.dhruva.contracts.people.SurvivorEvent.Scope;
import org.dhruva.imports.RegisterDesk;
import org.dhruva.imports.RegisterDesks;
import org.dhruva.recording.ScopedAccess;

/** The register of this service. */
final class RegisterWiring {

  @Produces
  @Singleton
  RegisterDesk<ClaimCommand, Claim, ClaimEvent, ClaimRejection> registers(
      RegisterDesks desks, AccessGuard guard, Schemes schemes, Reasons reasons) {
    return desks.of(
        new ClaimCase(schemes, reasons),
        new ScopedAccess<ClaimCommand>(guard, Scope.COMPENSATION),
        List.of(new ClaimRegister(schemes)));
  }
}
