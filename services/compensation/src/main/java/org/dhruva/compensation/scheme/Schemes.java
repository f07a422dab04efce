package org.dhruva.compensation.scheme;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dhruva.contracts.compensation.ClaimEvent.ReliefStage;
import org.dhruva.kernel.CivilDate;

/** The catalogue of schemes, by code. */
public final class Schemes {

  /** The whole catalogue is one answer, so it must stay one that can be read. */
  public static final int SCHEMES_MAX = 200;

  private final SortedMap<String, Scheme> byCode = new TreeMap<>();

  public Schemes(List<Scheme> schemes) {
    if (schemes.size() > SCHEMES_MAX) {
      throw new IllegalArgumentException("more than %d schemes".formatted(SCHEMES_MAX));
    }
    for (Scheme scheme : schemes) {
      if (byCode.putIfAbsent(scheme.code(), scheme) != null) {
        throw new IllegalArgumentException("two schemes have the code " + scheme.code());
      }
    }
    versions().forEach(this::inForceAlone);
  }

  public Optional<Scheme> coded(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** What a scheme pays in stages; nothing if it pays an award, or is not in the catalogue. */
  public List<ReliefStage> stagesOf(String code) {
    return coded(code).map(Scheme::stages).orElse(List.of());
  }

  /** All of them, in the order of their codes. */
  public Collection<Scheme> all() {
    return byCode.values();
  }

  public List<SchemeVersion> versions() {
    return all().stream().map(Scheme::version).toList();
  }

  /**
   * Those that stand or may stand for an offence of that day. Close to the border of two versions
   * an approximate day leaves both open.
   */
  public List<Scheme> possibleOn(CivilDate offence) {
    return all().stream()
        .filter(scheme -> !scheme.version().isCertainlyNotInForceOn(offence))
        .toList();
  }

  private void inForceAlone(SchemeVersion version) {
    if (byCode.containsKey(version.family())) {
      throw new IllegalArgumentException(
          version.family() + " is a family and the code of a version");
    }
    versions().stream()
        .filter(other -> other.family().equals(version.family()))
        .filter(other -> !other.equals(version) && other.overlaps(version))
        .findFirst()
        .ifPresent(
            other -> {
              throw new IllegalArgumentException(
                  "%s and %s are in force together".formatted(version.code(), other.code()));
            });
  }
}
