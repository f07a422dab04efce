package org.dhruva.statistics.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dhruva.statistics.indicator.Counted;

/**
 * A line of a table before its figure is made.
 *
 * @param group empty if it must not be shown
 */
record Line<O>(Map<Dimension, String> codes, Optional<List<Counted<O>>> group) {

  static <O> Line<O> shown(Map<Dimension, String> codes, List<Counted<O>> group) {
    return new Line<>(new TreeMap<>(codes), Optional.of(group));
  }

  static <O> Line<O> withheld(Map<Dimension, String> codes) {
    return new Line<>(new TreeMap<>(codes), Optional.empty());
  }
}
