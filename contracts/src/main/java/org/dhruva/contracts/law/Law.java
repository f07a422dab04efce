package org.dhruva.contracts.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.dhruva.clocks.Clockwork;
import org.dhruva.clocks.Deadlines;
import org.dhruva.clocks.Holidays;
import org.dhruva.clocks.yaml.DeadlineFile;
import org.dhruva.clocks.yaml.HolidayFile;
import org.dhruva.kernel.Sha256;

/** The law as data. */
public final class Law {

  private static final String DEADLINES_FILE = "/law/deadlines.yaml";
  private static final String HOLIDAYS_FILE = "/law/holidays.yaml";
  private static final String COUNTRY = "india";

  public static final Deadlines DEADLINES = DeadlineFile.onClassPath(Law.class, DEADLINES_FILE);
  public static final Holidays HOLIDAYS =
      HolidayFile.onClassPath(Law.class, HOLIDAYS_FILE, COUNTRY);

  /** Another one means that something has changed, and that clocks may read otherwise. */
  public static final String FINGERPRINT = Sha256.hex(bytes(DEADLINES_FILE), bytes(HOLIDAYS_FILE));

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

  private static byte[] bytes(String path) {
    try (InputStream file = Objects.requireNonNull(Law.class.getResourceAsStream(path))) {
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(path + " cannot be read", e);
    }
  }
}
