package org.dhruva.compensation.scheme;

/** A fact about her, true or not, on which it can depend what a scheme gives. */
public enum Circumstance {
  SCHEDULED_CASTE_OR_TRIBE,
  RELEASE_CERTIFICATE,
  TAKEN_IN_UNDER_ITPA,
  DISABILITY
}
