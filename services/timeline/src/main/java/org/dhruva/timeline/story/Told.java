package org.dhruva.timeline.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dhruva.kernel.Sealed;

/**
 * An entry as it is told: a sentence anybody with access may read, and what she or others said in
 * their own words, which stays sealed until it is written out for a reader.
 */
public record Told(String sentence, List<Words> words) {

  /**
   * Somebody's own words, or a name or number of hers.
   *
   * @param caption what they are, such as {@code Reason}
   */
  public record Words(String caption, Sealed<String> text) {}

  public Told {
    words = List.copyOf(words);
  }

  static Told of(String sentence) {
    return new Told(sentence, List.of());
  }

  Told with(String caption, Sealed<String> text) {
    List<Words> more = new ArrayList<>(words);
    more.add(new Words(caption, text));
    return new Told(sentence, more);
  }

  Told with(String caption, Optional<Sealed<String>> text) {
    return text.map(some -> with(caption, some)).orElse(this);
  }
}
