package org.dhruva.service.http;

import java.util.List;
import java.util.Optional;

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
