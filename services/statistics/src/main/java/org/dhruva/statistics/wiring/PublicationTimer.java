package org.dhruva.statistics.wiring;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.dhruva.statistics.publication.Publisher;

/** Looks again and again whether a publication is due. */
@ApplicationScoped
class PublicationTimer {

  @Inject Publisher publisher;

  @Scheduled(
      every = "${dhruva.statistics.look-every}",
      concurrentExecution = ConcurrentExecution.SKIP)
  Uni<Void> look() {
    return publisher.publishIfDue().replaceWithVoid();
  }
}
