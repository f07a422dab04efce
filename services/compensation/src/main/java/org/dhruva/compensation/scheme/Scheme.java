package org.dhruva.compensation.scheme;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dhruva.contracts.compensation.ClaimEvent.ReliefStage;

/**
 * A scheme under which compensation or relief can be claimed.
 *
 * @param code such as {@code west-bengal-2017}
 * @param name the name that the law gives it
 * @param state code of the State whose scheme it is; empty for a scheme of the Union
 * @param stages what it pays in stages; empty where an authority awards an amount
 * @param source where this is known from
 * @param verified whether a lawyer has compared it with the gazette
 */
public record Scheme(
    String code,
    String name,
    Optional<String> state,
    LocalDate validFrom,
    Optional<LocalDate> validTo,
    List<ReliefStage> stages,
    String source,
    boolean verified) {

  public Scheme {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(validFrom, "validFrom");
    Objects.requireNonNull(validTo, "validTo");
    Objects.requireNonNull(source, "source");
    stages = List.copyOf(stages);
  }
}
