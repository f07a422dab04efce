package org.dhruva.portal.casework;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.dhruva.kernel.CivilDate;
import org.dhruva.portal.client.Case;
import org.dhruva.portal.client.CaseKind;
import org.dhruva.portal.client.Clock;

/** A case in the list. */
record CaseRow(CaseKind kind, Case file, Optional<String> name) {

  private static final Set<String> OVER = Set.of("closed", "withdrawn", "ended");

  /** What is longest overdue comes first, what nobody waits for comes last. */
  static final Comparator<CaseRow> MOST_URGENT_FIRST =
      Comparator.comparing(CaseRow::isOver)
          .thenComparing(
              row -> row.due().map(CivilDate::day), Urgency.EARLIEST_FIRST_NONE_LAST)
          .thenComparing(CaseRow::kind)
          .thenComparing(row -> row.file().id());

  boolean isOver() {
    return OVER.contains(file.state());
  }

  public Optional<Clock> clock() {
    return isOver() ? Optional.empty() : file.nextClock();
  }

  private Optional<CivilDate> due() {
    return clock().flatMap(Clock::dueOn);
  }

  /** Enough of her id to tell two apart, where her name is not open to the reader. */
  public String shortId() {
    return file.survivor().toString().substring(0, 8);
  }
}
