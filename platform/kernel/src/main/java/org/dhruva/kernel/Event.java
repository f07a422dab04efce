package org.dhruva.kernel;

import java.time.Instant;

/** A fact that was recorded. Implemented by sealed interfaces of records, one per aggregate. */
public interface Event {

  /** When it happened in the world, which may be years before it was recorded. */
  Instant occurredAt();
}
