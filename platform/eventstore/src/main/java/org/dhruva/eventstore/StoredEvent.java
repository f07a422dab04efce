package org.dhruva.eventstore;

import java.util.Objects;
import org.dhruva.kernel.Envelope;

/** An event as it lies in the store and on the wire: envelope and exact payload bytes. */
public record StoredEvent(Envelope envelope, byte[] payload) {
  public StoredEvent {
    Objects.requireNonNull(envelope, "envelope");
    Objects.requireNonNull(payload, "payload");
  }
}
