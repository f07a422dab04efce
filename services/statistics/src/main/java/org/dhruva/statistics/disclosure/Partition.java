package org.dhruva.statistics.disclosure;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * A whole in parts, of which some are shown. Of what is not shown at least two parts are there, and
 * together they may be shown as the rest.
 *
 * @param shown by code
 * @param rest everything that is not shown
 */
public record Partition<T>(Map<String, List<T>> shown, Set<String> withheld, List<T> rest) {

  /**
   * @param parts by code, the empty ones among them
   * @param showable whether a group may be shown; larger groups rather than smaller ones
   * @param withheld codes that must not be shown in any case
   */
  public static <T> Partition<T> of(
      Map<String, List<T>> parts, Predicate<List<T>> showable, Set<String> withheld) {
    TreeMap<String, List<T>> shown = new TreeMap<>(parts);
    Map<String, List<T>> hidden = new HashMap<>();
    parts.forEach(
        (code, part) -> {
          if (withheld.contains(code) || !showable.test(part)) {
            hidden.put(code, shown.remove(code));
          }
        });
    while (!hidden.isEmpty()
        && !shown.isEmpty()
        && (hidden.size() < 2 || !showable.test(together(hidden)))) {
      String smallest = smallest(shown);
      hidden.put(smallest, shown.remove(smallest));
    }
    return new Partition<>(shown, new TreeSet<>(hidden.keySet()), together(hidden));
  }

  public boolean shows(String code) {
    return shown.containsKey(code);
  }

  private static <T> List<T> together(Map<String, List<T>> parts) {
    return parts.values().stream().flatMap(List::stream).toList();
  }

  // With a tie it is the one that comes first by its code, so that the same table comes out again.
  private static <T> String smallest(Map<String, List<T>> parts) {
    return parts.entrySet().stream()
        .min(
            Comparator.comparing((Map.Entry<String, List<T>> part) -> part.getValue().size())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElseThrow();
  }
}
