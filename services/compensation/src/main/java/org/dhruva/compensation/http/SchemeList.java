package org.dhruva.compensation.http;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dhruva.compensation.scheme.Scheme;
import org.dhruva.compensation.scheme.Schemes;
import org.dhruva.compensation.scheme.ViolationCode;

/**
 * The catalogue of schemes, and the words in which estimates are asked for.
 *
 * @param violations what a scheme can give something for
 * @param schemes all versions of all schemes, in the order of their codes, at most 200
 */
public record SchemeList(List<ViolationWord> violations, List<SchemeEntry> schemes) {

  /**
   * @param label in plain words, as it follows "she"
   */
  public record ViolationWord(ViolationCode code, String label) {}

  /**
   * A version of a scheme.
   *
   * @param code of the version
   * @param family what the versions of one scheme have in common
   * @param states codes of the States whose scheme it is; empty for a scheme of the Union
   * @param validFrom the first day of an offence for which it stands
   * @param validTo the last such day; absent while it is in force
   * @param verified whether it was found in a public source; false: not yet checked by a lawyer
   */
  public record SchemeEntry(
      String code,
      String family,
      String name,
      Scheme.Kind kind,
      Set<String> states,
      LocalDate validFrom,
      Optional<LocalDate> validTo,
      boolean verified) {

    static SchemeEntry of(Scheme scheme) {
      return new SchemeEntry(
          scheme.code(),
          scheme.family(),
          scheme.name(),
          scheme.kind(),
          scheme.states(),
          scheme.validFrom(),
          scheme.validTo(),
          scheme.verified());
    }
  }

  static SchemeList of(Schemes schemes) {
    return new SchemeList(
        Arrays.stream(ViolationCode.values())
            .map(violation -> new ViolationWord(violation, violation.label()))
            .toList(),
        schemes.all().stream().map(SchemeEntry::of).toList());
  }
}
