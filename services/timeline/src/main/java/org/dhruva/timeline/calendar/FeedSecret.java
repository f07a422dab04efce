package org.dhruva.timeline.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Objects;

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
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return "FeedSecret";
  }
}
