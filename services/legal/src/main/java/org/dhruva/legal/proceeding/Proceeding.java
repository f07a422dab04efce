package org.dhruva.legal.proceeding;

import java.util.Set;

/**
 * Where a proceeding stands: reported, with the police, before a court, or closed. How far it is
 * there is its {@link Stage}; that is read from the file, for one accused may be on trial while
 * another is already convicted.
 */
public sealed interface Proceeding {

  ProceedingFile file();

  /** The same state with another file. */
  Proceeding with(ProceedingFile changed);

  /** What could be accepted now, if what it says is right. Read from the table decide reads. */
  default Set<Class<? extends ProceedingCommand>> possible() {
    return ProceedingGate.openIn(this);
  }

  /** There is no such proceeding yet. */
  record None() implements Proceeding {
    @Override
    public ProceedingFile file() {
      return ProceedingFile.EMPTY;
    }

    @Override
    public Proceeding with(ProceedingFile changed) {
      throw new IllegalStateException("a proceeding begins with a report or an FIR");
    }
  }

  /** The police were told, and there is no FIR yet. */
  record Reported(ProceedingFile file) implements Proceeding {
    @Override
    public Reported with(ProceedingFile changed) {
      return new Reported(changed);
    }
  }

  /** The police have it. */
  record Investigation(ProceedingFile file) implements Proceeding {
    @Override
    public Investigation with(ProceedingFile changed) {
      return new Investigation(changed);
    }
  }

  /** A court has taken cognizance. */
  record BeforeCourt(ProceedingFile file) implements Proceeding {
    @Override
    public BeforeCourt with(ProceedingFile changed) {
      return new BeforeCourt(changed);
    }
  }

  /**
   * Nothing more is to be done.
   *
   * @param stood where it stood before
   */
  record Closed(Proceeding stood) implements Proceeding {
    @Override
    public ProceedingFile file() {
      return stood.file();
    }

    @Override
    public Closed with(ProceedingFile changed) {
      return new Closed(stood.with(changed));
    }
  }
}
