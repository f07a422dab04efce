package org.dhruva.portal.client;

import java.util.List;

/**
 * The schemes under which something can be claimed.
 *
 * @param violations what a scheme can give something for
 */
public record SchemeCatalogue(List<Violation> violations, List<Entry> schemes) {

  public SchemeCatalogue {
    violations = List.copyOf(violations);
    schemes = List.copyOf(schemes);
  }

  public record Violation(String code) {}

  /**
   * A version of a scheme.
   *
   * @param name the name that the law gives it
   * @param states whose it is; empty for one of the Union
   */
  public record Entry(String code, String name, List<String> states) {
    public Entry {
      states = List.copyOf(states);
    }
  }

  /** The name of a version; its code if it is not in the catalogue. */
  public String nameOf(String code) {
    return schemes.stream()
        .filter(scheme -> scheme.code().equals(code))
        .map(Entry::name)
        .findFirst()
        .orElse(code);
  }

  /** The States that have schemes of their own. */
  public List<String> states() {
    return schemes.stream()
        .flatMap(scheme -> scheme.states().stream())
        .distinct()
        .sorted()
        .toList();
  }
}
