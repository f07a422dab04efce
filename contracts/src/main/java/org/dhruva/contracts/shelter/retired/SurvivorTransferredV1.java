package org.dhruva.contracts.shelter.retired;

import org.dhruva.contracts.shelter.StayEvent.Home;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.DatedEvent;

/** She was moved to another home; from before it was asked who had ordered it. */
public record SurvivorTransferredV1(CivilDate on, Home home) implements DatedEvent {}
