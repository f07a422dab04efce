package org.dhruva.recording;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dhruva.kernel.SurvivorId;

/**
 * The cases in which a last day runs, what runs out or ran out first at the top. Read off what the
 * watch over the clocks saw last, so behind what was entered by seconds.
 */
final class DueCases {

  /**
   * A case in which a last day runs.
   *
   * @param dueOn the earliest
   */
  record Due(UUID caseId, SurvivorId survivor, LocalDate dueOn) {}

  private final Pool pool;

  DueCases(Pool pool) {
    this.pool = pool;
  }

  /**
   * Of these survivors.
   *
   * @param after the last one of the page before
   */
  Uni<List<Due>> of(Collection<SurvivorId> survivors, Optional<Due> after, int limit) {
    return pool.preparedQuery(
            "select case_id, survivor_id, due_on from clock_watch"
                + " where survivor_id = any($1) and due_on is not null"
                + " and ($2::date is null or (due_on, case_id) > ($2, $3::uuid))"
                + " order by due_on, case_id limit $4")
        .execute(
            Tuple.of(
                survivors.stream().map(SurvivorId::value).toArray(UUID[]::new),
                after.map(Due::dueOn).orElse(null),
                after.map(Due::caseId).orElse(null),
                limit))
        .map(
            rows -> {
              List<Due> found = new ArrayList<>(rows.size());
              for (Row row : rows) {
                found.add(
                    new Due(row.getUUID(0), new SurvivorId(row.getUUID(1)), row.getLocalDate(2)));
              }
              return found;
            });
  }
}
