package org.dhruva.recording.clock;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import org.dhruva.projection.Failures;
import org.jboss.logging.Logger;

/** Looks at the clocks as long as the service runs. */
@ApplicationScoped
class ClockSchedule {

  private static final Logger LOG = Logger.getLogger(ClockSchedule.class);

  @Inject Instance<ClockWatch> watch;
  @Inject InstantSource clock;
  @Inject MeterRegistry metrics;

  void start(@Observes StartupEvent event) {
    if (watch.isResolvable()) {
      Gauge.builder("dhruva.clocks.look.age.seconds", this, s -> s.age().toMillis() / 1_000.0)
          .description("How long ago all clocks that had to be looked at had been")
          .strongReference(true)
          .register(metrics);
    }
  }

  @Scheduled(every = "{dhruva.clocks.every}", concurrentExecution = ConcurrentExecution.SKIP)
  Uni<Void> look() {
    return watch.isResolvable()
        ? watch
            .get()
            .look()
            .onFailure()
            .invoke(
                failure ->
                    LOG.warnf(
                        "the clocks are looked at again later: %s", Failures.describe(failure)))
            .onFailure()
            .recoverWithNull()
        : Uni.createFrom().voidItem();
  }

  private Duration age() {
    return Duration.between(watch.get().lookedAt(), clock.instant());
  }
}
