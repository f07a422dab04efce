package org.dhruva.contracts.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.dhruva.clocks.Deadlines;
import org.dhruva.clocks.yaml.DeadlineFile;

/** The law as data. */
public final class Law {

  static final String FILE = "/law/deadlines.yaml";

  public static final Deadlines DEADLINES = DeadlineFile.onClassPath(Law.class, FILE);

  /** Another one means that a deadline has changed, and that clocks may read otherwise. */
  public static final String FINGERPRINT = fingerprint();

  private Law() {}

  private static String fingerprint() {
    try (InputStream file = Objects.requireNonNull(Law.class.getResourceAsStream(FILE))) {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(file.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " cannot be read", e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
