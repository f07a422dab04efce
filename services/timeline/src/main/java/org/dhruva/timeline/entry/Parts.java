package org.dhruva.timeline.entry;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dhruva.contracts.people.SurvivorEvent.Scope;

/** The parts of a timeline that others may read. What she decided about her own record is none. */
public final class Parts {

  /** By service, what she opens to somebody who then reads its entries. */
  public static final SortedMap<String, Scope> OPENED_BY =
      Collections.unmodifiableSortedMap(
          new TreeMap<>(
              Map.of(
                  "compensation", Scope.COMPENSATION,
                  "legal", Scope.LEGAL,
                  "livelihoods", Scope.LIVELIHOODS,
                  "shelter", Scope.SHELTER)));

  private Parts() {}
}
