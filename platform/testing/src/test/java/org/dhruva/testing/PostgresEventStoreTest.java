package org.dhruva.testing;

import java.time.InstantSource;
import org.dhruva.eventstore.EventStore;
import org.dhruva.eventstore.Feed;
import org.dhruva.eventstore.postgres.PostgresEventStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class PostgresEventStoreTest extends EventStoreConformance {

  private static TestDatabase database;
  private static PostgresEventStore store;

  @BeforeAll
  static void open() {
    database = TestDatabase.with("db/eventstore");
    store =
        new PostgresEventStore(
            database.pool(), codec(), "sample", eventIds(), InstantSource.system(), _ -> {});
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @Override
  protected EventStore store() {
    return store;
  }

  @Override
  protected Feed feed() {
    return store;
  }
}
