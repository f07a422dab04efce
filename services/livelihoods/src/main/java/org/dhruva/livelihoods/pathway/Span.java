package org.dhruva.livelihoods.pathway;

import java.time.YearMonth;
import java.util.Optional;
import org.dhruva.kernel.CivilDate;

/**
 * Days on which something went on.
 *
 * @param from the first of them
 * @param until the first day after them; empty while it goes on
 */
public record Span(CivilDate from, Optional<CivilDate> until) {

  static Span since(CivilDate from) {
    return new Span(from, Optional.empty());
  }

  Span endingOn(CivilDate day) {
    return new Span(from, Optional.of(day));
  }

  boolean isOpen() {
    return until.isEmpty();
  }

  boolean covers(CivilDate day) {
    return !day.isBefore(from) && until.filter(end -> !day.isBefore(end)).isEmpty();
  }

  /** Whether it may have gone on then, or ended that very day. */
  boolean mayCover(CivilDate day) {
    return !day.isCertainlyBefore(from)
        && until.filter(end -> end.isCertainlyBefore(day)).isEmpty();
  }

  /** Whether it went on then beyond doubt. */
  boolean certainlyCovers(CivilDate day) {
    return from.isCertainlyBefore(day) && until.map(day::isCertainlyBefore).orElse(true);
  }

  /** Whether one reaches into the other. One may begin on the day on which the other ends. */
  boolean overlaps(Span other) {
    return until.filter(end -> !other.from.isBefore(end)).isEmpty()
        && other.until.filter(end -> !from.isBefore(end)).isEmpty();
  }

  /** Whether any part of the month may belong to it; days are often known only by their month. */
  boolean touches(YearMonth month) {
    return !month.isBefore(YearMonth.from(from.day()))
        && until.filter(end -> month.isAfter(YearMonth.from(end.day()))).isEmpty();
  }
}
