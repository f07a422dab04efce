package org.dhruva.clocks.yaml;

/** A file of deadlines cannot be used. Its message names the row, the field and what to do. */
public final class InvalidDeadlines extends RuntimeException {

  private static final long serialVersionUID = 1L;

  InvalidDeadlines(String message) {
    super(message);
  }
}
