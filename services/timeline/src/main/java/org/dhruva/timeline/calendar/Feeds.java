package org.dhruva.timeline.calendar;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.dhruva.access.AccountInRoles;
import org.dhruva.contracts.people.SurvivorEvent.Role;
import org.dhruva.kernel.CivilDate;

/** The table of feeds. */
public final class Feeds {

  private static final String WRITE =
      """
      insert into calendar_feed (account, secret_hash, roles, titles, made_on, last_day)
      values ($1, $2, $3, $4, $5, $6)
      on conflict (account) do update set
        secret_hash = excluded.secret_hash, roles = excluded.roles, titles = excluded.titles,
        made_on = excluded.made_on, last_day = excluded.last_day
      """;

  private static final String READ =
      "select account, roles, titles, made_on, last_day from calendar_feed where last_day >= $2";

  private final Pool pool;
  private final InstantSource clock;
  private final SecureRandom random;

  public Feeds(Pool pool, InstantSource clock, SecureRandom random) {
    this.pool = pool;
    this.clock = clock;
    this.random = random;
  }

  /** A feed and what opens it, which nobody can look up later. */
  public record Made(Feed feed, FeedSecret secret) {}

  /** Makes the account's feed. The one before, if there was one, is opened by nothing any more. */
  public Uni<Made> make(AccountInRoles reader, Titles titles) {
    FeedSecret secret = FeedSecret.fresh(random);
    Feed feed = Feed.madeOn(today(), reader, titles);
    return pool.preparedQuery(WRITE)
        .execute(
            Tuple.tuple()
                .addString(reader.account())
                .addBuffer(Buffer.buffer(secret.hash()))
                .addArrayOfString(reader.roles().stream().map(Role::name).toArray(String[]::new))
                .addString(titles.name())
                .addLocalDate(feed.madeOn())
                .addLocalDate(feed.lastDay()))
        .replaceWith(new Made(feed, secret));
  }

  /** The feed that a secret opens today. */
  public Uni<Optional<Feed>> openedBy(FeedSecret secret) {
    return pool.preparedQuery(READ + " and secret_hash = $1")
        .execute(Tuple.tuple().addBuffer(Buffer.buffer(secret.hash())).addLocalDate(today()))
        .map(Feeds::first);
  }

  /** The account's own. */
  public Uni<Optional<Feed>> of(String account) {
    return pool.preparedQuery(READ + " and account = $1")
        .execute(Tuple.of(account, today()))
        .map(Feeds::first);
  }

  /** Nothing opens it any more. */
  public Uni<Void> end(String account) {
    return pool.preparedQuery("delete from calendar_feed where account = $1")
        .execute(Tuple.of(account))
        .replaceWithVoid();
  }

  private LocalDate today() {
    return CivilDate.at(clock.instant()).day();
  }

  private static Optional<Feed> first(RowSet<Row> rows) {
    if (rows.rowCount() == 0) {
      return Optional.empty();
    }
    Row row = rows.iterator().next();
    return Optional.of(
        new Feed(
            new AccountInRoles(
                row.getString("account"),
                Arrays.stream(row.getArrayOfStrings("roles")).map(Role::valueOf).toList()),
            Titles.valueOf(row.getString("titles")),
            row.getLocalDate("made_on"),
            row.getLocalDate("last_day")));
  }
}
