package org.dhruva.example.population;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhruva.example.entry.Entry;
import org.dhruva.example.population.Assumptions.Points;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Money;

/**
 * What happens to somebody in one service, day after day. A life is told to its end; what would
 * have happened after the last day of the example is left out, so that many a story is unfinished.
 */
final class Chronicle {

  /** Who enters all that is invented. */
  static final String BY = "anil";

  private final String service;
  private final Assumptions assumptions;
  private final Draw draw;
  private final List<Entry> entries = new ArrayList<>();
  private LocalDate today;

  Chronicle(String service, LocalDate begin, Assumptions assumptions, Draw draw) {
    this.service = service;
    this.today = begin;
    this.assumptions = assumptions;
    this.draw = draw;
  }

  LocalDate today() {
    return today;
  }

  /** Lets that many days pass. */
  void passes(Points days) {
    passes(draw.within(days));
  }

  void passes(int days) {
    today = today.plusDays(days);
  }

  /**
   * Enters what happens today.
   *
   * @param fields of the body, beside the day
   */
  void enter(String verb, Map<String, Object> fields) {
    enter(verb, fields, Optional.empty());
  }

  /** Enters what happens today under a label, for later entries to refer to. */
  void enter(String verb, Map<String, Object> fields, String label) {
    enter(verb, fields, Optional.of(label));
  }

  List<Entry> entries() {
    return List.copyOf(entries);
  }

  private void enter(String verb, Map<String, Object> fields, Optional<String> label) {
    boolean approximate = draw.happens(assumptions.people().dayUnknown());
    if (!today.isAfter(assumptions.until())) {
      Map<String, Object> body = new LinkedHashMap<>(fields);
      body.put("on", new CivilDate(today, approximate).toString());
      entries.add(new Entry(BY, service + "/" + verb, body, label));
    }
  }

  static Map<String, Object> rupees(long rupees) {
    Money money = Money.rupees(rupees);
    return Map.of("paise", money.paise(), "currency", money.currency());
  }
}
