package org.dhruva.portal.casework;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.dhruva.portal.client.Case;
import org.dhruva.portal.client.Collected;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CaseListTest {

  @Test
  void where_not_all_have_room_what_runs_out_first_has_and_nothing_is_there_twice() {
    List<Case> some = cases(CaseList.CASES_MAX);
    List<Case> due = List.of(cases(1).getFirst(), some.getLast());

    Collected<Case> list = CaseList.mostUrgent(due, some);

    assertThat(list.items())
        .hasSize(CaseList.CASES_MAX)
        .startsWith(due.getFirst(), due.getLast(), some.getFirst())
        .doesNotHaveDuplicates();
    assertThat(list.more()).isTrue();
  }

  private static List<Case> cases(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            _ ->
                new Case(
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    1,
                    "pending",
                    JsonNodeFactory.instance.objectNode(),
                    List.of(),
                    List.of()))
        .toList();
  }
}
