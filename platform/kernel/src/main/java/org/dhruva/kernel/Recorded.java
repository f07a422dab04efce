package org.dhruva.kernel;

import java.util.Objects;

/** An event with its envelope, as read from a store or a topic. */
public record Recorded<E extends Event>(Envelope envelope, E event) {
  public Recorded {
    Objects.requireNonNull(envelope, "envelope");
    Objects.requireNonNull(event, "event");
  }
}
