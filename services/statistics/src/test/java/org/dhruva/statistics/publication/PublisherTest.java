package org.dhruva.statistics.publication;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.dhruva.statistics.table.Breakdown;
import org.dhruva.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PublisherTest {

  private static final Instant NIGHT = Instant.parse("2026-03-10T20:30:00Z");
  private static final Duration DAY = Duration.ofHours(24);

  private final AtomicReference<Instant> now = new AtomicReference<>(NIGHT);
  private final TestDatabase database = TestDatabase.with("db/statistics", "db/publication");
  private final Publications publications = new Publications(database.pool());

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void there_is_nothing_to_read_before_the_first_publication() {
    assertThat(publications.asOf().await().indefinitely()).isEmpty();
    assertThat(table()).isZero();
  }

  @Test
  void a_publication_stands_for_a_day_whatever_happens() {
    enrol(20);
    assertThat(publish()).isTrue();
    enrol(30);

    now.set(NIGHT.plus(DAY).minusMillis(1));
    assertThat(publish()).isFalse();
    assertThat(table()).isEqualTo(18);

    now.set(NIGHT.plus(DAY));
    assertThat(publish()).isTrue();
    assertThat(table()).isEqualTo(48);
    assertThat(publications.asOf().await().indefinitely()).contains(NIGHT.plus(DAY));
  }

  @Test
  void whoever_said_no_is_not_in_the_next_publication() {
    enrol(40);
    publish();
    assertThat(table()).isEqualTo(38);

    execute("update survivor set counted = false where right(survivor_id::text, 1) < '8'");
    now.set(NIGHT.plus(DAY));
    publish();

    assertThat(table()).isLessThan(38);
  }

  @Test
  void of_two_instances_one_publishes() {
    enrol(20);
    Publisher one = publisher();
    Publisher other = publisher();

    boolean onlyOne =
        Uni.combine()
            .all()
            .unis(one.publishIfDue(), other.publishIfDue())
            .with((first, second) -> first ^ second)
            .await()
            .indefinitely();

    assertThat(onlyOne).isTrue();
    assertThat(table()).isEqualTo(18);
  }

  private boolean publish() {
    return publisher().publishIfDue().await().indefinitely();
  }

  private Publisher publisher() {
    return new Publisher(database.pool(), publications, DAY, now::get);
  }

  private long table() {
    return publications
        .table("survivors-enrolled", Breakdown.ALL)
        .await()
        .indefinitely()
        .flatMap(published -> published.table().total())
        .map(total -> total.n())
        .orElse(0L);
  }

  private void enrol(int number) {
    execute(
        "insert into survivor select gen_random_uuid(), '2024-03-10', 'bihar', 'gaya',"
            + " 'FORCED_LABOUR', true from generate_series(1, %d)".formatted(number));
  }

  private void execute(String sql) {
    database.pool().query(sql).execute().await().indefinitely();
  }
}
