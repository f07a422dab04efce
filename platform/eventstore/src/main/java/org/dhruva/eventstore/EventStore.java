package org.dhruva.eventstore;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.UUID;

/**
 * Streams of events of one service.
 *
 * <p>Promises: an append is all or nothing; a stream's versions are 1, 2, 3 ... without gaps; two
 * appends that expect the same version never both succeed; inside a partition, positions are 1, 2,
 * 3 ... without gaps and in commit order, so whoever has read up to a position has missed nothing
 * before it.
 *
 * <p>Never blocks; results arrive on the caller's Vert.x context where there is one.
 */
public interface EventStore {

  /** A stream holds at most this many events; the next append is refused. */
  int STREAM_EVENTS_MAX = 10_000;

  /** One append holds at most this many events. */
  int APPEND_EVENTS_MAX = 100;

  /** All events of a stream; an empty one if nobody wrote to it. */
  Uni<Stream> load(UUID streamId);

  /** The first events of a stream, up to and including a version. */
  Uni<Stream> load(UUID streamId, int upToVersion);

  /**
   * Records what a command came to. A command that led to nothing is recorded as well.
   *
   * <p>A failure does not say that nothing was recorded: the connection may have been lost after
   * the commit. With its key the command can be sent again.
   */
  Uni<AppendResult> append(Append append);

  /**
   * What a command under this key would be told without being carried out: the answer it had
   * before, or that the key stands for another request. Empty if the key is new.
   */
  Uni<Optional<AppendResult>> answered(CommandKey key);
}
