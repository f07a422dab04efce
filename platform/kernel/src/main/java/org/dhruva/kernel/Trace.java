package org.dhruva.kernel;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * How an event came about.
 *
 * @param correlationId one for everything that followed from one request
 * @param causationId the request or the event that led to this one directly
 * @param traceparent W3C trace context of the request, if it had one
 */
public record Trace(UUID correlationId, UUID causationId, Optional<String> traceparent) {
  public Trace {
    Objects.requireNonNull(correlationId, "correlationId");
    Objects.requireNonNull(causationId, "causationId");
    Objects.requireNonNull(traceparent, "traceparent");
  }
}
