package org.dhruva.shelter.stay;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.stream.IntStream;
import org.dhruva.contracts.shelter.StayEvent;
import org.dhruva.contracts.shelter.StayEvent.Authority;
import org.dhruva.contracts.shelter.StayEvent.CustodyOrdered;
import org.dhruva.kernel.CivilDate;

/**
 * An order that she may be kept.
 *
 * @param entry the entry that recorded it
 * @param lastDay the last day on which it allows that
 */
public record CustodyOrder(
    int entry, String section, Authority authority, CivilDate madeOn, CivilDate lastDay) {

  /** By the day they were made. */
  static List<CustodyOrder> in(List<StayEvent> entries) {
    return IntStream.rangeClosed(1, entries.size())
        .filter(entry -> entries.get(entry - 1) instanceof CustodyOrdered)
        .mapToObj(entry -> of(entry, (CustodyOrdered) entries.get(entry - 1)))
        .sorted(comparing(CustodyOrder::madeOn))
        .toList();
  }

  private static CustodyOrder of(int entry, CustodyOrdered ordered) {
    return new CustodyOrder(
        entry, ordered.section(), ordered.authority(), ordered.on(), ordered.until());
  }
}
