package org.dhruva.compensation.scheme;

import java.util.Objects;
import java.util.Optional;

/**
 * Where a clause is known from.
 *
 * @param clause its place in the scheme, as far as known
 * @param source where its text was read, which may be second-hand
 * @param verified whether it was found in a public source; false: from memory or assumed, not yet
 *     checked by a lawyer
 */
public record Provenance(Optional<String> clause, String source, boolean verified) {

  public Provenance {
    Objects.requireNonNull(clause, "clause");
    Objects.requireNonNull(source, "source");
  }
}
