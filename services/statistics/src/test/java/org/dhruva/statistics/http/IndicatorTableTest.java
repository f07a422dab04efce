package org.dhruva.statistics.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dhruva.statistics.indicator.Indicators;
import org.dhruva.statistics.publication.Publications.Published;
import org.dhruva.statistics.table.Breakdown;
import org.dhruva.statistics.table.Dimension;
import org.dhruva.statistics.table.PublishedTable;
import org.dhruva.statistics.table.PublishedTable.Cell;
import org.junit.jupiter.api.Test;

class IndicatorTableTest {

  @Test
  void an_answer_has_at_most_a_thousand_cells() {
    assertThat(answer(IndicatorTable.CELLS_MAX, Map.of()).cells())
        .hasSize(IndicatorTable.CELLS_MAX);
    assertThatThrownBy(() -> answer(IndicatorTable.CELLS_MAX + 1, Map.of()))
        .isInstanceOfSatisfying(
            HttpProblem.class, problem -> assertThat(problem.getDetail()).contains("state=..."));
  }

  @Test
  void a_part_of_a_table_that_is_too_large_can_still_be_had() {
    assertThat(
            answer(IndicatorTable.CELLS_MAX + 1, Map.of(Dimension.DISTRICT, "district-7")).cells())
        .hasSize(1);
  }

  private static IndicatorTable answer(int cells, Map<Dimension, String> filters) {
    PublishedTable table =
        new PublishedTable(
            Optional.empty(),
            IntStream.range(0, cells)
                .mapToObj(
                    n ->
                        new Cell(
                            Map.of(Dimension.STATE, "bihar", Dimension.DISTRICT, "district-" + n),
                            Optional.empty()))
                .toList());
    return IndicatorTable.of(
        Indicators.named("claims-filed").orElseThrow(),
        new TableRequest(Breakdown.BY_DISTRICT, filters),
        new Published(Instant.EPOCH, table));
  }
}
