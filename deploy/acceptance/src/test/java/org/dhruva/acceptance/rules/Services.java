package org.dhruva.acceptance.rules;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.dhruva.compensation.http.ClaimCase;
import org.dhruva.compensation.wiring.SchemeFile;
import org.dhruva.contracts.law.ClaimClocks;
import org.dhruva.contracts.law.PathwayClocks;
import org.dhruva.contracts.law.ProceedingClocks;
import org.dhruva.contracts.law.StayClocks;
import org.dhruva.kernel.Event;
import org.dhruva.legal.http.ProceedingCase;
import org.dhruva.livelihoods.http.PathwayCase;
import org.dhruva.people.account.Accounts;
import org.dhruva.people.http.SurvivorCase;
import org.dhruva.shelter.http.StayCase;

/** The rules of all services that take entries. */
final class Services {

  /** Where it is seen to that an account is linked once: in a database, which is not asked here. */
  private static final Accounts ACCOUNTS = new Accounts(null, null, InstantSource.system());

  private Services() {}

  static Map<String, Rules<?, ?, ? extends Event, ?>> rules() {
    return Map.of(
        "people",
        new Rules<>(new SurvivorCase(ACCOUNTS, InstantSource.fixed(RulesDesk.NOW)), _ -> List.of()),
        "compensation",
        new Rules<>(new ClaimCase(SchemeFile.read()), ClaimClocks::of),
        "legal",
        new Rules<>(new ProceedingCase(), ProceedingClocks::of),
        "shelter",
        new Rules<>(new StayCase(), StayClocks::of),
        "livelihoods",
        new Rules<>(new PathwayCase(), PathwayClocks::of));
  }
}
