package org.dhruva.eventstore;

import java.util.UUID;
import org.dhruva.kernel.Rejection;

/** What a sender is told about a command. */
public sealed interface CommandResult<S> {

  /**
   * It holds now, whether this command made it so or it was so already.
   *
   * @param state as it was right after the command, also when this is a repetition
   * @param position where the command's last event lies in its partition; 0 if it added none
   */
  record Done<S>(UUID streamId, int version, S state, int partition, long position)
      implements CommandResult<S> {}

  /** The rules forbid it. */
  record Rejected<S>(Rejection rejection) implements CommandResult<S> {}

  /** The sender's version is not the present one. */
  record Conflict<S>(int expectedVersion, int actualVersion) implements CommandResult<S> {}

  /** The key stands for another request. */
  record KeyReused<S>(String key) implements CommandResult<S> {}

  /** The stream takes no more events. */
  record StreamFull<S>(UUID streamId) implements CommandResult<S> {}
}
