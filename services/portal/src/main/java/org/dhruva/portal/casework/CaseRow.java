package org.dhruva.portal.casework;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.dhruva.portal.client.Case;
import org.dhruva.portal.client.CaseKind;
import org.dhruva.portal.client.Clock;

/**
 * A case in the list.
 *
 * @param name hers, or what tells her from others where her name is not open to the reader
 */
public record CaseRow(CaseKind kind, Case file, String name) {

  private static final Set<String> OVER = Set.of("closed", "withdrawn");

  /** What is longest overdue comes first, what nobody waits for comes last. */
  static final Comparator<CaseRow> MOST_URGENT_FIRST =
      Comparator.comparing(CaseRow::isOver)
          .thenComparing(CaseRow::dueOn)
          .thenComparing(CaseRow::name)
          .thenComparing(CaseRow::kind)
          .thenComparing(row -> row.file().id());

  public boolean isOver() {
    return OVER.contains(file.state());
  }

  /** The deadline that somebody has to keep next. */
  public Optional<Clock> clock() {
    return isOver() ? Optional.empty() : file.nextClock();
  }

  private LocalDate dueOn() {
    return clock().flatMap(Clock::dueOn).map(due -> due.day()).orElse(LocalDate.MAX);
  }
}
