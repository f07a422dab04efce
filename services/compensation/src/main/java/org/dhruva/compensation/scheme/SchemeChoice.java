package org.dhruva.compensation.scheme;

import java.util.List;
import java.util.Optional;
import org.dhruva.kernel.CivilDate;

/** Which version a claim is made under, when a scheme is named and the offence has its day. */
public sealed interface SchemeChoice {

  /** This one. */
  record Chosen(String code) implements SchemeChoice {}

  /** Nothing has that name. */
  record Unknown() implements SchemeChoice {}

  /**
   * The version that was named is not the one of that day.
   *
   * @param instead the one that is; absent if none is
   */
  record NotInForce(Optional<String> instead) implements SchemeChoice {}

  /** Only the day of the offence could tell. */
  record DayNeeded(List<String> codes) implements SchemeChoice {}

  /**
   * @param name code of a version, or of the family of which the day picks one
   */
  static SchemeChoice of(String name, Optional<CivilDate> offenceOn, List<SchemeVersion> all) {
    return all.stream()
        .filter(version -> version.code().equals(name))
        .findFirst()
        .map(version -> ofVersion(version, offenceOn, all))
        .orElseGet(() -> ofFamily(family(name, all), offenceOn));
  }

  private static SchemeChoice ofVersion(
      SchemeVersion version, Optional<CivilDate> offenceOn, List<SchemeVersion> all) {
    return offenceOn
        .filter(version::isCertainlyNotInForceOn)
        .<SchemeChoice>map(day -> new NotInForce(inForce(family(version.family(), all), day)))
        .orElseGet(() -> new Chosen(version.code()));
  }

  private static SchemeChoice ofFamily(
      List<SchemeVersion> versions, Optional<CivilDate> offenceOn) {
    if (versions.isEmpty()) {
      return new Unknown();
    }
    return offenceOn
        .map(
            day ->
                inForce(versions, day)
                    .<SchemeChoice>map(Chosen::new)
                    .orElseGet(() -> new NotInForce(Optional.empty())))
        .orElseGet(
            () ->
                versions.size() == 1
                    ? new Chosen(versions.getFirst().code())
                    : new DayNeeded(versions.stream().map(SchemeVersion::code).toList()));
  }

  private static List<SchemeVersion> family(String family, List<SchemeVersion> all) {
    return all.stream().filter(version -> version.family().equals(family)).toList();
  }

  private static Optional<String> inForce(List<SchemeVersion> versions, CivilDate day) {
    return versions.stream()
        .filter(version -> version.isInForceOn(day))
        .map(SchemeVersion::code)
        .findFirst();
  }
}
