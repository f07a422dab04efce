package org.dhruva.statistics.cases;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhruva.contracts.livelihoods.PathwayEvent.ClosingReason;
import org.dhruva.kernel.CivilDate;
import org.dhruva.statistics.cases.PathwayFact.Closed;
import org.dhruva.statistics.cases.PathwayFact.Reopened;
import org.dhruva.statistics.cases.PathwayFact.Resumed;
import org.dhruva.statistics.cases.PathwayFact.Started;
import org.dhruva.statistics.cases.PathwayFact.Stopped;

/**
 * A pathway as it stands today.
 *
 * @param facts by entry, in stream order
 */
public record PathwayCase(Map<Integer, PathwayFact> facts) {

  public static PathwayCase of(List<Entry> entries) {
    return new PathwayCase(Entry.amended(entries, PathwayFact.class));
  }

  /**
   * A job or a business.
   *
   * @param turns its stops and resumptions, in the order in which they were recorded
   * @param followedUntil the day since which nobody follows it any more
   */
  public record Livelihood(
      CivilDate startedOn, List<PathwayFact> turns, Optional<CivilDate> followedUntil) {

    public Livelihood {
      turns = List.copyOf(turns);
    }

    /**
     * Whether it ran so many months after it began. Empty while nobody can know: before that day,
     * or when nobody followed it that long.
     */
    public Optional<Boolean> ranAfter(int months, CivilDate asOf) {
      CivilDate day = CivilDate.of(startedOn.day().plusMonths(months));
      CivilDate knownUntil = followedUntil.filter(asOf::isAfter).orElse(asOf);
      return knownUntil.isBefore(day) ? Optional.empty() : Optional.of(ranOn(day));
    }

    /** The day on which it stopped is the first without it. */
    private boolean ranOn(CivilDate day) {
      boolean running = true;
      for (PathwayFact turn : turns) {
        running =
            switch (turn) {
              case Stopped stopped when !day.isBefore(stopped.on()) -> false;
              case Resumed resumed when !day.isBefore(resumed.on()) -> true;
              case Started _, Stopped _, Resumed _, Closed _, Reopened _ -> running;
            };
      }
      return running;
    }
  }

  /** Entered twice; another pathway is the one that counts. */
  public boolean isDuplicate() {
    return closing().filter(closed -> closed.reason() == ClosingReason.DUPLICATE).isPresent();
  }

  private Optional<Closed> closing() {
    return facts.values().stream()
        .filter(fact -> fact instanceof Closed || fact instanceof Reopened)
        .reduce((_, later) -> later)
        .filter(Closed.class::isInstance)
        .map(Closed.class::cast);
  }

  public List<Livelihood> livelihoods() {
    return facts.entrySet().stream()
        .filter(entry -> entry.getValue() instanceof Started)
        .map(entry -> livelihood(entry.getKey(), (Started) entry.getValue()))
        .toList();
  }

  private Livelihood livelihood(int entry, Started started) {
    return new Livelihood(started.on(), turnsOf(entry), closing().map(Closed::on));
  }

  private List<PathwayFact> turnsOf(int livelihood) {
    return facts.values().stream()
        .filter(
            fact ->
                switch (fact) {
                  case Stopped stopped -> stopped.livelihood() == livelihood;
                  case Resumed resumed -> resumed.livelihood() == livelihood;
                  case Started _, Closed _, Reopened _ -> false;
                })
        .toList();
  }
}
