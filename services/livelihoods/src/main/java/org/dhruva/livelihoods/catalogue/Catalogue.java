package org.dhruva.livelihoods.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** All that is known beside the cases. Each list is short and is one answer. */
public record Catalogue(
    List<Entitlement> entitlements, List<Instrument> instruments, Reasons reasons) {

  /** A list is answered whole, so it must stay one that can be read. */
  public static final int ENTRIES_MAX = 100;

  /**
   * @throws IllegalArgumentException if a code is there twice, or a list is too long
   */
  public Catalogue {
    entitlements = List.copyOf(entitlements);
    instruments = List.copyOf(instruments);
    check(entitlements, Entitlement::code);
    check(instruments, Instrument::code);
    check(reasons.dropOut(), Reason::code);
    check(reasons.stop(), Reason::code);
    check(reasons.refusal(), Reason::code);
  }

  public boolean hasEntitlement(String code) {
    return entitlements.stream().anyMatch(entitlement -> entitlement.code().equals(code));
  }

  public Optional<Instrument> instrument(String code) {
    return instruments.stream().filter(instrument -> instrument.code().equals(code)).findFirst();
  }

  private static <T> void check(List<T> entries, Function<T, String> code) {
    if (entries.size() > ENTRIES_MAX) {
      throw new IllegalArgumentException("a list has at most %d entries".formatted(ENTRIES_MAX));
    }
    Set<String> seen = new HashSet<>();
    entries.stream()
        .map(code)
        .filter(each -> !seen.add(each))
        .findFirst()
        .ifPresent(
            twice -> {
              throw new IllegalArgumentException(twice + " is there twice");
            });
  }
}
