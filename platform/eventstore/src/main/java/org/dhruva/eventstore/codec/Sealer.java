package org.dhruva.eventstore.codec;

import java.util.UUID;
import org.dhruva.kernel.SurvivorId;

/** Encrypts one personal field under a survivor's key, which the caller has at hand already. */
@FunctionalInterface
public interface Sealer {

  /**
   * @param field JSON pointer inside the payload; authenticated together with survivor and event
   * @return base64
   */
  String seal(SurvivorId survivor, UUID eventId, String field, byte[] plaintext);

  /** For streams that hold no personal field: sealing anything is a bug. */
  static Sealer none() {
    return (survivor, eventId, field, plaintext) -> {
      throw new IllegalStateException("no key to seal %s with".formatted(field));
    };
  }
}
