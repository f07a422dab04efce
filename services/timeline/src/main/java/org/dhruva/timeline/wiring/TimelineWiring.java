package org.dhruva.timeline.wiring;

import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.dhruva.contracts.AllEvents;
import org.dhruva.eventstore.codec.EventCodec;
import org.dhruva.projection.ProjectionRunner;
import org.dhruva.service.projection.CheckpointWatch;
import org.dhruva.timeline.entry.NewEntries;
import org.dhruva.timeline.entry.TimelineEntries;
import org.dhruva.timeline.entry.TimelineProjection;

/** Puts the pieces of this service together. */
final class TimelineWiring {

  @Produces
  @Singleton
  EventCodec codec() {
    return new EventCodec(AllEvents.TYPES);
  }

  @Produces
  @Singleton
  ProjectionRunner timeline(
      Pool pool, DataSource migrations, EventCodec codec, InstantSource clock) {
    return new ProjectionRunner(pool, migrations, new TimelineProjection(), codec, clock);
  }

  @Produces
  @Singleton
  CheckpointWatch watch(ProjectionRunner timeline) {
    return new CheckpointWatch(timeline);
  }

  @Produces
  @Singleton
  TimelineEntries entries(Pool pool, EventCodec codec) {
    return new TimelineEntries(pool, codec);
  }

  @Produces
  @Singleton
  NewEntries newEntries(ProjectionRunner timeline) {
    return new NewEntries(timeline);
  }
}
