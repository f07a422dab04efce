package org.dhruva.legal.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import org.dhruva.access.AccessGuard;
import org.dhruva.contracts.legal.ProceedingEvent;
import org.dhruva.contracts.people.SurvivorEvent.Scope;
import org.dhruva.imports.RegisterDesk;
import org.dhruva.imports.RegisterDesks;
import org.dhruva.legal.hearing.CourtWords;
import org.dhruva.legal.http.ProceedingCase;
import org.dhruva.legal.offence.Offences;
import org.dhruva.legal.proceeding.Proceeding;
import org.dhruva.legal.proceeding.ProceedingCommand;
import org.dhruva.legal.proceeding.ProceedingRejection;
import org.dhruva.legal.register.ProceedingRegister;
import org.dhruva.recording.ScopedAccess;

/** The register of this service. */
final class RegisterWiring {

  @Produces
  @Singleton
  RegisterDesk<ProceedingCommand, Proceeding, ProceedingEvent, ProceedingRejection> registers(
      RegisterDesks desks,
      AccessGuard guard,
      CourtWords words,
      Offences offences,
      InstantSource clock) {
    return desks.of(
        new ProceedingCase(words, offences, clock),
        new ScopedAccess<ProceedingCommand>(guard, Scope.LEGAL),
        List.of(new ProceedingRegister()));
  }
}
