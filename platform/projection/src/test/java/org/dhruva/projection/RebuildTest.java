package org.dhruva.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.dhruva.projection.Notes.PATIENCE;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RebuildTest {

  private final PublishedNotes published = new PublishedNotes();
  private final Notes notes = published.notes;

  @BeforeEach
  void consume() {
    published.consumer();
  }

  @AfterEach
  void close() {
    published.close();
  }

  @Test
  void builds_the_same_beside_the_live_version_while_writes_go_on() throws Exception {
    published.write(300);
    published.awaitAllApplied();

    Rebuild.Outcome outcome;
    try (ExecutorService writer = Executors.newSingleThreadExecutor()) {
      Future<?> writing = writer.submit(() -> published.write(300));
      outcome = published.rebuild(false);
      writing.get();
    }

    assertThat(outcome.differences()).isEmpty();
    assertThat(outcome.replaced()).isTrue();
    assertThat(outcome.newVersion()).isEqualTo(2);
    published.awaitAllApplied();
    assertThat(notes.count("select count(*) from notes_v1.note")).isLessThanOrEqualTo(600);
    assertThat(notes.count("select count(*) from notes_v2.note")).isEqualTo(600);
  }

  @Test
  void does_not_replace_a_live_version_that_says_something_else_unless_told_to() {
    published.write(20);
    published.awaitAllApplied();
    notes
        .database
        .pool()
        .query("delete from notes_v1.note where position = 1")
        .execute()
        .await()
        .indefinitely();
    long lost = 20 - notes.count("select count(*) from note");
    assertThat(lost).isPositive();

    Rebuild.Outcome refused = published.rebuild(false);
    assertThat(refused.replaced()).isFalse();
    assertThat(refused.differences()).containsEntry("note", new Rebuild.Difference(20 - lost, 20));
    assertThat(notes.count("select count(*) from note")).isEqualTo(20 - lost);

    assertThat(published.rebuild(true).replaced()).isTrue();
    assertThat(notes.count("select count(*) from note")).isEqualTo(20);
  }

  @Test
  void keeps_the_version_it_replaced_and_drops_those_before() {
    published.write(20);
    published.awaitAllApplied();

    for (int n = 0; n < 3; n++) {
      assertThat(published.rebuild(false).replaced()).isTrue();
    }

    assertThat(ProjectionVersions.RETIRED_VERSIONS_MAX).isEqualTo(1);
    assertThat(notes.texts("select version || ' ' || status from projection_version order by 1"))
        .containsExactly("3 retired", "4 live");
    assertThat(
            notes.texts("select nspname from pg_namespace where nspname like 'notes%' order by 1"))
        .containsExactly("notes_v3", "notes_v4");
  }

  @Test
  void drops_what_a_rebuild_left_that_was_killed() {
    notes.runner.versions().build().await().atMost(PATIENCE);

    assertThat(published.rebuild(false).replaced()).isTrue();

    assertThat(notes.count("select count(*) from projection_version where status = 'building'"))
        .isZero();
    assertThat(notes.count("select count(*) from pg_namespace where nspname like 'notes%'"))
        .isEqualTo(notes.count("select count(*) from projection_version"));
  }

  @Test
  void is_refused_while_another_is_under_way() throws Exception {
    published.write(20);
    published.awaitAllApplied();
    NotesProjection.Held batch = notes.projection.holdNext();

    try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
      Future<Rebuild.Outcome> first = threads.submit(() -> published.rebuild(false));
      await().atMost(PATIENCE).until(batch.reached()::isDone);
      assertThatThrownBy(() -> published.rebuild(false)).isInstanceOf(RebuildUnderWay.class);
      batch.released().complete(null);
      assertThat(first.get().replaced()).isTrue();
    }
  }
}
