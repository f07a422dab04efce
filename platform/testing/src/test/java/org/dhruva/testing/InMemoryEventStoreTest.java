package org.dhruva.testing;

import java.time.InstantSource;
import org.dhruva.eventstore.EventStore;
import org.dhruva.eventstore.Feed;

class InMemoryEventStoreTest extends EventStoreConformance {

  private final InMemoryEventStore store =
      new InMemoryEventStore(codec(), "sample", eventIds(), InstantSource.system());

  @Override
  protected EventStore store() {
    return store;
  }

  @Override
  protected Feed feed() {
    return store;
  }
}
