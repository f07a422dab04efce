package org.dhruva.statistics.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.dhruva.statistics.publication.Publications;
import org.dhruva.statistics.publication.Publisher;
import org.dhruva.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PublicationTimerTest {

  private static final Instant NIGHT = Instant.parse("2026-03-10T20:30:00Z");
  private static final Duration DAY = Duration.ofHours(24);

  private final AtomicReference<Instant> now = new AtomicReference<>(NIGHT);
  private final TestDatabase database = TestDatabase.with("db/statistics", "db/publication");
  private final Publications publications = new Publications(database.pool());

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void an_operator_sees_how_old_the_publication_is() {
    SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    PublicationTimer timer = timer(metrics);
    assertThat(age(metrics)).isNaN();

    timer.look().await().indefinitely();
    now.set(NIGHT.plus(DAY).minusSeconds(1));
    assertThat(age(metrics)).isEqualTo(86_399);
    timer.look().await().indefinitely();
    assertThat(age(metrics)).isEqualTo(86_399);

    now.set(NIGHT.plus(DAY));
    timer.look().await().indefinitely();
    assertThat(age(metrics)).isZero();
  }

  @Test
  void also_when_another_instance_published_it() {
    SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    timer(new SimpleMeterRegistry()).look().await().indefinitely();
    now.set(NIGHT.plusSeconds(60));

    timer(metrics).look().await().indefinitely();

    assertThat(age(metrics)).isEqualTo(60);
  }

  private PublicationTimer timer(SimpleMeterRegistry metrics) {
    Publisher publisher = new Publisher(database.pool(), publications, DAY, now::get);
    return new PublicationTimer(publisher, publications, now::get, metrics);
  }

  private static double age(SimpleMeterRegistry metrics) {
    return metrics.get(PublicationTimer.AGE).gauge().value();
  }
}
