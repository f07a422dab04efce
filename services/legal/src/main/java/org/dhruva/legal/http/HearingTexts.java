package org.dhruva.legal.http;

import java.util.List;
import org.dhruva.legal.hearing.CourtWords;
import org.dhruva.service.http.Problems;

/**
 * What courts wrote about what hearings are for.
 *
 * @param texts at most 100, of at most 200 characters each; without names of people
 */
public record HearingTexts(List<String> texts) {

  static final int TEXTS_MAX = 100;

  /** Says which of them cannot be read. */
  void check() {
    if (texts.size() > TEXTS_MAX) {
      throw Problems.malformed("/texts", "At most %d at once.".formatted(TEXTS_MAX));
    }
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i);
      if (text == null) {
        throw Problems.missingField("/texts/" + i);
      }
      if (text.length() > CourtWords.TEXT_CHARS_MAX) {
        throw Problems.malformed(
            "/texts/" + i, "At most %d characters.".formatted(CourtWords.TEXT_CHARS_MAX));
      }
    }
  }
}
