package org.dhruva.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Uni;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhruva.eventstore.codec.EventCodec;
import org.dhruva.eventstore.codec.Sealer;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.DatedEvent;
import org.dhruva.kernel.EventTypes;
import org.dhruva.kernel.Sealed;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.kernel.Unsealed;
import org.dhruva.testing.SampleEvent;
import org.dhruva.testing.SampleEvent.Confided;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealingTest {

  private static final String CANARY = "the canary sings at night";
  private static final CivilDate DAY = CivilDate.of(2019, 9, 15);

  record Listed(CivilDate on, List<Sealed<String>> names) implements DatedEvent {}

  @TempDir Path folder;

  private final SurvivorId rupa = new SurvivorId(UUID.randomUUID());
  private final UUID eventId = UUID.randomUUID();
  private final EventCodec codec = new EventCodec(SampleEvent.TYPES);

  @Nested
  class A_sealed_field {

    @Test
    void is_stored_without_a_trace_of_its_content_and_opens_with_her_key() throws Exception {
      FieldCipher cipher = new FieldCipher(rupa, freshKey(rupa));

      byte[] payload = encode(cipher);
      Sealed<String> read = decode(payload, rupa, eventId).text();

      assertThat(new String(payload, StandardCharsets.UTF_8)).doesNotContain("canary", "sings");
      assertThat(read).isInstanceOf(Sealed.Locked.class);
      assertThat(cipher.open(read, String.class)).isEqualTo(new Unsealed.Readable<>(CANARY));
    }

    @Test
    void does_not_print_its_content() throws Exception {
      Confided event = new Confided(DAY, Sealed.of(CANARY));

      assertThat(event.toString()).doesNotContain("canary");
      assertThat(decode(encode(new FieldCipher(rupa, freshKey(rupa))), rupa, eventId).toString())
          .doesNotContain("canary");
      assertThat(new Unsealed.Readable<>(CANARY).toString()).doesNotContain("canary");
    }

    @Test
    void does_not_open_for_another_survivor_another_event_or_another_field() throws Exception {
      SurvivorKey key = freshKey(rupa);
      byte[] payload = encode(new FieldCipher(rupa, key));
      SurvivorId asha = new SurvivorId(UUID.randomUUID());
      Sealed.Locked<String> honest = (Sealed.Locked<String>) decode(payload, rupa, eventId).text();

      List<Sealed<String>> moved =
          List.of(
              decode(payload, asha, eventId).text(),
              decode(payload, rupa, UUID.randomUUID()).text(),
              new Sealed.Locked<>(rupa, eventId, "/elsewhere", honest.ciphertext()));

      assertThat(moved)
          .allSatisfy(
              field ->
                  assertThatThrownBy(() -> new FieldCipher(rupa, key).open(field, String.class))
                      .isInstanceOf(IllegalStateException.class)
                      .hasMessageNotContaining("canary"));
    }

    @Test
    void of_a_list_does_not_open_in_the_place_of_its_neighbour() throws Exception {
      SurvivorKey key = freshKey(rupa);
      EventCodec listCodec =
          new EventCodec(EventTypes.builder().current("sample.listed.v1", Listed.class).build());
      byte[] payload =
          listCodec.encode(
              new Listed(DAY, List.of(Sealed.of("one"), Sealed.of("two"), Sealed.of("three"))),
              Optional.of(rupa),
              eventId,
              new FieldCipher(rupa, key));
      Listed read =
          (Listed) listCodec.decode("sample.listed.v1", payload, Optional.of(rupa), eventId);

      assertThat(read.names().stream().map(n -> ((Sealed.Locked<String>) n).field()).distinct())
          .hasSize(3);
      assertThat(read.names())
          .extracting(name -> new FieldCipher(rupa, key).open(name, String.class))
          .containsExactly(
              new Unsealed.Readable<>("one"),
              new Unsealed.Readable<>("two"),
              new Unsealed.Readable<>("three"));
    }

    @Test
    void does_not_open_with_another_key() throws Exception {
      Sealed<String> sealed =
          decode(encode(new FieldCipher(rupa, freshKey(rupa))), rupa, eventId).text();

      assertThatThrownBy(() -> new FieldCipher(rupa, freshKey(rupa)).open(sealed, String.class))
          .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void is_erased_for_ever_once_her_key_is_destroyed() throws Exception {
      Sealed<String> sealed =
          decode(encode(new FieldCipher(rupa, freshKey(rupa))), rupa, eventId).text();
      FieldCipher afterErasure = new FieldCipher(rupa, new SurvivorKey.Destroyed());

      assertThat(afterErasure.open(sealed, String.class)).isEqualTo(new Unsealed.Erased<>());
      assertThatThrownBy(() -> encode(afterErasure)).hasRootCauseInstanceOf(KeysUnavailable.class);
    }

    @Test
    void cannot_be_written_without_a_key_or_under_another_survivors_key() throws Exception {
      SurvivorId asha = new SurvivorId(UUID.randomUUID());

      assertThatThrownBy(() -> encode(Sealer.none())).isInstanceOf(IllegalStateException.class);
      assertThatThrownBy(() -> encode(new FieldCipher(asha, freshKey(asha))))
          .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void cannot_be_copied_into_another_event() throws Exception {
      FieldCipher cipher = new FieldCipher(rupa, freshKey(rupa));
      Confided read = decode(encode(cipher), rupa, eventId);

      assertThatThrownBy(() -> codec.encode(read, Optional.of(rupa), UUID.randomUUID(), cipher))
          .isInstanceOf(IllegalStateException.class);
    }
  }

  @Nested
  class A_data_key {

    @Test
    void does_not_unwrap_for_another_survivor_or_with_another_key_encryption_key()
        throws Exception {
      DataKeys keys = new DataKeys(KeyEncryptionKeyFile.read(keyFile("kek", 32)));
      byte[] wrapped = keys.generateWrapped(rupa);

      assertThatThrownBy(() -> keys.unwrap(new SurvivorId(UUID.randomUUID()), wrapped))
          .isInstanceOf(KeysUnavailable.class);
      assertThatThrownBy(
              () ->
                  new DataKeys(KeyEncryptionKeyFile.read(keyFile("other", 32)))
                      .unwrap(rupa, wrapped))
          .isInstanceOf(KeysUnavailable.class);
    }

    @Test
    void cannot_be_made_with_a_missing_or_short_key_encryption_key() throws Exception {
      Path shortKey = keyFile("short", 16);

      assertThatThrownBy(() -> KeyEncryptionKeyFile.read(folder.resolve("absent")))
          .isInstanceOf(KeysUnavailable.class)
          .hasMessageContaining("absent");
      assertThatThrownBy(() -> KeyEncryptionKeyFile.read(shortKey))
          .isInstanceOf(KeysUnavailable.class)
          .hasMessageContaining("16 bytes");
    }
  }

  @Nested
  class Borrowed_keys {

    private final List<Set<SurvivorId>> asked = new ArrayList<>();
    private final SurvivorKey key = new SurvivorKey.Destroyed();
    private final BorrowedKeys borrowed =
        new BorrowedKeys(
            survivors -> {
              asked.add(survivors);
              return Uni.createFrom()
                  .item(survivors.stream().collect(Collectors.toMap(s -> s, _ -> key)));
            });

    @Test
    void are_asked_for_once_and_only_those_that_are_missing() {
      SurvivorId asha = new SurvivorId(UUID.randomUUID());
      borrowed.key(rupa).await().indefinitely();
      Map<SurvivorId, SurvivorKey> both = borrowed.keys(Set.of(rupa, asha)).await().indefinitely();

      assertThat(both).containsOnlyKeys(rupa, asha);
      assertThat(asked).containsExactly(Set.of(rupa), Set.of(asha));
    }

    @Test
    void are_asked_for_again_once_forgotten() {
      borrowed.key(rupa).await().indefinitely();
      borrowed.forget(rupa);
      borrowed.key(rupa).await().indefinitely();

      assertThat(asked).hasSize(2);
    }

    @Test
    void fail_when_the_owner_does_not_know_the_survivor() {
      BorrowedKeys ignorant = new BorrowedKeys(_ -> Uni.createFrom().item(Map.of()));

      assertThatThrownBy(() -> ignorant.key(rupa).await().indefinitely())
          .isInstanceOf(KeysUnavailable.class);
    }

    @Test
    void are_asked_for_in_bounded_requests() {
      Set<SurvivorId> tooMany =
          IntStream.rangeClosed(0, SurvivorKeys.REQUEST_KEYS_MAX)
              .mapToObj(_ -> new SurvivorId(UUID.randomUUID()))
              .collect(Collectors.toSet());

      assertThatThrownBy(() -> borrowed.keys(tooMany))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(String.valueOf(SurvivorKeys.REQUEST_KEYS_MAX));
    }
  }

  private SurvivorKey freshKey(SurvivorId survivor) throws Exception {
    DataKeys keys = new DataKeys(KeyEncryptionKeyFile.read(keyFile("kek", 32)));
    return DataKeys.usable(keys.unwrap(survivor, keys.generateWrapped(survivor)));
  }

  private Path keyFile(String name, int bytes) throws Exception {
    byte[] key = new byte[bytes];
    Arrays.fill(key, (byte) name.hashCode());
    return Files.writeString(folder.resolve(name), Base64.getEncoder().encodeToString(key));
  }

  private byte[] encode(Sealer sealer) {
    return codec.encode(new Confided(DAY, Sealed.of(CANARY)), Optional.of(rupa), eventId, sealer);
  }

  private Confided decode(byte[] payload, SurvivorId survivor, UUID id) {
    return (Confided) codec.decode("sample.confided.v1", payload, Optional.of(survivor), id);
  }
}
