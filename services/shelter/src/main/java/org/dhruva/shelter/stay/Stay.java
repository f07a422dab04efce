package org.dhruva.shelter.stay;

import java.util.Set;

/**
 * Where a stay stands. All that is known about it is in its file; the kind of state says what can
 * happen next.
 */
public sealed interface Stay {

  /** What could be accepted now, if what it says is right. Read from the table decide reads. */
  default Set<Class<? extends StayCommand>> possible() {
    return StayGate.openIn(this);
  }

  /** What has happened so far; empty before the admission. */
  StayFile file();

  /** There is no such stay yet. */
  record None() implements Stay {
    @Override
    public StayFile file() {
      return StayFile.EMPTY;
    }
  }

  /** She lives in a home. */
  record InHome(StayFile file) implements Stay {}

  /** She left the home without permission and has not come back. */
  record Away(StayFile file) implements Stay {}

  /** She was released or brought home. What follows is asking how she is. */
  record Left(StayFile file) implements Stay {}

  /** She died. */
  record Died(StayFile file) implements Stay {}

  /** Nothing more is to be done; entries can still be put right. */
  record Closed(StayFile file) implements Stay {}
}
