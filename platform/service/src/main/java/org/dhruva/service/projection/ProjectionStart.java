package org.dhruva.service.projection;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.dhruva.projection.ProjectionRunner;

/** Brings every projection's tables up to date before the first message is polled. */
@ApplicationScoped
class ProjectionStart {

  @Inject @All List<ProjectionRunner> runners;
  @Inject MeterRegistry metrics;

  // The channels open at LIBRARY_BEFORE; the tables must be there by then.
  void start(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event) {
    runners.forEach(ProjectionRunner::start);
    runners.forEach(this::measure);
  }

  private void measure(ProjectionRunner runner) {
    Tags tags = Tags.of("projection", runner.projection().name());
    gauge("dhruva.projection.applied", tags, runner, ProjectionRunner::appliedCount);
    gauge("dhruva.projection.repeated", tags, runner, ProjectionRunner::repeatedCount);
    gauge("dhruva.projection.gaps", tags, runner, ProjectionRunner::gapCount);
    gauge(
        "dhruva.projection.batch.age.seconds",
        tags,
        runner,
        r -> Duration.between(r.lastBatch(), Instant.now()).toSeconds());
  }

  private void gauge(
      String name, Tags tags, ProjectionRunner runner, ToDoubleFunction<ProjectionRunner> value) {
    Gauge.builder(name, runner, value).tags(tags).strongReference(true).register(metrics);
  }
}
