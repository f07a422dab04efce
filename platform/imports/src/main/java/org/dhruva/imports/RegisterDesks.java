package org.dhruva.imports;

import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.dhruva.access.Sealers;
import org.dhruva.eventstore.EventStore;
import org.dhruva.eventstore.postgres.RequestHashes;
import org.dhruva.imports.register.Register;
import org.dhruva.kernel.Event;
import org.dhruva.kernel.Rejection;
import org.dhruva.privacy.SurvivorKeys;
import org.dhruva.recording.CaseAccess;
import org.dhruva.recording.CaseKind;

/** Makes the desk at which a service's registers are entered. */
@Singleton
public final class RegisterDesks {

  private final EventStore store;
  private final Pool pool;
  private final Sealers sealers;
  private final SurvivorKeys keys;

  @Inject
  public RegisterDesks(EventStore store, Pool pool, Sealers sealers, SurvivorKeys keys) {
    this.store = store;
    this.pool = pool;
    this.sealers = sealers;
    this.keys = keys;
  }

  /**
   * @param registers the profiles there are; the first is the service's own
   */
  public <C, S, E extends Event, R extends Rejection> RegisterDesk<C, S, E, R> of(
      CaseKind<C, S, E, R> kind, CaseAccess<C> access, List<? extends Register<C, S>> registers) {
    return new RegisterDesk<>(
        kind, access, List.copyOf(registers), store, new RequestHashes(pool), sealers, keys);
  }
}
