package org.dhruva.recording.clock;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dhruva.contracts.clock.ClockEvent.Expiry;

/**
 * What has been said of the clocks of one case.
 *
 * @param entries how many entries there are
 * @param standing by entry, the expiries that were not withdrawn
 */
public record ClockLog(int entries, SortedMap<Integer, Expiry> standing) {

  public static final ClockLog EMPTY = new ClockLog(0, new TreeMap<>());

  public ClockLog {
    standing = Collections.unmodifiableSortedMap(new TreeMap<>(standing));
  }

  /** Whether exactly these clocks are said to have expired. */
  boolean says(Set<Expiry> expired) {
    return Set.copyOf(standing.values()).equals(expired);
  }

  Set<Integer> entriesBeside(Set<Expiry> expired) {
    return standing.entrySet().stream()
        .filter(said -> !expired.contains(said.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  ClockLog with(Expiry expiry) {
    SortedMap<Integer, Expiry> more = new TreeMap<>(standing);
    more.put(entries + 1, expiry);
    return new ClockLog(entries + 1, more);
  }

  ClockLog without(int entry) {
    SortedMap<Integer, Expiry> less = new TreeMap<>(standing);
    less.remove(entry);
    return new ClockLog(entries + 1, less);
  }
}
