package org.dhruva.portal.client;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dhruva.kernel.CivilDate;

/**
 * A page of a timeline, the latest entry first.
 *
 * @param next the cursor of the page after it
 * @param cases how each case stands today; on the first page only
 * @param updates from where on to follow what comes; on the first page only
 */
public record Timeline(
    List<Entry> items, Optional<String> next, List<CaseNow> cases, Optional<String> updates) {

  public Timeline {
    items = List.copyOf(items);
    cases = cases == null ? List.of() : List.copyOf(cases);
  }

  /**
   * How a case stands.
   *
   * @param steps what happens next, the most urgent first
   * @param clocks the deadlines that run in it, or did
   */
  public record CaseNow(String service, UUID id, List<Step> steps, List<Clock> clocks) {
    public CaseNow {
      steps = List.copyOf(steps);
      clocks = List.copyOf(clocks);
    }
  }

  /**
   * What is to be done next.
   *
   * @param sentence who must do what by when, to be read
   * @param dueOn the last day, or the day for which it is set
   * @param escalation what she can do when the time has run out
   */
  public record Step(
      String sentence,
      CivilDate since,
      Optional<CivilDate> dueOn,
      long overdueDays,
      Optional<Rule> rule,
      Optional<String> escalation) {

    public boolean isOverdue() {
      return overdueDays > 0;
    }
  }

  /**
   * The law behind a step.
   *
   * @param binding whether the law itself sets the last day
   * @param verified whether a lawyer has checked it
   */
  public record Rule(String law, boolean binding, boolean verified) {}

  /**
   * Something that happened.
   *
   * @param words what she or others said, or names and numbers of hers
   * @param corrected whether it read otherwise when it was entered
   */
  public record Entry(
      String service,
      @JsonProperty("case") UUID caseId,
      CivilDate on,
      String sentence,
      List<Said> words,
      boolean corrected) {
    public Entry {
      words = List.copyOf(words);
    }
  }

  /**
   * Somebody's own words.
   *
   * @param text empty once it is erased
   */
  public record Said(
      String caption, @JsonDeserialize(using = UnlessErased.class) Optional<String> text) {}
}
