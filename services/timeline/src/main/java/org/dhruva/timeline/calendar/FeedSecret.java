package org.dhruva.timeline.calendar;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Objects;
import org.dhruva.kernel.Sha256;

/** What opens a feed: nobody can guess it, and it is shown once and kept nowhere. */
public record FeedSecret(String text) {

  /** 256 bits. */
  static final int BYTES = 32;

  public FeedSecret {
    Objects.requireNonNull(text, "text");
  }

  static FeedSecret fresh(SecureRandom random) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return new FeedSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** What is stored. A slow hash would protect a secret that can be guessed; this one cannot. */
  byte[] hash() {
    return Sha256.of(text);
  }

  @Override
  public String toString() {
    return "FeedSecret";
  }
}
