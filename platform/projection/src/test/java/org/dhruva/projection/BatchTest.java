package org.dhruva.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dhruva.projection.Notes.PATIENCE;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of a batch of messages, whoever brings it and however often. */
class BatchTest {

  private final Notes notes = new Notes();
  private final UUID stream = UUID.randomUUID();
  private final UUID neighbour = UUID.randomUUID();

  @Test
  void is_applied_once_however_often_it_comes() {
    List<ConsumerRecord<byte[], byte[]>> batch =
        List.of(notes.record(1, stream, 1, "one"), notes.record(2, stream, 2, "two"));

    notes.handle(batch);
    notes.handle(batch);
    notes.handle(List.of(notes.record(2, stream, 2, "two"), notes.record(3, stream, 3, "three")));

    assertThat(notes.positionsApplied()).containsExactly(1L, 2L, 3L);
    assertThat(notes.runner.repeatedCount()).isEqualTo(3);
  }

  @Test
  void is_applied_once_by_two_instances_at_the_same_time() throws Exception {
    List<ConsumerRecord<byte[], byte[]>> batch =
        LongStream.rangeClosed(1, 200)
            .mapToObj(position -> notes.record(position, stream, (int) position, "n" + position))
            .toList();
    ProjectionRunner zombie = notes.newRunner();

    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      for (Future<?> one :
          List.of(
              threads.submit(() -> notes.runner.handle(batch).await().atMost(PATIENCE)),
              threads.submit(() -> zombie.handle(batch).await().atMost(PATIENCE)))) {
        one.get();
      }
    }

    assertThat(notes.positionsApplied()).hasSize(200).doesNotHaveDuplicates();
    assertThat(notes.runner.appliedCount() + zombie.appliedCount()).isEqualTo(200);
  }

  @Test
  void of_a_former_owner_is_refused_once_another_has_gone_on() {
    ProjectionRunner former = notes.newRunner();
    List<ConsumerRecord<byte[], byte[]>> stale = List.of(notes.record(1, stream, 1, "one"));
    notes.handle(List.of(notes.record(1, stream, 1, "one"), notes.record(2, stream, 2, "two")));

    former.handle(stale).await().atMost(PATIENCE);

    assertThat(notes.positionsApplied()).containsExactly(1L, 2L);
    assertThat(notes.checkpoint()).isEqualTo(2);
  }

  @Test
  void leaves_alone_what_lies_beyond_a_gap_and_takes_it_once_the_gap_is_filled() {
    Set<TopicPartition> gaps =
        notes.handle(
            List.of(notes.record(1, stream, 1, "one"), notes.record(3, stream, 3, "three")));

    assertThat(gaps).containsExactly(notes.first);
    assertThat(notes.positionsApplied()).containsExactly(1L);

    assertThat(
            notes.handle(
                List.of(notes.record(2, stream, 2, "two"), notes.record(3, stream, 3, "three"))))
        .isEmpty();
    assertThat(notes.positionsApplied()).containsExactly(1L, 2L, 3L);
  }

  @Test
  void holds_whatever_a_topic_may_hold_after_many_crashes() {
    Random random = new Random(20190915);
    List<Long> log = new ArrayList<>();
    for (long position = 1; position <= 60; position++) {
      for (long again = Math.max(1, position - random.nextInt(10)); again <= position; again++) {
        log.add(again);
      }
      if (random.nextInt(5) == 0) {
        log.add(position + 2); // of a relay that lost the one before
      }
    }

    for (int from = 0; from < log.size(); ) {
      int to = Math.min(log.size(), from + 1 + random.nextInt(15));
      notes.handle(
          log.subList(from, to).stream()
              .map(position -> notes.record(position, stream, position.intValue(), "n" + position))
              .toList());
      from = to;
    }

    assertThat(notes.positionsApplied())
        .containsExactlyElementsOf(LongStream.rangeClosed(1, 60).boxed().toList());
  }

  @Test
  void with_a_poison_event_parks_its_stream_and_lets_the_neighbours_go_on() {
    notes.handle(
        List.of(
            notes.record(1, stream, 1, "good"),
            notes.record(2, stream, 2, NotesProjection.POISON),
            notes.record(3, neighbour, 1, "unharmed"),
            notes.record(4, stream, 3, "follows")));
    notes.handle(
        List.of(
            notes.record(5, stream, 4, "follows later"), notes.record(6, neighbour, 2, "goes on")));

    // The whole of the stream in that batch waits: its events were tried together.
    assertThat(notes.positionsApplied()).containsExactly(3L, 6L);
    assertThat(notes.checkpoint()).isEqualTo(6);
    assertThat(notes.runner.parked().await().atMost(PATIENCE))
        .extracting(p -> p.at().position())
        .containsExactly(1L, 2L, 4L, 5L);
    assertThat(notes.runner.parked().await().atMost(PATIENCE))
        .allSatisfy(p -> assertThat(p.reason()).doesNotContain(NotesProjection.POISON));
  }

  @Test
  void that_was_parked_can_be_retried_once_there_is_a_cure() {
    notes.handle(
        List.of(
            notes.record(1, stream, 1, NotesProjection.POISON),
            notes.record(2, stream, 2, "follows")));

    assertThat(notes.runner.retryParked(stream).await().atMost(PATIENCE)).isFalse();
    assertThat(notes.runner.parked().await().atMost(PATIENCE))
        .extracting(ParkedEvent::attempts)
        .containsExactly(2, 2);

    notes.projection.cure();
    assertThat(notes.runner.retryParked(stream).await().atMost(PATIENCE)).isTrue();
    notes.handle(List.of(notes.record(3, stream, 3, "goes on")));

    assertThat(notes.positionsApplied()).containsExactly(1L, 2L, 3L);
    assertThat(notes.runner.parked().await().atMost(PATIENCE)).isEmpty();
  }

  @Test
  void that_was_parked_can_be_given_up_so_that_what_follows_goes_on() {
    notes.handle(
        List.of(
            notes.record(1, stream, 1, NotesProjection.POISON),
            notes.record(2, stream, 2, "follows")));

    notes
        .runner
        .resolveParked(new TopicPosition(notes.topic, 0, 1), "entered twice")
        .await()
        .atMost(PATIENCE);

    assertThat(notes.runner.retryParked(stream).await().atMost(PATIENCE)).isTrue();
    assertThat(notes.positionsApplied()).containsExactly(2L);
  }

  @Test
  void with_an_unreadable_event_parks_it_without_quoting_it() {
    ConsumerRecord<byte[], byte[]> unreadable =
        notes.record(notes.first, 1, stream, 1, "sample.noted.v1", "{\"secret\":1}");
    ConsumerRecord<byte[], byte[]> unknown =
        notes.record(notes.first, 2, neighbour, 1, "sample.unknown.v9", "{}");

    notes.handle(List.of(unreadable, unknown, notes.record(3, UUID.randomUUID(), 1, "fine")));

    assertThat(notes.positionsApplied()).containsExactly(3L);
    assertThat(notes.runner.parked().await().atMost(PATIENCE))
        .extracting(ParkedEvent::reason)
        .containsExactlyInAnyOrder(
            "sample.noted.v1: the payload does not fit", "sample.unknown.v9: unknown event type");
  }

  @Test
  void parks_events_of_two_partitions_though_their_positions_are_the_same() {
    TopicPartition second = new TopicPartition(notes.topic, 1);

    notes.handle(
        List.of(
            notes.record(notes.first, 1, stream, 1, "sample.unknown.v9", "{}"),
            notes.record(second, 1, neighbour, 1, NotesProjection.POISON)));

    assertThat(notes.runner.parked().await().atMost(PATIENCE))
        .extracting(parked -> parked.at().partition())
        .containsExactlyInAnyOrder(0, 1);
  }

  @AfterEach
  void close() {
    notes.close();
  }
}
