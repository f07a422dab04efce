package org.dhruva.legal.hearing;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the tokens of words, however they are written. */
final class Vocabulary {

  private static final String NOISE = "";

  /** So many pieces at most are one word: n.b.w., or c.r.p.c. */
  private static final int PIECES_MAX = 6;

  private static final int SHORTENED_LETTERS_MIN = 4;
  private static final int GLUED_LETTERS_MIN = 3;

  /** By their letters alone. */
  private final SortedMap<String, String> tokens = new TreeMap<>();

  /** Those that are not several words in a row, whose first alone need not mean the same. */
  private final Set<String> singleWords = new HashSet<>();

  Vocabulary(Map<String, List<String>> words, List<String> noise) {
    noise.forEach(word -> learn(word, NOISE));
    words.forEach((token, written) -> written.forEach(word -> learn(word, token)));
  }

  private void learn(String written, String token) {
    tokens.put(Letters.of(written), token);
    if (Letters.pieces(written).size() == 1) {
      singleWords.add(Letters.of(written));
    }
  }

  /** The tokens of neighbouring words; those of words that are not known are left out. */
  Set<String> tokensOf(List<String> words) {
    Set<String> found = new HashSet<>();
    int at = 0;
    while (at < words.size()) {
      int together = together(words, at);
      if (together == 0) {
        found.addAll(guess(words.get(at)));
        at++;
      } else {
        found.add(tokens.get(String.join("", words.subList(at, at + together))));
        at += together;
      }
    }
    found.remove(NOISE);
    return found;
  }

  /** How many words from there on are one that is known. */
  private int together(List<String> words, int at) {
    for (int n = Math.min(PIECES_MAX, words.size() - at); n > 0; n--) {
      if (tokens.containsKey(String.join("", words.subList(at, at + n)))) {
        return n;
      }
    }
    return 0;
  }

  private Collection<String> guess(String word) {
    Optional<String> one = shortened(word).or(() -> withoutVowels(word)).or(() -> misspelt(word));
    return one.isPresent() ? Set.of(one.get()) : glued(word);
  }

  /** Of a word that was cut short, if it can have one token alone. */
  private Optional<String> shortened(String word) {
    if (word.length() < SHORTENED_LETTERS_MIN) {
      return Optional.empty();
    }
    return onlyTokenOf(startingWith(word));
  }

  /** Of a word whose consonants alone are written, if it can have one token alone. */
  private Optional<String> withoutVowels(String word) {
    if (word.length() < SHORTENED_LETTERS_MIN || !consonants(word).equals(word)) {
      return Optional.empty();
    }
    return onlyTokenOf(
        startingWith(word.substring(0, 1))
            .filter(known -> consonants(known.getKey()).equals(word)));
  }

  private Optional<String> onlyTokenOf(Stream<Map.Entry<String, String>> known) {
    Set<String> found =
        known
            .filter(word -> singleWords.contains(word.getKey()))
            .map(Map.Entry::getValue)
            .collect(Collectors.toSet());
    return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
  }

  private static String consonants(String word) {
    return word.replaceAll("[aeiou]", "");
  }

  /** Who misspells a word still begins it right. */
  private Optional<String> misspelt(String word) {
    int mistakesMax = Spelling.mistakesMax(word.length());
    if (mistakesMax == 0) {
      return Optional.empty();
    }
    return startingWith(word.substring(0, 1))
        .filter(known -> known.getKey().length() >= SHORTENED_LETTERS_MIN)
        .filter(known -> Math.abs(known.getKey().length() - word.length()) <= mistakesMax)
        .map(known -> Map.entry(known.getValue(), Spelling.mistakes(word, known.getKey())))
        .filter(known -> known.getValue() <= mistakesMax)
        .min(Comparator.comparingInt(Map.Entry::getValue))
        .map(Map.Entry::getKey);
  }

  private Stream<Map.Entry<String, String>> startingWith(String letters) {
    return tokens.subMap(letters, letters + Character.MAX_VALUE).entrySet().stream();
  }

  /** Of two words without a blank between them. */
  private Collection<String> glued(String word) {
    for (int cut = word.length() - GLUED_LETTERS_MIN; cut >= GLUED_LETTERS_MIN; cut--) {
      String head = tokens.get(word.substring(0, cut));
      String tail = tokens.get(word.substring(cut));
      if (head != null && tail != null) {
        return List.of(head, tail);
      }
    }
    return List.of();
  }
}
