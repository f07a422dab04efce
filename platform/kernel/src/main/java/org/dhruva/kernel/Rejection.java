package org.dhruva.kernel;

import java.util.Optional;

/** A business "no" that a person can act on. Implemented by sealed interfaces of records. */
public interface Rejection {

  /** Stable, kebab-case; part of the public API. */
  String code();

  /** One sentence: what is wrong and what to do. Never holds personal data. */
  String message();

  /** The field of the request that caused it, as a JSON pointer such as {@code /amount}. */
  default Optional<String> field() {
    return Optional.empty();
  }
}
