package org.dhruva.projection;

import java.time.Instant;
import java.util.UUID;

/**
 * An event that waits because it, or an earlier one of its stream, could not be applied.
 *
 * @param type stored name, as far as the message gave one
 * @param reason why, without any of the event's content
 */
public record ParkedEvent(
    TopicPosition at, UUID stream, String type, String reason, int attempts, Instant parkedAt) {}
