package org.dhruva.timeline.story;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dhruva.contracts.clock.ClockEvent.ClockExpired;
import org.dhruva.contracts.clock.ClockEvent.ClockExpiryWithdrawn;

/** Everything about her that its reader may see, from all services, case by case. */
public record Timeline(List<CaseFile> cases) {

  public Timeline {
    cases = List.copyOf(cases);
  }

  /**
   * @param entered entries as they were entered, in any order
   */
  public static Timeline of(Collection<Entry> entered) {
    Map<UUID, List<Entry>> byCase =
        entered.stream()
            .sorted(Entry.OLDEST_FIRST)
            .collect(Collectors.groupingBy(Entry::stream, LinkedHashMap::new, Collectors.toList()));
    return new Timeline(byCase.values().stream().map(CaseFile::of).toList());
  }

  /** One order for all of them, the latest first. */
  public List<Placed> newestFirst() {
    return cases.stream()
        .flatMap(file -> file.entries().stream().map(entry -> new Placed(file, entry)))
        .filter(placed -> !placed.isTakenBack())
        .sorted((one, other) -> Entry.OLDEST_FIRST.compare(other.entry, one.entry))
        .toList();
  }

  /**
   * What reads otherwise than before some entries came: these, and what they put right. The latest
   * first.
   */
  public List<Placed> changedBy(Predicate<Entry> came) {
    return newestFirst().stream()
        .filter(placed -> came.test(placed.entry) || placed.isPutRightByAny(came))
        .toList();
  }

  /**
   * Whether some of these take back what had been told, so that it is no entry of the timeline any
   * more: a last day that had not passed after all.
   */
  public boolean isShortenedBy(Predicate<Entry> came) {
    return cases.stream()
        .flatMap(file -> file.entries().stream())
        .filter(came)
        .anyMatch(entry -> entry.event() instanceof ClockExpiryWithdrawn);
  }

  /** An entry, with the case that says what it speaks of. */
  public record Placed(CaseFile file, Entry entry) {

    private boolean isTakenBack() {
      return entry.event() instanceof ClockExpiryWithdrawn
          || (entry.event() instanceof ClockExpired && entry.corrected());
    }

    private boolean isPutRightByAny(Predicate<Entry> came) {
      return entry.corrected()
          && file.entries().stream()
              .filter(came)
              .flatMap(correcting -> CaseFile.correctedBy(correcting).stream())
              .anyMatch(version -> version == entry.version());
    }
  }
}
