package org.dhruva.eventstore;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dhruva.kernel.Event;
import org.dhruva.kernel.Recorded;
import org.dhruva.kernel.SurvivorId;

/** The events of one stream, in order. */
public record Stream(UUID id, List<Recorded<Event>> events) {

  public Stream {
    events = List.copyOf(events);
  }

  /** The version of the last event; 0 for an empty stream. */
  public int version() {
    return events.size();
  }

  public boolean isEmpty() {
    return events.isEmpty();
  }

  /** Whose case the stream belongs to. */
  public Optional<SurvivorId> survivor() {
    return events.isEmpty() ? Optional.empty() : events.getFirst().envelope().survivorId();
  }
}
