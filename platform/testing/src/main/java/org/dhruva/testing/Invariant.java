package org.dhruva.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;

/**
 * What holds whatever happens, in words and as a condition.
 *
 * @param words a sentence that somebody who knows the law can judge
 * @param holds whether it is so
 */
public record Invariant<T>(String words, Predicate<T> holds) {

  public static <T> Invariant<T> that(String words, Predicate<T> holds) {
    return new Invariant<>(words, holds);
  }

  /** Fails with the words of the first that is broken. */
  public static <T> void assertAll(List<Invariant<T>> invariants, T of) {
    for (Invariant<T> invariant : invariants) {
      assertThat(of).as(invariant.words()).matches(invariant.holds());
    }
  }
}
