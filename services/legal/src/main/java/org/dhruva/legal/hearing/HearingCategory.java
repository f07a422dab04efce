package org.dhruva.legal.hearing;

/** How legal researchers sort hearings. */
public enum HearingCategory {
  PRE_TRIAL,
  CHARGE,
  TRIAL,
  CONVICTION_OR_ACQUITTAL,
  SENTENCING,
  OTHER,
  /** Words that could mean anything, or are not known here. */
  UNKNOWN,
  /** What was entered by mistake: a bare number, or what belongs to no criminal case. */
  ERROR
}
