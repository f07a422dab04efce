package org.dhruva.portal.facts;

import java.util.List;

/** Something known, in words. */
public sealed interface Shown {

  /** Short enough to stand in a line. */
  record Text(String text) implements Shown {}

  record Items(List<Shown> items) implements Shown {
    public Items {
      items = List.copyOf(items);
    }
  }

  record Pairs(List<Pair> pairs) implements Shown {
    public Pairs {
      pairs = List.copyOf(pairs);
    }
  }

  record Pair(String label, Shown value) {}

  // Templates ask; a switch over types is not theirs.
  default boolean isPlain() {
    return this instanceof Text;
  }

  default boolean isList() {
    return this instanceof Items;
  }
}
