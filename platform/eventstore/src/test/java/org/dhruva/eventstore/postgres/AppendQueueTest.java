package org.dhruva.eventstore.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.dhruva.eventstore.Append;
import org.dhruva.eventstore.AppendResult;
import org.dhruva.eventstore.codec.Sealer;
import org.dhruva.kernel.Actor;
import org.dhruva.kernel.Partitions;
import org.dhruva.kernel.Trace;
import org.junit.jupiter.api.Test;

/**
 * What waits, what travels together and what is refused, with a database that answers when told.
 */
class AppendQueueTest {

  private record Sent(List<EncodedAppend> group, UniEmitter<? super List<AppendResult>> database) {}

  private final List<Sent> sent = new ArrayList<>();
  private final AppendQueue queue =
      new AppendQueue(
          group -> Uni.createFrom().emitter(database -> sent.add(new Sent(group, database))));

  @Test
  void a_partition_is_in_one_group_at_a_time() {
    submit(3);
    submit(3);
    assertThat(sent).hasSize(1);
    answer(0);
    assertThat(sent).hasSize(2);
  }

  @Test
  void so_many_groups_are_under_way_and_no_more() {
    for (int partition = 0; partition < Partitions.COUNT; partition++) {
      submit(partition);
    }
    assertThat(sent).hasSize(AppendQueue.GROUPS_UNDER_WAY_MAX);

    answer(0);
    assertThat(sent).hasSize(AppendQueue.GROUPS_UNDER_WAY_MAX + 1);
    assertThat(sent.getLast().group()).hasSize(Partitions.COUNT - AppendQueue.GROUPS_UNDER_WAY_MAX);
  }

  @Test
  void a_group_takes_so_many_appends_and_no_more() {
    for (int n = 0; n < 2 * AppendQueue.GROUP_APPENDS_MAX; n++) {
      submit(5);
    }
    answer(0);
    assertThat(sent.getLast().group()).hasSize(AppendQueue.GROUP_APPENDS_MAX);
  }

  @Test
  void beyond_what_may_wait_an_append_is_refused_and_the_others_wait_on() {
    submit(5);
    for (int n = 0; n < AppendQueue.WAITING_APPENDS_MAX; n++) {
      assertThat(submit(5)).isNotDone();
    }
    assertThat(submit(5))
        .isCompletedExceptionally()
        .failsWithin(Duration.ZERO)
        .withThrowableThat()
        .havingCause()
        .isInstanceOf(StoreOverloaded.class)
        .withMessageContaining("partition 5");
    assertThat(submit(6)).isNotDone();
  }

  private CompletableFuture<AppendResult> submit(int partition) {
    Append append =
        new Append(
            Optional.empty(),
            UUID.randomUUID(),
            Optional.empty(),
            0,
            List.of(),
            Optional.empty(),
            new Actor("account-of-anil", "caseworker"),
            new Trace(UUID.randomUUID(), UUID.randomUUID(), Optional.empty()),
            Sealer.none());
    return queue
        .submit(new EncodedAppend(append, partition, List.of()))
        .subscribeAsCompletionStage();
  }

  private void answer(int number) {
    Sent transaction = sent.get(number);
    transaction
        .database()
        .complete(
            transaction.group().stream()
                .<AppendResult>map(one -> new AppendResult.StreamFull(one.streamId()))
                .toList());
  }
}
