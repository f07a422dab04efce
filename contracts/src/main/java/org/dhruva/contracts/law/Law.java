package org.dhruva.contracts.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dhruva.clocks.Clockwork;
import org.dhruva.clocks.Deadlines;
import org.dhruva.clocks.Holidays;
import org.dhruva.clocks.yaml.DeadlineFile;
import org.dhruva.clocks.yaml.HolidayFile;

/** The law as data. */
public final class Law {

  private static final String DEADLINES_FILE = "/law/deadlines.yaml";
  private static final String HOLIDAYS_FILE = "/law/holidays.yaml";
  private static final String COUNTRY = "india";

  public static final Deadlines DEADLINES = DeadlineFile.onClassPath(Law.class, DEADLINES_FILE);
  public static final Holidays HOLIDAYS =
      HolidayFile.onClassPath(Law.class, HOLIDAYS_FILE, COUNTRY);

  /** Another one means that something has changed, and that clocks may read otherwise. */
  public static final String FINGERPRINT = fingerprint();

  private Law() {}

  /**
   * The clocks of a case that is about to be told.
   *
   * @param offenceOn decides between old and new law
   * @param state code of the State whose offices have to act, if it is known
   */
  static Clockwork clockwork(LocalDate offenceOn, Optional<String> state) {
    return new Clockwork(DEADLINES, offenceOn, HOLIDAYS.of(state));
  }

  private static String fingerprint() {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      for (String file : List.of(DEADLINES_FILE, HOLIDAYS_FILE)) {
        sha256.update(bytes(file));
      }
      return HexFormat.of().formatHex(sha256.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static byte[] bytes(String path) {
    try (InputStream file = Objects.requireNonNull(Law.class.getResourceAsStream(path))) {
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(path + " cannot be read", e);
    }
  }
}
