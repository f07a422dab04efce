package org.dhruva.portal.client;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Money;

/**
 * A page of a timeline, the latest entry first.
 *
 * @param cases how her cases stand today
 */
public record Timeline(List<CaseNow> cases, List<Entry> items, Optional<String> next) {

  public Timeline {
    cases = cases == null ? List.of() : List.copyOf(cases);
    items = List.copyOf(items);
  }

  /** How a case stands. */
  public record CaseNow(String service, UUID id, List<Step> steps) {
    public CaseNow {
      steps = steps == null ? List.of() : List.copyOf(steps);
    }
  }

  /**
   * What is to be done next.
   *
   * @param sentence who must do what, to be read
   * @param dueOn the last day, or the day for which it is set
   * @param outstanding money that waits for it
   * @param escalation what she can do when the time has run out
   */
  public record Step(
      String sentence,
      CivilDate since,
      Optional<CivilDate> dueOn,
      long overdueDays,
      Optional<Money> outstanding,
      Optional<Rule> rule,
      Optional<String> escalation) {

    public boolean isOverdue() {
      return overdueDays > 0;
    }
  }

  /** The law behind a step. */
  public record Rule(String law, boolean binding, boolean verified) {}

  /**
   * Something that happened.
   *
   * @param words what she or others said, or names and numbers of hers
   * @param corrected whether it read otherwise when it was entered
   */
  public record Entry(
      String service,
      CivilDate on,
      String sentence,
      List<Said> words,
      Instant recordedAt,
      boolean corrected) {
    public Entry {
      words = words == null ? List.of() : List.copyOf(words);
    }
  }

  /** Somebody's own words. */
  public record Said(String caption, String text) {}
}
