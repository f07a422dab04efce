package org.dhruva.imports;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.dhruva.imports.register.Fault;
import org.dhruva.imports.register.Register;

/** What is wrong with rows as a whole. */
final class Faults {

  private Faults() {}

  static Fault changed() {
    return new Fault(
        Register.KEY.name(),
        "row-changed",
        "This row was entered before and said something else. Nothing was overwritten; correct the"
            + " case itself.");
  }

  static Fault twice(int first) {
    return new Fault(
        Register.KEY.name(),
        "row-key-twice",
        "Row %d has the same key. Each row needs one of its own.".formatted(first));
  }

  static Fault tooMuch() {
    return new Fault(
        Register.KEY.name(), "row-too-long", "This row says more than one entry can hold.");
  }

  static Fault withoutColumn(String letters) {
    return new Fault(
        letters,
        "cell-without-column",
        "There is something in column %s, which has no name. Name the column or empty the cell."
            .formatted(letters));
  }

  /** Why the caller may not begin such a case; the words are those of a single request. */
  static Fault notAllowed(HttpProblem problem, String column) {
    return new Fault(
        column, String.valueOf(problem.getParameters().get("code")), problem.getDetail());
  }
}
