package org.dhruva.compensation.reaction;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.SurvivorId;

/** Stages of relief whose time has come, and which nobody has made due. */
public final class WaitingRelief {

  /** One look finds at most this many. */
  public static final int FOUND_MAX = 100;

  /**
   * A stage that what happened makes payable.
   *
   * @param event the event that says so
   * @param on the day on which it happened
   */
  public record Payable(UUID claim, SurvivorId survivor, String stage, UUID event, CivilDate on) {}

  private final Pool pool;

  public WaitingRelief(Pool pool) {
    this.pool = pool;
  }

  /** Of several proceedings the one that came first counts. */
  public Uni<List<Payable>> find() {
    return pool.preparedQuery(
            "select distinct on (s.claim, s.stage)"
                + " s.claim, s.survivor_id, s.stage, m.event_id, m.happened_on"
                + " from relief_stage s join relief_milestone m using (survivor_id, trigger)"
                + " where not s.due and not exists (select from relief_reaction r"
                + " where r.claim = s.claim and r.stage = s.stage and r.event_id = m.event_id)"
                + " order by s.claim, s.stage, m.happened_on, m.event_id limit $1")
        .execute(Tuple.of(FOUND_MAX))
        .map(
            rows -> {
              List<Payable> found = new ArrayList<>(rows.size());
              for (Row row : rows) {
                found.add(
                    new Payable(
                        row.getUUID(0),
                        new SurvivorId(row.getUUID(1)),
                        row.getString(2),
                        row.getUUID(3),
                        CivilDate.parse(row.getString(4))));
              }
              return found;
            });
  }

  /**
   * Remembers that a reaction was carried out.
   *
   * @param outcome {@code done}, or the code of the rejection
   */
  public Uni<Void> settle(Payable payable, String outcome, Instant at) {
    return pool.preparedQuery(
            "insert into relief_reaction (claim, stage, event_id, outcome, settled_at)"
                + " values ($1, $2, $3, $4, $5) on conflict do nothing")
        .execute(
            Tuple.of(
                payable.claim(),
                payable.stage(),
                payable.event(),
                outcome,
                OffsetDateTime.ofInstant(at, ZoneOffset.UTC)))
        .replaceWithVoid();
  }
}
