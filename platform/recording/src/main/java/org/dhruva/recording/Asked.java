package org.dhruva.recording;

import java.time.Instant;
import java.util.UUID;
import org.dhruva.kernel.Actor;

/**
 * The circumstances of a command: what is never taken from its body.
 *
 * @param actor who asks
 * @param now when
 * @param caseId which case it is about; its id to be, for a beginning
 * @param state where that case stands
 */
public record Asked<S>(Actor actor, Instant now, UUID caseId, S state) {}
