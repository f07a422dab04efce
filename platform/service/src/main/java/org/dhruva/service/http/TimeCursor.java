package org.dhruva.service.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/**
 * Where a page of a list by time ended.
 *
 * @param at the instant of its last item
 * @param id tells it apart from others of that instant
 */
public record TimeCursor(OffsetDateTime at, UUID id) {

  private static final int PARTS = 2;

  /**
   * Reads a cursor back.
   *
   * @param text null for the first page
   */
  public static Optional<TimeCursor> parse(String text) {
    return Cursor.parse(text, PARTS).map(TimeCursor::of);
  }

  private static TimeCursor of(Cursor cursor) {
    try {
      return new TimeCursor(
          OffsetDateTime.ofInstant(Instant.parse(cursor.key().get(0)), ZoneOffset.UTC),
          UUID.fromString(cursor.key().get(1)));
    } catch (DateTimeException | IllegalArgumentException e) {
      throw Cursor.notReceived();
    }
  }

  /** As it is sent. */
  public static String after(Instant at, UUID id) {
    return Cursor.after(at, id).toString();
  }
}
