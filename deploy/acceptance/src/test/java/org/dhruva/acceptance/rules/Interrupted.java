package org.dhruva.acceptance.rules;

import java.io.IOException;
import java.util.Optional;
import org.dhruva.example.entry.CaseVersion;
import org.dhruva.example.entry.Desk;
import org.dhruva.example.entry.Submission;

/** A desk that closes after some entries. */
final class Interrupted implements Desk {

  private final Desk desk;
  private int left;

  Interrupted(Desk desk, int entries) {
    this.desk = desk;
    this.left = entries;
  }

  @Override
  public Optional<CaseVersion> own(String user) throws IOException, InterruptedException {
    return desk.own(user);
  }

  @Override
  public CaseVersion enter(Submission submission) throws IOException, InterruptedException {
    if (left-- <= 0) {
      throw new IOException("the desk is closed");
    }
    return desk.enter(submission);
  }
}
