package org.dhruva.people.account;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.people.survivor.Survivor;

/**
 * Makes sure that an account is linked to one record at the most. The records decide; a hold on the
 * account keeps two from deciding at the same time.
 */
public final class Accounts {

  /** A hold whose link was not recorded within this time never will be. */
  public static final Duration HOLD_MAX = Duration.ofMinutes(1);

  private record Hold(SurvivorId survivor, Instant heldAt) {}

  private final Pool pool;
  private final Survivors survivors;
  private final InstantSource clock;

  public Accounts(Pool pool, Survivors survivors, InstantSource clock) {
    this.pool = pool;
    this.survivors = survivors;
    this.clock = clock;
  }

  /** The survivor whose own account this is, at this moment. */
  public Uni<Optional<SurvivorId>> survivorOf(String account) {
    return hold(account)
        .chain(
            hold ->
                hold.isEmpty()
                    ? Uni.createFrom().item(Optional.empty())
                    : isLinked(hold.get().survivor(), account)
                        .map(linked -> linked ? hold.map(Hold::survivor) : Optional.empty()));
  }

  /**
   * Holds an account for a record that is about to be linked to it.
   *
   * @return whether it could be held: no other record has it
   */
  public Uni<Boolean> hold(String account, SurvivorId survivor) {
    return pool.preparedQuery(
            "insert into account_hold (account, survivor_id, held_at) values ($1, $2, $3)"
                + " on conflict (account) do update set held_at = excluded.held_at"
                + " where account_hold.survivor_id = excluded.survivor_id")
        .execute(Tuple.of(account, survivor.value(), now()))
        .chain(
            rows ->
                rows.rowCount() == 1 ? Uni.createFrom().item(true) : takeOver(account, survivor));
  }

  private Uni<Boolean> takeOver(String account, SurvivorId survivor) {
    return hold(account)
        .chain(
            found -> {
              Hold hold = found.orElseThrow();
              boolean underWay = hold.heldAt().plus(HOLD_MAX).isAfter(clock.instant());
              return underWay
                  ? Uni.createFrom().item(false)
                  : isLinked(hold.survivor(), account)
                      .chain(
                          linked ->
                              linked
                                  ? Uni.createFrom().item(false)
                                  : replace(account, hold, survivor));
            });
  }

  private Uni<Boolean> replace(String account, Hold abandoned, SurvivorId survivor) {
    return pool.preparedQuery(
            "update account_hold set survivor_id = $2, held_at = $3"
                + " where account = $1 and survivor_id = $4 and held_at = $5")
        .execute(
            Tuple.of(
                account,
                survivor.value(),
                now(),
                abandoned.survivor().value(),
                OffsetDateTime.ofInstant(abandoned.heldAt(), ZoneOffset.UTC)))
        .map(rows -> rows.rowCount() == 1);
  }

  private Uni<Optional<Hold>> hold(String account) {
    return pool.preparedQuery("select survivor_id, held_at from account_hold where account = $1")
        .execute(Tuple.of(account))
        .map(
            rows -> {
              if (rows.size() == 0) {
                return Optional.empty();
              }
              Row row = rows.iterator().next();
              return Optional.of(
                  new Hold(new SurvivorId(row.getUUID(0)), row.getOffsetDateTime(1).toInstant()));
            });
  }

  private Uni<Boolean> isLinked(SurvivorId survivor, String account) {
    return survivors
        .load(survivor)
        .map(
            record ->
                record.state() instanceof Survivor.Enrolled her
                    && her.account().equals(Optional.of(account)));
  }

  private OffsetDateTime now() {
    return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
