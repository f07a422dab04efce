package org.dhruva.portal.client;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dhruva.kernel.CivilDate;

/** What is recorded of the survivor who is signed in, as far as the portal needs it. */
public record SurvivorRecord(UUID id, int version, Facts facts) {

  public record Facts(List<Representation> representations, Optional<Own> own) {
    public Facts {
      representations = representations == null ? List.of() : List.copyOf(representations);
    }
  }

  /**
   * What she decided.
   *
   * @param statistics {@code YES} or {@code NO}; empty while she was not asked
   */
  public record Own(List<Grant> grants, List<Referral> referrals, Optional<String> statistics) {
    public Own {
      grants = grants == null ? List.of() : List.copyOf(grants);
      referrals = referrals == null ? List.of() : List.copyOf(referrals);
    }
  }

  /**
   * A suggestion to let somebody in.
   *
   * @param answer hers; empty while she has not answered
   * @param conclusion what came of it beside her answer
   */
  public record Referral(Proposal proposed, Optional<String> answer, Optional<String> conclusion) {

    public boolean waitsForHer() {
      return answer.isEmpty() && conclusion.isEmpty();
    }
  }

  /**
   * Who suggests whom, for what.
   *
   * @param referral its number in her record
   * @param because why, in the words of whoever suggests it
   */
  public record Proposal(
      int referral,
      String byRole,
      Optional<String> byOrganisation,
      String role,
      Optional<String> organisation,
      String scope,
      String access,
      Optional<String> because,
      Instant at) {

    public boolean isToAct() {
      return access.equals("ACT");
    }
  }

  /**
   * Somebody who acts for her, or did.
   *
   * @param revokedOn since when no more
   */
  public record Representation(Recorded recorded, Optional<CivilDate> revokedOn) {}

  /**
   * As what, by which paper, and until when.
   *
   * @param until the last day
   */
  public record Recorded(
      String kind,
      String scope,
      Optional<String> name,
      Optional<String> organisation,
      Optional<String> document,
      Optional<CivilDate> until) {}

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

  /** What waits for her answer, oldest first. */
  public List<Referral> suggestions() {
    return facts.own().map(Own::referrals).orElse(List.of()).stream()
        .filter(Referral::waitsForHer)
        .toList();
  }

  /** Who acts for her now. */
  public List<Recorded> representatives(CivilDate today) {
    return facts.representations().stream()
        .filter(each -> each.revokedOn().isEmpty())
        .map(Representation::recorded)
        .filter(each -> each.until().stream().noneMatch(last -> last.isBefore(today)))
        .toList();
  }

  public Optional<String> statistics() {
    return facts.own().flatMap(Own::statistics);
  }

  public String eTag() {
    return "\"%d\"".formatted(version);
  }
}
