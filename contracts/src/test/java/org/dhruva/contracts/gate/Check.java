package org.dhruva.contracts.gate;

import java.util.List;

/** Something the build demands of the contracts. */
@FunctionalInterface
interface Check {

  /** What is wrong, each a sentence that says what to do about it; empty if nothing is. */
  List<String> problems();
}
