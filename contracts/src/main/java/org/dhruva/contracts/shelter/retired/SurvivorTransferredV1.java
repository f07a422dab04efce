package org.dhruva.contracts.shelter.retired;

import java.util.Optional;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.DatedEvent;
import org.dhruva.kernel.Sealed;

/** She was moved to another home; from before it was asked who had ordered it. */
public record SurvivorTransferredV1(CivilDate on, Home home) implements DatedEvent {

  /** A home, as it was described then. */
  public record Home(
      String kind, Optional<Sealed<String>> name, String state, Optional<String> district) {}
}
