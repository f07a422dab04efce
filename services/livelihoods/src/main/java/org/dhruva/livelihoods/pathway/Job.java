package org.dhruva.livelihoods.pathway;

import java.util.List;
import java.util.Optional;
import org.dhruva.contracts.livelihoods.PathwayEvent.JobEnded;
import org.dhruva.contracts.livelihoods.PathwayEvent.JobKind;
import org.dhruva.contracts.livelihoods.PathwayEvent.JobStarted;
import org.dhruva.kernel.Sealed;

/** Work for somebody else. */
public record Job(
    int entry, String trade, JobKind kind, Optional<Sealed<String>> employer, List<Span> spans)
    implements Spell {

  public Job {
    spans = List.copyOf(spans);
  }

  static Job of(int entry, JobStarted started, Optional<JobEnded> ended) {
    Span running = Span.since(started.on());
    return new Job(
        entry,
        started.trade(),
        started.kind(),
        started.employer(),
        List.of(ended.map(end -> running.endingOn(end.on())).orElse(running)));
  }
}
