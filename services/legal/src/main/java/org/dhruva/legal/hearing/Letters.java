package org.dhruva.legal.hearing;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Cuts a text into words of letters, and numbers with the letter that may follow them. */
final class Letters {

  /** In a number such as 437A the letter belongs to it, in 313st it begins a word. */
  private static final Pattern PIECE = Pattern.compile("[0-9]+(?:[a-z](?![a-z]))?|[a-z]+");

  private Letters() {}

  static List<String> pieces(String text) {
    return PIECE.matcher(folded(text)).results().map(MatchResult::group).toList();
  }

  /** Letters alone, so that it does not matter where blanks and dots were put. */
  static String of(String text) {
    return folded(text).replaceAll("[^a-z]", "");
  }

  /** Those of any script. */
  static boolean areIn(String text) {
    return folded(text).codePoints().anyMatch(Character::isLetter);
  }

  static boolean isNumber(String piece) {
    return Character.isDigit(piece.charAt(0));
  }

  /** To capitals first: some letters have a small form that their capital does not lead back to. */
  private static String folded(String text) {
    return text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }
}
