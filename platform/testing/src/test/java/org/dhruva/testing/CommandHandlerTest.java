package org.dhruva.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.uuid.Generators;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dhruva.eventstore.Append;
import org.dhruva.eventstore.AppendResult;
import org.dhruva.eventstore.CommandHandler;
import org.dhruva.eventstore.CommandKey;
import org.dhruva.eventstore.CommandRequest;
import org.dhruva.eventstore.CommandResult;
import org.dhruva.eventstore.EventStore;
import org.dhruva.eventstore.InTheFuture;
import org.dhruva.eventstore.StoredRejection;
import org.dhruva.eventstore.Stream;
import org.dhruva.eventstore.codec.EventCodec;
import org.dhruva.kernel.Actor;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Sealed;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.kernel.Trace;
import org.junit.jupiter.api.Test;

class CommandHandlerTest {

  private static final InstantSource NOON =
      InstantSource.fixed(Instant.parse("2024-03-10T06:30:00Z"));
  private static final CivilDate TODAY = CivilDate.of(2024, 3, 10);

  private final InMemoryEventStore store =
      new InMemoryEventStore(
          new EventCodec(SampleEvent.TYPES),
          "sample",
          Generators.timeBasedEpochGenerator()::generate,
          NOON);
  private final List<SurvivorId> keysAskedFor = new ArrayList<>();
  private final UUID diary = UUID.randomUUID();
  private final SurvivorId rupa = new SurvivorId(UUID.randomUUID());

  @Test
  void a_command_is_recorded_and_answers_with_the_new_state() {
    CommandResult.Done<Diary> done = done(handle(store, write("hello"), 0, "k1"));

    assertThat(done.state()).isEqualTo(new Diary(List.of("hello")));
    assertThat(done.version()).isEqualTo(1);
    assertThat(stored().version()).isEqualTo(1);
  }

  @Test
  void sent_again_it_hears_the_same_though_the_stream_has_moved_on() {
    CommandResult<Diary> first = handle(store, write("hello"), 0, "k1");
    handle(store, write("world"), 1, "k2");

    assertThat(handle(store, write("hello"), 0, "k1")).isEqualTo(first);
    assertThat(stored().version()).isEqualTo(2);
  }

  @Test
  void a_rejection_writes_nothing_and_is_heard_again_under_its_key() {
    CommandResult<Diary> no = handle(store, write(""), 0, "k1");

    assertThat(no)
        .isEqualTo(new CommandResult.Rejected<Diary>(StoredRejection.of(new Diary.EmptyText())));
    assertThat(handle(store, write(""), 0, "k1")).isEqualTo(no);
    assertThat(stored().isEmpty()).isTrue();
  }

  @Test
  void what_is_so_already_is_done_without_an_event() {
    handle(store, write("hello"), 0, "k1");

    CommandResult.Done<Diary> again = done(handle(store, write("hello"), 1, "k2"));

    assertThat(again.version()).isEqualTo(1);
    assertThat(again.position()).isZero();
  }

  @Test
  void a_stale_version_is_a_conflict() {
    handle(store, write("hello"), 0, "k1");

    assertThat(handle(store, write("world"), 0, "k2"))
        .isEqualTo(new CommandResult.Conflict<Diary>(0, 1));
  }

  @Test
  void another_request_under_the_same_key_is_refused() {
    handle(store, write("hello"), 0, "k1");

    assertThat(handle(store, write("world"), 1, "k1"))
        .isEqualTo(new CommandResult.KeyReused<Diary>("k1"));
  }

  @Test
  void another_request_under_the_same_key_is_refused_for_its_key_though_it_is_stale_too() {
    handle(store, write("hello"), 0, "k1");

    assertThat(handle(store, write("world"), 0, "k1"))
        .isEqualTo(new CommandResult.KeyReused<Diary>("k1"));
  }

  @Test
  void without_an_expected_version_a_lost_race_is_decided_anew() {
    EventStore contested = new Contested(1);

    CommandResult.Done<Diary> done =
        done(
            handler(contested)
                .handle(request(write("mine"), Optional.empty(), "k1"))
                .await()
                .indefinitely());

    assertThat(done.state()).isEqualTo(new Diary(List.of("theirs 1", "mine")));
  }

  @Test
  void a_race_that_is_lost_every_time_ends_as_a_conflict() {
    EventStore contested = new Contested(CommandHandler.ATTEMPTS_MAX);

    assertThat(
            handler(contested)
                .handle(request(write("mine"), Optional.empty(), "k1"))
                .await()
                .indefinitely())
        .isInstanceOf(CommandResult.Conflict.class);
  }

  @Test
  void today_can_be_entered_and_tomorrow_cannot() {
    assertThat(handle(store, new Diary.Write(TODAY, "today", Optional.empty()), 0, "k1"))
        .isInstanceOf(CommandResult.Done.class);
    assertThat(
            handle(
                store,
                new Diary.Write(CivilDate.of(2024, 3, 11), "tomorrow", Optional.empty()),
                1,
                "k2"))
        .isEqualTo(new CommandResult.Rejected<Diary>(StoredRejection.of(new InTheFuture())));
  }

  @Test
  void a_key_is_asked_for_only_when_there_is_something_to_seal() {
    handle(store, write("plain"), 0, "k1");
    assertThat(keysAskedFor).isEmpty();

    handle(store, new Diary.Write(TODAY, "secret", Optional.of(Sealed.of("secret"))), 1, "k2");
    assertThat(keysAskedFor).containsExactly(rupa);
  }

  /** Somebody else writes first, a number of times. */
  private final class Contested implements EventStore {
    private int left;

    Contested(int times) {
      this.left = times;
    }

    @Override
    public Uni<Stream> load(UUID streamId) {
      return store.load(streamId);
    }

    @Override
    public Uni<Stream> load(UUID streamId, int upToVersion) {
      return store.load(streamId, upToVersion);
    }

    @Override
    public Uni<AppendResult> append(Append append) {
      if (left > 0) {
        int version = append.expectedVersion();
        handle(store, write("theirs " + left), version, "theirs-" + left);
        left--;
      }
      return store.append(append);
    }

    @Override
    public Uni<Optional<AppendResult>> answered(CommandKey key) {
      return store.answered(key);
    }
  }

  private static Diary.Write write(String text) {
    return new Diary.Write(TODAY, text, Optional.empty());
  }

  private CommandHandler<Diary.Write, Diary, SampleEvent, Diary.EmptyText> handler(EventStore in) {
    return new CommandHandler<>(
        in,
        new Diary.Rules(),
        SampleEvent.class,
        survivor -> {
          keysAskedFor.add(survivor);
          return Uni.createFrom().item((_, _, _, _) -> "ciphertext");
        },
        NOON);
  }

  private CommandResult<Diary> handle(EventStore in, Diary.Write write, int expected, String key) {
    return handler(in).handle(request(write, Optional.of(expected), key)).await().indefinitely();
  }

  private CommandRequest<Diary.Write> request(
      Diary.Write write, Optional<Integer> expected, String key) {
    Actor anil = new Actor("account-of-anil", "caseworker");
    return new CommandRequest<>(
        diary,
        Optional.of(rupa),
        expected,
        Optional.of(new CommandKey(anil.id(), key, write.text())),
        anil,
        new Trace(UUID.randomUUID(), UUID.randomUUID(), Optional.empty()),
        write);
  }

  private Stream stored() {
    return store.load(diary).await().indefinitely();
  }

  private static CommandResult.Done<Diary> done(CommandResult<Diary> result) {
    assertThat(result).isInstanceOf(CommandResult.Done.class);
    return (CommandResult.Done<Diary>) result;
  }
}
