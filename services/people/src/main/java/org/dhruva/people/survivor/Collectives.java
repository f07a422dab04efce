package org.dhruva.people.survivor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhruva.kernel.CivilDate;

/**
 * The collectives she belongs to, or last belonged to.
 *
 * @param memberships the latest of each collective
 */
public record Collectives(List<Membership> memberships) {

  static final Collectives NONE = new Collectives(List.of());

  public Collectives {
    memberships = List.copyOf(memberships);
  }

  /**
   * One membership.
   *
   * @param until the day she left; empty while she belongs to it
   */
  public record Membership(String collective, CivilDate since, Optional<CivilDate> until) {}

  /** Those she belongs to. */
  public List<Membership> current() {
    return memberships.stream().filter(membership -> membership.until().isEmpty()).toList();
  }

  public Optional<Membership> current(String collective) {
    return latest(collective).filter(membership -> membership.until().isEmpty());
  }

  Optional<Membership> latest(String collective) {
    return memberships.stream()
        .filter(membership -> membership.collective().equals(collective))
        .findFirst();
  }

  Collectives joined(String collective, CivilDate on) {
    return with(new Membership(collective, on, Optional.empty()));
  }

  Collectives left(Membership membership, CivilDate on) {
    return with(new Membership(membership.collective(), membership.since(), Optional.of(on)));
  }

  private Collectives with(Membership changed) {
    Stream<Membership> others =
        memberships.stream()
            .filter(membership -> !membership.collective().equals(changed.collective()));
    return new Collectives(Stream.concat(others, Stream.of(changed)).toList());
  }
}
