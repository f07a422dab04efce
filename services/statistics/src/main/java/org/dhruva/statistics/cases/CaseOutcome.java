package org.dhruva.statistics.cases;

/** How a proceeding ended as a whole. */
public enum CaseOutcome {
  /** At least one accused is convicted of something. */
  CONVICTION,
  /** Nobody is convicted, and everybody still alive was acquitted or discharged. */
  ACQUITTAL,
  /** Somebody was acquitted or discharged, and the case was dropped for somebody else. */
  PARTLY_DROPPED
}
