package org.dhruva.kernel;

/**
 * An event that cannot follow the state before it: a bug or a damaged store, never a user's error.
 */
public final class CorruptHistory extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public CorruptHistory(Object state, Object event) {
    // Only the kinds are named: records print their fields, and a log must not hold a case.
    super(
        "%s cannot follow %s"
            .formatted(event.getClass().getSimpleName(), state.getClass().getSimpleName()));
  }
}
