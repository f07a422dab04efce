package org.dhruva.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.uuid.Generators;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.dhruva.eventstore.Append;
import org.dhruva.eventstore.AppendResult;
import org.dhruva.eventstore.AppendResult.Answered;
import org.dhruva.eventstore.CommandHandler;
import org.dhruva.eventstore.CommandKey;
import org.dhruva.eventstore.CommandRequest;
import org.dhruva.eventstore.CommandResult;
import org.dhruva.eventstore.EventStore;
import org.dhruva.eventstore.Feed;
import org.dhruva.eventstore.StoredEvent;
import org.dhruva.eventstore.StoredRejection;
import org.dhruva.eventstore.Stream;
import org.dhruva.eventstore.codec.EventCodec;
import org.dhruva.eventstore.codec.PayloadTooLarge;
import org.dhruva.eventstore.codec.Sealer;
import org.dhruva.kernel.Actor;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Event;
import org.dhruva.kernel.Partitions;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.kernel.Trace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What every event store must do. A store's test extends this and says how to make one; all tests
 * of a store run on one instance, so each uses streams and keys of its own.
 */
@ExtendWith(NeverSkipped.class)
public abstract class EventStoreConformance {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Actor ANIL = new Actor("account-of-anil", "caseworker");
  private static final Actor MEERA = new Actor("account-of-meera", "lawyer");
  private static final int RACERS = 8;

  /** The store, for events of {@link SampleEvent#TYPES}. */
  protected abstract EventStore store();

  protected abstract Feed feed();

  protected static EventCodec codec() {
    return new EventCodec(SampleEvent.TYPES);
  }

  @Test
  void a_stream_nobody_wrote_to_is_empty() {
    Stream stream = await(store().load(UUID.randomUUID()));

    assertThat(stream.isEmpty()).isTrue();
    assertThat(stream.version()).isZero();
  }

  @Test
  void what_was_appended_is_loaded_in_order_with_its_envelope() {
    UUID id = UUID.randomUUID();
    SurvivorId survivor = new SurvivorId(UUID.randomUUID());
    append(appendOf(id, survivor, 0, noted("first"), noted("second")));
    append(appendOf(id, survivor, 2, noted("third")));

    Stream stream = await(store().load(id));

    assertThat(stream.events())
        .extracting(r -> ((SampleEvent.Noted) r.event()).text())
        .containsExactly("first", "second", "third");
    assertThat(stream.events())
        .extracting(r -> r.envelope().streamVersion())
        .containsExactly(1, 2, 3);
    assertThat(stream.events())
        .allSatisfy(
            r -> {
              assertThat(r.envelope().survivorId()).contains(survivor);
              assertThat(r.envelope().subject()).isEqualTo(id);
              assertThat(r.envelope().actor()).isEqualTo(ANIL);
              assertThat(r.envelope().type()).isEqualTo("sample.noted.v1");
              assertThat(r.envelope().partition()).isEqualTo(Partitions.of(survivor));
              assertThat(r.envelope().occurredAt()).isEqualTo(DAY.startOfDay());
              assertThat(r.envelope().id().version()).isEqualTo(7);
            });
  }

  @Test
  void a_stream_can_be_loaded_as_it_was() {
    UUID id = UUID.randomUUID();
    append(appendOf(id, someone(), 0, noted("first"), noted("second"), noted("third")));

    assertThat(await(store().load(id, 2)).version()).isEqualTo(2);
  }

  @Test
  void a_stale_version_is_a_conflict_and_writes_nothing() {
    UUID id = UUID.randomUUID();
    SurvivorId survivor = someone();
    append(appendOf(id, survivor, 0, noted("first")));

    assertThat(append(appendOf(id, survivor, 0, noted("late"))))
        .isEqualTo(new AppendResult.Conflict(id, 0, 1));
    assertThat(append(appendOf(id, survivor, 5, noted("early"))))
        .isEqualTo(new AppendResult.Conflict(id, 5, 1));
    assertThat(await(store().load(id)).version()).isEqualTo(1);
  }

  @Test
  void of_many_writers_with_the_same_version_exactly_one_wins() throws Exception {
    UUID id = UUID.randomUUID();
    SurvivorId survivor = someone();

    List<AppendResult> outcomes = race(n -> append(appendOf(id, survivor, 0, noted("racer " + n))));

    assertThat(outcomes).filteredOn(Answered.class::isInstance).hasSize(1);
    assertThat(outcomes).filteredOn(AppendResult.Conflict.class::isInstance).hasSize(RACERS - 1);
    assertThat(await(store().load(id)).version()).isEqualTo(1);
  }

  @Test
  void the_same_command_sent_twice_is_answered_twice_and_recorded_once() {
    UUID id = UUID.randomUUID();
    Append command = keyed(appendOf(id, someone(), 0, noted("once")), ANIL, "key-" + id, "hash");

    Answered first = (Answered) append(command);
    Answered second = (Answered) append(command);

    assertThat(first.repeated()).isFalse();
    assertThat(second.repeated()).isTrue();
    assertThat(asFirst(second)).isEqualTo(first);
    assertThat(await(store().load(id)).version()).isEqualTo(1);
    assertThat(await(store().answered(command.key().orElseThrow()))).contains(second);
  }

  @Test
  void the_same_key_sent_at_once_gives_one_outcome_and_equal_answers() throws Exception {
    String key = "key-" + UUID.randomUUID();
    SurvivorId survivor = someone();

    // Each sends a creation, so each proposes a stream of its own; one of them must win for all.
    List<AppendResult> outcomes =
        race(
            _ ->
                append(
                    keyed(appendOf(UUID.randomUUID(), survivor, 0, noted("new")), ANIL, key, "h")));

    assertThat(outcomes).hasOnlyElementsOfType(Answered.class);
    assertThat(outcomes).extracting(o -> asFirst((Answered) o)).hasSize(RACERS);
    assertThat(outcomes.stream().map(o -> asFirst((Answered) o)).distinct()).hasSize(1);
    assertThat(outcomes.stream().filter(o -> !((Answered) o).repeated())).hasSize(1);
  }

  @Test
  void the_same_key_for_survivors_of_different_partitions_gives_one_outcome() throws Exception {
    String key = "key-" + UUID.randomUUID();

    List<AppendResult> outcomes =
        race(
            _ ->
                append(
                    keyed(appendOf(UUID.randomUUID(), someone(), 0, noted("x")), ANIL, key, "h")));

    assertThat(outcomes.stream().map(o -> asFirst((Answered) o)).distinct()).hasSize(1);
  }

  @Test
  void another_request_under_a_used_key_is_refused_and_writes_nothing() {
    UUID id = UUID.randomUUID();
    UUID other = UUID.randomUUID();
    append(keyed(appendOf(id, someone(), 0, noted("one")), ANIL, "key-" + id, "hash-1"));

    assertThat(
            append(keyed(appendOf(other, someone(), 0, noted("two")), ANIL, "key-" + id, "hash-2")))
        .isEqualTo(new AppendResult.KeyReused("key-" + id));
    assertThat(await(store().answered(new CommandKey(ANIL.id(), "key-" + id, "hash-2"))))
        .contains(new AppendResult.KeyReused("key-" + id));
    assertThat(await(store().load(other)).isEmpty()).isTrue();
  }

  @Test
  void a_request_sent_many_times_at_once_is_carried_out_once_and_hears_one_answer()
      throws Exception {
    String key = "key-" + UUID.randomUUID();
    SurvivorId survivor = someone();
    CommandHandler<Diary.Write, Diary, SampleEvent, Diary.EmptyText> handler =
        new CommandHandler<>(
            store(),
            new Diary.Rules(),
            SampleEvent.class,
            _ -> Uni.createFrom().item(Sealer.none()),
            InstantSource.system());

    // Each begins a stream, as POST does; the first one's stream is everybody's answer.
    List<CommandResult<Diary>> answers = race(_ -> await(handler.handle(beginning(key, survivor))));

    assertThat(answers).hasOnlyElementsOfType(CommandResult.Done.class);
    assertThat(answers.stream().distinct()).hasSize(1);
    CommandResult.Done<Diary> done = (CommandResult.Done<Diary>) answers.getFirst();
    assertThat(done.state()).isEqualTo(new Diary(List.of("hello")));
    assertThat(await(store().load(done.streamId())).version()).isEqualTo(1);
  }

  private static CommandRequest<Diary.Write> beginning(String key, SurvivorId survivor) {
    return new CommandRequest<>(
        UUID.randomUUID(),
        Optional.of(survivor),
        Optional.of(0),
        Optional.of(new CommandKey(ANIL.id(), key, "hash")),
        ANIL,
        trace(),
        new Diary.Write(DAY, "hello", Optional.empty()));
  }

  @Test
  void two_actors_may_use_the_same_key() {
    String key = "key-" + UUID.randomUUID();

    Answered one =
        (Answered)
            append(keyed(appendOf(UUID.randomUUID(), someone(), 0, noted("a")), ANIL, key, "h"));
    Answered two =
        (Answered)
            append(keyed(appendOf(UUID.randomUUID(), someone(), 0, noted("b")), MEERA, key, "h"));

    assertThat(two.repeated()).isFalse();
    assertThat(two.streamId()).isNotEqualTo(one.streamId());
  }

  @Test
  void a_rejection_is_repeated_word_for_word() {
    UUID id = UUID.randomUUID();
    StoredRejection no =
        new StoredRejection("too-early", "Wait until it is filed.", Optional.of("/on"));
    Append rejected =
        new Append(
            Optional.of(new CommandKey(ANIL.id(), "key-" + id, "hash")),
            id,
            Optional.of(someone()),
            0,
            List.of(),
            Optional.of(no),
            ANIL,
            trace(),
            Sealer.none());

    append(rejected);

    assertThat(((Answered) append(rejected)).rejection()).contains(no);
    assertThat(await(store().load(id)).isEmpty()).isTrue();
  }

  @Test
  void a_conflict_leaves_its_key_free_for_another_try() {
    UUID id = UUID.randomUUID();
    SurvivorId survivor = someone();
    append(appendOf(id, survivor, 0, noted("first")));
    append(keyed(appendOf(id, survivor, 0, noted("late")), ANIL, "key-" + id, "hash"));

    Answered again =
        (Answered)
            append(keyed(appendOf(id, survivor, 1, noted("second")), ANIL, "key-" + id, "hash"));

    assertThat(again.repeated()).isFalse();
    assertThat(again.version()).isEqualTo(2);
  }

  @Test
  void an_event_that_is_too_large_is_refused_and_leaves_nothing() {
    UUID id = UUID.randomUUID();
    SurvivorId survivor = someone();
    String tooLong = "x".repeat(EventCodec.PAYLOAD_BYTES_MAX);

    assertThatThrownBy(() -> append(appendOf(id, survivor, 0, noted("small"), noted(tooLong))))
        .isInstanceOf(PayloadTooLarge.class);

    assertThat(await(store().load(id)).isEmpty()).isTrue();
    assertThat(append(appendOf(id, survivor, 0, noted("small")))).isInstanceOf(Answered.class);
  }

  @Test
  void an_append_has_a_limit_of_events() {
    Event[] many =
        IntStream.rangeClosed(0, EventStore.APPEND_EVENTS_MAX)
            .mapToObj(n -> noted("n" + n))
            .toArray(Event[]::new);

    assertThatThrownBy(() -> appendOf(UUID.randomUUID(), someone(), 0, many))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(String.valueOf(EventStore.APPEND_EVENTS_MAX));
  }

  @Test
  void a_full_stream_takes_no_more() {
    UUID id = UUID.randomUUID();
    SurvivorId survivor = someone();
    Event[] hundred =
        IntStream.range(0, EventStore.APPEND_EVENTS_MAX)
            .mapToObj(n -> noted("n" + n))
            .toArray(Event[]::new);
    for (int version = 0; version < EventStore.STREAM_EVENTS_MAX; version += hundred.length) {
      append(appendOf(id, survivor, version, hundred));
    }

    assertThat(append(appendOf(id, survivor, EventStore.STREAM_EVENTS_MAX, noted("one more"))))
        .isEqualTo(new AppendResult.StreamFull(id));
  }

  @Test
  void the_feed_of_a_partition_has_every_event_once_without_gaps() throws Exception {
    SurvivorId survivor = someone();
    int partition = Partitions.of(survivor);
    long before = await(feed().heads())[partition];
    List<UUID> streams = new ArrayList<>();

    race(
        n -> {
          UUID id = UUID.randomUUID();
          synchronized (streams) {
            streams.add(id);
          }
          return append(appendOf(id, survivor, 0, noted("a" + n), noted("b" + n)));
        });

    List<StoredEvent> read = await(feed().read(partition, before, Feed.READ_EVENTS_MAX));
    assertThat(read)
        .extracting(e -> e.envelope().position())
        .containsExactlyElementsOf(
            LongStream.rangeClosed(before + 1, before + 2L * RACERS).boxed().toList());
    assertThat(read).extracting(e -> e.envelope().subject()).containsAll(streams);
    assertThat(await(feed().heads())[partition]).isEqualTo(before + 2L * RACERS);
  }

  @Test
  void the_feed_is_read_in_pages() {
    SurvivorId survivor = someone();
    int partition = Partitions.of(survivor);
    long before = await(feed().heads())[partition];
    append(appendOf(UUID.randomUUID(), survivor, 0, noted("1"), noted("2"), noted("3")));

    assertThat(await(feed().read(partition, before, 2)))
        .extracting(e -> e.envelope().position())
        .containsExactly(before + 1, before + 2);
    assertThat(await(feed().read(partition, before + 2, 2)))
        .extracting(e -> e.envelope().position())
        .containsExactly(before + 3);
  }

  @Test
  void the_answer_says_where_the_last_event_is() {
    SurvivorId survivor = someone();
    UUID id = UUID.randomUUID();

    Answered answer = (Answered) append(appendOf(id, survivor, 0, noted("1"), noted("2")));

    assertThat(answer.version()).isEqualTo(2);
    assertThat(answer.partition()).isEqualTo(Partitions.of(survivor));
    assertThat(await(store().load(id)).events().getLast().envelope().position())
        .isEqualTo(answer.position());
  }

  private static final CivilDate DAY = CivilDate.of(2019, 9, 15);

  private static SampleEvent.Noted noted(String text) {
    return new SampleEvent.Noted(DAY, text);
  }

  private static SurvivorId someone() {
    return new SurvivorId(UUID.randomUUID());
  }

  private static Trace trace() {
    return new Trace(UUID.randomUUID(), UUID.randomUUID(), Optional.empty());
  }

  private static Append appendOf(UUID stream, SurvivorId survivor, int version, Event... events) {
    return new Append(
        Optional.empty(),
        stream,
        Optional.of(survivor),
        version,
        List.of(events),
        Optional.empty(),
        ANIL,
        trace(),
        Sealer.none());
  }

  private static Append keyed(Append append, Actor actor, String key, String hash) {
    return new Append(
        Optional.of(new CommandKey(actor.id(), key, hash)),
        append.streamId(),
        append.survivor(),
        append.expectedVersion(),
        append.events(),
        append.rejection(),
        actor,
        append.trace(),
        append.sealer());
  }

  private static Answered asFirst(Answered answer) {
    return new Answered(
        answer.streamId(),
        answer.version(),
        answer.partition(),
        answer.position(),
        answer.rejection(),
        false);
  }

  private AppendResult append(Append append) {
    return await(store().append(append));
  }

  /** Event ids as the services make them. */
  protected static Supplier<UUID> eventIds() {
    return Generators.timeBasedEpochGenerator()::generate;
  }

  private static <T> T await(Uni<T> uni) {
    return uni.await().atMost(PATIENCE);
  }

  private interface Racer<T> {
    T run(int number);
  }

  /** Starts all at one moment and returns what each of them got. */
  private static <T> List<T> race(Racer<T> racer) throws Exception {
    CountDownLatch ready = new CountDownLatch(RACERS);
    CountDownLatch start = new CountDownLatch(1);
    try (ExecutorService threads = Executors.newFixedThreadPool(RACERS)) {
      List<Future<T>> running = new ArrayList<>();
      for (int n = 0; n < RACERS; n++) {
        int number = n;
        running.add(
            threads.submit(
                () -> {
                  ready.countDown();
                  start.await();
                  return racer.run(number);
                }));
      }
      ready.await();
      start.countDown();
      List<T> outcomes = new ArrayList<>();
      for (Future<T> one : running) {
        outcomes.add(one.get());
      }
      return Collections.unmodifiableList(outcomes);
    }
  }
}
