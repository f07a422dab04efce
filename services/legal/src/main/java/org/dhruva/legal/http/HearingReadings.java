package org.dhruva.legal.http;

import java.util.List;
import java.util.Optional;
import org.dhruva.contracts.legal.ProceedingEvent.HearingPurpose;
import org.dhruva.legal.hearing.HearingCategory;
import org.dhruva.legal.hearing.Reading;
import org.dhruva.legal.proceeding.Stage;

/**
 * What hearings are for.
 *
 * @param readings one for each text, in the order of the texts
 */
public record HearingReadings(List<HearingReading> readings) {

  /**
   * What one hearing is for.
   *
   * @param category as legal researchers sort hearings; UNKNOWN for words that are not understood,
   *     ERROR for what says nothing of a hearing in a criminal case, such as a bare number
   * @param purpose as the commands on a hearing take it; OTHER for what has no word of its own
   * @param stage how far a trial is that comes to such a hearing, in the code that a proceeding has
   *     for it, such as arguments; absent if the hearing does not tell
   * @param sentence the same in plain words, at most 90 characters
   */
  public record HearingReading(
      HearingCategory category, HearingPurpose purpose, Optional<String> stage, String sentence) {

    static HearingReading of(Reading reading) {
      return new HearingReading(
          reading.category(),
          reading.purpose(),
          reading.stage().map(Stage::code),
          reading.sentence());
    }
  }
}
