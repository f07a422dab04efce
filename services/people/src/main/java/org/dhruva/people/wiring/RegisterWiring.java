package org.dhruva.people.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import org.dhruva.contracts.people.SurvivorEvent;
import org.dhruva.imports.RegisterDesk;
import org.dhruva.imports.RegisterDesks;
import org.dhruva.people.account.Accounts;
import org.dhruva.people.http.SurvivorAccess;
import org.dhruva.people.http.SurvivorCase;
import org.dhruva.people.register.HtcdsRegister;
import org.dhruva.people.register.PeopleRegister;
import org.dhruva.people.survivor.Survivor;
import org.dhruva.people.survivor.SurvivorCommand;
import org.dhruva.people.survivor.SurvivorRejection;

/** The registers of this service. */
final class RegisterWiring {

  @Produces
  @Singleton
  RegisterDesk<SurvivorCommand, Survivor, SurvivorEvent, SurvivorRejection> registers(
      RegisterDesks desks, SurvivorAccess access, Accounts accounts, InstantSource clock) {
    return desks.of(
        new SurvivorCase(accounts, clock),
        access,
        List.of(new PeopleRegister(), new HtcdsRegister()));
  }
}
