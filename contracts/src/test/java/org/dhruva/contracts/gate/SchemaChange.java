package org.dhruva.contracts.gate;

import java.util.List;

/** What a change of an event's form means for those who read it. */
sealed interface SchemaChange {

  record None() implements SchemaChange {}

  /** Whatever was written before still fits, and means the same. */
  record Compatible(List<String> differences) implements SchemaChange {
    public Compatible {
      differences = List.copyOf(differences);
    }
  }

  /**
   * Something written before does not fit any more, or means something else.
   *
   * @param differences only those that are to blame
   */
  record Incompatible(List<String> differences) implements SchemaChange {
    public Incompatible {
      differences = List.copyOf(differences);
    }
  }
}
