package org.dhruva.compensation.scheme;

import java.util.Objects;
import java.util.Optional;
import org.dhruva.kernel.CivilDate;

/**
 * When which version of a scheme stands.
 *
 * @param validFrom the first day of an offence for which it stands
 * @param validTo the last such day; absent while it is in force
 */
public record SchemeVersion(
    String code, String family, CivilDate validFrom, Optional<CivilDate> validTo) {

  public SchemeVersion {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(family, "family");
    Objects.requireNonNull(validFrom, "validFrom");
    Objects.requireNonNull(validTo, "validTo");
  }

  public boolean isInForceOn(CivilDate offence) {
    return !offence.isBefore(validFrom) && validTo.stream().noneMatch(offence::isAfter);
  }

  /** An approximate day close to the border proves nothing. */
  public boolean isCertainlyNotInForceOn(CivilDate offence) {
    return offence.isCertainlyBefore(validFrom)
        || validTo.stream().anyMatch(last -> last.isCertainlyBefore(offence));
  }

  /** Whether no day that it could have been is outside. */
  public boolean isCertainlyInForceOn(CivilDate offence) {
    return !offence.approximate()
        ? isInForceOn(offence)
        : validFrom.isCertainlyBefore(offence)
            && validTo.stream().allMatch(offence::isCertainlyBefore);
  }

  boolean overlaps(SchemeVersion other) {
    return validTo.stream().noneMatch(other.validFrom::isAfter)
        && other.validTo.stream().noneMatch(validFrom::isAfter);
  }
}
