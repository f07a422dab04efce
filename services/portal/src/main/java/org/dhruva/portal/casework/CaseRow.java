package org.dhruva.portal.casework;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dhruva.kernel.CaseCode;
import org.dhruva.kernel.CivilDate;
import org.dhruva.portal.client.Case;
import org.dhruva.portal.client.CaseKind;
import org.dhruva.portal.client.Timeline.Step;

/**
 * A case in the list.
 *
 * @param name hers, or what tells her from others where her name is not open to the reader
 * @param next what somebody has to do next
 */
public record CaseRow(CaseKind kind, Case file, String name, Optional<Step> next) {

  private static final Set<String> OVER = Set.of("closed", "withdrawn", "died");

  /** What is longest overdue comes first, what nobody waits for comes last. */
  static final Comparator<CaseRow> MOST_URGENT_FIRST =
      Comparator.comparing(CaseRow::isOver)
          .thenComparing(CaseRow::dueOn)
          .thenComparing(row -> row.next().isEmpty())
          .thenComparing(CaseRow::name)
          .thenComparing(CaseRow::kind)
          .thenComparing(row -> row.file().id());

  public boolean isOver() {
    return OVER.contains(file.state());
  }

  /** By which a reader of a calendar recognises it. */
  public CaseCode code() {
    return CaseCode.of(file.id());
  }

  private LocalDate dueOn() {
    return Stream.of(next.flatMap(Step::dueOn), file.dueOn())
        .flatMap(Optional::stream)
        .map(CivilDate::day)
        .min(Comparator.naturalOrder())
        .orElse(LocalDate.MAX);
  }
}
