package org.dhruva.eventstore;

import java.util.Objects;

/**
 * Recognises a command that is sent again.
 *
 * @param actorId whose key it is; two actors may use the same key
 * @param key the {@code Idempotency-Key}; at most {@link #KEY_CHARS_MAX} characters
 * @param requestHash base64 digest of what was asked; another request under the same key is refused
 */
public record CommandKey(String actorId, String key, String requestHash) {

  public static final int KEY_CHARS_MAX = 200;

  public CommandKey {
    Objects.requireNonNull(actorId, "actorId");
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(requestHash, "requestHash");
    if (key.isBlank() || key.length() > KEY_CHARS_MAX) {
      throw new IllegalArgumentException(
          "Idempotency-Key takes 1 to %d characters".formatted(KEY_CHARS_MAX));
    }
  }
}
