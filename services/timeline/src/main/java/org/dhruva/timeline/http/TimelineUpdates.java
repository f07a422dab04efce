package org.dhruva.timeline.http;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.dhruva.timeline.entry.NewEntries;
import org.dhruva.timeline.entry.Seen;
import org.dhruva.timeline.entry.TimelineEntries;
import org.dhruva.timeline.entry.TimelineEntries.Found;
import org.dhruva.timeline.story.Timeline;
import org.dhruva.timeline.story.Timeline.Placed;

/** Follows timelines for readers who wait for what comes. */
@Singleton
class TimelineUpdates {

  /** Something is sent at least so often, so that both sides notice a dead connection. */
  static final Duration HEARTBEAT_EVERY = Duration.ofSeconds(15);

  /** A connection ends after this at the latest; the browser opens another one by itself. */
  static final Duration CONNECTION_MAX = Duration.ofMinutes(30);

  /** Beyond it the reader is told to read the page again. */
  static final int UPDATE_ITEMS_MAX = 100;

  /**
   * Something to send.
   *
   * @param id where to go on from after it; absent for a heartbeat
   * @param json absent where there is nothing to show
   */
  record Update(Kind kind, Optional<String> id, Optional<String> json) {
    static Update empty(Kind kind, Optional<String> id) {
      return new Update(kind, id, Optional.empty());
    }
  }

  enum Kind {
    /** The connection stands. */
    READY,
    /** Entries have come. */
    ENTRIES,
    /** So much has changed, or was taken back, that the first page is to be read again. */
    RELOAD,
    HEARTBEAT
  }

  private static final String READ_THE_PAGE_AGAIN = "{}";
  private static final int BEAT = -1;

  private final TimelineEntries entries;
  private final TimelinePages pages;
  private final NewEntries newEntries;
  private final Duration heartbeatEvery;
  private final UpdateConnections connections = new UpdateConnections();

  @Inject
  TimelineUpdates(
      TimelineEntries entries, TimelinePages pages, NewEntries newEntries, MeterRegistry metrics) {
    this(entries, pages, newEntries, HEARTBEAT_EVERY);
    Gauge.builder("dhruva.timeline.connections", connections, UpdateConnections::open)
        .description("Readers who follow a timeline on this instance")
        .strongReference(true)
        .register(metrics);
  }

  TimelineUpdates(
      TimelineEntries entries,
      TimelinePages pages,
      NewEntries newEntries,
      Duration heartbeatEvery) {
    this.entries = entries;
    this.pages = pages;
    this.newEntries = newEntries;
    this.heartbeatEvery = heartbeatEvery;
  }

  /**
   * Begins to follow. Fails with the problem to answer with if the reader may not, or no place is
   * left.
   *
   * @param after from where on, as the reader was last told; empty for what comes from now on
   * @param lasting how long the reader's login lasts
   */
  Uni<Multi<Update>> follow(
      String account, Reader reader, Optional<String> after, Duration lasting) {
    Duration end = lasting.compareTo(CONNECTION_MAX) < 0 ? lasting : CONNECTION_MAX;
    return reader
        .services()
        .get()
        .chain(services -> start(reader, services, after))
        .invoke(_ -> connections.open(account))
        .map(
            seen ->
                updates(reader, seen)
                    .select()
                    .first(end)
                    .onTermination()
                    .invoke(() -> connections.close(account)));
  }

  private Uni<Seen> start(Reader reader, Set<String> services, Optional<String> after) {
    return after.isPresent()
        ? Uni.createFrom().item(Seen.parse(after.get(), services))
        : entries
            .of(reader.survivor(), services)
            .map(found -> Seen.nothing(services).and(found.entries()));
  }

  private Multi<Update> updates(Reader reader, Seen start) {
    AtomicReference<Seen> seen = new AtomicReference<>(start);
    Multi<Integer> beats =
        Multi.createFrom()
            .ticks()
            .startingAfter(heartbeatEvery)
            .every(heartbeatEvery)
            .onOverflow()
            .drop()
            .map(_ -> BEAT);
    // Entries may have come since the reader was last told; the first look finds them.
    Multi<Integer> signals =
        Multi.createBy()
            .merging()
            .streams(Multi.createFrom().item(0), newEntries.of(reader.survivor()), beats);
    Update ready = Update.empty(Kind.READY, Optional.of(start.token(reader.survivor())));
    return Multi.createBy()
        .concatenating()
        .streams(
            Multi.createFrom().item(ready),
            signals
                .onOverflow()
                .dropPreviousItems()
                .onItem()
                .transformToUniAndConcatenate(signal -> look(reader, seen, signal == BEAT))
                .onItem()
                .disjoint());
  }

  /** What is to be sent now. Access is asked for anew each time before anything is shown. */
  private Uni<List<Update>> look(Reader reader, AtomicReference<Seen> seen, boolean beat) {
    List<Update> nothing =
        beat ? List.of(Update.empty(Kind.HEARTBEAT, Optional.empty())) : List.of();
    Uni<Boolean> changed = entries.hasChangedSince(reader.survivor(), seen.get());
    return (beat ? reader.services().get().chain(_ -> changed) : changed)
        .chain(any -> any ? show(reader, seen) : Uni.createFrom().item(nothing));
  }

  private Uni<List<Update>> show(Reader reader, AtomicReference<Seen> seen) {
    return reader
        .services()
        .get()
        .chain(services -> entries.of(reader.survivor(), services))
        .chain(found -> update(reader, seen.get(), found))
        .invoke(update -> seen.set(update.seen))
        .map(update -> List.of(update.update));
  }

  private record Step(Seen seen, Update update) {}

  private Uni<Step> update(Reader reader, Seen before, Found found) {
    Timeline timeline = Timeline.of(found.entries());
    Seen now = before.and(found.entries());
    Optional<String> id = Optional.of(now.token(reader.survivor()));
    List<Placed> changed = timeline.changedBy(entry -> !before.includes(entry));
    if (changed.size() > UPDATE_ITEMS_MAX
        || timeline.isShortenedBy(entry -> !before.includes(entry))) {
      return Uni.createFrom()
          .item(new Step(now, new Update(Kind.RELOAD, id, Optional.of(READ_THE_PAGE_AGAIN))));
    }
    TimelineUpdate update =
        new TimelineUpdate(pages.items(reader, changed), pages.cases(reader, timeline));
    return pages
        .write(update, reader.survivor())
        .map(json -> new Step(now, new Update(Kind.ENTRIES, id, Optional.of(json))));
  }
}
