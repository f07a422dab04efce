package org.dhruva.statistics.wiring;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.dhruva.statistics.publication.Publications;
import org.dhruva.statistics.publication.Publisher;

/** Looks again and again whether a publication is due, and measures how old the last one is. */
@Singleton
class PublicationTimer {

  static final String AGE = "dhruva.statistics.publication.age.seconds";

  private final Publisher publisher;
  private final Publications publications;
  private final InstantSource clock;
  private volatile Optional<Instant> last = Optional.empty();

  @Inject
  PublicationTimer(
      Publisher publisher, Publications publications, InstantSource clock, MeterRegistry metrics) {
    this.publisher = publisher;
    this.publications = publications;
    this.clock = clock;
    Gauge.builder(AGE, this, PublicationTimer::ageSeconds)
        .description("How long ago the tables that are read were made; NaN while there are none")
        .strongReference(true)
        .register(metrics);
  }

  @Scheduled(
      every = "${dhruva.statistics.look-every}",
      concurrentExecution = ConcurrentExecution.SKIP)
  Uni<Void> look() {
    // Another instance may be the one that published.
    return publisher
        .publishIfDue()
        .chain(publications::asOf)
        .invoke(asOf -> last = asOf)
        .replaceWithVoid();
  }

  private double ageSeconds() {
    return last.map(asOf -> Duration.between(asOf, clock.instant()).toMillis() / 1_000.0)
        .orElse(Double.NaN);
  }
}
