package org.dhruva.infrastructure;

/**
 * A part could not be prepared, started or reached. The message is written for the person who reads
 * it on a terminal.
 */
public final class InfrastructureFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public InfrastructureFailure(String message) {
    super(message);
  }

  public InfrastructureFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
