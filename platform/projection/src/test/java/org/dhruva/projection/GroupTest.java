package org.dhruva.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.dhruva.projection.Notes.PATIENCE;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dhruva.infrastructure.Infrastructure;
import org.dhruva.infrastructure.Part;
import org.dhruva.kernel.Partitions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Instances that share the partitions of a topic, whatever ends or comes back meanwhile. */
class GroupTest {

  private final PublishedNotes published = new PublishedNotes();
  private final Notes notes = published.notes;

  @AfterEach
  void close() {
    published.close();
  }

  @Test
  void applies_everything_once_through_forced_rebalances() throws Exception {
    published.consumer();
    try (ExecutorService writer = Executors.newSingleThreadExecutor()) {
      Future<?> writing = writer.submit(() -> published.write(600));
      await().atMost(PATIENCE).until(() -> notes.runner.appliedCount() > 50);
      Consumer second = published.consumer();
      await().atMost(PATIENCE).until(() -> second.assigned() > 0);
      Consumer third = published.consumer();
      await().atMost(PATIENCE).until(() -> third.assigned() > 0);
      published.stop(second);
      writing.get();
    }

    published.awaitAllApplied();
    assertThat(notes.runner.parked().await().atMost(PATIENCE)).isEmpty();
  }

  @Test
  void applies_once_what_an_instance_had_in_hand_when_it_lost_its_partitions() {
    published.write(100);
    NotesProjection.Held batch = notes.projection.holdNext();
    Consumer slow = published.consumer(notes.runner, Duration.ofSeconds(1));
    await().atMost(PATIENCE).until(batch.reached()::isDone);

    ProjectionRunner successor = notes.newRunner();
    Consumer second = published.consumer(successor, Duration.ofMinutes(5));
    await().atMost(PATIENCE).until(() -> second.assigned() == Partitions.COUNT);
    batch.released().complete(null);

    published.awaitAllApplied();
    published.stop(slow);
    published.write(20);
    published.awaitAllApplied();
    assertThat(notes.runner.appliedCount() + successor.appliedCount()).isEqualTo(120);
    assertThat(notes.runner.parked().await().atMost(PATIENCE)).isEmpty();
  }

  enum Lost {
    POSTGRES,
    KAFKA
  }

  @ParameterizedTest
  @EnumSource
  void goes_on_after_a_part_was_gone(Lost lost) {
    published.consumer();
    published.write(50);
    published.awaitAllApplied();

    Part part =
        switch (lost) {
          case POSTGRES -> Infrastructure.shared().postgres();
          case KAFKA -> Infrastructure.shared().kafka();
        };
    part.kill();
    part.start();
    published.write(50);

    published.awaitAllApplied();
    assertThat(notes.runner.parked().await().atMost(PATIENCE)).isEmpty();
  }

  @Test
  void says_the_same_as_before_after_its_topic_was_lost_and_republished() throws Exception {
    Consumer before = published.consumer();
    published.write(100);
    published.awaitAllApplied();
    List<String> rows = rows();
    published.stop(before);

    published.loseTopicAndRepublish();
    published.consumer();
    Rebuild.Outcome rebuilt = published.rebuild(false);

    assertThat(rebuilt.differences()).isEmpty();
    assertThat(rebuilt.replaced()).isTrue();
    assertThat(rows()).isEqualTo(rows);
    published.write(20);
    published.awaitAllApplied();
  }

  private List<String> rows() {
    return notes.texts("select t::text from note t order by 1");
  }
}
