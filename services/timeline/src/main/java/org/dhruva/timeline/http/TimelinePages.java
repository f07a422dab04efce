package org.dhruva.timeline.http;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dhruva.access.OpenJson;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.timeline.entry.Seen;
import org.dhruva.timeline.entry.TimelineEntries;
import org.dhruva.timeline.entry.TimelineEntries.Found;
import org.dhruva.timeline.step.CaseNow;
import org.dhruva.timeline.step.Steps;
import org.dhruva.timeline.story.Storyteller;
import org.dhruva.timeline.story.Timeline;
import org.dhruva.timeline.story.Timeline.Placed;

/** Reads timelines and writes them out for a reader. */
@Singleton
class TimelinePages {

  private final TimelineEntries entries;
  private final OpenJson json;
  private final InstantSource clock;

  @Inject
  TimelinePages(TimelineEntries entries, OpenJson json, InstantSource clock) {
    this.entries = entries;
    this.json = json;
    this.clock = clock;
  }

  /** A page as JSON, with the words in it opened. */
  Uni<String> page(Reader reader, Optional<Place> after, int size) {
    return reader
        .services()
        .get()
        .chain(
            services ->
                entries
                    .of(reader.survivor(), services)
                    .map(found -> page(reader, services, found, after, size)))
        .chain(page -> write(page, page.items(), reader.survivor()));
  }

  private TimelinePage page(
      Reader reader, Set<String> services, Found found, Optional<Place> after, int size) {
    Timeline timeline = Timeline.of(found.entries());
    List<Placed> left =
        timeline.newestFirst().stream()
            .filter(placed -> after.map(place -> place.isBefore(placed.entry())).orElse(true))
            .limit(size + 1L)
            .toList();
    List<Placed> shown = left.subList(0, Math.min(size, left.size()));
    boolean first = after.isEmpty();
    return new TimelinePage(
        items(reader, shown),
        left.size() > size
            ? Optional.of(Place.of(shown.getLast().entry()).cursor())
            : Optional.empty(),
        first ? Optional.of(cases(reader, timeline)) : Optional.empty(),
        first
            ? Optional.of(Seen.nothing(services).and(found.entries()).token(reader.survivor()))
            : Optional.empty(),
        found.complete());
  }

  List<TimelineItem> items(Reader reader, List<Placed> placed) {
    Storyteller storyteller = new Storyteller(reader.voice());
    return placed.stream().map(one -> TimelineItem.of(one, storyteller)).toList();
  }

  List<CaseNow> cases(Reader reader, Timeline timeline) {
    return new Steps(CivilDate.at(clock.instant()), reader.voice()).of(timeline);
  }

  Uni<String> write(TimelineUpdate update, SurvivorId survivor) {
    return write(update, update.items(), survivor);
  }

  /** Her key is asked for only if there is something to open. */
  private Uni<String> write(Object answer, List<TimelineItem> items, SurvivorId survivor) {
    boolean sealed = items.stream().anyMatch(item -> !item.words().isEmpty());
    return json.write(answer, sealed ? Set.of(survivor) : Set.of());
  }
}
