package org.dhruva.recording;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.recording.DueCases.Due;
import org.dhruva.service.http.Cursor;

/** Where a list of cases by their last days ended. */
final class DuePlace {

  private static final int PARTS = 3;

  private DuePlace() {}

  /**
   * Reads it back.
   *
   * @param cursor null for the beginning
   */
  static Optional<Due> parse(String cursor) {
    return Cursor.parse(cursor, PARTS).map(DuePlace::due);
  }

  static String cursor(Due last) {
    return Cursor.after(last.caseId(), last.survivor(), last.dueOn()).toString();
  }

  private static Due due(Cursor cursor) {
    try {
      return new Due(
          UUID.fromString(cursor.key().get(0)),
          new SurvivorId(UUID.fromString(cursor.key().get(1))),
          LocalDate.parse(cursor.key().get(2)));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw Cursor.notReceived();
    }
  }
}
