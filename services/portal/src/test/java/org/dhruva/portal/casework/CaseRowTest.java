package org.dhruva.portal.casework;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.dhruva.kernel.CivilDate;
import org.dhruva.portal.client.Case;
import org.dhruva.portal.client.CaseKind;
import org.dhruva.portal.client.Timeline.Step;
import org.junit.jupiter.api.Test;

class CaseRowTest {

  @Test
  void what_is_longest_overdue_comes_first_and_what_is_over_last() {
    CaseRow soon = row("soon", "decided", step("2026-12-03"));
    CaseRow overdue = row("overdue", "pending", step("2026-09-01"));
    CaseRow longOverdue = row("long overdue", "appealed", step("2018-11-18"));
    CaseRow waiting = row("waiting", "pending", step(null));
    CaseRow nobodyActs = row("nobody acts", "pending", Optional.empty());
    CaseRow closed = row("closed", "closed", step("2010-01-01"));
    assertThat(
            Stream.of(closed, nobodyActs, waiting, soon, longOverdue, overdue)
                .sorted(CaseRow.MOST_URGENT_FIRST))
        .containsExactly(longOverdue, overdue, soon, waiting, nobodyActs, closed);
  }

  private static CaseRow row(String name, String state, Optional<Step> next) {
    Case file =
        new Case(
            UUID.randomUUID(),
            UUID.randomUUID(),
            1,
            state,
            JsonNodeFactory.instance.objectNode(),
            List.of(),
            List.of());
    return new CaseRow(CaseKind.CLAIM, file, name, next);
  }

  private static Optional<Step> step(String dueOn) {
    return Optional.of(
        new Step(
            "Somebody must act.",
            CivilDate.parse("2018-09-18"),
            Optional.ofNullable(dueOn).map(CivilDate::parse),
            0,
            Optional.empty(),
            Optional.empty()));
  }
}
