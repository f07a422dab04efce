package org.dhruva.recording;

import java.util.Optional;
import java.util.UUID;
import org.dhruva.eventstore.postgres.StreamOwners.Owned;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.service.http.Cursor;

/**
 * Where a list of cases ended.
 *
 * @param survivorsAfter the survivor after whom the present page of survivors begins
 * @param last the last case shown of that page
 */
record ListPlace(Optional<SurvivorId> survivorsAfter, Optional<Owned> last) {

  private static final int PARTS = 3;
  private static final String NONE = "";

  /**
   * Reads it back.
   *
   * @param cursor null for the beginning
   */
  static Optional<ListPlace> parse(String cursor) {
    return Cursor.parse(cursor, PARTS)
        .map(
            parsed ->
                new ListPlace(
                    uuid(parsed.key().get(0)).map(SurvivorId::new),
                    uuid(parsed.key().get(1))
                        .map(SurvivorId::new)
                        .flatMap(
                            survivor ->
                                uuid(parsed.key().get(2)).map(s -> new Owned(survivor, s)))));
  }

  @Override
  public String toString() {
    return Cursor.after(
            survivorsAfter.map(SurvivorId::toString).orElse(NONE),
            last.map(owned -> owned.survivor().toString()).orElse(NONE),
            last.map(owned -> owned.stream().toString()).orElse(NONE))
        .toString();
  }

  private static Optional<UUID> uuid(String text) {
    try {
      return text.equals(NONE) ? Optional.empty() : Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      throw Cursor.notReceived();
    }
  }
}
