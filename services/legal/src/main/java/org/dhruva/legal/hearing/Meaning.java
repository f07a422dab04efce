package org.dhruva.legal.hearing;

import org.dhruva.contracts.legal.ProceedingEvent.HearingPurpose;
import org.dhruva.legal.proceeding.Stage;

/**
 * Something that a hearing can be for.
 *
 * @param id by which patterns name it
 * @param sentence for a survivor
 */
public record Meaning(
    String id, HearingCategory category, HearingPurpose purpose, String sentence) {

  static final int SENTENCE_CHARS_MAX = 90;

  public Meaning {
    if (sentence.isBlank() || sentence.length() > SENTENCE_CHARS_MAX) {
      throw new InvalidHearingRules(
          "meaning %s: a sentence of 1 to %d characters was expected"
              .formatted(id, SENTENCE_CHARS_MAX));
    }
  }

  Reading reading() {
    return new Reading(category, purpose, Stage.reachedBy(purpose), sentence);
  }
}
