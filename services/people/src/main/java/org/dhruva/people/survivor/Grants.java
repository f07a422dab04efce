package org.dhruva.people.survivor;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dhruva.contracts.people.SurvivorEvent.AccessGranted;
import org.dhruva.contracts.people.SurvivorEvent.AccessRevoked;
import org.dhruva.contracts.people.SurvivorEvent.Scope;

/**
 * Whom she lets in. For one account and one scope her latest word stands, until she takes it back
 * or its time is over; nothing adds up in silence.
 *
 * @param given every grant there ever was; number n is at place n - 1
 * @param open the numbers of those neither taken back nor replaced; their time may be over
 */
public record Grants(List<AccessGranted> given, Set<Integer> open) {

  static final Grants NONE = new Grants(List.of(), Set.of());

  public Grants {
    given = List.copyOf(given);
    open = Set.copyOf(open);
  }

  /** What stands at that instant, oldest first. */
  public List<AccessGranted> standingAt(Instant at) {
    return standing(at).toList();
  }

  /** What stands for an account at that instant, oldest first. */
  public List<AccessGranted> standingFor(String to, Instant at) {
    return standing(at).filter(grant -> grant.to().equals(to)).toList();
  }

  /** What an account may do in a scope at that instant. */
  public Optional<AccessGranted> standingFor(String to, Scope scope, Instant at) {
    return standing(at)
        .filter(grant -> grant.to().equals(to) && grant.scope() == scope)
        .findFirst();
  }

  public Optional<AccessGranted> numbered(int number) {
    return number >= 1 && number <= given.size()
        ? Optional.of(given.get(number - 1))
        : Optional.empty();
  }

  /** The number of the next grant. */
  int next() {
    return given.size() + 1;
  }

  /** Whether this is what the event takes back. */
  boolean canEnd(AccessRevoked revoked) {
    return open.contains(revoked.grant())
        && numbered(revoked.grant())
            .filter(grant -> grant.to().equals(revoked.to()) && grant.scope() == revoked.scope())
            .isPresent();
  }

  Grants plus(AccessGranted granted) {
    Set<Integer> stillOpen = new HashSet<>(open);
    stillOpen.removeIf(number -> given.get(number - 1).isAboutSameAs(granted));
    stillOpen.add(granted.grant());
    return new Grants(Stream.concat(given.stream(), Stream.of(granted)).toList(), stillOpen);
  }

  Grants minus(int number) {
    Set<Integer> stillOpen = new HashSet<>(open);
    stillOpen.remove(number);
    return new Grants(given, stillOpen);
  }

  private Stream<AccessGranted> standing(Instant at) {
    return given.stream()
        .filter(grant -> open.contains(grant.grant()))
        .filter(grant -> grant.lastsAt(at));
  }
}
