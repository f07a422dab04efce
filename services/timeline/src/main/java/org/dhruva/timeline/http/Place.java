package org.dhruva.timeline.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dhruva.service.http.Cursor;
import org.dhruva.timeline.story.Entry;

/** Where a page ended, in the order of {@link Entry#OLDEST_FIRST}. */
record Place(Instant occurredAt, String service, UUID stream, int version) {

  private static final int PARTS = 4;
  private static final Comparator<Place> OLDEST_FIRST =
      Comparator.comparing(Place::occurredAt)
          .thenComparing(Place::service)
          .thenComparing(Place::stream)
          .thenComparingInt(Place::version);

  static Place of(Entry entry) {
    return new Place(entry.occurredAt(), entry.service(), entry.stream(), entry.version());
  }

  static Optional<Place> parse(String cursor) {
    return Cursor.parse(cursor, PARTS).map(Cursor::key).map(Place::read);
  }

  private static Place read(List<String> key) {
    try {
      return new Place(
          Instant.parse(key.get(0)),
          key.get(1),
          UUID.fromString(key.get(2)),
          Integer.parseInt(key.get(3)));
    } catch (DateTimeException | IllegalArgumentException e) {
      throw Cursor.notReceived();
    }
  }

  /** Whether an entry comes after this place when the latest is first. */
  boolean isBefore(Entry entry) {
    return OLDEST_FIRST.compare(Place.of(entry), this) < 0;
  }

  String cursor() {
    return Cursor.after(occurredAt, service, stream, version).toString();
  }
}
