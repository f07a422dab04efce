package org.dhruva.imports;

import java.time.Duration;

/** How much there may be of everything. */
public final class ImportLimits {

  public static final int ROWS_MAX = 50_000;

  /** A file is in memory while it is read, and nowhere else. */
  public static final int BYTES_MAX = 16 << 20;

  /** A service reads at most this many files at once. */
  public static final int IMPORTS_AT_ONCE_MAX = 2;

  /** So many rows of a file are under way; reading waits for them. */
  public static final int ROWS_IN_FLIGHT_MAX = 64;

  /** So many bad rows are listed; all are counted. */
  public static final int BAD_ROWS_LISTED_MAX = 1_000;

  /** How long a report can be read. */
  public static final Duration KEPT = Duration.ofDays(30);

  private ImportLimits() {}
}
