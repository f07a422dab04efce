package org.dhruva.compensation.scheme;

import java.util.Objects;
import java.util.Optional;

/**
 * How long a claim can be handed in.
 *
 * @param condonable whether a delay can be condoned; absent if not known
 */
public record Limitation(
    int months, From from, Optional<Boolean> condonable, Provenance provenance) {

  public Limitation {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(condonable, "condonable");
    Objects.requireNonNull(provenance, "provenance");
  }

  /** The day from which it runs. */
  public enum From {
    OFFENCE,
    OFFENCE_OR_END_OF_TRIAL
  }
}
