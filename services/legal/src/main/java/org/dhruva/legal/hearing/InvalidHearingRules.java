package org.dhruva.legal.hearing;

/** The rules of reading cannot be used. The message names the row and what is wrong with it. */
public final class InvalidHearingRules extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public InvalidHearingRules(String message) {
    super(message);
  }
}
