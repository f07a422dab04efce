package org.dhruva.timeline.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dhruva.timeline.calendar.Dates.MEERA;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.dhruva.access.AccountInRoles;
import org.dhruva.contracts.people.SurvivorEvent.Role;
import org.dhruva.testing.TestDatabase;
import org.dhruva.timeline.Services;
import org.dhruva.timeline.calendar.Feeds.Made;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@DisplayNameGeneration(ReplaceUnderscores.class)
@TestInstance(Lifecycle.PER_CLASS)
class FeedsTest {

  private static final Instant NOW = Instant.parse("2026-11-25T06:00:00Z");

  private final TestDatabase database = TestDatabase.with("db/calendar");
  private final Feeds feeds = at(NOW);

  @AfterAll
  void the_database_goes() {
    database.close();
  }

  private Feeds at(Instant now) {
    return new Feeds(database.pool(), InstantSource.fixed(now), new SecureRandom());
  }

  private static <T> T get(Uni<T> uni) {
    return uni.await().atMost(Services.PATIENCE);
  }

  private Made made(Titles titles) {
    return get(feeds.make(MEERA, titles));
  }

  @Test
  void are_opened_by_a_secret_of_256_bits_that_is_not_stored() {
    Made made = made(Titles.PLAIN);

    assertThat(Base64.getUrlDecoder().decode(made.secret().text())).hasSize(FeedSecret.BYTES);
    assertThat(get(feeds.openedBy(made.secret()))).contains(made.feed());
    String stored =
        get(database
                .pool()
                .preparedQuery("select f::text from calendar_feed f where account = $1")
                .execute(Tuple.of(MEERA.account())))
            .iterator()
            .next()
            .getString(0);
    assertThat(stored).contains(MEERA.account()).doesNotContain(made.secret().text());
    assertThat(made.toString()).doesNotContain(made.secret().text());
  }

  @Test
  void keep_the_roles_and_titles_they_were_made_with() {
    AccountInRoles both = new AccountInRoles("both", List.of(Role.PEER, Role.CASEWORKER));
    Made made = get(feeds.make(both, Titles.PLAIN));

    assertThat(get(feeds.openedBy(made.secret()))).map(Feed::reader).contains(both);
    assertThat(get(feeds.of("both"))).map(Feed::titles).contains(Titles.PLAIN);
  }

  @Test
  void that_are_made_anew_are_not_opened_by_the_secret_before() {
    Made before = made(Titles.OPAQUE);
    Made now = made(Titles.OPAQUE);

    assertThat(get(feeds.openedBy(before.secret()))).isEmpty();
    assertThat(get(feeds.openedBy(now.secret()))).isPresent();
  }

  @Test
  void that_were_ended_are_opened_by_nothing() {
    Made made = made(Titles.OPAQUE);
    get(feeds.end(MEERA.account()));

    assertThat(get(feeds.openedBy(made.secret()))).isEmpty();
    assertThat(get(feeds.of(MEERA.account()))).isEmpty();
  }

  @Test
  void end_by_themselves_after_their_last_day() {
    Made made = made(Titles.OPAQUE);
    Instant lastDay = NOW.plus(Duration.ofDays(Feed.DAYS_MAX));

    assertThat(get(at(lastDay).openedBy(made.secret()))).isPresent();
    assertThat(get(at(lastDay.plus(Duration.ofDays(1))).openedBy(made.secret()))).isEmpty();
    assertThat(get(at(lastDay.plus(Duration.ofDays(1))).of(MEERA.account()))).isEmpty();
  }

  @Test
  void are_not_opened_by_what_somebody_guessed() {
    assertThat(get(feeds.openedBy(new FeedSecret("guessed")))).isEqualTo(Optional.empty());
    assertThat(get(feeds.openedBy(new FeedSecret("")))).isEmpty();
  }
}
