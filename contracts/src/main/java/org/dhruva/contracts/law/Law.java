package org.dhruva.contracts.law;

import org.dhruva.clocks.Deadlines;
import org.dhruva.clocks.yaml.DeadlineFile;

/** The law as data. */
public final class Law {

  static final String FILE = "/law/deadlines.yaml";

  public static final Deadlines DEADLINES = DeadlineFile.onClassPath(Law.class, FILE);

  private Law() {}
}
