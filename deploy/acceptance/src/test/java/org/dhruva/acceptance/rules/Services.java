package org.dhruva.acceptance.rules;

import java.time.InstantSource;
import java.util.Map;
import org.dhruva.compensation.http.ClaimCase;
import org.dhruva.compensation.wiring.ReasonFile;
import org.dhruva.compensation.wiring.SchemeFolder;
import org.dhruva.kernel.Event;
import org.dhruva.legal.hearing.CourtWords;
import org.dhruva.legal.http.ProceedingCase;
import org.dhruva.legal.wiring.HearingRulesFile;
import org.dhruva.legal.wiring.OffenceFile;
import org.dhruva.livelihoods.http.PathwayCase;
import org.dhruva.livelihoods.wiring.PathwayCatalogueFile;
import org.dhruva.people.account.Accounts;
import org.dhruva.people.http.SurvivorCase;
import org.dhruva.shelter.http.StayCase;
import org.dhruva.shelter.wiring.CatalogueFile;

/** The rules of all services that take entries. */
final class Services {

  /** Where it is seen to that an account is linked once: in a database, which is not asked here. */
  private static final Accounts ACCOUNTS = new Accounts(null, null, InstantSource.system());

  private Services() {}

  static Map<String, Rules<?, ?, ? extends Event, ?>> rules() {
    return Map.of(
        "people", new Rules<>(new SurvivorCase(ACCOUNTS, InstantSource.fixed(RulesDesk.NOW))),
        "compensation", new Rules<>(new ClaimCase(SchemeFolder.read(), ReasonFile.read())),
        "legal",
            new Rules<>(
                new ProceedingCase(
                    new CourtWords(HearingRulesFile.read()),
                    OffenceFile.read(),
                    InstantSource.fixed(RulesDesk.NOW))),
        "shelter",
            new Rules<>(new StayCase(CatalogueFile.read(), InstantSource.fixed(RulesDesk.NOW))),
        "livelihoods",
            new Rules<>(
                new PathwayCase(PathwayCatalogueFile.read(), InstantSource.fixed(RulesDesk.NOW))));
  }
}
