package org.dhruva.shelter.custody;

/** Whether an order allows today that she is kept. */
public enum Standing {
  IN_FORCE,
  /** The last day that the order and the law both allow is over. */
  RUN_OUT,
  /** No order was ever made. */
  NONE
}
