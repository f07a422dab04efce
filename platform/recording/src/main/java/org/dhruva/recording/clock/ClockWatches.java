package org.dhruva.recording.clock;

import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import org.dhruva.contracts.law.Law;
import org.dhruva.eventstore.EventStore;
import org.dhruva.kernel.Event;
import org.dhruva.kernel.Rejection;
import org.dhruva.recording.CaseKind;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the watch over the clocks of a kind of case. */
@Singleton
public final class ClockWatches {

  @Inject Pool pool;
  @Inject EventStore store;
  @Inject InstantSource clock;

  @ConfigProperty(name = "quarkus.application.name")
  String service;

  public <C, S, E extends Event, R extends Rejection> ClockWatch of(CaseKind<C, S, E, R> kind) {
    return new ClockWatch(pool, store, clocks(kind), Law.FINGERPRINT, service, clock);
  }

  private static <S, E extends Event> CaseClocks clocks(CaseKind<?, S, E, ?> kind) {
    return new CaseClocks(
        kind.types().names(),
        stream ->
            kind.clocks(
                kind.decider().fold(kind.decider().initial(), stream.eventsOf(kind.events()))));
  }
}
