package org.dhruva.timeline.calendar;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dhruva.access.AccessGuard;
import org.dhruva.access.Grant;
import org.dhruva.contracts.people.SurvivorEvent.Scope;

/**
 * Looks through a calendar. A program fetches every hour whether anybody looks or not; told each
 * time, she would find nobody else in the list of those who looked. So they count once in {@value
 * #ONE_LOOK_DAYS} day of India, for each survivor and part of her case.
 */
public final class DailyLooks {

  /** How many days one look stands for. */
  static final int ONE_LOOK_DAYS = 1;

  private static final String RECORDED =
      """
      select survivor_id, scope from calendar_look
      where account = $1 and looked_on > $2 and survivor_id = any($3)
      """;

  private static final String KEEP =
      """
      insert into calendar_look (account, survivor_id, scope, looked_on)
      select $1, seen.survivor_id, seen.scope, $2
      from unnest($3::uuid[], $4::text[]) as seen (survivor_id, scope)
      on conflict (account, survivor_id, scope) do update set looked_on = excluded.looked_on
      """;

  private record Part(UUID survivor, String scope) {
    static Part of(Grant grant) {
      return new Part(grant.survivor().value(), grant.scope().name());
    }
  }

  private final Pool pool;
  private final AccessGuard guard;

  public DailyLooks(Pool pool, AccessGuard guard) {
    this.pool = pool;
    this.guard = guard;
  }

  /**
   * Records those of the looks that no look of these days stands for. Fails with the problem to
   * answer with if one cannot be recorded.
   *
   * @param shown of one account
   */
  public Uni<Void> record(List<Grant> shown, LocalDate today) {
    if (shown.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    String account = shown.getFirst().account();
    return recorded(account, shown, today)
        .map(known -> shown.stream().filter(grant -> !known.contains(Part.of(grant))).toList())
        .chain(
            fresh ->
                fresh.isEmpty()
                    ? Uni.createFrom().voidItem()
                    : guard.recordAll(fresh).chain(_ -> keep(account, fresh, today)));
  }

  private Uni<Set<Part>> recorded(String account, List<Grant> shown, LocalDate today) {
    UUID[] survivors =
        shown.stream().map(grant -> grant.survivor().value()).distinct().toArray(UUID[]::new);
    return pool.preparedQuery(RECORDED)
        .execute(Tuple.of(account, today.minusDays(ONE_LOOK_DAYS), survivors))
        .map(
            rows -> {
              Set<Part> parts = new HashSet<>();
              rows.forEach(row -> parts.add(new Part(row.getUUID(0), row.getString(1))));
              return parts;
            });
  }

  private Uni<Void> keep(String account, List<Grant> recorded, LocalDate today) {
    return pool.preparedQuery(KEEP)
        .execute(
            Tuple.of(
                account,
                today,
                recorded.stream().map(grant -> grant.survivor().value()).toArray(UUID[]::new),
                recorded.stream().map(Grant::scope).map(Scope::name).toArray(String[]::new)))
        .replaceWithVoid();
  }
}
