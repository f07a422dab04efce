package org.dhruva.kernel;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Everything about a recorded event but its content: the CloudEvents 1.0 attributes plus the
 * store's coordinates. Holds no personal data: ids are pseudonyms.
 *
 * @param id UUIDv7, the de-duplication key everywhere
 * @param type stored name such as {@code compensation.claim-filed.v1}
 * @param source service that recorded it, such as {@code compensation}
 * @param subject stream id
 * @param streamVersion 1 for the first event of the stream, without gaps
 * @param survivorId whose case it belongs to; empty for streams that concern no survivor
 * @param occurredAt when it happened in the world
 * @param recordedAt when the system learned it
 * @param actor who entered it
 * @param trace how it came about
 * @param partition 0 to 15, the same in store and topic
 * @param position place inside the partition: 1, 2, 3 ... without gaps, in commit order
 */
public record Envelope(
    UUID id,
    String type,
    String source,
    UUID subject,
    int streamVersion,
    Optional<SurvivorId> survivorId,
    Instant occurredAt,
    Instant recordedAt,
    Actor actor,
    Trace trace,
    int partition,
    long position) {

  public Envelope {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(survivorId, "survivorId");
    Objects.requireNonNull(occurredAt, "occurredAt");
    Objects.requireNonNull(recordedAt, "recordedAt");
    Objects.requireNonNull(actor, "actor");
    Objects.requireNonNull(trace, "trace");
    if (streamVersion < 1 || position < 1 || partition < 0) {
      throw new IllegalArgumentException("versions and positions count from 1, partitions from 0");
    }
  }
}
