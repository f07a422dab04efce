package org.dhruva.testing;

import com.fasterxml.uuid.Generators;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.dhruva.eventstore.Append;
import org.dhruva.eventstore.AppendResult;
import org.dhruva.eventstore.codec.EventCodec;
import org.dhruva.eventstore.codec.Sealer;
import org.dhruva.eventstore.postgres.PostgresEventStore;
import org.dhruva.kernel.Actor;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Event;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.kernel.Trace;

/** A real event store of sample events, and short ways to write to it. */
public final class SampleStore {

  public static final String SOURCE = "sample";
  private static final CivilDate DAY = CivilDate.of(2019, 9, 15);
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final PostgresEventStore store;

  public SampleStore(TestDatabase database, Consumer<Integer> appended) {
    this.store =
        new PostgresEventStore(
            database.pool(),
            new EventCodec(SampleEvent.TYPES),
            SOURCE,
            Generators.timeBasedEpochGenerator()::generate,
            InstantSource.system(),
            appended);
  }

  public PostgresEventStore store() {
    return store;
  }

  /** Appends one event to the survivor's stream of this id. */
  public AppendResult.Answered note(SurvivorId survivor, UUID stream, int version, String text) {
    Append append =
        new Append(
            Optional.empty(),
            stream,
            Optional.of(survivor),
            version,
            List.<Event>of(new SampleEvent.Noted(DAY, text)),
            Optional.empty(),
            new Actor("account-of-anil", "caseworker"),
            new Trace(UUID.randomUUID(), UUID.randomUUID(), Optional.empty()),
            Sealer.none());
    return (AppendResult.Answered) store.append(append).await().atMost(PATIENCE);
  }

  /** Appends one event to a new stream of a new survivor. */
  public AppendResult.Answered noteOfSomeone(String text) {
    return note(new SurvivorId(UUID.randomUUID()), UUID.randomUUID(), 0, text);
  }

  /** The last position of every partition. */
  public long[] heads() {
    return store.heads().await().atMost(PATIENCE);
  }
}
