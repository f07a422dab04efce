package org.dhruva.recording.clock;

import java.util.Set;
import java.util.UUID;
import org.dhruva.contracts.clock.ClockEvent.Expiry;
import org.dhruva.kernel.CivilDate;

/**
 * Brings what was said of a case's clocks in line with the case.
 *
 * @param expired every clock of the case whose last day has passed, or had passed when it ended
 */
record Reconcile(CivilDate today, UUID caseId, Set<Expiry> expired) {
  Reconcile {
    expired = Set.copyOf(expired);
  }
}
