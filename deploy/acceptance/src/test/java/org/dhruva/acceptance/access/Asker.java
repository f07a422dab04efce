package org.dhruva.acceptance.access;

/** Who could ask, seen from the cases of one survivor. */
enum Asker {
  NOBODY,
  SOMEBODY_WITH_GARBAGE,
  SOMEBODY_OF_ANOTHER_REALM,
  SOMEBODY_WHOSE_TOKEN_IS_OVER,
  HERSELF,
  ANOTHER_SURVIVOR,
  HELPER_NOT_LET_IN,
  HELPER_WHO_MAY_READ,
  HELPER_WHO_MAY_ACT,
  HELPER_NO_LONGER_LET_IN,
  RESEARCHER,
  OPERATOR,
  SERVICE;

  boolean isSignedIn() {
    return switch (this) {
      case NOBODY, SOMEBODY_WITH_GARBAGE, SOMEBODY_OF_ANOTHER_REALM, SOMEBODY_WHOSE_TOKEN_IS_OVER ->
          false;
      default -> true;
    };
  }
}
