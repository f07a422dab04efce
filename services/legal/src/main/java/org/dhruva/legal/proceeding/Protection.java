package org.dhruva.legal.proceeding;

import java.util.List;
import java.util.Optional;
import org.dhruva.contracts.legal.ProceedingEvent;
import org.dhruva.contracts.legal.ProceedingEvent.ProtectionExtent;
import org.dhruva.contracts.legal.ProceedingEvent.ThreatCategory;
import org.dhruva.contracts.legal.ProceedingEvent.WitnessProtectionDeclined;
import org.dhruva.contracts.legal.ProceedingEvent.WitnessProtectionEnded;
import org.dhruva.contracts.legal.ProceedingEvent.WitnessProtectionOrdered;
import org.dhruva.contracts.legal.ProceedingEvent.WitnessProtectionRequested;
import org.dhruva.kernel.CivilDate;

/**
 * The order of witness protection that stands. Its last day is not its end: an order nobody renewed
 * or ended is one to ask about.
 */
public record Protection(
    CivilDate since, ThreatCategory category, ProtectionExtent extent, Optional<CivilDate> until) {

  static Optional<Protection> standingIn(List<ProceedingEvent> entries) {
    Optional<Protection> standing = Optional.empty();
    for (ProceedingEvent entry : entries) {
      if (entry instanceof WitnessProtectionOrdered(var on, var category, var extent, var until)) {
        standing = Optional.of(new Protection(on, category, extent, until));
      }
      if (entry instanceof WitnessProtectionEnded) {
        standing = Optional.empty();
      }
    }
    return standing;
  }

  /** Since when an answer to a request is waited for. */
  static Optional<CivilDate> requestedIn(List<ProceedingEvent> entries) {
    Optional<CivilDate> requested = Optional.empty();
    for (ProceedingEvent entry : entries) {
      if (entry instanceof WitnessProtectionRequested(var on)) {
        requested = Optional.of(on);
      }
      if (entry instanceof WitnessProtectionOrdered || entry instanceof WitnessProtectionDeclined) {
        requested = Optional.empty();
      }
    }
    return requested;
  }
}
