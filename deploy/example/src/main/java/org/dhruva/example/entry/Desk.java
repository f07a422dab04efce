package org.dhruva.example.entry;

import java.io.IOException;

/** Where entries are made: a running system or, for tests, its rules alone. */
@FunctionalInterface
public interface Desk {

  /**
   * Makes the entry, or finds that it was made before. Safe for use by several threads.
   *
   * @return the case as it is after the entry
   * @throws EntryRefused if it cannot be made
   */
  CaseVersion enter(Submission submission) throws IOException, InterruptedException;
}
