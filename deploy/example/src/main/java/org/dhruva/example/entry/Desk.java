package org.dhruva.example.entry;

import java.io.IOException;
import java.util.Optional;

/** Where entries are made: a running system or, for tests, its rules alone. */
public interface Desk {

  /** The record of somebody who can log in, if she is enrolled and the account is hers. */
  Optional<CaseVersion> own(String user) throws IOException, InterruptedException;

  /**
   * Makes the entry, or finds that it was made before. Safe for use by several threads.
   *
   * @return the case as it is after the entry
   * @throws EntryRefused if it cannot be made
   */
  CaseVersion enter(Submission submission) throws IOException, InterruptedException;
}
