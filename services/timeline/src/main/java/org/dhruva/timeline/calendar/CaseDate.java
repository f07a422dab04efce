package org.dhruva.timeline.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.SurvivorId;

/**
 * A day in a case that belongs in a calendar.
 *
 * @param service that keeps the case
 * @param key tells it from the other days of the case, and stays when it is moved
 * @param at the time of the day in India, where it is known
 * @param changedAt when anything was last entered in the case
 */
record CaseDate(
    SurvivorId survivor,
    String service,
    UUID caseId,
    String key,
    CivilDate on,
    Optional<LocalTime> at,
    Matter matter,
    Instant changedAt) {

  /** What the day is for. */
  sealed interface Matter {}

  /**
   * A hearing.
   *
   * @param purpose in words; empty where a claim is heard
   */
  record Hearing(Optional<String> purpose) implements Matter {}

  /**
   * The last day of a clock that runs.
   *
   * @param what is to be done, as it follows the word "to"
   * @param owner code of who must act
   * @param law the provision
   * @param verified whether a lawyer has checked it
   * @param measured whether it is a yardstick, since the law names no day
   */
  record LastDay(String what, String owner, String law, boolean verified, boolean measured)
      implements Matter {}

  /** The same for as long as it is the same hearing or clock, and telling nothing of it. */
  UUID uid() {
    return UUID.nameUUIDFromBytes((caseId + "/" + key).getBytes(StandardCharsets.UTF_8));
  }

  boolean isHearing() {
    return matter instanceof Hearing;
  }
}
