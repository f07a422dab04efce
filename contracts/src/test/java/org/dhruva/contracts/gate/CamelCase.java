package org.dhruva.contracts.gate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Names of record components, taken apart. */
final class CamelCase {

  private CamelCase() {}

  /** The words in lower case: {@code otherNames} is {@code other}, {@code names}. */
  static List<String> words(String name) {
    return Arrays.stream(name.split("(?=\\p{Lu})"))
        .map(word -> word.toLowerCase(Locale.ROOT))
        .toList();
  }
}
