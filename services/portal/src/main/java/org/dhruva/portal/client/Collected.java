package org.dhruva.portal.client;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A list that was gathered page by page.
 *
 * @param more whether there are items beyond the limit
 */
public record Collected<T>(List<T> items, boolean more) {

  /** How many items are asked for at a time. */
  public static final int PAGE_ITEMS = 100;

  public Collected {
    items = List.copyOf(items);
  }

  /**
   * Follows the cursors of a list.
   *
   * @param max how many items are gathered at most
   * @param page asks for the page at a cursor; null is the first
   */
  public static <T> Uni<Collected<T>> upTo(int max, Function<String, Uni<Page<T>>> page) {
    return rest(max, page, new ArrayList<>(), null);
  }

  private static <T> Uni<Collected<T>> rest(
      int max, Function<String, Uni<Page<T>>> page, List<T> before, String cursor) {
    return page.apply(cursor)
        .chain(
            found -> {
              before.addAll(found.items());
              boolean enough = before.size() >= max;
              return found.next().isEmpty() || enough
                  ? Uni.createFrom().item(first(max, before, found.next().isPresent()))
                  : rest(max, page, before, found.next().get());
            });
  }

  private static <T> Collected<T> first(int max, List<T> items, boolean more) {
    int size = Math.min(max, items.size());
    return new Collected<>(items.subList(0, size), more || size < items.size());
  }
}
