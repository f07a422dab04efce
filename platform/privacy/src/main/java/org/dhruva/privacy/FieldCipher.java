package org.dhruva.privacy;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.crypto.tink.Aead;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;
import org.dhruva.eventstore.codec.EventCodec;
import org.dhruva.eventstore.codec.Sealer;
import org.dhruva.kernel.Sealed;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.kernel.Unsealed;

/** Seals and opens the fields of one survivor with her key. AES-256-GCM; thread-safe. */
public final class FieldCipher implements Sealer {

  private static final ObjectMapper VALUES = EventCodec.payloadMapper();

  private final SurvivorId survivor;
  private final SurvivorKey key;

  public FieldCipher(SurvivorId survivor, SurvivorKey key) {
    this.survivor = survivor;
    this.key = key;
  }

  @Override
  public String seal(SurvivorId owner, UUID eventId, String field, byte[] plaintext) {
    if (!owner.equals(survivor)) {
      throw new IllegalStateException("a field of another survivor would get this one's key");
    }
    return switch (key) {
      case SurvivorKey.Usable(Aead aead) -> {
        try {
          byte[] ciphertext = aead.encrypt(plaintext, associatedData(owner, eventId, field));
          yield Base64.getEncoder().encodeToString(ciphertext);
        } catch (GeneralSecurityException e) {
          throw new IllegalStateException("sealing failed", e);
        }
      }
      case SurvivorKey.Destroyed() -> throw new KeysUnavailable("the survivor's key is destroyed");
    };
  }

  /**
   * Opens a field.
   *
   * @throws IllegalStateException if the ciphertext was changed or moved from where it belongs
   */
  public <T> Unsealed<T> open(Sealed<T> sealed, Class<T> type) {
    return switch (sealed) {
      case Sealed.Open<T>(T value) -> new Unsealed.Readable<>(value);
      case Sealed.Locked<T> locked ->
          switch (key) {
            case SurvivorKey.Usable(Aead aead) -> new Unsealed.Readable<>(open(locked, type, aead));
            case SurvivorKey.Destroyed() -> new Unsealed.Erased<>();
          };
    };
  }

  private static <T> T open(Sealed.Locked<T> locked, Class<T> type, Aead aead) {
    try {
      byte[] plaintext =
          aead.decrypt(
              Base64.getDecoder().decode(locked.ciphertext()),
              associatedData(locked.survivor(), locked.eventId(), locked.field()));
      return VALUES.readValue(plaintext, type);
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new IllegalStateException(
          "a sealed field of event %s does not open".formatted(locked.eventId()), e);
    } catch (JacksonException e) {
      // Jackson's message may quote the plaintext, so it is not kept as the cause.
      throw new IllegalStateException(
          "a sealed field of event %s is not a %s"
              .formatted(locked.eventId(), type.getSimpleName()));
    } catch (IOException e) {
      throw new IllegalStateException(
          "a sealed field of event %s cannot be read".formatted(locked.eventId()));
    }
  }

  private static byte[] associatedData(SurvivorId survivor, UUID eventId, String field) {
    return "%s|%s|%s".formatted(survivor, eventId, field).getBytes(StandardCharsets.UTF_8);
  }
}
