package org.dhruva.portal.client;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is recorded of the survivor who is signed in, as far as the portal needs it. */
public record SurvivorRecord(UUID id, int version, Facts facts) {

  public record Facts(Optional<Own> own) {}

  /**
   * What she decided.
   *
   * @param statistics {@code YES} or {@code NO}; empty while she was not asked
   */
  public record Own(List<Grant> grants, Optional<String> statistics) {
    public Own {
      grants = grants == null ? List.of() : List.copyOf(grants);
    }
  }

  /**
   * That she let somebody in.
   *
   * @param grant its number in her record
   * @param to the account that she let in
   * @param until when it ends by itself
   */
  public record Grant(
      int grant,
      String to,
      String role,
      Optional<String> organisation,
      String scope,
      String access,
      String purpose,
      Optional<Instant> until,
      Instant at) {

    public boolean isToAct() {
      return access.equals("ACT");
    }
  }

  public List<Grant> grants() {
    return facts.own().map(Own::grants).orElse(List.of());
  }

  public Optional<String> statistics() {
    return facts.own().flatMap(Own::statistics);
  }

  public String eTag() {
    return "\"%d\"".formatted(version);
  }
}
