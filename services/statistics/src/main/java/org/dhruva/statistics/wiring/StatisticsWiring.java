package org.dhruva.statistics.wiring;

import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.dhruva.contracts.AllEvents;
import org.dhruva.eventstore.codec.EventCodec;
import org.dhruva.projection.ProjectionRunner;
import org.dhruva.statistics.projection.StatisticsProjection;
import org.dhruva.statistics.publication.Publications;
import org.dhruva.statistics.publication.Publisher;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Puts the pieces of this service together. */
final class StatisticsWiring {

  @Produces
  @Singleton
  ProjectionRunner statistics(Pool pool, DataSource migrations, InstantSource clock) {
    return new ProjectionRunner(
        pool, migrations, new StatisticsProjection(), new EventCodec(AllEvents.TYPES), clock);
  }

  @Produces
  @Singleton
  Publications publications(Pool pool) {
    return new Publications(pool);
  }

  @Produces
  @Singleton
  Publisher publisher(
      Pool pool,
      Publications publications,
      @ConfigProperty(name = "dhruva.statistics.publish-every") Duration every,
      InstantSource clock) {
    return new Publisher(pool, publications, every, clock);
  }
}
