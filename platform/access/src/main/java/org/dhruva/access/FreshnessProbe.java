package org.dhruva.access;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.dhruva.projection.ProjectionRunner;

/** Asks the people service several times a second how far it has come. */
@ApplicationScoped
class FreshnessProbe {

  private static final Duration ANSWER_MAX = Duration.ofSeconds(1);

  @Inject Freshness freshness;
  @Inject PeopleGateway people;
  @Inject @GrantsRunner ProjectionRunner grants;
  private Cancellable asking;

  void start(@Observes StartupEvent event) {
    asking =
        Multi.createFrom()
            .ticks()
            .every(Freshness.ASK_EVERY)
            .onOverflow()
            .drop()
            .onItem()
            .transformToUniAndConcatenate(_ -> ask())
            .subscribe()
            .with(_ -> {});
  }

  void stop(@Observes ShutdownEvent event) {
    asking.cancel();
  }

  private Uni<Void> ask() {
    long askedAt = System.nanoTime();
    return people
        .heads()
        .ifNoItem()
        .after(ANSWER_MAX)
        .fail()
        // Another instance may feed the partitions this one does not; the database knows of all.
        .chain(heads -> grants.positions().invoke(freshness::copied).replaceWith(heads))
        .invoke(heads -> freshness.heads(askedAt, heads))
        .replaceWithVoid()
        // No answer is an answer: the copy is not proven, and its age grows until it is not
        // trusted.
        .onFailure()
        .recoverWithNull();
  }
}
