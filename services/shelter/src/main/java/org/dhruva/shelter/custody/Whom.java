package org.dhruva.shelter.custody;

/** Of whom a rule speaks. */
public enum Whom {
  ADULTS,
  CHILDREN,
  BOTH;

  boolean includes(boolean child) {
    return this == BOTH || this == (child ? CHILDREN : ADULTS);
  }
}
