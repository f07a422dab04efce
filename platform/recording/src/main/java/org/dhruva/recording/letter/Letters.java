package org.dhruva.recording.letter;

import java.util.List;

/**
 * The letters that can be written about a case now.
 *
 * @param letters the longest overdue first
 */
public record Letters(List<Letter> letters) {
  public Letters {
    letters = List.copyOf(letters);
  }
}
