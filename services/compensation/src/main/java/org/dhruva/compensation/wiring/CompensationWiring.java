package org.dhruva.compensation.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.dhruva.access.AccessGuard;
import org.dhruva.compensation.claim.Claim;
import org.dhruva.compensation.claim.ClaimCommand;
import org.dhruva.compensation.http.ClaimCase;
import org.dhruva.compensation.scheme.Schemes;
import org.dhruva.contracts.compensation.ClaimEvents;
import org.dhruva.contracts.people.SurvivorEvent.Scope;
import org.dhruva.kernel.EventTypes;
import org.dhruva.recording.CaseEndpoint;
import org.dhruva.recording.CaseEndpoints;
import org.dhruva.recording.ScopedAccess;

/** Puts the pieces of this service together. */
final class CompensationWiring {

  @Produces
  @Singleton
  EventTypes types() {
    return ClaimEvents.TYPES;
  }

  @Produces
  @Singleton
  Schemes schemes() {
    return SchemeFile.read();
  }

  @Produces
  @Singleton
  CaseEndpoint<ClaimCommand, Claim> claims(
      CaseEndpoints endpoints, AccessGuard guard, Schemes schemes) {
    return endpoints.of(
        new ClaimCase(schemes), new ScopedAccess<ClaimCommand>(guard, Scope.COMPENSATION));
  }
}
