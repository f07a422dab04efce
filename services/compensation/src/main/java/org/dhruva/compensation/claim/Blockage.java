package org.dhruva.compensation.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dhruva.contracts.compensation.ClaimEvent;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimBlocked;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimUnblocked;
import org.dhruva.kernel.CivilDate;

/**
 * Something outside the claim that holds it up, or did.
 *
 * @param waitsFor code of what is missing
 * @param authorities codes of those who could give it
 * @param until empty while it still holds the claim up
 */
public record Blockage(
    String waitsFor, List<String> authorities, CivilDate since, Optional<CivilDate> until) {

  public Blockage {
    authorities = List.copyOf(authorities);
  }

  boolean isOpen() {
    return until.isEmpty();
  }

  static List<Blockage> in(List<ClaimEvent> entries) {
    List<Blockage> blockages = new ArrayList<>();
    for (ClaimEvent entry : entries) {
      if (entry instanceof ClaimBlocked(var on, var waitsFor, var authorities)) {
        blockages.add(new Blockage(waitsFor, authorities, on, Optional.empty()));
      }
      if (entry instanceof ClaimUnblocked(var on, var waitedFor)) {
        blockages.replaceAll(
            b -> b.isOpen() && b.waitsFor().equals(waitedFor) ? b.endingOn(on) : b);
      }
    }
    return List.copyOf(blockages);
  }

  /** Days on which at least one of them held the claim up, as counted on a day. */
  static long days(List<Blockage> blockages, CivilDate asOf) {
    long days = 0;
    Optional<CivilDate> counted = Optional.empty();
    for (Blockage blockage :
        blockages.stream().sorted(Comparator.comparing(Blockage::since)).toList()) {
      CivilDate from = counted.filter(blockage.since()::isBefore).orElse(blockage.since());
      CivilDate to = blockage.until().filter(asOf::isAfter).orElse(asOf);
      if (from.isBefore(to)) {
        days += from.daysUntil(to);
        counted = Optional.of(to);
      }
    }
    return days;
  }

  private Blockage endingOn(CivilDate day) {
    return new Blockage(waitsFor, authorities, since, Optional.of(day));
  }
}
