package org.dhruva.timeline.wiring;

import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.security.SecureRandom;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.dhruva.access.AccessGuard;
import org.dhruva.contracts.AllEvents;
import org.dhruva.eventstore.codec.EventCodec;
import org.dhruva.projection.ProjectionRunner;
import org.dhruva.service.projection.CheckpointWatch;
import org.dhruva.timeline.calendar.DailyLooks;
import org.dhruva.timeline.calendar.Feeds;
import org.dhruva.timeline.calendar.OpenedCalendar;
import org.dhruva.timeline.calendar.SurvivorDates;
import org.dhruva.timeline.entry.NewEntries;
import org.dhruva.timeline.entry.TimelineEntries;
import org.dhruva.timeline.entry.TimelineProjection;
import org.eclipse.microprofile.config.inject.ConfigProperty;

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
  Feeds feeds(Pool pool, InstantSource clock) {
    return new Feeds(pool, clock, new SecureRandom());
  }

  @Produces
  @Singleton
  OpenedCalendar calendar(
      Pool pool,
      TimelineEntries entries,
      AccessGuard guard,
      InstantSource clock,
      @ConfigProperty(name = "dhruva.portal.url") URI portal) {
    return new OpenedCalendar(
        guard, new SurvivorDates(entries), new DailyLooks(pool, guard), portal, clock);
  }

  @Produces
  @Singleton
  NewEntries newEntries(ProjectionRunner timeline) {
    return new NewEntries(timeline);
  }
}
