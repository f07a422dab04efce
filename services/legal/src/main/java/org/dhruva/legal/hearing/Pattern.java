package org.dhruva.legal.hearing;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tokens that together mean something.
 *
 * @param all must be there
 * @param any of which one must be there; empty for no such demand
 * @param none must not be there
 * @param read id of the meaning
 */
public record Pattern(
    Optional<Set<String>> all, Optional<Set<String>> any, Optional<Set<String>> none, String read) {

  public Pattern {
    if (all.isEmpty() && any.isEmpty()) {
      throw new InvalidHearingRules(
          "a pattern read as %s: it would fit every text".formatted(read));
    }
  }

  boolean fits(Set<String> tokens) {
    return all.map(tokens::containsAll).orElse(true)
        && any.map(some -> !Collections.disjoint(some, tokens)).orElse(true)
        && none.map(without -> Collections.disjoint(without, tokens)).orElse(true);
  }

  List<String> tokens() {
    return Stream.of(all, any, none).flatMap(Optional::stream).flatMap(Set::stream).toList();
  }
}
