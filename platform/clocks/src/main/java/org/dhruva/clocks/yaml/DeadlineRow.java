package org.dhruva.clocks.yaml;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dhruva.clocks.Deadline;
import org.dhruva.clocks.LegalBasis;
import org.dhruva.clocks.Limit;

/**
 * A deadline as it stands in the file.
 *
 * @param limit such as {@code 2 months}, or {@code none}
 * @param appliesTo written {@code for}
 * @param validFrom and {@code validTo}: days such as {@code 2024-07-01}
 */
record DeadlineRow(
    String id,
    String duty,
    String what,
    String starts,
    Optional<String> countsFrom,
    String law,
    String source,
    boolean binding,
    boolean verified,
    String limit,
    String owner,
    @JsonProperty("for") Optional<Set<String>> appliesTo,
    @JsonProperty("not_for") Optional<Set<String>> exceptFor,
    Optional<String> validFrom,
    Optional<String> validTo,
    String escalation,
    List<String> escalateTo) {

  private static final String NO_LIMIT = "none";

  Deadline deadline() {
    return new Deadline(
        id,
        duty,
        what,
        starts,
        countsFrom,
        new LegalBasis(law, source, binding, verified),
        time(),
        owner,
        appliesTo.orElse(Set.of()),
        exceptFor.orElse(Set.of()),
        validFrom.map(day -> day("valid_from", day)),
        validTo.map(day -> day("valid_to", day)),
        escalation,
        escalateTo);
  }

  private Optional<Limit> time() {
    try {
      return limit.equals(NO_LIMIT) ? Optional.empty() : Optional.of(Limit.parse(limit));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("limit: " + e.getMessage(), e);
    }
  }

  private static LocalDate day(String field, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "%s: '%s' is not a day such as 2024-07-01".formatted(field, text), e);
    }
  }
}
