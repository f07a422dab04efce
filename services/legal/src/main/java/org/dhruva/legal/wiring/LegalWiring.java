package org.dhruva.legal.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import org.dhruva.access.AccessGuard;
import org.dhruva.contracts.legal.ProceedingEvents;
import org.dhruva.contracts.people.SurvivorEvent.Scope;
import org.dhruva.kernel.EventTypes;
import org.dhruva.legal.hearing.CourtWords;
import org.dhruva.legal.http.ProceedingCase;
import org.dhruva.legal.offence.Offences;
import org.dhruva.legal.proceeding.Proceeding;
import org.dhruva.legal.proceeding.ProceedingCommand;
import org.dhruva.recording.CaseEndpoint;
import org.dhruva.recording.CaseEndpoints;
import org.dhruva.recording.ScopedAccess;

/** Puts the pieces of this service together. */
final class LegalWiring {

  @Produces
  @Singleton
  EventTypes types() {
    return ProceedingEvents.TYPES;
  }

  @Produces
  @Singleton
  CourtWords courtWords() {
    return new CourtWords(HearingRulesFile.read());
  }

  @Produces
  @Singleton
  Offences offences() {
    return OffenceFile.read();
  }

  @Produces
  @Singleton
  CaseEndpoint<ProceedingCommand, Proceeding> proceedings(
      CaseEndpoints endpoints,
      AccessGuard guard,
      CourtWords words,
      Offences offences,
      InstantSource clock) {
    return endpoints.of(
        new ProceedingCase(words, offences, clock),
        new ScopedAccess<ProceedingCommand>(guard, Scope.LEGAL));
  }
}
