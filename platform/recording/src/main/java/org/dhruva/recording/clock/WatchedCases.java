package org.dhruva.recording.clock;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.projection.SessionLock;

/** The tables clock_cursor and clock_watch. */
final class WatchedCases {

  /** One look takes at most this many entries of a partition, and this many cases by the day. */
  static final int ENTRIES_MAX = 500;

  static final int DUE_MAX = 100;

  /** A case that has to be looked at. */
  record Watched(UUID caseId, SurvivorId survivor) {}

  /** A case, and what it says. */
  record Seen(Watched watched, Optional<CivilDate> lookOn, Optional<CivilDate> dueOn) {}

  /** Where the looking at a partition begins: after its last position, under the same law. */
  record Start(int partition, long position) {}

  /**
   * What there is to look at in a partition.
   *
   * @param position up to where the entries were read
   * @param more whether there may be more than one look takes
   */
  record Found(Set<Watched> cases, long position, boolean more) {}

  private final Pool pool;
  private final String law;

  WatchedCases(Pool pool, String law) {
    this.pool = pool;
    this.law = law;
  }

  /** The partitions in which something was entered, or the day has come. */
  Uni<List<Integer>> waiting(CivilDate today) {
    return pool.preparedQuery(
            "select c.partition from clock_cursor c"
                + " where c.law is distinct from $1"
                + " or exists (select from event e"
                + "   where e.partition = c.partition and e.position > c.position)"
                + " or exists (select from clock_watch w"
                + "   where w.partition = c.partition and w.look_on <= $2)"
                + " order by c.partition")
        .execute(Tuple.of(law, today.day()))
        .map(
            rows -> {
              List<Integer> partitions = new ArrayList<>(rows.size());
              rows.forEach(row -> partitions.add(row.getShort(0).intValue()));
              return partitions;
            });
  }

  /**
   * Does something about a partition unless another instance does so now. Nobody else looks at it
   * meanwhile, and what is settled is settled through the connection that holds it.
   *
   * @return false where another instance has it
   */
  Uni<Boolean> alone(int partition, BiFunction<SqlConnection, Start, Uni<Boolean>> work) {
    SessionLock lock = new SessionLock("dhruva.clocks", Integer.toString(partition));
    return pool.withConnection(
        holding ->
            lock.tryTake(holding)
                .chain(
                    taken ->
                        taken
                            ? start(holding, partition)
                                .chain(start -> work.apply(holding, start))
                                .eventually(() -> lock.release(holding))
                            : Uni.createFrom().item(false)));
  }

  private Uni<Start> start(SqlConnection holding, int partition) {
    return holding
        .preparedQuery(
            "select case when law = $2 then position else 0 end from clock_cursor"
                + " where partition = $1")
        .execute(Tuple.of((short) partition, law))
        .map(rows -> new Start(partition, rows.iterator().next().getLong(0)));
  }

  /**
   * @param types stored names of the entries that can move a clock
   */
  Uni<Found> find(SqlConnection holding, Start start, Set<String> types, CivilDate today) {
    return entered(holding, start, types)
        .chain(
            entered ->
                due(holding, start.partition(), today)
                    .map(
                        due -> {
                          Set<Watched> both = new LinkedHashSet<>(entered.cases());
                          both.addAll(due);
                          return new Found(
                              both, entered.position(), entered.more() || due.size() == DUE_MAX);
                        }));
  }

  private static Uni<Found> entered(SqlConnection holding, Start start, Set<String> types) {
    return holding
        .preparedQuery(
            "select position, stream_id, survivor_id, type from event"
                + " where partition = $1 and position > $2 order by position limit $3")
        .execute(Tuple.of((short) start.partition(), start.position(), ENTRIES_MAX))
        .map(
            rows -> {
              Set<Watched> cases = new LinkedHashSet<>();
              long position = start.position();
              for (Row row : rows) {
                position = row.getLong(0);
                if (row.getUUID(2) != null && types.contains(row.getString(3))) {
                  cases.add(new Watched(row.getUUID(1), new SurvivorId(row.getUUID(2))));
                }
              }
              return new Found(cases, position, rows.size() == ENTRIES_MAX);
            });
  }

  private static Uni<List<Watched>> due(SqlConnection holding, int partition, CivilDate today) {
    return holding
        .preparedQuery(
            "select case_id, survivor_id from clock_watch"
                + " where partition = $1 and look_on <= $2 order by look_on, case_id limit $3")
        .execute(Tuple.of((short) partition, today.day(), DUE_MAX))
        .map(
            rows -> {
              List<Watched> cases = new ArrayList<>(rows.size());
              rows.forEach(
                  row -> cases.add(new Watched(row.getUUID(0), new SurvivorId(row.getUUID(1)))));
              return cases;
            });
  }

  /** Keeps what was seen, and up to where: both or neither. */
  Uni<Void> settle(SqlConnection holding, Start start, long position, List<Seen> seen) {
    return holding
        .preparedQuery(
            "with kept as ("
                + " insert into clock_watch (case_id, partition, survivor_id, look_on, due_on)"
                + " select case_id, $1, survivor_id, look_on, due_on"
                + " from unnest($4::uuid[], $5::uuid[], $6::date[], $7::date[])"
                + "   as seen (case_id, survivor_id, look_on, due_on)"
                + " on conflict (case_id)"
                + " do update set look_on = excluded.look_on, due_on = excluded.due_on)"
                + " update clock_cursor set position = $2, law = $3 where partition = $1")
        .execute(
            Tuple.tuple()
                .addShort((short) start.partition())
                .addLong(position)
                .addString(law)
                .addArrayOfUUID(column(seen, UUID[]::new, one -> one.watched().caseId()))
                .addArrayOfUUID(column(seen, UUID[]::new, one -> one.watched().survivor().value()))
                .addArrayOfLocalDate(column(seen, LocalDate[]::new, one -> day(one.lookOn())))
                .addArrayOfLocalDate(column(seen, LocalDate[]::new, one -> day(one.dueOn()))))
        .replaceWithVoid();
  }

  private static <T> T[] column(List<Seen> seen, IntFunction<T[]> array, Function<Seen, T> value) {
    return seen.stream().map(value).toArray(array);
  }

  private static LocalDate day(Optional<CivilDate> date) {
    return date.map(CivilDate::day).orElse(null);
  }
}
