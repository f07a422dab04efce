package org.dhruva.statistics.projection;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.dhruva.contracts.people.SurvivorEvent.Exploitation;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.statistics.cases.ClaimCase;
import org.dhruva.statistics.cases.ClockLog;
import org.dhruva.statistics.cases.Entry;
import org.dhruva.statistics.cases.PathwayCase;
import org.dhruva.statistics.cases.Place;
import org.dhruva.statistics.cases.ProceedingCase;
import org.dhruva.statistics.cases.StayCase;
import org.dhruva.statistics.indicator.CountedSurvivor;

/** Reads whom to count, and her cases. What it reads never leaves the service as it is. */
public final class CountedSurvivors {

  /** Survivors read at a time. */
  static final int PAGE_SURVIVORS = 500;

  private static final UUID BEFORE_ALL = new UUID(0, 0);
  private static final String PAGE =
      "with page as (select * from survivor where counted and survivor_id > $1"
          + " order by survivor_id limit $2)"
          + " select page.survivor_id, page.enrolled_on, page.home_state, page.home_district,"
          + " page.exploitation, c.source, c.facts::text as facts"
          + " from page left join case_file c on c.survivor_id = page.survivor_id"
          + " order by page.survivor_id, c.stream_id";

  private CountedSurvivors() {}

  /** All of them as they are at one moment. */
  public static Uni<List<CountedSurvivor>> all(SqlConnection transaction) {
    List<CountedSurvivor> all = new ArrayList<>();
    return transaction
        .query("set transaction isolation level repeatable read")
        .execute()
        .chain(_ -> after(BEFORE_ALL, all, transaction))
        .replaceWith(all);
  }

  private static Uni<Void> after(UUID last, List<CountedSurvivor> all, SqlConnection transaction) {
    return transaction
        .preparedQuery(PAGE)
        .execute(Tuple.of(last, PAGE_SURVIVORS))
        .map(CountedSurvivors::read)
        .chain(
            page -> {
              all.addAll(page);
              return page.size() < PAGE_SURVIVORS
                  ? Uni.createFrom().voidItem()
                  : after(page.getLast().id().value(), all, transaction);
            });
  }

  private static List<CountedSurvivor> read(Iterable<Row> rows) {
    Map<UUID, List<Row>> bySurvivor = new LinkedHashMap<>();
    rows.forEach(
        row ->
            bySurvivor
                .computeIfAbsent(row.getUUID("survivor_id"), _ -> new ArrayList<>())
                .add(row));
    return bySurvivor.values().stream().map(CountedSurvivors::survivor).toList();
  }

  private static CountedSurvivor survivor(List<Row> rows) {
    Row her = rows.getFirst();
    return new CountedSurvivor(
        new SurvivorId(her.getUUID("survivor_id")),
        CivilDate.of(her.getLocalDate("enrolled_on")),
        new Place(
            Optional.ofNullable(her.getString("home_state")),
            Optional.ofNullable(her.getString("home_district"))),
        Exploitation.valueOf(her.getString("exploitation")),
        cases("compensation", rows, ClaimCase::of),
        cases("legal", rows, ProceedingCase::of),
        cases("shelter", rows, StayCase::of),
        cases("livelihoods", rows, PathwayCase::of),
        cases(CaseFileRows.CLOCKS, rows, ClockLog::of));
  }

  private static <C> List<C> cases(
      String source, List<Row> rows, Function<List<Entry>, C> reading) {
    return rows.stream()
        .filter(row -> source.equals(row.getString("source")))
        .map(row -> reading.apply(FactJson.read(row.getString("facts"))))
        .toList();
  }
}
