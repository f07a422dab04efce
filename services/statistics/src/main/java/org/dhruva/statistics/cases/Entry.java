package org.dhruva.statistics.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A fact and its place in the case's stream.
 *
 * @param entry the stream version of the event it was kept of
 */
public record Entry(int entry, Fact fact) {

  /**
   * The facts of one kind, by entry, as they now read.
   *
   * @param entries of one case, in stream order
   */
  static <F extends Fact> Map<Integer, F> amended(List<Entry> entries, Class<F> kind) {
    Map<Integer, F> facts = new LinkedHashMap<>();
    for (Entry entry : entries) {
      if (entry.fact instanceof Correction(int wrong, var amendment)) {
        facts.computeIfPresent(wrong, (_, fact) -> amendment.applyTo(fact));
      } else {
        facts.put(entry.entry, kind.cast(entry.fact));
      }
    }
    return facts;
  }
}
