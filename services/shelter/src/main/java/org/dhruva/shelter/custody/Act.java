package org.dhruva.shelter.custody;

/** Under which Act she is kept. */
public enum Act {
  /** The Immoral Traffic (Prevention) Act 1956. */
  ITPA,
  /** The Juvenile Justice (Care and Protection of Children) Act 2015. */
  JJ
}
