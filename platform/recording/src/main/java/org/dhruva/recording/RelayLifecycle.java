package org.dhruva.recording;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import org.dhruva.relay.Relay;

/**
 * Runs the relay as long as the service runs, and measures it. A broker that is away is no reason
 * to restart a service: the relay tries again by itself, so its age is a metric and no health
 * check.
 */
@ApplicationScoped
class RelayLifecycle {

  @Inject Relay relay;
  @Inject InstantSource clock;
  @Inject MeterRegistry metrics;

  void start(@Observes StartupEvent event) {
    relay.start();
    Gauge.builder("dhruva.relay.progress.age.seconds", this, r -> r.age().toMillis() / 1_000.0)
        .description("How long ago the slowest partition last published or found nothing to do")
        .strongReference(true)
        .register(metrics);
    Gauge.builder("dhruva.relay.partitions", relay, r -> r.positions().size())
        .description("Partitions that this instance carries")
        .strongReference(true)
        .register(metrics);
    Gauge.builder("dhruva.relay.topic.replaced", relay, r -> r.topicReplaced() ? 1 : 0)
        .description("1 while nothing is published because the topic is not the one it was")
        .strongReference(true)
        .register(metrics);
  }

  void stop(@Observes ShutdownEvent event) {
    relay.close();
  }

  private Duration age() {
    return relay
        .oldestProgress()
        .map(progress -> Duration.between(progress, clock.instant()))
        .orElse(Duration.ZERO);
  }
}
