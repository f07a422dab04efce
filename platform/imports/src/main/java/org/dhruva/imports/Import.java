package org.dhruva.imports;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A file that was checked, and perhaps entered.
 *
 * @param profile whose columns it has
 * @param fileSha256 of the file, in hexadecimal; the same file is to be sent for entering it
 * @param checked what the check found
 * @param recorded what became of the rows; in a list without the bad rows
 * @param deletedFrom when the report is deleted
 */
public record Import(
    UUID id,
    String profile,
    String fileSha256,
    State state,
    Found checked,
    Optional<Found> recorded,
    Instant checkedAt,
    Optional<Instant> recordedAt,
    Instant deletedFrom) {

  /** How far it is. */
  public enum State {
    /** Nothing was entered. */
    CHECKED,
    /** Being entered, or interrupted; sending the file again goes on. */
    RECORDING,
    /** All good rows are entered. */
    RECORDED
  }

  Import countedOnly() {
    return new Import(
        id,
        profile,
        fileSha256,
        state,
        checked.countedOnly(),
        recorded.map(Found::countedOnly),
        checkedAt,
        recordedAt,
        deletedFrom);
  }

  /** What is known last. */
  Found latest() {
    return recorded.orElse(checked);
  }
}
