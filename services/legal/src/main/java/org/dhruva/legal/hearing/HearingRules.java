package org.dhruva.legal.hearing;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The rules by which the words of a court are read, in the order of their priority.
 *
 * @param notUnderstood id of the meaning of words that no pattern fits
 * @param withoutWords id of the meaning of what has no words
 * @param noise words that say nothing
 * @param vocabulary by token, how it is written: words, abbreviations, or several words in a row
 */
public record HearingRules(
    List<Meaning> meanings,
    String notUnderstood,
    String withoutWords,
    List<String> noise,
    Map<String, List<String>> vocabulary,
    List<Section> sections,
    List<Pattern> patterns) {

  /**
   * @throws InvalidHearingRules if they do not fit together
   */
  public HearingRules {
    meanings = List.copyOf(meanings);
    noise = List.copyOf(noise);
    vocabulary = Collections.unmodifiableSortedMap(new TreeMap<>(vocabulary));
    sections = List.copyOf(sections);
    patterns = List.copyOf(patterns);
    Set<String> ids = distinctIds(meanings);
    Set<String> tokens = new HashSet<>(vocabulary.keySet());
    sections.forEach(section -> tokens.add(section.says()));
    requireKnown(ids, notUnderstood, "not_understood");
    requireKnown(ids, withoutWords, "without_words");
    requireOneTokenEach(vocabulary, noise);
    for (int row = 0; row < patterns.size(); row++) {
      String where = "pattern %d".formatted(row + 1);
      patterns.get(row).tokens().forEach(token -> requireKnown(tokens, token, where));
      requireKnown(ids, patterns.get(row).read(), where);
    }
    requireUsed(tokens, patterns);
  }

  Map<String, Meaning> meaningsById() {
    Map<String, Meaning> byId = new HashMap<>();
    meanings.forEach(meaning -> byId.put(meaning.id(), meaning));
    return byId;
  }

  private static Set<String> distinctIds(List<Meaning> meanings) {
    Set<String> ids = new HashSet<>();
    for (Meaning meaning : meanings) {
      if (!ids.add(meaning.id())) {
        throw new InvalidHearingRules("meaning %s is there twice".formatted(meaning.id()));
      }
    }
    return ids;
  }

  private static void requireKnown(Set<String> known, String name, String where) {
    if (!known.contains(name)) {
      throw new InvalidHearingRules("%s: '%s' is not known".formatted(where, name));
    }
  }

  private static void requireUsed(Set<String> tokens, List<Pattern> patterns) {
    Set<String> unused = new TreeSet<>(tokens);
    unused.removeAll(CourtWords.CODES);
    patterns.forEach(pattern -> pattern.tokens().forEach(unused::remove));
    if (!unused.isEmpty()) {
      throw new InvalidHearingRules("no pattern has a use for %s".formatted(unused));
    }
  }

  private static void requireOneTokenEach(
      Map<String, List<String>> vocabulary, List<String> noise) {
    Map<String, String> tokens = new HashMap<>();
    noise.forEach(word -> claim(tokens, "noise", word));
    vocabulary.forEach((token, written) -> written.forEach(w -> claim(tokens, token, w)));
  }

  private static void claim(Map<String, String> tokens, String token, String written) {
    String letters = Letters.of(written);
    if (letters.isEmpty()) {
      throw new InvalidHearingRules("%s: '%s' has no letters".formatted(token, written));
    }
    String other = tokens.putIfAbsent(letters, token);
    if (other != null) {
      throw new InvalidHearingRules(
          "%s: '%s' is already written for %s".formatted(token, written, other));
    }
  }
}
