package org.dhruva.legal.hearing;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the tokens of words, however they are written. */
final class Vocabulary {

  private static final String NOISE = "";

  /** So many pieces at most are one word: n.b.w., or c.r.p.c. */
  private static final int PIECES_MAX = 6;

  private static final int SHORTENED_LETTERS_MIN = 4;
  private static final int GLUED_LETTERS_MIN = 3;
  private static final int MISSPELT_ROW_LETTERS_MIN = 8;

  /**
   * Words that are written in several pieces.
   *
   * @param length how many
   */
  private record Row(String token, int length) {}

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
    List<String> left = words;
    while (!left.isEmpty()) {
      Optional<Row> row = row(left);
      String word = left.getFirst();
      found.addAll(
          row.map(known -> Set.of(known.token()))
              .orElseGet(() -> tokens.containsKey(word) ? Set.of(tokens.get(word)) : guess(word)));
      left = left.subList(row.map(Row::length).orElse(1), left.size());
    }
    found.remove(NOISE);
    return found;
  }

  /** The longest row of several words that is known; one without a mistake goes before. */
  private Optional<Row> row(List<String> words) {
    return longest(words, row -> Optional.ofNullable(tokens.get(String.join("", row))))
        .or(() -> longest(words, this::misspeltRow));
  }

  private static Optional<Row> longest(
      List<String> words, Function<List<String>, Optional<String>> tokenOf) {
    return IntStream.iterate(Math.min(PIECES_MAX, words.size()), n -> n > 1, n -> n - 1)
        .boxed()
        .flatMap(n -> tokenOf.apply(words.subList(0, n)).map(t -> new Row(t, n)).stream())
        .findFirst();
  }

  /** Words that are known one by one were meant one by one. */
  private Optional<String> misspeltRow(List<String> words) {
    String row = String.join("", words);
    if (row.length() < MISSPELT_ROW_LETTERS_MIN || words.stream().allMatch(tokens::containsKey)) {
      return Optional.empty();
    }
    return startingWith(row.substring(0, 1))
        .filter(known -> !singleWords.contains(known.getKey()))
        .filter(known -> Math.abs(known.getKey().length() - row.length()) <= 1)
        .filter(known -> Spelling.mistakes(row, known.getKey()) == 1)
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private Set<String> guess(String word) {
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
  private Set<String> glued(String word) {
    for (int cut = word.length() - GLUED_LETTERS_MIN; cut >= GLUED_LETTERS_MIN; cut--) {
      String head = tokens.get(word.substring(0, cut));
      String tail = tokens.get(word.substring(cut));
      if (head != null && tail != null) {
        return head.equals(tail) ? Set.of(head) : Set.of(head, tail);
      }
    }
    return Set.of();
  }
}
