package org.dhruva.imports;

import java.util.List;
import org.dhruva.imports.register.Fault;

/** What becomes of a row. */
sealed interface RowOutcome {

  /** Entered, or fit to be. */
  record Good() implements RowOutcome {}

  /** Entered before, with the same content. */
  record AlreadyThere() implements RowOutcome {}

  record Bad(List<Fault> faults) implements RowOutcome {
    public Bad {
      faults = List.copyOf(faults);
    }

    static Bad of(Fault fault) {
      return new Bad(List.of(fault));
    }
  }
}
