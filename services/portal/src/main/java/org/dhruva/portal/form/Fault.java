package org.dhruva.portal.form;

/** Why something filled in cannot be sent. */
public enum Fault {
  NEEDED,
  NOT_A_DAY,
  NOT_A_MONTH,
  NOT_A_TIME,
  NOT_A_NUMBER,
  NOT_AN_AMOUNT
}
