package org.dhruva.legal.proceeding;

import java.util.List;
import java.util.Optional;
import org.dhruva.contracts.legal.ProceedingEvent;
import org.dhruva.contracts.legal.ProceedingEvent.CognizanceTaken;
import org.dhruva.contracts.legal.ProceedingEvent.CommittedToSessions;
import org.dhruva.contracts.legal.ProceedingEvent.Court;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Sealed;

/**
 * The court of trial that has the case.
 *
 * @param since the day on which it took cognizance, or on which the case was sent to it
 * @param caseNumber its own number for the case
 */
public record Docket(CivilDate since, Court court, Optional<Sealed<String>> caseNumber) {

  static Optional<Docket> in(List<ProceedingEvent> entries) {
    Optional<Docket> docket = Optional.empty();
    for (ProceedingEvent entry : entries) {
      if (entry instanceof CognizanceTaken(var on, var court, var caseNumber)) {
        docket = Optional.of(new Docket(on, court, caseNumber));
      }
      if (entry instanceof CommittedToSessions(var on, var caseNumber)) {
        docket = Optional.of(new Docket(on, Court.SESSIONS, caseNumber));
      }
    }
    return docket;
  }
}
