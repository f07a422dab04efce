package org.dhruva.timeline.story;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * To whom a sentence is said. Sentences are written once, with places for what changes: {@code
 * {You}} and {@code {you}} where she acts, {@code {her}} where something is done to her, {@code
 * {your}}, and the verbs that follow {@code {you}}: {@code {were}}, {@code {have}}, {@code {want}}.
 */
public enum Voice {
  /** To her. */
  TO_HER(
      Map.of(
          "You", "You", "you", "you", "her", "you", "Your", "Your", "your", "your", "were", "were",
          "have", "have", "want", "want")),
  /** About her, to somebody she lets in. */
  ABOUT_HER(
      Map.of(
          "You", "She", "you", "she", "her", "her", "Your", "Her", "your", "her", "were", "was",
          "have", "has", "want", "wants"));

  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

  private final Map<String, String> words;

  Voice(Map<String, String> words) {
    this.words = words;
  }

  /**
   * Says a sentence.
   *
   * @param sentence may have places for the arguments, as of {@link String#format}
   */
  public String say(String sentence, Object... arguments) {
    String addressed = PLACE.matcher(sentence).replaceAll(place -> word(place.group(1)));
    return addressed.formatted(arguments);
  }

  private String word(String place) {
    String word = words.get(place);
    if (word == null) {
      throw new IllegalArgumentException("no word for the place " + place);
    }
    return Matcher.quoteReplacement(word);
  }
}
