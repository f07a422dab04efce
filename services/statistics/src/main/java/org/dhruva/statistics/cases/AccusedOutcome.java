package org.dhruva.statistics.cases;

/** How a proceeding ended for one accused, as far as it is counted. */
public enum AccusedOutcome {
  /** Of all or of some of the charges. */
  CONVICTED,
  /** Acquitted or discharged. */
  ACQUITTED,
  /** Withdrawn, quashed or compounded: nothing was decided about guilt. */
  DROPPED,
  /** Died before there was a judgment. */
  DIED;

  /** Whether a court decided about guilt. */
  public boolean isDecision() {
    return this == CONVICTED || this == ACQUITTED;
  }
}
