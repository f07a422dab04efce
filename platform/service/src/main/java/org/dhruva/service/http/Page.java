package org.dhruva.service.http;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A part of a list.
 *
 * @param items in the list's order
 * @param next the cursor of the next part; absent at the end
 */
public record Page<T>(List<T> items, Optional<String> next) {

  public static final int ITEMS_DEFAULT = 20;
  public static final int ITEMS_MAX = 100;

  public Page {
    items = List.copyOf(items);
  }

  /**
   * The page that was asked for.
   *
   * @param found one more than the page holds, where there are more
   * @param size how many it holds
   * @param cursor of an item, where the next page goes on
   */
  public static <T> Page<T> of(List<T> found, int size, Function<T, String> cursor) {
    if (found.size() <= size) {
      return new Page<>(found, Optional.empty());
    }
    List<T> shown = found.subList(0, size);
    return new Page<>(shown, Optional.of(cursor.apply(shown.getLast())));
  }

  /**
   * The number of items a request asks for.
   *
   * @param limit as sent; null means the default
   */
  public static int limit(Integer limit) {
    if (limit == null) {
      return ITEMS_DEFAULT;
    }
    if (limit < 1 || limit > ITEMS_MAX) {
      throw Problems.badParameter("limit", "1 to %d.".formatted(ITEMS_MAX));
    }
    return limit;
  }
}
