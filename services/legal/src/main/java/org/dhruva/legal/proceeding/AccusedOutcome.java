package org.dhruva.legal.proceeding;

/** How the proceeding ended for one accused; what statistics of persons count. */
public enum AccusedOutcome {
  CONVICTED,
  PARTLY_CONVICTED,
  ACQUITTED,
  DISCHARGED,
  WITHDRAWN,
  COMPOUNDED,
  QUASHED,
  ABATED;

  public boolean isConviction() {
    return this == CONVICTED || this == PARTLY_CONVICTED;
  }

  /** Acquitted or discharged: what an acquittal rate counts. */
  public boolean isAcquittal() {
    return this == ACQUITTED || this == DISCHARGED;
  }

  /** Whether there was a judgment, against which an appeal lies. */
  public boolean isVerdict() {
    return isConviction() || this == ACQUITTED;
  }
}
