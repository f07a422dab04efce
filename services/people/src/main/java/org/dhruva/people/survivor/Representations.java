package org.dhruva.people.survivor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhruva.contracts.people.SurvivorEvent.RepresentationKind;
import org.dhruva.contracts.people.SurvivorEvent.RepresentationRecorded;
import org.dhruva.contracts.people.SurvivorEvent.RepresentationRevoked;
import org.dhruva.kernel.CivilDate;

/**
 * Who acts or acted for her.
 *
 * @param all number n is at place n - 1
 */
public record Representations(List<Representation> all) {

  static final Representations NONE = new Representations(List.of());

  public Representations {
    all = List.copyOf(all);
  }

  /**
   * Somebody who acts for her, from the day it was recorded for.
   *
   * @param revokedOn the first day on which that ended before its time
   */
  public record Representation(RepresentationRecorded recorded, Optional<CivilDate> revokedOn) {

    boolean isRevoked() {
      return revokedOn.isPresent();
    }
  }

  /** An advocate acts by standing; anybody else only by a paper that says so. */
  static boolean needsDocument(RepresentationKind kind) {
    return switch (kind) {
      case OWN_ADVOCATE, LEGAL_AID_ADVOCATE -> false;
      case GUARDIAN, SUPPORT_PERSON, AUTHORISED_PERSON -> true;
    };
  }

  Optional<Representation> numbered(int number) {
    return number >= 1 && number <= all.size()
        ? Optional.of(all.get(number - 1))
        : Optional.empty();
  }

  boolean isAnyStanding() {
    return all.stream().anyMatch(each -> !each.isRevoked());
  }

  int next() {
    return all.size() + 1;
  }

  Representations plus(RepresentationRecorded recorded) {
    return new Representations(
        Stream.concat(all.stream(), Stream.of(new Representation(recorded, Optional.empty())))
            .toList());
  }

  Representations minus(RepresentationRevoked revoked) {
    List<Representation> changed = new ArrayList<>(all);
    changed.set(
        revoked.representation() - 1,
        new Representation(
            all.get(revoked.representation() - 1).recorded(), Optional.of(revoked.on())));
    return new Representations(changed);
  }
}
