package org.dhruva.livelihoods.http;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhruva.clocks.Deadline;
import org.dhruva.clocks.Limit;
import org.dhruva.contracts.law.Law;
import org.dhruva.contracts.law.PathwayClocks;
import org.dhruva.livelihoods.catalogue.Amount;
import org.dhruva.livelihoods.catalogue.Entitlement;

/**
 * Something that she can be entitled to, with the days that an office has.
 *
 * @param states codes of the States that have it; empty for all
 * @param papers that the office may ask for, as far as they are known
 * @param times how long an office may take from an acknowledgement that nothing is missing; the day
 *     that the acknowledgement names comes before these
 * @param source where it was read, which may be second-hand
 * @param verified whether it was found in a public source; false: not yet checked by a lawyer
 */
record EntitlementFacts(
    String code,
    String name,
    String office,
    String who,
    List<String> states,
    List<String> papers,
    List<Amount> amounts,
    List<String> notes,
    List<Time> times,
    String source,
    boolean verified) {

  /**
   * How long an office may take.
   *
   * @param state code of the State for which it is so; absent for all that have none of their own
   * @param limit such as {@code 15 working days}
   * @param workingDays whether days on which offices are closed are not counted
   * @param binding whether the law itself sets it; otherwise it is a measure, and no day is known
   */
  record Time(
      Optional<String> state,
      String limit,
      boolean workingDays,
      Optional<LocalDate> validFrom,
      Optional<LocalDate> validTo,
      String law,
      String source,
      boolean binding,
      boolean verified) {

    private static Time of(Optional<String> state, Deadline deadline, Limit limit) {
      return new Time(
          state,
          limit.toString(),
          limit.unit() == Limit.Unit.WORKING_DAY,
          deadline.validFrom(),
          deadline.validTo(),
          deadline.basis().law(),
          deadline.basis().source(),
          deadline.basis().binding(),
          deadline.basis().verified());
    }
  }

  static EntitlementFacts of(Entitlement entitlement) {
    return new EntitlementFacts(
        entitlement.code(),
        entitlement.name(),
        entitlement.office(),
        entitlement.who(),
        entitlement.states(),
        entitlement.papers(),
        entitlement.amounts(),
        entitlement.notes(),
        Law.DEADLINES.all().stream()
            .filter(deadline -> deadline.duty().equals(PathwayClocks.ENTITLEMENT))
            .flatMap(deadline -> times(entitlement.code(), deadline))
            .toList(),
        entitlement.source(),
        entitlement.verified());
  }

  /** A deadline names an entitlement alone, or after the State whose offices have that time. */
  private static Stream<Time> times(String code, Deadline deadline) {
    return deadline.limit().stream()
        .flatMap(
            limit ->
                deadline.appliesTo().stream()
                    .map(named -> named.split(" "))
                    .filter(named -> named[named.length - 1].equals(code))
                    .map(
                        named ->
                            Time.of(
                                Optional.of(named[0]).filter(_ -> named.length > 1),
                                deadline,
                                limit)));
  }
}
