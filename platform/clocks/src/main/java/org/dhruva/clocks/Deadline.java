package org.dhruva.clocks;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * By when somebody has to do something, and what follows if they do not.
 *
 * @param id of the rule, such as {@code vc.statute}; the same for its versions under old and new
 *     law
 * @param duty what it limits, such as {@code claim.enquiry}; several deadlines may limit one duty
 * @param what is to be done, as it follows the word "must"
 * @param starts what starts the clock, for a reader
 * @param countsFrom code of the earlier event from which its days count, where that is not the one
 *     with which the clock starts
 * @param limit empty where only the days are counted, or each case has a last day of its own
 * @param owner code of who must act, or {@link #DECIDER}
 * @param appliesTo codes, such as schemes or sections, that it is for; empty for all
 * @param exceptFor codes that have a rule of their own
 * @param validFrom first day of the offence to which it applies
 * @param validTo last day of the offence to which it applies
 * @param escalation what she can do when it has run out
 * @param escalateTo codes of those to whom she can write then, the nearest first; empty where it is
 *     hers to act
 */
public record Deadline(
    String id,
    String duty,
    String what,
    String starts,
    Optional<String> countsFrom,
    LegalBasis basis,
    Optional<Limit> limit,
    String owner,
    Set<String> appliesTo,
    Set<String> exceptFor,
    Optional<LocalDate> validFrom,
    Optional<LocalDate> validTo,
    String escalation,
    List<String> escalateTo) {

  /** Stands for whoever decides the very case. */
  public static final String DECIDER = "DECIDER";

  public Deadline {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(duty, "duty");
    Objects.requireNonNull(what, "what");
    Objects.requireNonNull(starts, "starts");
    Objects.requireNonNull(countsFrom, "countsFrom");
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(owner, "owner");
    Objects.requireNonNull(escalation, "escalation");
    appliesTo = Set.copyOf(appliesTo);
    exceptFor = Set.copyOf(exceptFor);
    escalateTo = List.copyOf(escalateTo);
    if (limit.isEmpty() && basis.binding()) {
      throw new IllegalArgumentException("binding: without a limit nothing binds");
    }
    if (validFrom.isPresent() && validTo.isPresent() && validTo.get().isBefore(validFrom.get())) {
      throw new IllegalArgumentException("valid_to: it is before valid_from");
    }
  }

  boolean isFor(String code) {
    return (appliesTo.isEmpty() || appliesTo.contains(code)) && !exceptFor.contains(code);
  }

  boolean isInForce(LocalDate offenceOn) {
    return validFrom.map(from -> !offenceOn.isBefore(from)).orElse(true)
        && validTo.map(to -> !offenceOn.isAfter(to)).orElse(true);
  }

  /** Whether there is an offence to which both apply. */
  boolean overlaps(Deadline other) {
    return !validFrom.orElse(LocalDate.MIN).isAfter(other.validTo.orElse(LocalDate.MAX))
        && !other.validFrom.orElse(LocalDate.MIN).isAfter(validTo.orElse(LocalDate.MAX));
  }
}
