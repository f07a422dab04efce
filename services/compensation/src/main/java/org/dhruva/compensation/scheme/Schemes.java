package org.dhruva.compensation.scheme;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The catalogue of schemes, by code. */
public final class Schemes {

  private final SortedMap<String, Scheme> byCode = new TreeMap<>();

  public Schemes(List<Scheme> schemes) {
    for (Scheme scheme : schemes) {
      if (byCode.putIfAbsent(scheme.code(), scheme) != null) {
        throw new IllegalArgumentException("two schemes have the code " + scheme.code());
      }
    }
  }

  public Optional<Scheme> coded(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** All of them, in the order of their codes. */
  public Collection<Scheme> all() {
    return byCode.values();
  }
}
