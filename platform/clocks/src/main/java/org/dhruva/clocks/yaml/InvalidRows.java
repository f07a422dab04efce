package org.dhruva.clocks.yaml;

/** A file of rows cannot be used. Its message names the row, the field and what to do. */
public final class InvalidRows extends RuntimeException {

  private static final long serialVersionUID = 1L;

  InvalidRows(String message) {
    super(message);
  }
}
