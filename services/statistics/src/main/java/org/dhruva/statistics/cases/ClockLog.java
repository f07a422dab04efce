package org.dhruva.statistics.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhruva.contracts.law.Office;
import org.dhruva.statistics.cases.ClockFact.Expired;
import org.dhruva.statistics.cases.ClockFact.Withdrawn;

/**
 * The last days that passed in one case, without what was due by them.
 *
 * @param expired those that stand
 */
public record ClockLog(List<Expired> expired) {

  public ClockLog {
    expired = List.copyOf(expired);
  }

  public static ClockLog of(List<Entry> entries) {
    Map<Integer, Expired> standing = new LinkedHashMap<>();
    Entry.amended(entries, ClockFact.class)
        .forEach(
            (entry, fact) -> {
              switch (fact) {
                case Expired expired -> standing.put(entry, expired);
                case Withdrawn(_, int wrong) -> standing.remove(wrong);
              }
            });
    return new ClockLog(List.copyOf(standing.values()));
  }

  /** Those by which an office had to act: neither she herself nor an accused. */
  public List<Expired> missedByOffices() {
    return expired.stream().filter(missed -> Office.isOffice(missed.owner())).toList();
  }
}
