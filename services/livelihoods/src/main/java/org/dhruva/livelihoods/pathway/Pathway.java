package org.dhruva.livelihoods.pathway;

import java.util.Set;

/** Where a pathway stands. All that is known about it is in its file. */
public sealed interface Pathway {

  PathwayFile file();

  /** What could be accepted now, if what it says is right. Read from the table decide reads. */
  default Set<Class<? extends PathwayCommand>> possible() {
    return PathwayGate.openIn(this);
  }

  /** There is no such pathway yet. */
  record None() implements Pathway {
    @Override
    public PathwayFile file() {
      return PathwayFile.EMPTY;
    }
  }

  /** She is on her way. */
  record Open(PathwayFile file) implements Pathway {}

  /** Nobody follows it any more; entries can still be put right. */
  record Closed(PathwayFile file) implements Pathway {}
}
