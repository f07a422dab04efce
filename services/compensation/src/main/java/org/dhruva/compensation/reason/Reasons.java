package org.dhruva.compensation.reason;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dhruva.compensation.reason.Reason.Use;

/** The catalogue of reasons, by code. */
public final class Reasons {

  /** The whole catalogue is one answer, so it must stay one that can be read. */
  public static final int REASONS_MAX = 200;

  private static final Set<Use> OF_ORDERS = EnumSet.of(Use.REJECTION, Use.LOW_AWARD);

  private final SortedMap<String, Reason> byCode = new TreeMap<>();

  public Reasons(List<Reason> reasons) {
    if (reasons.size() > REASONS_MAX) {
      throw new IllegalArgumentException("more than %d reasons".formatted(REASONS_MAX));
    }
    for (Reason reason : reasons) {
      if (byCode.putIfAbsent(reason.code(), reason) != null) {
        throw new IllegalArgumentException("two reasons have the code " + reason.code());
      }
    }
  }

  /** All of them, in the order of their codes. */
  public Collection<Reason> all() {
    return byCode.values();
  }

  public Optional<Reason> coded(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** Codes that an order can give for granting nothing or less. */
  public List<String> ofOrders() {
    return all().stream()
        .filter(reason -> reason.uses().stream().anyMatch(OF_ORDERS::contains))
        .map(Reason::code)
        .toList();
  }
}
