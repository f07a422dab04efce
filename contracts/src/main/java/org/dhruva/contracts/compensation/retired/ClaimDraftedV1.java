package org.dhruva.contracts.compensation.retired;

import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.DatedEvent;
import org.dhruva.kernel.SurvivorId;

/**
 * A claim was begun; from before the day of the offence was asked for, although it decides which
 * version of a scheme applies.
 *
 * @param scheme code of the scheme in the compensation catalogue
 */
public record ClaimDraftedV1(CivilDate on, SurvivorId survivor, String scheme)
    implements DatedEvent {}
