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
import org.dhruva.portal.client.Clock;
import org.junit.jupiter.api.Test;

class CaseRowTest {

  @Test
  void what_is_longest_overdue_comes_first_and_what_is_over_last() {
    CaseRow soon = row("soon", "decided", clock("2026-12-03", null));
    CaseRow overdue = row("overdue", "pending", clock("2026-09-01", null));
    CaseRow longOverdue = row("long overdue", "appealed", clock("2018-11-18", null));
    CaseRow waiting = row("waiting", "pending", clock(null, null));
    CaseRow closed = row("closed", "closed", clock("2010-01-01", null));
    assertThat(
            Stream.of(closed, waiting, soon, longOverdue, overdue)
                .sorted(CaseRow.MOST_URGENT_FIRST))
        .containsExactly(longOverdue, overdue, soon, waiting, closed);
  }

  @Test
  void a_deadline_that_was_kept_is_not_the_next_one() {
    CaseRow row =
        row("one", "pending", clock("2018-11-18", "2018-11-01"), clock("2026-12-03", null));
    assertThat(row.clock().flatMap(Clock::dueOn)).contains(CivilDate.parse("2026-12-03"));
    assertThat(row("two", "pending", clock("2018-11-18", "2018-11-01")).clock()).isEmpty();
  }

  private static CaseRow row(String name, String state, Clock... clocks) {
    return new CaseRow(
        CaseKind.CLAIM,
        new Case(
            UUID.randomUUID(),
            UUID.randomUUID(),
            1,
            state,
            JsonNodeFactory.instance.objectNode(),
            List.of(),
            List.of(clocks)),
        name);
  }

  private static Clock clock(String dueOn, String endedOn) {
    return new Clock(
        "act",
        "DLSA",
        "a law",
        "a source",
        true,
        true,
        Optional.empty(),
        CivilDate.parse("2018-09-18"),
        Optional.ofNullable(dueOn).map(CivilDate::parse),
        Optional.ofNullable(endedOn).map(CivilDate::parse),
        0,
        0,
        Optional.empty());
  }
}
