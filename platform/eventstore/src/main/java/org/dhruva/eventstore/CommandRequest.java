package org.dhruva.eventstore;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.dhruva.kernel.Actor;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.kernel.Trace;

/**
 * A command on its way to a stream.
 *
 * @param survivor whose case a new stream will belong to; an existing stream knows
 * @param expectedVersion what the sender last saw ({@code If-Match}); absent for senders that want
 *     the rules applied to whatever is there, such as reactions
 */
public record CommandRequest<C>(
    UUID streamId,
    Optional<SurvivorId> survivor,
    Optional<Integer> expectedVersion,
    Optional<CommandKey> key,
    Actor actor,
    Trace trace,
    C command) {
  public CommandRequest {
    Objects.requireNonNull(streamId, "streamId");
    Objects.requireNonNull(survivor, "survivor");
    Objects.requireNonNull(expectedVersion, "expectedVersion");
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(actor, "actor");
    Objects.requireNonNull(trace, "trace");
    Objects.requireNonNull(command, "command");
  }
}
