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

  /** Its events without their envelopes, all of one kind. */
  public <E extends Event> List<E> eventsOf(Class<E> kind) {
    return events.stream().map(Recorded::event).map(kind::cast).toList();
  }

  /** Whose case the stream belongs to. */
  public Optional<SurvivorId> survivor() {
    return events.isEmpty() ? Optional.empty() : events.getFirst().envelope().survivorId();
  }
}
