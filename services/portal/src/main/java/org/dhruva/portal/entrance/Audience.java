package org.dhruva.portal.entrance;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** For whom there are pages, and where theirs begin. */
public enum Audience {
  SURVIVOR("/timeline", Roles.SURVIVOR),
  HELPER("/cases", Roles.LAWYER, Roles.PEER, Roles.CASEWORKER),
  RESEARCHER("/indicators", Roles.RESEARCHER),
  OPERATOR("/operations", Roles.OPERATOR);

  private final String start;
  private final Set<String> roles;

  Audience(String start, String... roles) {
    this.start = start;
    this.roles = Set.of(roles);
  }

  /** Where their pages begin. */
  public String start() {
    return start;
  }

  /** The first audience that somebody with these roles belongs to. */
  static Optional<Audience> of(Set<String> roles) {
    return Arrays.stream(values())
        .filter(audience -> audience.roles.stream().anyMatch(roles::contains))
        .findFirst();
  }
}
