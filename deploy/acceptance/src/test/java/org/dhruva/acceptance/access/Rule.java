package org.dhruva.acceptance.access;

import static org.dhruva.acceptance.access.Asker.ANOTHER_SURVIVOR;
import static org.dhruva.acceptance.access.Asker.HELPER_NOT_LET_IN;
import static org.dhruva.acceptance.access.Asker.HELPER_NO_LONGER_LET_IN;
import static org.dhruva.acceptance.access.Asker.HELPER_WHO_MAY_ACT;
import static org.dhruva.acceptance.access.Asker.HELPER_WHO_MAY_READ;
import static org.dhruva.acceptance.access.Asker.HERSELF;
import static org.dhruva.acceptance.access.Asker.OPERATOR;
import static org.dhruva.acceptance.access.Asker.RESEARCHER;

import java.util.Set;

/** Who is let in. Everybody else who is signed in is refused with 403, whoever is not with 401. */
enum Rule {
  /** A part of her case, read. */
  READ_HERS(HERSELF, HELPER_WHO_MAY_READ, HELPER_WHO_MAY_ACT),
  /** A part of her case, changed. */
  ACT_ON_HERS(HERSELF, HELPER_WHO_MAY_ACT),
  /** From one helper to another: for those whom she let into any part. */
  REFERRING(HELPER_WHO_MAY_READ, HELPER_WHO_MAY_ACT),
  /** What she alone says. */
  HER_WORD(HERSELF),
  /** The survivor's own, whoever she is. */
  A_SURVIVORS_OWN(HERSELF, ANOTHER_SURVIVOR),
  /** A helper's own, whoever lets them in. */
  A_HELPERS_OWN(
      HELPER_NOT_LET_IN, HELPER_WHO_MAY_READ, HELPER_WHO_MAY_ACT, HELPER_NO_LONGER_LET_IN),
  /** For a program that cannot sign in: a secret in the address opens it, and nothing else does. */
  WHO_KNOWS_THE_ADDRESS(),
  /** What tells of nobody, for all who work on cases. */
  ABOUT_NO_CASE(
      HERSELF,
      ANOTHER_SURVIVOR,
      HELPER_NOT_LET_IN,
      HELPER_WHO_MAY_READ,
      HELPER_WHO_MAY_ACT,
      HELPER_NO_LONGER_LET_IN),
  /** Registers; what each row may say is asked row by row. */
  BULK_ENTRY(HELPER_NOT_LET_IN, HELPER_WHO_MAY_READ, HELPER_WHO_MAY_ACT, HELPER_NO_LONGER_LET_IN),
  /** What is published and tells of nobody, for every person. */
  PUBLISHED(
      HERSELF,
      ANOTHER_SURVIVOR,
      HELPER_NOT_LET_IN,
      HELPER_WHO_MAY_READ,
      HELPER_WHO_MAY_ACT,
      HELPER_NO_LONGER_LET_IN,
      RESEARCHER,
      OPERATOR),
  /** The system's own health. */
  OPERATIONS(OPERATOR),
  /** Between services. */
  SERVICES(Asker.SERVICE);

  private final Set<Asker> letIn;

  Rule(Asker... letIn) {
    this.letIn = Set.of(letIn);
  }

  boolean letsIn(Asker asker) {
    return letIn.contains(asker);
  }
}
