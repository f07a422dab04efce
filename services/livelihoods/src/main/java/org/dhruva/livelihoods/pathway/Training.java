package org.dhruva.livelihoods.pathway;

import java.util.List;
import java.util.Optional;
import org.dhruva.contracts.livelihoods.PathwayEvent.TrainingCompleted;
import org.dhruva.contracts.livelihoods.PathwayEvent.TrainingDropped;
import org.dhruva.contracts.livelihoods.PathwayEvent.TrainingEnding;
import org.dhruva.contracts.livelihoods.PathwayEvent.TrainingStarted;
import org.dhruva.kernel.Sealed;

/**
 * Something she learns or learned.
 *
 * @param title what the course is called where she takes it
 * @param ended how; empty while it runs
 */
public record Training(
    int entry,
    String course,
    String provider,
    Optional<Sealed<String>> title,
    List<Span> spans,
    Optional<Ending> ended)
    implements Spell {

  public enum Ending {
    COMPLETED,
    DROPPED
  }

  public Training {
    spans = List.copyOf(spans);
  }

  static Training of(int entry, TrainingStarted started, Optional<TrainingEnding> ending) {
    Span running = Span.since(started.on());
    return new Training(
        entry,
        started.course(),
        started.provider(),
        started.title(),
        List.of(ending.map(end -> running.endingOn(end.on())).orElse(running)),
        ending.map(Training::howItEnded));
  }

  private static Ending howItEnded(TrainingEnding ending) {
    return switch (ending) {
      case TrainingCompleted _ -> Ending.COMPLETED;
      case TrainingDropped _ -> Ending.DROPPED;
    };
  }
}
