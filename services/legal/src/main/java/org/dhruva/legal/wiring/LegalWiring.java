package org.dhruva.legal.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import org.dhruva.access.AccessGuard;
import org.dhruva.contracts.people.SurvivorEvent.Scope;
import org.dhruva.legal.hearing.CourtWords;
import org.dhruva.legal.http.ProceedingCase;
import org.dhruva.legal.offence.Offences;
import org.dhruva.legal.proceeding.Proceeding;
import org.dhruva.legal.proceeding.ProceedingCommand;
import org.dhruva.recording.CaseEndpoint;
import org.dhruva.recording.CaseEndpoints;
import org.dhruva.recording.ScopedAccess;
import org.dhruva.recording.clock.ClockWatch;
import org.dhruva.recording.clock.ClockWatches;

/** Puts the pieces of this service together. */
final class LegalWiring {

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

  @Produces
  @Singleton
  ClockWatch clocks(
      ClockWatches watches, CourtWords words, Offences offences, InstantSource clock) {
    return watches.of(new ProceedingCase(words, offences, clock));
  }
}
