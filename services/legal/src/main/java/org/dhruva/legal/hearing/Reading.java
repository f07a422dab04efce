package org.dhruva.legal.hearing;

import java.util.Optional;
import org.dhruva.contracts.legal.ProceedingEvent.HearingPurpose;
import org.dhruva.legal.proceeding.Stage;

/**
 * What a hearing is for, as far as the words of a court say it.
 *
 * @param purpose OTHER for what entries of a proceeding have no word of their own for
 * @param stage how far a trial is that comes to such a hearing; empty if the hearing does not tell
 * @param sentence the same in plain words
 */
public record Reading(
    HearingCategory category, HearingPurpose purpose, Optional<Stage> stage, String sentence) {}
