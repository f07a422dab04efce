package org.dhruva.eventstore;

import java.util.Optional;
import java.util.UUID;

/** What became of an append. A lost race never looks like success. */
public sealed interface AppendResult {

  /**
   * Recorded now, or before under the same key.
   *
   * @param version the stream's version afterwards
   * @param partition where the stream lives
   * @param position of the last event of the stream's partition that this answer depends on; 0 if
   *     nothing was written
   * @param repeated whether the command had been answered before
   */
  record Answered(
      UUID streamId,
      int version,
      int partition,
      long position,
      Optional<StoredRejection> rejection,
      boolean repeated)
      implements AppendResult {}

  /** Somebody else wrote to the stream since it was loaded. Nothing was recorded. */
  record Conflict(UUID streamId, int expectedVersion, int actualVersion) implements AppendResult {}

  /** The key was used for a different request. Nothing was recorded. */
  record KeyReused(String key) implements AppendResult {}

  /** The stream has reached {@link EventStore#STREAM_EVENTS_MAX}. Nothing was recorded. */
  record StreamFull(UUID streamId) implements AppendResult {}
}
