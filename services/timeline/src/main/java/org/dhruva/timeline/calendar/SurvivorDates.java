package org.dhruva.timeline.calendar;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.timeline.entry.TimelineEntries;
import org.dhruva.timeline.entry.TimelineEntries.Found;
import org.dhruva.timeline.story.CaseFile;
import org.dhruva.timeline.story.Timeline;

/**
 * The days in the cases of survivors. Programs fetch every hour and next to nothing has changed, so
 * they are read off her entries once for each state of these, however often they are asked for.
 */
public final class SurvivorDates {

  /** Of how many survivors the days are kept; they are read again beyond it. */
  static final int SURVIVORS_KEPT_MAX = 5_000;

  private static final int READ_AT_ONCE = 4;

  /**
   * @param complete whether they are all there are
   */
  record Dates(List<CaseDate> dates, boolean complete) {
    Dates {
      dates = List.copyOf(dates);
    }
  }

  /**
   * Entries of a survivor in the services that are open to somebody.
   *
   * @param heads by service, how far they go
   */
  private record State(SurvivorId survivor, SortedMap<String, Long> heads) {}

  private final TimelineEntries entries;
  private final Cache<State, Dates> kept =
      Caffeine.newBuilder().maximumSize(SURVIVORS_KEPT_MAX).build();

  public SurvivorDates(TimelineEntries entries) {
    this.entries = entries;
  }

  /**
   * @param open which services' entries, by survivor
   */
  Uni<Dates> of(Map<SurvivorId, Set<String>> open) {
    return entries.heads(open.keySet()).chain(heads -> of(open, heads));
  }

  private Uni<Dates> of(
      Map<SurvivorId, Set<String>> open, Map<SurvivorId, Map<String, Long>> heads) {
    List<Uni<Dates>> each =
        open.entrySet().stream()
            .map(
                her ->
                    state(her.getKey(), her.getValue(), heads.getOrDefault(her.getKey(), Map.of())))
            .filter(state -> !state.heads.isEmpty())
            .map(this::of)
            .toList();
    return each.isEmpty()
        ? Uni.createFrom().item(new Dates(List.of(), true))
        : Uni.join()
            .all(each)
            .usingConcurrencyOf(READ_AT_ONCE)
            .andFailFast()
            .map(
                all ->
                    new Dates(
                        all.stream().flatMap(one -> one.dates.stream()).toList(),
                        all.stream().allMatch(Dates::complete)));
  }

  private static State state(SurvivorId survivor, Set<String> services, Map<String, Long> heads) {
    SortedMap<String, Long> open = new TreeMap<>(heads);
    open.keySet().retainAll(services);
    return new State(survivor, open);
  }

  private Uni<Dates> of(State state) {
    return Uni.createFrom()
        .deferred(
            () -> {
              Dates known = kept.getIfPresent(state);
              return known != null ? Uni.createFrom().item(known) : read(state);
            });
  }

  private Uni<Dates> read(State state) {
    return entries
        .of(state.survivor, state.heads.keySet())
        .map(found -> dates(state.survivor, found))
        .invoke(dates -> kept.put(state, dates));
  }

  private static Dates dates(SurvivorId survivor, Found found) {
    Timeline timeline = Timeline.of(found.entries());
    boolean whole = timeline.cases().stream().allMatch(CaseFile::isWhole);
    return new Dates(new CaseDates(survivor).of(timeline), found.complete() && whole);
  }
}
