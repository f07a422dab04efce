package org.dhruva.timeline.step;

import java.util.List;
import java.util.Optional;

/** Looks things up in the entries of a case. */
record Latest<E>(List<E> entries) {

  <T> Optional<T> of(Class<T> kind) {
    return entries.reversed().stream().filter(kind::isInstance).map(kind::cast).findFirst();
  }

  /** Whether the last of the one kind was entered after the last of each of the others. */
  @SafeVarargs
  final boolean isAfter(Class<? extends E> kind, Class<? extends E>... others) {
    int last = indexOf(kind);
    for (Class<? extends E> other : others) {
      if (indexOf(other) >= last) {
        return false;
      }
    }
    return last >= 0;
  }

  boolean has(Class<? extends E> kind) {
    return indexOf(kind) >= 0;
  }

  private int indexOf(Class<? extends E> kind) {
    for (int index = entries.size() - 1; index >= 0; index--) {
      if (kind.isInstance(entries.get(index))) {
        return index;
      }
    }
    return -1;
  }
}
