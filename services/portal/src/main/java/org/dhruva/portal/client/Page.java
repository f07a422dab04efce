package org.dhruva.portal.client;

import java.util.List;
import java.util.Optional;

/** A part of a list; {@code next} is the cursor of the part after it. */
public record Page<T>(List<T> items, Optional<String> next) {

  public Page {
    items = List.copyOf(items);
  }
}
