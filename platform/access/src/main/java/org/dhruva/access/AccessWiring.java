package org.dhruva.access;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.DefaultBean;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.dhruva.contracts.people.LookEvents;
import org.dhruva.contracts.people.SurvivorEvents;
import org.dhruva.eventstore.codec.EventCodec;
import org.dhruva.privacy.BorrowedKeys;
import org.dhruva.privacy.FieldCipher;
import org.dhruva.privacy.SurvivorKeys;
import org.dhruva.projection.ProjectionRunner;

/** Puts the pieces of this module together in a service. */
final class AccessWiring {

  @Produces
  @Singleton
  @GrantsRunner
  ProjectionRunner grants(
      Pool pool, DataSource migrations, InstantSource clock, Freshness freshness) {
    ProjectionRunner runner =
        new ProjectionRunner(
            pool,
            migrations,
            new GrantsProjection(),
            new EventCodec(SurvivorEvents.TYPES.and(LookEvents.TYPES)),
            clock);
    runner.onCommit(freshness::copied);
    return runner;
  }

  @Produces
  @Singleton
  Freshness freshness(MeterRegistry metrics) {
    Freshness freshness = new Freshness();
    Gauge.builder("dhruva.grants.age.seconds", freshness, f -> f.age().toMillis() / 1_000.0)
        .description("How long ago the copy of the grants was last known to be complete")
        .strongReference(true)
        .register(metrics);
    return freshness;
  }

  @Produces
  @Singleton
  AccessGuard guard(Pool pool, Freshness freshness, PeopleGateway people, InstantSource clock) {
    return new AccessGuard(new GrantsCopy(pool), freshness, people, clock);
  }

  @Produces
  @Singleton
  SurvivorKeys keys(PeopleGateway people) {
    return new BorrowedKeys(people::keys);
  }

  @Produces
  @Singleton
  OpenJson openJson(ObjectMapper http, SurvivorKeys keys) {
    return new OpenJson(http, keys);
  }

  @Produces
  @Singleton
  @DefaultBean
  Sealers sealers(SurvivorKeys keys) {
    return survivor -> keys.key(survivor).map(key -> new FieldCipher(survivor, key));
  }
}
