package org.dhruva.contracts.law;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.dhruva.kernel.DatedEvent;

/** Entries of a stream in the order in which they happened, which may not be that of entering. */
final class Entries {

  /**
   * @param number the entry's place in the stream, by which others refer to it
   */
  record Entry<E>(int number, E event) {}

  private Entries() {}

  static <E extends DatedEvent> List<Entry<E>> byDay(List<E> stream) {
    return IntStream.range(0, stream.size())
        .mapToObj(index -> new Entry<>(index + 1, stream.get(index)))
        .sorted(Comparator.comparing((Entry<E> entry) -> entry.event().on()))
        .toList();
  }
}
