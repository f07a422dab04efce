package org.dhruva.clocks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All deadlines that are known. */
public final class Deadlines {

  private final List<Deadline> all;

  /**
   * @throws IllegalArgumentException if two versions of a rule apply to one offence
   */
  public Deadlines(List<Deadline> all) {
    this.all = List.copyOf(all);
    for (int i = 0; i < this.all.size(); i++) {
      for (Deadline later : this.all.subList(i + 1, this.all.size())) {
        refuseTwoAtOnce(this.all.get(i), later);
      }
    }
  }

  private static void refuseTwoAtOnce(Deadline one, Deadline other) {
    if (one.id().equals(other.id()) && one.overlaps(other)) {
      throw new IllegalArgumentException(
          "%s is there twice for the same days of the offence".formatted(one.id()));
    }
  }

  public List<Deadline> all() {
    return all;
  }

  /**
   * What limits a duty.
   *
   * @param code what it is about, such as a scheme or a section
   * @param offenceOn the day of the offence, which decides between old and new law
   */
  public List<Deadline> limiting(String duty, String code, LocalDate offenceOn) {
    return all.stream()
        .filter(deadline -> deadline.duty().equals(duty))
        .filter(deadline -> deadline.isFor(code) && deadline.isInForce(offenceOn))
        .toList();
  }

  /** The version of a rule for an offence of that day. */
  public Optional<Deadline> find(String id, LocalDate offenceOn) {
    return all.stream()
        .filter(deadline -> deadline.id().equals(id) && deadline.isInForce(offenceOn))
        .findFirst();
  }
}
