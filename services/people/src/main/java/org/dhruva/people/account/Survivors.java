package org.dhruva.people.account;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.dhruva.contracts.people.SurvivorEvent;
import org.dhruva.eventstore.EventStore;
import org.dhruva.kernel.Actor;
import org.dhruva.kernel.Recorded;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.people.survivor.Survivor;
import org.dhruva.people.survivor.SurvivorDecider;

/** Reads records at this moment, for checks that must not be behind. */
public final class Survivors {

  /**
   * A record.
   *
   * @param version how many entries it has
   * @param enrolledBy who enrolled her; empty where there is no record
   */
  public record Known(Survivor state, int version, Optional<Actor> enrolledBy) {}

  private static final SurvivorDecider DECIDER = new SurvivorDecider();

  private final EventStore store;

  public Survivors(EventStore store) {
    this.store = store;
  }

  public Uni<Known> load(SurvivorId survivor) {
    return store
        .load(survivor.value())
        .map(
            stream ->
                new Known(
                    DECIDER.fold(
                        DECIDER.initial(),
                        stream.events().stream()
                            .map(Recorded::event)
                            .map(SurvivorEvent.class::cast)
                            .toList()),
                    stream.version(),
                    stream.events().stream().findFirst().map(first -> first.envelope().actor())));
  }
}
