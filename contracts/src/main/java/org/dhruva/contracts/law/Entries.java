package org.dhruva.contracts.law;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.DatedEvent;

/** Entries of a stream in the order in which they happened, which may not be that of entering. */
final class Entries {

  /**
   * @param number the entry's place in the stream, by which others refer to it
   */
  record Entry<E>(int number, E event) {}

  private Entries() {}

  static <E extends DatedEvent> List<Entry<E>> byDay(List<E> stream) {
    return byDay(stream, _ -> OptionalInt.empty());
  }

  /**
   * An answer comes after what it answers, though days that are only about known may say otherwise.
   *
   * @param answered the number of the entry that an event answers, if it answers one
   */
  static <E extends DatedEvent> List<Entry<E>> byDay(
      List<E> stream, Function<E, OptionalInt> answered) {
    return IntStream.range(0, stream.size())
        .mapToObj(index -> new Entry<>(index + 1, stream.get(index)))
        .sorted(Comparator.comparing((Entry<E> entry) -> place(entry.event(), stream, answered)))
        .toList();
  }

  /**
   * Since when a case rests, if it was laid aside and not taken up again. That is told by the order
   * of the entries and not of the days: in a case that rests nothing happens, and one that was
   * taken up again never rested.
   */
  static <E extends DatedEvent> Optional<CivilDate> restsSince(
      List<E> stream, Predicate<E> laidAside, Predicate<E> takenUp) {
    return stream.stream()
        .filter(laidAside.or(takenUp))
        .reduce((_, later) -> later)
        .filter(laidAside)
        .map(DatedEvent::on);
  }

  private static <E extends DatedEvent> CivilDate place(
      E event, List<E> stream, Function<E, OptionalInt> answered) {
    OptionalInt entry = answered.apply(event);
    CivilDate asked = entry.isPresent() ? stream.get(entry.getAsInt() - 1).on() : event.on();
    return asked.isAfter(event.on()) ? asked : event.on();
  }
}
