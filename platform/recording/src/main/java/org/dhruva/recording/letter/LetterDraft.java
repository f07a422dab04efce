package org.dhruva.recording.letter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhruva.clocks.Clock;
import org.dhruva.clocks.Deadline;
import org.dhruva.contracts.law.Office;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Written;

/** Drafts the letters for which it is time. A measured day is never called a day of the law. */
public final class LetterDraft {

  private static final String THROUGH_AN_ADVOCATE =
      "A court is best asked through an advocate. Legal aid is free for a survivor: Legal Services"
          + " Authorities Act, section 12.";

  private final CivilDate today;
  private final List<Particular> particulars;

  /**
   * @param particulars by which the case is found
   */
  public LetterDraft(CivilDate today, List<Particular> particulars) {
    this.today = today;
    this.particulars = List.copyOf(particulars);
  }

  /**
   * A letter to each who can be turned to, for each clock that runs beyond its last day; the
   * longest overdue first.
   */
  public List<Letter> of(List<Clock> clocks) {
    return clocks.stream()
        .filter(clock -> clock.isRunning() && clock.overdueDays(today) > 0)
        .sorted((one, other) -> one.dueOn().get().compareTo(other.dueOn().get()))
        .flatMap(this::letters)
        .toList();
  }

  private Stream<Letter> letters(Clock clock) {
    return clock.deadline().escalateTo().stream().map(to -> letter(clock, to));
  }

  private Letter letter(Clock clock, String to) {
    Deadline deadline = clock.deadline();
    CivilDate dueOn = clock.dueOn().orElseThrow();
    return new Letter(
        deadline.id(),
        Optional.of(clock.about().subject()).filter(subject -> !subject.isEmpty()),
        to,
        Office.plainName(to),
        "Overdue since %s: %s".formatted(Written.day(dueOn), deadline.what()),
        particulars,
        Stream.of(failing(clock, to), rule(clock), request(to)).toList(),
        dueOn,
        clock.overdueDays(today),
        clock.verified(),
        Office.isCourt(to) ? Optional.of(THROUGH_AN_ADVOCATE) : Optional.empty());
  }

  private String failing(Clock clock, String to) {
    boolean own = clock.owner().equals(to);
    String owner = own ? "you" : Office.plainName(clock.owner());
    String last = Written.day(clock.dueOn().orElseThrow());
    long days = clock.overdueDays(today);
    String since = Written.days(days) + (days == 1 ? " has" : " have");
    return isMeasured(clock)
        ? "%s to %s. The law names no last day for it; measured as said below it was %s. %s passed since, and it has not been done."
            .formatted(
                capital(own ? "you have" : owner + " has"), clock.deadline().what(), last, since)
        : "%s had to %s by %s. %s passed since, and it has not been done."
            .formatted(capital(owner), clock.deadline().what(), last, since);
  }

  private static boolean isMeasured(Clock clock) {
    return !clock.deadline().basis().binding() && clock.deadline().limit().isPresent();
  }

  private String rule(Clock clock) {
    Deadline deadline = clock.deadline();
    String law = capital(deadline.basis().law());
    String rule =
        isMeasured(clock)
            ? law
            : "The rule: %s%s"
                .formatted(law, deadline.limit().map(", which gives %s"::formatted).orElse(""));
    return "%s. The time began on %s (%s)."
        .formatted(rule, Written.day(clock.startedOn()), deadline.starts());
  }

  private static String request(String to) {
    return Office.isCourt(to)
        ? "I ask that it be ordered to be done within a time that the court sets."
        : "I ask you to see to it that it is done, and to tell me in writing by which day. If it"
            + " cannot be done, please say why, so that I can turn to the next authority.";
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
