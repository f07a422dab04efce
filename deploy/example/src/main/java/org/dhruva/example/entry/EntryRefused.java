package org.dhruva.example.entry;

import java.io.IOException;

/** An entry of the example was not accepted: the example and the system do not fit together. */
public final class EntryRefused extends IOException {

  private static final long serialVersionUID = 1L;

  public EntryRefused(Submission submission, String why) {
    super(
        "%s by %s (%s) was refused: %s"
            .formatted(
                submission.entry().command(), submission.entry().by(), submission.key(), why));
  }
}
