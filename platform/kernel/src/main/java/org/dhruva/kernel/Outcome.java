package org.dhruva.kernel;

import java.util.List;

/** What a decision came to. A business "no" is a value, not an exception. */
public sealed interface Outcome<E, R> {

  /** Something happened. */
  record Accepted<E, R>(List<E> events) implements Outcome<E, R> {
    public Accepted {
      events = List.copyOf(events);
      if (events.isEmpty()) {
        throw new IllegalArgumentException("accepted without an event; say nothing() instead");
      }
    }
  }

  /** The rules forbid it. */
  record Rejected<E, R>(R rejection) implements Outcome<E, R> {}

  /** It is already so; asking again changes nothing. */
  record Nothing<E, R>() implements Outcome<E, R> {}

  @SafeVarargs
  @SuppressWarnings("varargs") // List.of copies; the array is never exposed
  static <E, R> Outcome<E, R> accept(E... events) {
    return new Accepted<>(List.of(events));
  }

  static <E, R> Outcome<E, R> reject(R rejection) {
    return new Rejected<>(rejection);
  }

  static <E, R> Outcome<E, R> nothing() {
    return new Nothing<>();
  }
}
