package org.dhruva.kernel;

import java.util.Objects;
import java.util.UUID;

/**
 * A personal field of an event. It is stored, published and projected only as ciphertext under the
 * survivor's own key; destroying the key makes every copy unreadable at once. Neither form prints
 * its content, so a log line or an exception cannot give it away.
 *
 * @param <T> what is inside
 */
public sealed interface Sealed<T> {

  static <T> Sealed<T> of(T value) {
    return new Open<>(value);
  }

  /** Fresh from a request; lives only until the event is encoded. */
  record Open<T>(T value) implements Sealed<T> {
    public Open {
      Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
      return "Sealed";
    }
  }

  /**
   * As read from a store or a topic. Survivor, event and field are authenticated with the
   * ciphertext, so a copy moved elsewhere does not open.
   *
   * @param field JSON pointer of the field inside the event's payload
   * @param ciphertext base64
   */
  record Locked<T>(SurvivorId survivor, UUID eventId, String field, String ciphertext)
      implements Sealed<T> {
    public Locked {
      Objects.requireNonNull(survivor, "survivor");
      Objects.requireNonNull(eventId, "eventId");
      Objects.requireNonNull(field, "field");
      Objects.requireNonNull(ciphertext, "ciphertext");
    }

    @Override
    public String toString() {
      return "Sealed";
    }
  }
}
