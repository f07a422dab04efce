package org.dhruva.recording;

import com.fasterxml.uuid.Generators;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Map;
import org.dhruva.contracts.AllEvents;
import org.dhruva.eventstore.codec.EventCodec;
import org.dhruva.eventstore.postgres.PostgresEventStore;
import org.dhruva.eventstore.postgres.StreamOwners;
import org.dhruva.kernel.EventTypes;
import org.dhruva.relay.Relay;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Puts store and relay together in a service. */
final class RecordingWiring {

  /** What the service records, by its name. */
  @Produces
  @Singleton
  EventTypes types(@ConfigProperty(name = "quarkus.application.name") String service) {
    return AllEvents.BY_SERVICE.get(service);
  }

  @Produces
  @Singleton
  PostgresEventStore store(
      Pool pool,
      EventTypes types,
      InstantSource clock,
      Provider<Relay> relay,
      @ConfigProperty(name = "quarkus.application.name") String service) {
    return new PostgresEventStore(
        pool,
        new EventCodec(types),
        service,
        Generators.timeBasedEpochGenerator()::generate,
        clock,
        partition -> relay.get().nudge(partition));
  }

  @Produces
  @Singleton
  StreamOwners owners(Pool pool) {
    return new StreamOwners(pool);
  }

  @Produces
  @Singleton
  Relay relay(
      Pool pool,
      PostgresEventStore store,
      InstantSource clock,
      @ConfigProperty(name = "quarkus.application.name") String service,
      @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
    return new Relay(
        pool, store, "dhruva." + service, Map.of("bootstrap.servers", bootstrapServers), clock);
  }
}
